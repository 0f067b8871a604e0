import type { Spot } from './map-frame.js';

/** Rounds of pushing: enough for a dozen in a heap. */
const ROUNDS = 60;

/**
 * Pushes spots apart until none is closer to another than `distance`, each along the line between the two; what lies on
 * one spot goes in directions of its own. The same spots always end in the same places.
 */
export function spreadSpots(spots: readonly Spot[], distance: number): Spot[] {
  const spread = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    spread.forEach((a, i) =>
      spread.slice(0, i).forEach((b, k) => {
        let [dx, dy] = [a.x - b.x, a.y - b.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 0.1) return;
        if (apart < 0.01) [dx, dy] = [Math.cos(i + k), Math.sin(i + k)];
        const push = (distance - apart) / 2 / (apart < 0.01 ? 1 : apart);
        a.x += dx * push;
        a.y += dy * push;
        b.x -= dx * push;
        b.y -= dy * push;
        moved = true;
      }),
    );
  }
  return spread;
}
