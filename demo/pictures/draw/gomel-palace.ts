import { archWindow, wall, windowGrid } from '../parts/buildings.js';
import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { ground } from '../parts/ground.js';
import { crowd } from '../parts/people.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A classical palace with a column front on the high bank of the Sozh, a July noon. */
export function drawGomelPalace(): string {
  const sheet = createSheet('gomel-palace');
  const shore = 806;
  const green = { dark: '#22462c', mid: '#4f8238', light: '#c6d56e' };
  const cream = '#f6e7b8';
  const pane = (): string => sheet.pick(['#4a6076', '#5a7288', '#3c5064']);
  const [x, base] = [800, 560];
  const air =
    sky(sheet, shore, [[0, '#3b86cf'], [0.5, '#9ccaea'], [0.9, '#eaf0e4'], [1, '#fbeed2']]) +
    clouds(sheet, { bottom: 520, light: '#ffffff', shade: '#aec4dc', clear: 0.48, frequency: '.0019 .006', opacity: 0.9, seed: 103 }) +
    glow(sheet, 1360, 160, 560, '#fff6d4', 0.6);
  const scene = group([
    hedge(sheet, -20, 1640, 590, 150, { dark: '#5f8c62', mid: '#86ac70', light: '#ccd894' }, { leaf: 8 }),
    haze(sheet, 420, 620, '#f4f4de', 0.4),
    wall(sheet, x - 420, base - 120, 260, 120, cream), wall(sheet, x + 160, base - 120, 260, 120, cream, 0.34),
    windowGrid([x - 412, base - 112, 246, 104], 6, 1, [20, 56], pane), windowGrid([x + 166, base - 112, 246, 104], 6, 1, [20, 56], pane),
    [-420, 160].map((dx) => rect(x + dx - 6, base - 130, 272, 12, '#ffffff')).join(''),
    wall(sheet, x - 470, base - 160, 84, 160, cream), wall(sheet, x + 386, base - 160, 84, 160, cream, 0.4),
    [-428, 428].map((dx) => archWindow(x + dx, base - 30, 30, 84, '#4a6076', '#fff') + shape(`M${x + dx - 48} ${base - 158}Q${x + dx} ${base - 214} ${x + dx + 48} ${base - 158}Z`, '#6f9a86')).join(''),
    wall(sheet, x - 190, base - 236, 380, 236, cream),
    windowGrid([x - 184, base - 226, 368, 216], 9, 2, [20, 54], pane),
    polygon([[x - 150, base - 236], [x, base - 306], [x + 150, base - 236]], '#fff6d8'), polygon([[x - 120, base - 242], [x, base - 294], [x + 120, base - 242]], '#ead7a0'),
    rect(x - 200, base - 246, 400, 14, '#ffffff'),
    repeat(6, (index) => rect(x - 132 + index * 50, base - 230, 17, 230, sheet.linear([[0, '#ffffff'], [0.6, '#f2ead8'], [1, '#b9b3a8']], [0, 0, 1, 0]))),
    wall(sheet, x - 70, base - 372, 140, 84, cream), windowGrid([x - 64, base - 366, 128, 70], 5, 1, [13, 42], pane),
    shape(`M${x - 80} ${base - 370}Q${x} ${base - 470} ${x + 80} ${base - 370}Z`, sheet.linear([[0, '#9cc0a8'], [0.4, '#6f9a86'], [1, '#2f5450']], [0, 0, 1, 0])),
    line(x, base - 418, x, base - 486, '#c9a24a', 4), oval(x, base - 488, 5, 5, '#e6c46a'),
    ground(sheet, base - 4, 700, '#a4c05c', '#6a9a40', '.01 .09'),
    polygon([[x - 60, base], [x + 60, base], [x + 130, 700], [x - 130, 700]], '#efe2c6', mottle(sheet, '.02 .06', 0.4, 4)),
    repeat(8, (index) => rect(x - 66 - index * 8, base + 18 + index * 16, 132 + index * 16, 6, '#cfc0a0')),
    hedge(sheet, 420, 660, 640, 50, green), hedge(sheet, 940, 1190, 640, 50, green),
    repeat(90, () => oval(sheet.between(430, 1180), sheet.between(632, 690), 5, 4, sheet.pick(['#d9485a', '#f2a0b0', '#ffffff', '#f2c04e']))),
    rect(-20, 700, 1640, 40, '#d9cfba', mottle(sheet, '.02 .1', 0.4)), rect(-20, 696, 1640, 8, '#f7f1e2'),
    repeat(64, (index) => rect(index * 26 - 10, 704, 8, 30, '#f3ecdc')),
    ground(sheet, 738, shore + 2, '#8fae54', '#4f7a38', '.01 .09'),
    tree(sheet, { x: 240, base: 720, height: 390, spread: 340, leaves: green }), tree(sheet, { x: 60, base: 740, height: 500, spread: 380, leaves: green, lift: -0.1 }),
    tree(sheet, { x: 1370, base: 720, height: 380, spread: 330, leaves: green }), tree(sheet, { x: 1550, base: 742, height: 520, spread: 400, leaves: green, lift: -0.08 }),
    crowd(sheet, 12, 420, 1200, 700, 36, ['#f2efe6', '#c4574a', '#3f6f9a', '#d9a83e', '#5c8a5c']),
  ]);
  return sheet.finish([
    air, scene,
    water(sheet, { top: shore, bottom: 1067, scene: air + scene, rippled: 30, tint: [[0, '#2f6a86', 0.1], [0.5, '#23587c', 0.34], [1, '#0f3454', 0.72]] }),
    glints(sheet, shore + 4, 1067, '#ffffff', 0.5, 0.58),
    polygon([[980, 930], [1320, 930], [1286, 968], [1010, 968]], '#f7f2e6'), polygon([[980, 930], [1320, 930], [1316, 938], [986, 938]], '#c8443a'),
    rect(1040, 896, 210, 34, '#fdfaf2'), repeat(7, (index) => rect(1050 + index * 28, 903, 20, 16, '#4f7a96')), rect(1030, 888, 230, 8, '#2f5f86'),
    oval(1150, 974, 190, 8, '#0f2c44', 'opacity=".4"'),
  ]);
}
