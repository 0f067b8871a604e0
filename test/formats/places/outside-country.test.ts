import { assert } from 'chai';
import { isOutside } from '../../../src/formats/places/outside-country.js';
import { readFeed } from '../../../src/formats/read-feed.js';
import type { Place } from '../../../src/model/place.js';

describe('points outside the country that a list names', () => {
  const cases: [string, number, number, string, boolean][] = [
    ['Mir in Belarus', 53.45, 26.47, 'BY', false],
    ['Mir in Poland', 53.45, 26.47, 'PL', true],
    ['Cayenne in France', 4.9, -52.3, 'FR', false],
    ['São Paulo in France', -23.5, -46.6, 'FR', true],
    ['Réunion in France', -21.1, 55.5, 'FR', false],
    ['Henderson Island in the United Kingdom', -24.4, -128.3, 'GB', false],
    ['Bermuda in the United Kingdom', 32.4, -64.7, 'GB', false],
    ['Gibraltar in the United Kingdom', 36.1, -5.3, 'GB', false],
    ['Ilulissat in Denmark', 69.1, -49.5, 'DK', false],
    ['Curaçao in the Netherlands', 12.1, -68.9, 'NL', false],
    ['Wrangel Island in Russia', 71.2, -179.7, 'RU', false],
    ['Levuka in Fiji', -17.7, 178.8, 'FJ', false],
    ['Phoenix Islands in Kiribati', -3.7, -172.7, 'KI', false],
    ['Galápagos in Ecuador', -0.7, -90.5, 'EC', false],
    ['Hawaii in the United States', 19.4, -155.3, 'US', false],
    ['Rapa Nui in Chile', -27.1, -109.4, 'CL', false],
    ['somewhere unnamed', 0, 0, '', false],
    ['an unknown code', 0, 0, 'ZZ', false],
    ['one of several countries', 53.45, 26.47, 'PL,BY', false],
  ];
  for (const [what, latitude, longitude, countries, expected] of cases) {
    it(`${what}: ${expected ? 'outside' : 'not said'}`, () => assert.equal(isOutside({ latitude, longitude }, countries.split(',').filter(Boolean)), expected));
  }

  it('are reported and not drawn; the place stays', async () => {
    const list = [{ id: 1, name: 'Mir', country: 'BY', lat: 53.45, lon: 26.47 }, { id: 2, name: 'Lost', country: 'BY', lat: 3.45, lon: 26.47 }];
    const feed = await readFeed(new TextEncoder().encode(JSON.stringify(list)), { url: 'https://portal.example/list' });
    const [mir, lost] = feed.items as Place[];
    assert.equal(mir!.latitude, 53.45);
    assert.equal(lost!.name, 'Lost');
    assert.isUndefined(lost!.latitude);
    assert.deepEqual(feed.problems.map(({ code }) => code), ['outside-country']);
  });
});
