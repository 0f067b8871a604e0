import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { pine } from '../parts/pine.js';
import { group, line, oval, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow, haze, sky } from '../parts/sky.js';
import { shafts } from '../parts/weather.js';

/** A log hive on a platform high in an old pine, bees in the sun, heather below. */
export function drawTreeHive(): string {
  const sheet = createSheet('tree-hive');
  const needles = { dark: '#23452f', mid: '#54803f', light: '#cdd06a' };
  const pale = { dark: '#8fa57c', mid: '#b9c68a', light: '#eeeab4' };
  const trunk = (x: number, width: number): string =>
    group([rect(x - width / 2, -40, width, 1130, sheet.linear([[0, '#7a4a30'], [0.3, '#c9834e'], [0.6, '#a8643c'], [1, '#432a20']], [0, 0, 1, 0])), repeat(150, () => rect(x + sheet.between(-0.5, 0.42) * width, sheet.between(-30, 1060), sheet.between(10, 30), sheet.between(14, 46), sheet.pick(['#5a3624', '#d99a64', '#8a5434', '#3f281c']), 'rx="6" opacity=".42"'))], rough(sheet, 10, 0.02));
  const bee = (x: number, y: number, s: number): string => oval(x, y, 6 * s, 4 * s, '#e0a020') + line(x - s, y - 4 * s, x - s, y + 4 * s, '#2a1a10', 2 * s) + line(x + 2.4 * s, y - 3.4 * s, x + 2.4 * s, y + 3.4 * s, '#2a1a10', 1.8 * s) + oval(x - 1 * s, y - 6 * s, 5 * s, 3 * s, '#ffffff', 'opacity=".75"');
  return sheet.finish([
    sky(sheet, 800, [[0, '#bcd9dc'], [0.6, '#eceec8'], [1, '#fdf0c4']]), glow(sheet, 1240, 260, 820, '#fff4c0', 0.95),
    [60, 210, 330, 980, 1100, 1230, 1360, 1500].map((x) => pine(sheet, x, 790 + sheet.between(0, 20), sheet.between(640, 820), pale)).join(''), haze(sheet, 300, 820, '#fbf2c8', 0.75),
    hedge(sheet, -20, 1640, 810, 90, { dark: '#8aa05c', mid: '#b4bf6c', light: '#eee8a0' }, { leaf: 7 }),
    ground(sheet, 790, 1090, '#b9b060', '#5f6a34', '.008 .05', 0.6),
    [150, 1420].map((x) => pine(sheet, x, 900, 1120, needles)).join(''),
    repeat(1500, () => { const y = sheet.between(830, 1060); return oval(sheet.between(0, 1600), y, (y - 760) / 60, (y - 760) / 44, sheet.pick(['#b06aa8', '#c98ac0', '#8a4f8c', '#dba6d0', '#7f8a44']), 'opacity=".9"'); }),
    oval(1180, 912, 40, 6, '#3a2a2a', 'opacity=".5"'), figure(1170, 912, 150, { coat: '#efe8d8', legs: '#6a5a48', stride: 0.2, facing: -1, hat: '#d9c08a' }),
    trunk(640, 210),
    group([
      rect(420, 640, 440, 26, '#8a6640', mottle(sheet, '.01 .1', 0.6)), line(440, 664, 560, 780, '#6a4a2c', 16), line(840, 664, 720, 780, '#6a4a2c', 16), rect(540, 690, 200, 10, '#3a2a1c', 'opacity=".6"'), rect(540, 300, 200, 9, '#4a3a2a', 'opacity=".6"'),
      oval(640, 650, 170, 16, '#1c120a', `opacity=".5" ${blur(sheet, 6, 0.5)}`),
      shape('M520 640V330Q520 310 560 306H720Q760 310 760 330V640Z', sheet.linear([[0, '#8a6a48'], [0.3, '#d9b184'], [0.65, '#a87e54'], [1, '#3f2a1c']], [0, 0, 1, 0]), mottle(sheet, '.06 .008', 0.6)),
      repeat(22, (at) => line(528 + at * 11, 320, 526 + at * 11 + sheet.between(-4, 4), 636, '#4a3220', 2, 'opacity=".35"')),
      shape('M484 336L640 224L796 336L782 350L640 256L498 350Z', '#5f4a34', mottle(sheet, '.04 .1', 0.6)), shape('M498 342L640 244L782 342Q700 300 640 256Q580 300 498 342Z', '#8a7050'),
      rect(596, 400, 76, 190, '#6a4a2e', 'rx="6"'), rect(602, 406, 64, 178, '#c09468', 'rx="4"'), rect(622, 470, 20, 66, '#1c120a', 'rx="8"'),
    ]),
    repeat(34, () => bee(632 + (sheet.chance() - 0.4) * 420, 500 + (sheet.chance() - 0.5) * 420, sheet.between(0.7, 1.6))),
    stroke('M860 640C900 760 880 860 900 980', '#c9b48a', 6), 
    group(repeat(12, () => clump(sheet, sheet.between(380, 900), sheet.between(-50, 90), sheet.between(70, 120), sheet.between(30, 52), needles, { leaf: 10, density: 0.7, light: [0.7, -0.6] })), rough(sheet, 14, 0.05)),
    shafts(sheet, [1260, -140], 6, [500, 1600], 1050, '#fff6c8', 0.24),
    grass(sheet, { top: 950, bottom: 1090, heights: [16, 62], colours: ['#7f8a3c', '#b0a850', '#5f6f34', '#a870a0'], count: 1300 }),
  ]);
}
