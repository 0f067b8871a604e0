import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { birch } from '../parts/birch.js';
import { grass, ground } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';

const WOOD = '#8a7a68';

/** A wall of upright boards, silver with age. */
function boards(sheet: Sheet, x: number, y: number, width: number, height: number, shade = 0): string {
  const tone = mix(WOOD, '#2a2430', shade);
  return rect(x, y, width, height, sheet.linear([[0, mix(tone, '#fff4dc', 0.35)], [1, mix(tone, '#1c1820', 0.35)]], [0, 0, 1, 0]), mottle(sheet, '.14 .01', 0.6)) +
    repeat(Math.floor(width / 13), (index) => line(x + index * 13, y, x + index * 13, y + height, '#3a3230', 1.4, 'opacity=".5"'));
}

/** A shingled roof between two slopes; `flare` bends the eaves. */
function shingles(sheet: Sheet, x: number, base: number, width: number, height: number, inset: number): string {
  return shape(
    `M${x} ${base}Q${x + width * inset * 0.7} ${base - height * 0.35} ${x + width * inset} ${base - height}H${x + width * (1 - inset)}Q${x + width * (1 - inset * 0.7)} ${base - height * 0.35} ${x + width} ${base}Z`,
    sheet.linear([[0, '#9a8e80'], [0.6, '#6a5e58'], [1, '#4a4244']]), mottle(sheet, '.06 .12', 0.7, 3),
  );
}

/** A wooden church of Polesye with a shingled tower among birches, an early morning in September. */
export function drawWoodenChurch(): string {
  const sheet = createSheet('wooden-church');
  const gold = { dark: '#7a6a24', mid: '#c3a238', light: '#fbe88c' };
  const window = (x: number, y: number): string => rect(x - 17, y - 26, 34, 52, '#f0e6d2') + rect(x - 12, y - 21, 24, 42, '#3c4450') + line(x, y - 21, x, y + 21, '#f0e6d2', 3) + line(x - 12, y, x + 12, y, '#f0e6d2', 3);
  const onion = (x: number, y: number, r: number): string =>
    rect(x - r * 0.5, y - r * 0.3, r, r * 0.6, WOOD) +
    shape(`M${x - r * 0.5} ${y - r * 0.2}C${x - r * 1.2} ${y - r * 0.9} ${x - r * 0.5} ${y - r * 1.5} ${x} ${y - r * 2.3}C${x + r * 0.5} ${y - r * 1.5} ${x + r * 1.2} ${y - r * 0.9} ${x + r * 0.5} ${y - r * 0.2}Z`, sheet.linear([[0, '#a89c8e'], [1, '#4a4244']], [0, 0, 1, 0]), mottle(sheet, '.1 .1', 0.5)) +
    line(x, y - r * 2.2, x, y - r * 3.4, '#3a3034', 3.4) + line(x - r * 0.4, y - r * 2.9, x + r * 0.4, y - r * 2.9, '#3a3034', 3.4);
  return sheet.finish([
    sky(sheet, 780, [[0, '#86aecb'], [0.5, '#d6ddd8'], [0.85, '#fde6bc'], [1, '#ffd79c']]),
    clouds(sheet, { bottom: 520, light: '#fff4de', shade: '#b9c2cc', frequency: '.0016 .007', clear: 0.51, opacity: 0.8, seed: 46 }),
    glow(sheet, 240, 600, 720, '#ffe2a0', 0.85),
    hedge(sheet, -20, 1640, 740, 150, { dark: '#a99a64', mid: '#c9b474', light: '#f4dea0' }, { leaf: 8 }),
    haze(sheet, 520, 770, '#ffefcc', 0.75),
    birch(sheet, 170, 790, 620, gold), birch(sheet, 60, 810, 700, gold), birch(sheet, 1400, 790, 600, gold),
    group([
      boards(sheet, 940, 560, 230, 200, 0.2), shingles(sheet, 916, 566, 278, 130, 0.22),
      boards(sheet, 620, 520, 340, 240, 0.06), shingles(sheet, 590, 528, 400, 190, 0.26), onion(790, 344, 26), onion(1056, 440, 17),
      window(720, 640), window(860, 640), window(1050, 660),
      boards(sheet, 470, 560, 170, 200), shingles(sheet, 450, 566, 210, 60, 0.24),
      boards(sheet, 494, 330, 122, 240), shingles(sheet, 476, 344, 158, 42, 0.16),
      rect(510, 372, 90, 70, '#2c262a'), [510, 552, 596].map((x) => rect(x - 4, 366, 8, 82, '#a89a86')).join(''),
      shape('M532 400Q548 386 560 400L566 430H528Z', '#8a6a34'),
      boards(sheet, 516, 258, 78, 50), shingles(sheet, 500, 308, 110, 40, 0.3), shape('M504 262Q555 200 555 150Q555 200 606 262Z', sheet.linear([[0, '#9a8e80'], [1, '#4a4244']], [0, 0, 1, 0])),
      line(555, 152, 555, 96, '#3a3034', 4), line(541, 118, 569, 118, '#3a3034', 4),
      rect(530, 668, 56, 92, '#4a3a30'), rect(526, 662, 64, 8, '#c9bca6'),
      rect(462, 748, 720, 16, '#6f665e', mottle(sheet, 0.08, 0.6)),
    ]),
    ground(sheet, 756, 1067, '#c3b45c', '#66703a', '.008 .06'),
    oval(840, 772, 420, 14, '#2e2a16', `opacity=".45" ${blur(sheet, 7, 0.6)}`),
    polygon([[536, 764], [590, 764], [760, 1090], [330, 1090]], '#d9c091', mottle(sheet, '.02 .05', 0.5, 10)),
    group(
      repeat(27, (index) => (Math.abs(index * 66 - 560) < 70 ? '' : rect(index * 66 - 40, 826, 9, 96, '#8f8272') + rect(index * 66 - 8, 830, 9, 92, '#a09282'))) +
      [[-40, 470], [660, 1700]].map(([from = 0, to = 0]) => rect(from, 846, to - from, 8, '#a09282') + rect(from, 894, to - from, 8, '#8f8272')).join(''),
      rough(sheet, 5, 0.05),
    ),
    mist(sheet, 660, 860, '#fff2d4', 0.65, 15),
    birch(sheet, 1520, 1000, 1150, gold, 1.05),
    grass(sheet, { top: 890, bottom: 1085, heights: [14, 70], colours: ['#6f7a34', '#a89f4a', '#d9c878', '#5a6a30'], count: 1500, to: 420 }),
    grass(sheet, { top: 890, bottom: 1085, heights: [14, 70], colours: ['#6f7a34', '#a89f4a', '#d9c878', '#5a6a30'], count: 2400, from: 700 }),
    glow(sheet, 240, 600, 460, '#fff2cc', 0.4),
  ]);
}
