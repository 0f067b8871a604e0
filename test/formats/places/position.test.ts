import { assert } from 'chai';
import { readDegrees, readPosition, toPosition } from '../../../src/formats/places/position.js';

describe('positions', () => {
  const degrees: [string, number | undefined][] = [
    ['53.45', 53.45], ['53,45', 53.45], ['-54.1', -54.1], ['−54,1', -54.1], ['53°27′04″N', 53.4511], ['26°28\'22"E', 26.4728],
    ['N53°27.068', 53.4511], ['54 с.ш.', 54], ['27° 30′ в. д.', 27.5], ['27°30′ з.д.', -27.5], ['33° S', -33], ['12d30m W', -12.5],
    ['53°61′N', undefined], ['', undefined], ['unknown', undefined], ['53 27', undefined], ['1e2', 100],
  ];
  for (const [text, expected] of degrees) {
    it(`"${text}" is ${expected}`, () => {
      const value = readDegrees(text);
      if (expected === undefined) assert.isUndefined(value);
      else assert.closeTo(value!, expected, 1e-4);
    });
  }

  const mir = { latitude: 53.45, longitude: 26.47 };
  for (const text of [
    '53.45, 26.47', '53.45,26.47', '53,45; 26,47', '53,45, 26,47', '53.45 26.47', '(53.45, 26.47)', 'geo:53.45,26.47', 'geo:53.45,26.47;u=35',
    'Point(26.47 53.45)', 'POINT Z (26.47 53.45 160)', '53°27′00″N 26°28′12″E', '53°27′00″N, 26°28′12″E', 'N53.45° E26.47°', '26.47°E, 53.45°N',
  ]) {
    it(`"${text}" is Mir`, () => {
      const found = readPosition(text);
      assert.isObject(found);
      assert.closeTo((found as typeof mir).latitude, mir.latitude, 1e-3);
      assert.closeTo((found as typeof mir).longitude, mir.longitude, 1e-3);
    });
  }
  it('nothing is guessed', () => {
    assert.equal(toPosition(126.5, 53.4), 'swapped-axes');
    assert.equal(toPosition(7062000, 2946000), 'projected');
    assert.equal(toPosition(99, 190), 'bad-position');
    assert.isUndefined(toPosition(undefined, 1));
    assert.isUndefined(readPosition('Minsk, Belarus'));
    assert.deepEqual(toPosition(0, 0), { latitude: 0, longitude: 0 });
  });
});
