import { assert } from 'chai';
import { fitSpots, locateSpot, project, unproject, wrap } from '../../../src/selecting/places/map-frame.js';

const spot = (latitude: number, longitude: number) => project({ latitude, longitude });

describe('project', () => {
  it('is Web Mercator: corners, equator, and the tile that Minsk lies in', () => {
    assert.deepEqual(spot(0, 0), { x: 0.5, y: 0.5 });
    assert.closeTo(spot(85.0511287798, 180).y, 0, 1e-9);
    assert.equal(spot(-90, -180).x, 0);
    assert.closeTo(spot(-90, 0).y, 1, 1e-9);
    // https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames: floor of x and y times 2^z
    const { x, y } = spot(53.9, 27.5667);
    assert.deepEqual([Math.floor(x * 1024), Math.floor(y * 1024)], [590, 329]);
  });

  it('goes there and back', () => {
    for (const [latitude, longitude] of [[53.9, 27.6], [-17.7, 178.8], [70.6, -171], [0, 0]] as const) {
      const back = unproject(spot(latitude, longitude));
      assert.closeTo(back.latitude, latitude, 1e-9);
      assert.closeTo(back.longitude, longitude, 1e-9);
    }
  });
});

describe('fitSpots', () => {
  const shows = (spots: { x: number; y: number }[], width: number, height: number, edge: number) => {
    const frame = fitSpots(spots, width, height, edge);
    for (const each of spots) {
      const { x, y } = locateSpot(each, frame);
      assert.isAtMost(Math.abs(x), width / 2 - edge + 1e-6);
      assert.isAtMost(Math.abs(y), height / 2 - edge + 1e-6);
    }
    return frame;
  };

  it('shows all spots as large as it can', () => {
    const frame = shows([spot(51.3, 23.2), spot(56.2, 32.7)], 470, 470, 20);
    const [a, b] = [spot(51.3, 23.2), spot(56.2, 32.7)].map((each) => locateSpot(each, frame));
    assert.closeTo(Math.max(Math.abs(a!.x), Math.abs(b!.y)), 215, 1e-6);
  });

  it('takes the smallest arc over the antimeridian', () => {
    const frame = shows([spot(-17.7, 178.8), spot(-4, -172.7), spot(71, -179.7)], 600, 600, 30);
    assert.closeTo(Math.abs(wrap(frame.x)), 0.009, 0.002);
    const fiji = shows([spot(-17.7, 178.8), spot(-4, -172.7)], 600, 600, 30);
    assert.isAbove(fiji.scale, 10_000);
  });

  it('shows a single place with its surroundings, no place the world, and the world never narrower than the map', () => {
    assert.equal(shows([spot(53.9, 27.6)], 400, 400, 30).scale, 256 * 512);
    const none = fitSpots([], 800, 500, 30);
    assert.equal(none.scale, 800);
    assert.equal(fitSpots(Array.from({ length: 36 }, (_, i) => spot(i, i * 10 - 180)), 800, 500, 30).scale, 800);
  });
});

describe('locateSpot', () => {
  it('is in the copy of the world that is nearest', () => {
    const frame = { x: 0.99, y: 0.5, scale: 1000 };
    assert.closeTo(locateSpot({ x: 0.02, y: 0.5 }, frame).x, 30, 1e-9);
    assert.closeTo(locateSpot({ x: 0.9, y: 0.6 }, frame).x, -90, 1e-9);
  });
});
