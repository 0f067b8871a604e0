import { assert } from 'chai';
import { clusterSpots } from '../../../src/selecting/places/cluster-spots.js';
import { project, wrap, type Spot } from '../../../src/selecting/places/map-frame.js';

/** Spots as a list of places has them: crowded here, empty there, the same every time. */
const scatter = (count: number): Spot[] =>
  Array.from({ length: count }, (_, i) => {
    const heap = (i * 7919) % 97;
    return { x: (heap * 0.0618 + ((i * 104729) % 1000) / 1e4) % 1, y: 0.2 + ((heap * 31) % 50) / 100 + ((i * 1299709) % 1000) / 2e4 };
  });

describe('clusterSpots', () => {
  it('gathers what would cover each other and leaves the rest alone', () => {
    const clusters = clusterSpots([{ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.5 }, { x: 0.7, y: 0.5 }], 1000);
    assert.deepEqual(clusters.map(({ members }) => members), [[0, 1], [2]]);
    assert.closeTo(clusters[0]!.x, 0.5005, 1e-9);
  });

  for (const scale of [800, 1600, 25_600, 1_000_000]) {
    it(`holds each spot once, and no two middles closer than 31 px, at ${scale} px`, () => {
      const clusters = clusterSpots(scatter(1247), scale);
      assert.deepEqual(clusters.flatMap(({ members }) => members).sort((a, b) => a - b), Array.from({ length: 1247 }, (_, i) => i));
      clusters.forEach((a, i) => clusters.slice(0, i).forEach((b) => assert.isAtLeast(Math.hypot(wrap(a.x - b.x), a.y - b.y) * scale, 31)));
      for (const { x, y, members } of clusters) {
        const spots = scatter(1247);
        assert.closeTo(y, members.reduce((sum, i) => sum + spots[i]!.y, 0) / members.length, 1e-9);
        assert.isAtMost(Math.abs(wrap(x - spots[members[0]!]!.x)) * scale, 400);
      }
    });
  }

  it('makes the same clusters again', () => {
    assert.deepEqual(clusterSpots(scatter(300), 1000), clusterSpots(scatter(300), 1000));
  });

  it('goes around the antimeridian', () => {
    const spots = [project({ latitude: 71, longitude: 179.9 }), project({ latitude: 71, longitude: -179.9 })];
    const [cluster, ...others] = clusterSpots(spots, 1024);
    assert.isEmpty(others);
    assert.closeTo(wrap(cluster!.x), 0, 1e-3);
  });

  it('equal spots stay one at any scale; a world narrower than a cell is one', () => {
    assert.lengthOf(clusterSpots([{ x: 0.3, y: 0.3 }, { x: 0.3, y: 0.3 }], 1e8), 1);
    assert.lengthOf(clusterSpots([{ x: 0.3, y: 0.3 }, { x: 0.7, y: 0.4 }], 40), 1);
    assert.isEmpty(clusterSpots([], 1000));
  });
});
