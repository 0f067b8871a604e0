import { assert } from 'chai';
import { readOutline } from '../../src/loading/load-outline.js';

const ring = [[23, 52], [32, 52], [32, 56], [23, 52]];

describe('readOutline', () => {
  it('reads borders, lines and towns, named in the language', () => {
    const outline = readOutline({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [ring] } },
        { type: 'Feature', geometry: { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] } },
        { type: 'Feature', properties: { name: 'Minsk', 'name:be': 'Мінск' }, geometry: { type: 'Point', coordinates: [27.57, 53.9] } },
        { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 1] } },
      ],
    }, 'be');
    assert.deepEqual(outline.lines.map(({ closed, vertices }) => [closed, vertices.length]), [[true, 4], [false, 2], [false, 2]]);
    assert.deepEqual(outline.towns, [{ name: 'Мінск', latitude: 53.9, longitude: 27.57 }]);
  });

  it('reads a feature or a geometry alone', () => {
    for (const json of [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] } }, { type: 'Polygon', coordinates: [ring] }]) {
      assert.lengthOf(readOutline(json, 'en').lines, 1);
    }
  });

  it('is empty for what is no GeoJSON, and draws no metres', () => {
    for (const json of [null, 7, 'x', [], {}, { features: [null, 3, { geometry: null }] }, { features: 'x' }, { type: 'Polygon', coordinates: [[[3e6, 7e6], [3e6, 8e6], [4e6, 7e6]]] }]) {
      assert.deepEqual(readOutline(json, 'en'), { lines: [], towns: [] });
    }
  });
});
