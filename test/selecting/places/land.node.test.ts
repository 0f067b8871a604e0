import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { generateLand, readLand } from '../../../scripts/generate-land.js';
import packed from '../../../src/selecting/places/land.js';
import { unpackLand } from '../../../src/selecting/places/unpack-land.js';

type Ring = readonly (readonly [number, number])[];

const holds = (ring: Ring, [x, y]: readonly [number, number]): boolean =>
  ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i || ring.length) - 1]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

describe('land', () => {
  const rings = unpackLand(packed);
  const isLand = (longitude: number, latitude: number): boolean => rings.some((ring) => holds(ring, [longitude, latitude]));

  it('is what the script writes', () => {
    assert.equal(readFileSync('src/selecting/places/land.ts', 'utf8'), generateLand());
  });

  it('has continents and seas where they are', () => {
    for (const [name, longitude, latitude] of [['Minsk', 27.57, 53.9], ['Chad', 18, 15], ['Alaska', -150, 65], ['Chukotka', -173, 66.5], ['Siberia', 178, 68], ['Australia', 134, -25], ['Brazil', -55, -10]] as const) {
      assert.isTrue(isLand(longitude, latitude), name);
    }
    for (const [name, longitude, latitude] of [['Atlantic', -30, 30], ['Pacific', 180, 0], ['Indian Ocean', 80, -20], ['Baltic', 19.5, 58], ['Black Sea', 34, 43.5]] as const) {
      assert.isFalse(isLand(longitude, latitude), name);
    }
  });

  it('draws no line across the world: every ring is cut at the antimeridian, and unpacks to what was packed', () => {
    const original = readLand();
    for (const ring of rings) {
      ring.forEach(([x, y], i) => {
        const [bx] = ring[(i || ring.length) - 1]!;
        assert.isAtMost(Math.abs(x), 180);
        assert.isAtMost(Math.abs(y), 90);
        assert.isBelow(Math.abs(x - bx), 60);
        assert.isTrue(original.some((whole) => whole.some(([ox, oy]) => Math.hypot(ox - x, oy - y) < 11.5)));
      });
    }
  });

  it('is small', () => {
    assert.isBelow(brotliCompressSync(packed).length, 3000);
  });
});
