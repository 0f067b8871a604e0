import type { Spot } from './map-frame.js';

/** Unit vectors, y down. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The spot that the eye finds next in the direction of an arrow key: within 45° to both sides, what is straight ahead
 * before what is as near but aside.
 * @returns its index; -1 where nothing lies that way, or for another key
 */
export function nearestToward(key: string, from: Spot, spots: readonly Spot[]): number {
  const [wayX, wayY] = WAYS[key] ?? [0, 0];
  let best = -1;
  let least = Infinity;
  spots.forEach(({ x, y }, i) => {
    const ahead = (x - from.x) * wayX + (y - from.y) * wayY;
    const aside = Math.abs((x - from.x) * wayY) + Math.abs((y - from.y) * wayX);
    if (ahead <= 0 || aside > ahead || ahead + 2 * aside >= least) return;
    least = ahead + 2 * aside;
    best = i;
  });
  return best;
}
