import { stitches } from '../parts/cloth.js';
import { blur, mottle } from '../parts/filters.js';
import { group, line, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

const DIAMOND = ['.......#', '......##', '.....#.#', '....#..#', '#..#..##', '.##..#.#', '.##.#..#', '#..#..##'];
const TREE = ['...#...#', '..#.#.##', '.#...#.#', '#..#..##', '.#.#...#', '..#.#.##', '...#.#.#', '....#..#'];

/** Woven towels in many colours over a rail against a log wall, low sun. */
export function drawWovenTowel(): string {
  const sheet = createSheet('woven-towel');
  const reds = ['#b52a24', '#c9402c', '#8f1f24', '#d9603a'];
  const many = ['#b52a24', '#e0a230', '#2f6a4c', '#c9402c', '#27508a', '#d97a2c', '#7a2c6a', '#3f8a5a', '#8f1f24', '#e6c04a'];
  const towel = (x: number, length: number, colours: readonly string[], half: readonly string[], cell: number): string => {
    const width = 15 * cell * 2 + 60;
    return group([
      rect(x + 18, 120, width, length, '#1c0f08', `opacity=".5" ${blur(sheet, 14, 0.1)}`),
      rect(x, 100, width, length, sheet.linear([[0, '#fbf4e4'], [0.5, '#efe2c8'], [1, '#cdb994']], [0, 0, 1, 0]), mottle(sheet, '.2 .02', 0.3)),
      rect(x, 96, width, 40, '#ffffff', `opacity=".5" ${blur(sheet, 8, 0.4)}`),
      repeat(Math.floor((length - 120) / (cell * 17)), (band) => {
        const y = 200 + band * cell * 17;
        return rect(x, y - cell, width, cell * 0.5, colours[band % colours.length]!) + rect(x, y + cell * 15.2, width, cell * 0.5, colours[(band + 3) % colours.length]!) +
          [0, 1].map((side) => stitches(sheet, band % 2 ? half : half === DIAMOND ? TREE : DIAMOND, x + 30 + side * 15 * cell, y, cell, (row) => colours[(band * 2 + Math.floor(row / 4)) % colours.length]!)).join('');
      }),
      repeat(Math.floor(width / 7), (at) => line(x + at * 7 + 3, 100 + length, x + at * 7 + sheet.between(-2, 8), 140 + length, '#efe2c8', 3)),
      [0.2, 0.52, 0.8].map((share) => rect(x + width * share, 100, 26, length, '#3a2414', `opacity=".16" ${blur(sheet, 10, 0.2)}`)).join(''),
    ]);
  };
  return sheet.finish([
    rect(-40, -40, 1700, 1160, '#6a4a30'),
    repeat(8, (row) => rect(-40, row * 146 - 50, 1700, 140, sheet.linear([[0, '#b98a5a'], [0.4, '#8f6440'], [1, '#3f2818']]), mottle(sheet, '.003 .09', 0.8))),
    polygon([[-40, 200], [500, -40], [1100, -40], [200, 1120], [-40, 1120]], '#ffe0a0', `opacity=".22" ${blur(sheet, 30)}`),
    rect(-40, 84, 1700, 26, sheet.linear([[0, '#e3bd88'], [1, '#6a4428']])),
    towel(130, 820, reds, DIAMOND, 11), towel(610, 900, many, TREE, 12), towel(1120, 780, ['#b52a24', '#22242c', '#8f1f24'], DIAMOND, 11),
    rect(-40, 84, 1700, 9, '#fff2d0', 'opacity=".4"'),
    glow(sheet, 160, 140, 820, '#ffe6b0', 0.5),
  ], { vignette: 0.36 });
}
