import { mix } from '../parts/colour.js';
import { mottle, rough } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { group, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints } from '../parts/water.js';

/** One leaf of a lock gate: planks, braces, a balance beam. */
function gate(sheet: Sheet, x: number, y: number, side: 1 | -1): string {
  const far = x + side * 224;
  return group([
    polygon([[x, y], [far, y + 24], [far, y + 190], [x, y + 150]], sheet.linear([[0, '#8a6a48'], [1, '#3c2c20']]), mottle(sheet, '.12 .01', 0.5)),
    repeat(11, (index) => line(x + side * index * 20, y + index * 3, x + side * index * 19, y + 150 + index * 5, '#2a1f18', 2, 'opacity=".6"')),
    line(x, y + 40, far, y + 66, '#5a4432', 9), line(x, y + 110, far, y + 140, '#4a3828', 9), line(x, y + 140, far, y + 40, '#5a4432', 7),
    line(x - side * 10, y - 8, x + side * 400, y + 34, '#e9e2d2', 15), line(x - side * 10, y - 5, x + side * 400, y + 38, '#8f8676', 5),
    line(x, y - 16, x, y + 4, '#2c2a2c', 5),
  ]);
}

/** A brick lock of the canal with closed timber gates, August. */
export function drawCanalLock(): string {
  const sheet = createSheet('canal-lock');
  const green = { dark: '#24442a', mid: '#55803a', light: '#c2cf70' };
  const bank = (points: readonly (readonly [number, number])[], light: number): string =>
    polygon(points, sheet.linear([[0, mix('#b06a50', '#ffffff', light)], [1, '#5a3630']]), mottle(sheet, '.04 .05', 0.5, 3));
  return sheet.finish([
    sky(sheet, 620, [[0, '#4f92cf'], [0.55, '#b0d4e8'], [1, '#f3eeda']]),
    clouds(sheet, { bottom: 480, light: '#ffffff', shade: '#aec0d6', clear: 0.49, opacity: 0.85, seed: 33 }),
    glow(sheet, 1380, 260, 620, '#fff2c8', 0.6),
    hedge(sheet, -20, 1640, 560, 120, { dark: '#6f9470', mid: '#95b27c', light: '#d2d9a0' }, { leaf: 7 }),
    haze(sheet, 400, 600, '#f6f2da', 0.5),
    tree(sheet, { x: 300, base: 580, height: 300, spread: 240, leaves: green }),
    tree(sheet, { x: 120, base: 590, height: 420, spread: 320, leaves: green, lift: -0.1 }),
    tree(sheet, { x: 1290, base: 580, height: 290, spread: 230, leaves: green }),
    tree(sheet, { x: 1490, base: 596, height: 450, spread: 330, leaves: green, lift: -0.06 }),
    ground(sheet, 545, 1067, '#9fb85a', '#4f7a30', '.01 .07'),
    polygon([[700, 548], [900, 548], [960, 690], [640, 690]], sheet.linear([[0, '#d7e6e8'], [1, '#5f8ca0']])),
    polygon([[640, 690], [960, 690], [1340, 1090], [260, 1090]], sheet.linear([[0, '#3f6a76'], [0.5, '#2c5468'], [1, '#16384c']])),
    glints(sheet, 552, 690, '#ffffff', 0.6, 0.54),
    group(glints(sheet, 720, 1067, '#d9eef2', 0.5, 0.56), ''),
    bank([[640, 660], [616, 640], [150, 1090], [330, 1090]], 0.2),
    bank([[960, 660], [984, 640], [1450, 1090], [1270, 1090]], 0.34),
    polygon([[616, 640], [586, 640], [20, 1090], [150, 1090]], '#e3d9c4', mottle(sheet, '.03 .06', 0.4, 3)),
    polygon([[984, 640], [1014, 640], [1580, 1090], [1450, 1090]], '#efe6d2', mottle(sheet, '.03 .06', 0.4, 3)),
    repeat(15, (index) => {
      const t = (index / 15) ** 1.4;
      return line(616 - t * 466, 640 + t * 450, 640 - t * 310, 660 + t * 430, '#3c2420', 1.6, 'opacity=".5"') + line(984 + t * 466, 640 + t * 450, 960 + t * 310, 660 + t * 430, '#4a2c26', 1.6, 'opacity=".5"');
    }),
    oval(800, 852, 170, 16, '#e9f4f4', `opacity=".5" ${rough(sheet, 30, 0.04)}`),
    gate(sheet, 800, 668, -1),
    gate(sheet, 800, 668, 1),
    rect(794, 656, 12, 164, '#2a2018'),
    repeat(5, (index) => line(800 + (index - 2) * 14, 700 + (index % 2) * 20, 800 + (index - 2) * 17, 826, '#e6f2f2', 3, 'opacity=".5"')),
    oval(1196, 796, 20, 4, '#2c3a1c', 'opacity=".5"'),
    figure(1190, 796, 96, { coat: '#3f6f9a', stride: 0.5, facing: -1 }),
    figure(1240, 800, 74, { coat: '#d9a23e', stride: 0.7, facing: -1 }),
    grass(sheet, { top: 900, bottom: 1085, heights: [16, 66], colours: ['#4f7a30', '#86a344', '#bcc468'], count: 460, to: 120 }),
    grass(sheet, { top: 900, bottom: 1085, heights: [16, 66], colours: ['#4f7a30', '#86a344', '#bcc468'], count: 300, from: 1520 }),
  ]);
}
