import { mottle } from './filters.js';
import { group, rect, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';

/** Linen seen from above: the weave in warp and weft over the whole sheet. */
export const cloth = (sheet: Sheet, colour: string): string =>
  rect(-40, -40, 1700, 1160, colour, mottle(sheet, '.003 .006', 0.4)) +
  group(
    repeat(200, (index) => rect(-20, index * 6 - 20, 1660, 2, '#ffffff', 'opacity=".16"') + rect(index * 8.4 - 20, -20, 2, 1120, '#6a5a44', 'opacity=".14"')),
    mottle(sheet, '.08 .08', 0.3),
  );

/** Rows of `#` as stitches of one colour, mirrored to the right and down; `x`, `y` is the upper left corner. */
export function stitches(sheet: Sheet, half: readonly string[], x: number, y: number, cell: number, colourAt: (row: number) => string): string {
  const rows = [...half, ...half.slice(0, -1).reverse()].map((row) => row + [...row].slice(0, -1).reverse().join(''));
  return rows
    .map((row, at) => [...row].map((mark, column) => (mark === '#' ? rect(x + column * cell + 0.5, y + at * cell + 0.5, cell - 1, cell - 1, colourAt(at), `rx="1.4" opacity="${sheet.between(0.86, 1).toFixed(2)}"`) : '')).join(''))
    .join('');
}
