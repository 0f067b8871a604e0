import { archWindow, roof, tower, wall, windowGrid } from './buildings.js';
import { group, line, oval, polygon, rect, shape } from './shapes.js';
import type { Sheet } from './sheet.js';

const CREAM = '#f0dfb4';

/** A cream palace with a clock turret and two wings, 900 units wide, `x` its middle. */
export function palace(sheet: Sheet, x: number, base: number): string {
  const pane =
    (lit: number): (() => string) =>
    () =>
      sheet.chance() < lit ? '#fff2cf' : sheet.pick(['#4a5a70', '#566a82', '#3f4d62']);
  const turret = (at: number): string =>
    tower(sheet, at, base - 190, 56, 190, CREAM) +
    archWindow(at, base - 110, 16, 36, '#4a5a70', '#fffaf0') +
    shape(
      `M${at - 34} ${base - 188}Q${at - 8} ${base - 220} ${at} ${base - 290}Q${at + 8} ${base - 220} ${at + 34} ${base - 188}Z`,
      '#3a4d4e',
    ) +
    line(at, base - 288, at, base - 316, '#d9b45a', 3);
  return group([
    roof(sheet, x - 430, base - 150, 300, 74, '#b0553c'),
    roof(sheet, x + 130, base - 150, 300, 74, '#b0553c'),
    wall(sheet, x - 420, base - 150, 280, 150, CREAM),
    wall(sheet, x + 140, base - 150, 280, 150, CREAM, 0.34),
    windowGrid([x - 416, base - 142, 272, 136], 7, 2, [18, 38], pane(0.1)),
    windowGrid([x + 144, base - 142, 272, 136], 7, 2, [18, 38], pane(0.16)),
    turret(x - 424),
    turret(x + 424),
    roof(sheet, x - 170, base - 236, 340, 96, '#b95a40', 0.16),
    wall(sheet, x - 156, base - 238, 312, 238, '#f7e8c2'),
    windowGrid([x - 150, base - 226, 300, 220], 7, 3, [20, 46], pane(0.12)),
    rect(x - 160, base - 244, 320, 9, '#fffaf0'),
    rect(x - 160, base - 84, 320, 6, '#fffaf0'),
    polygon(
      [
        [x - 70, base - 240],
        [x, base - 292],
        [x + 70, base - 240],
      ],
      '#fbf0d4',
    ),
    oval(x, base - 258, 14, 12, '#4a5a70'),
    tower(sheet, x, base - 410, 84, 130, '#f7e8c2'),
    archWindow(x, base - 322, 24, 56, '#4a5a70', '#fffaf0'),
    shape(
      `M${x - 52} ${base - 406}C${x - 52} ${base - 450} ${x - 16} ${base - 450} ${x - 12} ${base - 486}H${x + 12}C${x + 16} ${base - 450} ${x + 52} ${base - 450} ${x + 52} ${base - 406}Z`,
      sheet.linear(
        [
          [0, '#5f7f78'],
          [0.4, '#486a66'],
          [1, '#22383c'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    rect(x - 10, base - 506, 20, 22, '#f7e8c2'),
    shape(
      `M${x - 16} ${base - 504}Q${x} ${base - 520} ${x} ${base - 552}Q${x} ${base - 520} ${x + 16} ${base - 504}Z`,
      '#3a5654',
    ),
    line(x, base - 550, x, base - 580, '#d9b45a', 3),
    archWindow(x, base, 40, 74, '#5a4030', '#fffaf0'),
    rect(x - 440, base - 12, 880, 14, '#a3683f', 'opacity=".6"'),
  ]);
}
