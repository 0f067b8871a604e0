import { assert } from 'chai';
import { joinParts } from '../../../src/selecting/places/join-parts.js';
import { listMeridians } from '../../../src/selecting/places/list-meridians.js';
import { listTiles, tileUrl } from '../../../src/selecting/places/list-tiles.js';
import { project } from '../../../src/selecting/places/map-frame.js';
import { nearestToward } from '../../../src/selecting/places/nearest-toward.js';
import { scaleBar } from '../../../src/selecting/places/scale-bar.js';
import { spreadSpots } from '../../../src/selecting/places/spread-spots.js';

const spot = (latitude: number, longitude: number) => project({ latitude, longitude });

describe('spreadSpots', () => {
  it('pushes apart what is too close, and nothing else', () => {
    const spread = spreadSpots([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 100, y: 0 }], 28);
    assert.closeTo(spread[0]!.x, -9, 0.1);
    assert.closeTo(spread[1]!.x, 19, 0.1);
    assert.deepEqual(spread[2], { x: 100, y: 0 });
  });

  it('parts twenty on one spot, the same way each time', () => {
    const heap = Array.from({ length: 20 }, () => ({ x: 5, y: 5 }));
    const spread = spreadSpots(heap, 28);
    spread.forEach((a, i) => spread.slice(0, i).forEach((b) => assert.isAtLeast(Math.hypot(a.x - b.x, a.y - b.y), 20)));
    assert.deepEqual(spread, spreadSpots(heap, 28));
    assert.deepEqual(heap[0], { x: 5, y: 5 });
  });
});

describe('nearestToward', () => {
  const spots = [{ x: 10, y: 0 }, { x: 30, y: 29 }, { x: 12, y: 11 }, { x: 0, y: -50 }, { x: -5, y: 40 }];
  const from = { x: 0, y: 0 };

  it('is what lies straight ahead before what lies aside', () => {
    assert.equal(nearestToward('ArrowRight', from, spots), 0);
    assert.equal(nearestToward('ArrowUp', from, spots), 3);
    assert.equal(nearestToward('ArrowDown', from, spots), 4);
  });

  it('is nothing where nothing lies that way, and never the spot itself', () => {
    assert.equal(nearestToward('ArrowLeft', from, spots), -1);
    assert.equal(nearestToward('ArrowRight', from, [from]), -1);
    assert.equal(nearestToward('Enter', from, spots), -1);
  });
});

describe('joinParts', () => {
  it('joins an arc from end to end, with its number halfway', () => {
    const arc = [spot(54.2917, 26.0453), spot(52.1606, 25.5718), spot(53.5603, 24.8697), spot(52.2894, 25.6494)];
    const { lines, anchor } = joinParts(arc);
    assert.deepEqual(lines, [[arc[0]!, arc[2]!], [arc[2]!, arc[3]!], [arc[3]!, arc[1]!]]);
    const [from, to] = lines[1]!;
    assert.isTrue(anchor.y > from.y && anchor.y < to.y);
    assert.closeTo((anchor.x - from.x) / (to.x - from.x), (anchor.y - from.y) / (to.y - from.y), 1e-6);
  });

  it('joins a group to its middle', () => {
    const { lines, anchor } = joinParts([spot(10, 10), spot(10, 20), spot(20, 10), spot(20, 20)]);
    assert.lengthOf(lines, 4);
    assert.closeTo(anchor.x, spot(0, 15).x, 1e-9);
    assert.isTrue(lines.every(([from]) => from === anchor));
  });

  it('stays on one side of the antimeridian; a single part is where it is', () => {
    assert.closeTo(joinParts([spot(0, 179), spot(0.1, -179)]).anchor.x, 1, 1e-3);
    assert.deepEqual(joinParts([spot(5, 6)]), { anchor: spot(5, 6), lines: [] });
    assert.deepEqual(joinParts([spot(5, 6), spot(5, 6)]).anchor, spot(5, 6));
  });
});

describe('scaleBar', () => {
  it('is a round length that is true in the middle of the map', () => {
    // One degree of longitude at 60° N is half of one at the equator: 55.66 km.
    const frame = { ...spot(60, 25), scale: 360 * 100 };
    const { metres, width } = scaleBar(frame, 100);
    assert.equal(metres, 50_000);
    assert.closeTo(width, (50 / 55.66) * 100, 0.1);
    assert.equal(scaleBar({ ...spot(0, 0), scale: 800 }, 100).metres, 5e6);
  });
});

describe('listTiles', () => {
  it('lists the tiles that are seen, where they lie', () => {
    const tiles = listTiles({ x: 0.5, y: 0.5, scale: 1024 }, 300, 300);
    assert.deepEqual(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`), ['2/1/1', '2/2/1', '2/1/2', '2/2/2']);
    assert.deepEqual([tiles[0]!.left, tiles[0]!.top, tiles[0]!.size], [-256, -256, 256]);
  });

  it('goes around the antimeridian, but not over the poles, and not deeper than 19', () => {
    const tiles = listTiles({ x: 0, y: 0, scale: 1024 }, 300, 300);
    assert.deepEqual(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`), ['2/3/0', '2/0/0']);
    assert.equal(listTiles({ x: 0.5, y: 0.5, scale: 256 * 2 ** 21 }, 100, 100)[0]!.z, 19);
  });

  it('fills in the address, and a server of its own for each', () => {
    assert.equal(tileUrl('https://{s}.tile.example/{z}/{x}/{y}.png?{q}', { z: 3, x: 4, y: 5 }), 'https://a.tile.example/3/4/5.png?{q}');
  });
});

describe('listMeridians', () => {
  it('are round degrees, as many as have room', () => {
    assert.deepEqual(listMeridians({ ...spot(53.5, 28), scale: 360 * 50 }, 400, 300, 90), { longitudes: [24, 26, 28, 30, 32], latitudes: [52, 54] });
    assert.deepEqual(listMeridians({ ...spot(0, 0), scale: 800 }, 800, 100, 60).longitudes, [-180, -150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150, 180]);
    assert.isBelow(listMeridians({ x: 0.5, y: 0.5, scale: 256 * 2 ** 14 }, 800, 500, 90).longitudes.length, 9);
  });
});
