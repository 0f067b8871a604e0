import { pineStem } from './conifers.js';
import { rough } from './filters.js';
import { clump, type Leaves } from './foliage.js';
import { group, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';

/** A Scots pine: a long reddish stem, flat clouds of needles above. */
export function pine(sheet: Sheet, x: number, base: number, height: number, needles: Leaves, light: readonly [number, number] = [-0.7, -0.7]): string {
  const crown = repeat(7, (index) =>
    clump(
      sheet,
      x + sheet.between(-0.13, 0.13) * height,
      base - height * (0.62 + index * 0.055),
      height * sheet.between(0.1, 0.17) * (1.15 - index * 0.08),
      height * 0.055,
      needles,
      { leaf: Math.max(4, height / 60), light, density: 0.8 },
    ));
  return pineStem(sheet, x, base, height * 0.86, height * 0.042, sheet.between(-8, 8)) + group(crown, rough(sheet, height / 44, 0.06));
}
