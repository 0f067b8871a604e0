import { archWindow, wall } from '../parts/buildings.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A chapel in a wide field, a boulder before it, poppies in the grass, a July evening. */
export function drawFieldChapel(): string {
  const sheet = createSheet('field-chapel');
  const [x, base] = [920, 700];
  return sheet.finish([
    sky(sheet, 720, [[0, '#56709c'], [0.45, '#a9aebf'], [0.8, '#f3cfa8'], [1, '#ffe2b0']]),
    clouds(sheet, { bottom: 620, light: '#ffe6c8', shade: '#7f88a3', frequency: '.0013 .005', clear: 0.44, opacity: 0.9, azimuth: 200, seed: 83 }),
    glow(sheet, 260, 640, 780, '#ffdf9e', 0.8),
    hedge(sheet, -20, 1640, 700, 60, { dark: '#6f7a68', mid: '#9a9a78', light: '#e3cf9c' }, { leaf: 5, light: [-0.8, -0.4] }), haze(sheet, 560, 720, '#ffe3ba', 0.55),
    wall(sheet, x - 70, base - 250, 140, 250, '#f1e6d6', 0.42), wall(sheet, x - 100, base - 120, 30, 120, '#e9dcc8', 0.2), wall(sheet, x + 70, base - 120, 30, 120, '#cfc2b4', 0.5),
    polygon([[x - 84, base - 248], [x, base - 330], [x + 84, base - 248]], '#6a5f68'), rect(x - 80, base - 256, 160, 12, '#fff6e6'),
    wall(sheet, x - 34, base - 390, 68, 90, '#f1e6d6', 0.45), [-17, 17].map((dx) => archWindow(x + dx, base - 318, 14, 50, '#3a3f50')).join(''),
    shape(`M${x - 40} ${base - 388}C${x - 44} ${base - 426} ${x - 14} ${base - 440} ${x} ${base - 480}C${x + 14} ${base - 440} ${x + 44} ${base - 426} ${x + 40} ${base - 388}Z`, sheet.linear([[0, '#f0d08a'], [0.4, '#c9983f'], [1, '#5f4520']], [0, 0, 1, 0])), line(x, base - 478, x, base - 532, '#e3bd66', 4), line(x - 13, base - 512, x + 13, base - 512, '#e3bd66', 4),
    archWindow(x, base, 44, 110, '#5a4436', '#fff6e6'), archWindow(x - 46, base - 120, 18, 60, '#3f4658'), archWindow(x + 46, base - 120, 18, 60, '#2c3244'),
    ground(sheet, 692, 1090, '#c3ad62', '#5a6238', '.006 .045', 0.6),
    polygon([[x + 60, base + 2], [x + 520, base + 40], [x + 420, base + 54], [x - 60, base + 8]], '#3a3420', `opacity=".3" ${blur(sheet, 7, 0.4)}`),
    polygon([[x - 24, base], [x + 24, base], [820, 1090], [420, 1090]], sheet.linear([[0, '#f3ddb4'], [1, '#9c8a66']]), mottle(sheet, '.02 .05', 0.5, 10)),
    grass(sheet, { top: 720, bottom: 960, heights: [6, 34], colours: ['#b9a45a', '#8f8a44', '#dcc880', '#6f7a3c'], count: 2600, from: 1000 }), grass(sheet, { top: 720, bottom: 960, heights: [6, 34], colours: ['#b9a45a', '#8f8a44', '#dcc880', '#6f7a3c'], count: 2200, to: 760 }),
    oval(340, 956, 230, 26, '#2a2a1a', `opacity=".5" ${blur(sheet, 9, 0.5)}`),
    shape('M140 952C130 870 190 786 290 776C380 762 470 800 510 872C530 916 528 944 520 956Q330 980 140 952Z', sheet.linear([[0, '#d9cfc0'], [0.4, '#9a948f'], [1, '#4f4c52']], [0, 0, 0.8, 1]), mottle(sheet, '.04 .05', 0.7, 8)), shape('M200 830C240 792 320 780 390 796C340 806 250 826 210 860Z', '#fff0d4', `opacity=".35" ${rough(sheet, 10, 0.04)}`),
    grass(sheet, { top: 930, bottom: 1090, heights: [24, 84], colours: ['#7f8440', '#b0a252', '#d9c878', '#566034'], count: 1700, to: 620 }), grass(sheet, { top: 940, bottom: 1090, heights: [24, 84], colours: ['#7f8440', '#b0a252', '#d9c878', '#566034'], count: 2000, from: 800 }),
    repeat(60, () => { const [px, py] = [sheet.chance() < 0.4 ? sheet.between(0, 560) : sheet.between(860, 1600), sheet.between(900, 1060)]; const r = (py - 800) / 20; return oval(px, py - 30, r, r * 0.78, sheet.pick(['#c8322a', '#d94a38', '#a8262a'])) + oval(px, py - 29, r * 0.3, r * 0.26, '#2a1414'); }),
  ], { vignette: 0.34 });
}
