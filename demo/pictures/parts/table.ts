import { blur, mottle } from './filters.js';
import { polygon, rect, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';
import { glow } from './sky.js';

/** A room for a still life: a plain wall, daylight from the left falling through a window, a wooden table from `edge` down. */
export const table = (sheet: Sheet, wall: readonly [far: string, near: string], edge: number, wood: readonly [far: string, near: string]): string =>
  rect(-40, -40, 1700, edge + 60, sheet.linear([[0, wall[0]], [1, wall[1]]], [0, 0, 1, 0.6]), mottle(sheet, '.004 .006', 0.35)) +
  repeat(2, (index) => polygon([[120 + index * 300, -40], [360 + index * 300, -40], [760 + index * 330, edge], [480 + index * 330, edge]], '#fff6dc', `opacity=".34" ${blur(sheet, 14)}`)) +
  glow(sheet, 300, 160, 760, '#fff2d0', 0.35) +
  rect(-40, edge, 1700, 1120 - edge, sheet.linear([[0, wood[0]], [1, wood[1]]]), mottle(sheet, '.003 .05', 0.7)) +
  rect(-40, edge, 1700, 7, '#fff2d8', 'opacity=".4"');

/** A soft shadow on the table, to the right of what stands at `x`. */
export const cast = (sheet: Sheet, x: number, y: number, reach: number): string =>
  polygon([[x - reach * 0.5, y - 6], [x + reach * 0.4, y - 16], [x + reach * 1.9, y + 14], [x + reach * 1.4, y + 34], [x, y + 14]], '#22140c', `opacity=".42" ${blur(sheet, 10, 0.5)}`);
