import { wrap, type Spot } from './map-frame.js';

/** How the parts of a serial site are drawn: lines between them, and where its number stands. */
export interface JoinedParts {
  anchor: Spot;
  lines: (readonly [Spot, Spot])[];
}

/** Longer than wide by this: a chain. */
const CHAIN = 2;

/**
 * Joins the parts of a site: a chain (a geodetic arc, a road, a canal) in its order from end to end, anything else by lines
 * to its middle.
 * @param parts at least one
 */
export function joinParts(parts: readonly Spot[]): JoinedParts {
  const first = parts[0]!;
  // Over the antimeridian, all on the first one's side.
  const spots = parts.map(({ x, y }) => ({ x: first.x + wrap(x - first.x), y }));
  const [across, down] = (['x', 'y'] as const).map((axis) => spots.map((spot) => spot[axis])).map((values) => Math.max(...values) - Math.min(...values)) as [number, number];
  if (Math.max(across, down) >= CHAIN * Math.min(across, down)) {
    const axis = across > down ? 'x' : 'y';
    spots.sort((a, b) => a[axis] - b[axis]);
    const lines = spots.slice(1).map((spot, i) => [spots[i]!, spot] as const);
    let left = lines.reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0) / 2;
    for (const [a, b] of lines) {
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      if (length >= left && length) return { anchor: { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length }, lines };
      left -= length;
    }
    return { anchor: spots[0]!, lines };
  }
  const anchor = { x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length, y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length };
  return { anchor, lines: spots.map((spot) => [anchor, spot] as const) };
}
