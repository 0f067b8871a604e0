import { wrap, type Spot } from './map-frame.js';

/** Spots that are one marker: their middle, and which they are. */
export interface Cluster extends Spot {
  members: number[];
}

/** Spots in one cell of a grid are one cluster, CSS px; clusters whose middles are closer than `NEAR` are one too. */
const CELL = 44;
const NEAR = 31;

/**
 * Gathers spots that would cover each other. The grid lies on the world, not on the window: moving the map changes nothing.
 * Goes around the antimeridian. The same spots make the same clusters, whatever was shown before.
 * @param scale width of the world, CSS px
 */
export function clusterSpots(spots: readonly Spot[], scale: number): Cluster[] {
  let clusters = gather(spots.map(({ x, y }, i) => ({ x, y, members: [i] })), scale, false);
  // A merged middle may come close to another.
  for (let before = Infinity; clusters.length < before; ) {
    before = clusters.length;
    clusters = gather(clusters, scale, true);
  }
  return clusters;
}

/** One cluster for each cell or, across cells, for what is near. */
function gather(clusters: readonly Cluster[], scale: number, across: boolean): Cluster[] {
  const columns = Math.max(1, Math.floor(scale / CELL));
  const reach = across ? [-1, 0, 1] : [0];
  const cells = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    const column = Math.floor((cluster.x - Math.floor(cluster.x)) * columns);
    const row = Math.floor(cluster.y * columns);
    // Wider than the world, so that no row meets the next.
    const cellAt = (dx: number, dy: number): number => (row + dy) * (columns + 1) + ((column + dx + columns) % columns);
    const twin = reach
      .flatMap((dy) => reach.flatMap((dx) => cells.get(cellAt(dx, dy)) ?? []))
      .find(({ x, y }) => !across || Math.hypot(wrap(x - cluster.x), y - cluster.y) * scale < NEAR);
    if (twin) {
      const share = cluster.members.length / (cluster.members.length + twin.members.length);
      twin.x += wrap(cluster.x - twin.x) * share;
      twin.y += (cluster.y - twin.y) * share;
      twin.members.push(...cluster.members);
    } else {
      const key = cellAt(0, 0);
      cells.set(key, [...(cells.get(key) ?? []), cluster]);
    }
  }
  return [...cells.values()].flat();
}
