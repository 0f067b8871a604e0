import { assert } from 'chai';
import { mountGallery as mount, names, row } from './gallery-host.js';
import { until, wait } from './harness.js';

const places = [
  row('Brest', { id: 'b', lat: 52.09, lon: 23.69 }),
  row('Minsk', { id: 'm', lat: 53.9, lon: 27.57 }),
  row('Arc', { id: 'a', lat: 59, lon: 26, components: [{ name: 'South', latitude: 53.95, longitude: 27.6 }, { name: 'North', latitude: 70, longitude: 23 }] }),
  row('Nowhere', { id: 'n' }),
];

type Answer = (found: PositionCallback, failed: PositionErrorCallback) => void;
const asked: PositionOptions[] = [];
let answer: Answer;
const real = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

describe('near me', () => {
  beforeEach(() => {
    asked.length = 0;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback, options: PositionOptions) {
          asked.push(options);
          answer(found, failed);
        },
      },
    });
  });
  afterEach(() => {
    if (real) Object.defineProperty(navigator, 'geolocation', real);
    else Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('asks nothing before a click, then once and coarsely; the nearest part counts', async () => {
    answer = (found) => found({ coords: { latitude: 53.912345, longitude: 27.561234 } } as GeolocationPosition);
    const shown = await mount({ filters: true, 'deep-link': 'near' }, {}, places);
    assert.lengthOf(asked, 0);
    const fetched = performance.getEntriesByType('resource').length;
    await shown.click('Near me');
    assert.equal(names(shown), 'Minsk, Arc, Brest, Nowhere');
    assert.isFalse(asked[0]!.enableHighAccuracy);
    assert.include(shown.text(), '1 km away');
    assert.include(shown.text(), '5 km away');
    await shown.says('Nearest first');
    assert.equal(location.hash, '');
    assert.isEmpty({ ...localStorage });
    assert.isAtMost(performance.getEntriesByType('resource').length, fetched + 1);
    await shown.click('No longer near me');
    assert.equal(names(shown), 'Arc, Brest, Minsk, Nowhere');
    assert.notInclude(shown.text(), 'km away');
  });

  it('where it is refused, a place of the list stands in', async () => {
    answer = (_, failed) => failed({ code: 1 } as GeolocationPositionError);
    const shown = await mount({ filters: true }, {}, places);
    await shown.click('Near me');
    await shown.reads('Choose a place instead');
    await shown.choose('Near', 'Brest');
    assert.match(names(shown), /^Brest, /);
    await shown.reads('Nearest first');
  });

  it('an answer that comes after the reader stopped does not count', async () => {
    let late: PositionCallback;
    answer = (found) => void (late = found);
    const shown = await mount({ filters: true }, {}, places);
    await shown.click('Near me');
    const { element } = shown;
    element.remove();
    late!({ coords: { latitude: 53.9, longitude: 27.5 } } as GeolocationPosition);
    shown.box.append(element);
    await shown.withItems();
    await wait(30);
    assert.notInclude(shown.text(), 'km away');
  });

  it('is not offered in a memorial list, nor where nothing has a position', async () => {
    const quiet = await mount({ filters: true, tone: 'memorial', near: '53.9, 27.5', sort: 'distance' }, {}, places);
    await wait(100);
    assert.isFalse(quiet.hasButton('Near me'));
    assert.notInclude(quiet.text(), 'km away');
    assert.equal(names(quiet), 'Arc, Brest, Minsk, Nowhere');
    const plain = await mount({ filters: true }, {}, [row('A', { id: 'a', country: 'BY' }), row('B', { id: 'b', country: 'BY' })]);
    await wait(100);
    assert.isFalse(plain.hasButton('Near me'));
  });

  it('a point that the page names orders by distance and says how far', async () => {
    const shown = await mount({ sort: 'distance', near: '52, 23.7' }, {}, places);
    await until(() => names(shown).startsWith('Brest'), names(shown));
    assert.include(shown.text(), '10 km away');
    shown.element.near = 'nonsense';
    await shown.settled();
    assert.equal(names(shown), 'Arc, Brest, Minsk, Nowhere');
  });
});
