import { windowGrid } from './buildings.js';
import { group, rect, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';

/** A white building of long balconies, `floors` storeys of 46 units; `x` is its left edge, `lamps` the share of lit windows. */
export function balconies(sheet: Sheet, x: number, base: number, width: number, floors: number, lamps = 0.3): string {
  const floor = 46;
  const top = base - floors * floor - 10;
  return group([
    rect(
      x,
      top,
      width,
      base - top,
      sheet.linear(
        [
          [0, '#ffffff'],
          [0.7, '#f3ead8'],
          [1, '#c9c4bc'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    repeat(floors, (index) =>
      rect(
        x,
        top + 12 + index * floor,
        width,
        27,
        sheet.linear([
          [0, '#4f7286'],
          [1, '#86a9b8'],
        ]),
      ),
    ),
    windowGrid([x, top + 10, width, floors * floor], Math.floor(width / 36), floors, [15, 24], () =>
      sheet.chance() < lamps ? '#ffe6ae' : '#355266',
    ),
    repeat(floors * Math.floor(width / 36), (index) => {
      const columns = Math.floor(width / 36);
      return rect(
        x + ((index % columns) * width) / columns - 1,
        top + 10 + Math.floor(index / columns) * floor,
        3,
        30,
        '#fff',
      );
    }),
    repeat(
      floors,
      (index) =>
        rect(x - 8, top + 38 + index * floor, width + 16, 9, '#ffffff') +
        rect(x - 8, top + 47 + index * floor, width + 16, 4, '#8d97a0', 'opacity=".5"'),
    ),
    rect(x - 10, top - 8, width + 20, 12, '#ffffff'),
  ]);
}
