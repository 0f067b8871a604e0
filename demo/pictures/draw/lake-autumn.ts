import { balconies } from '../parts/balconies.js';
import { birch } from '../parts/birch.js';
import { spruceLine } from '../parts/conifers.js';
import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { group, hill, line, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A health resort on a lake ringed by gold birches, cranes passing over, October. */
export function drawLakeAutumn(): string {
  const sheet = createSheet('lake-autumn');
  const shore = 676;
  const gold = { dark: '#8a5c16', mid: '#dca52c', light: '#fff098' };
  const rust = { dark: '#5a2a1a', mid: '#b5522a', light: '#f4a854' };
  const air =
    sky(sheet, shore + 6, [[0, '#6f93bd'], [0.5, '#c3d0d6'], [0.85, '#f8e4c0'], [1, '#fcd9a6']]) +
    clouds(sheet, { bottom: 540, light: '#fff4e0', shade: '#a9b3c3', frequency: '.0015 .007', clear: 0.46, opacity: 0.8, seed: 71 }) + glow(sheet, 1250, 520, 680, '#ffe0a0', 0.8);
  const scene = group([
    hill([[-20, 600], [400, 580], [1000, 600], [1620, 586]], 690, '#a9a48c'),
    spruceLine(sheet, -20, 1620, 640, 120, '#7f8a7c'), haze(sheet, 460, 680, '#fde3ba', 0.65),
    hedge(sheet, -20, 1640, 652, 120, { dark: '#8f6c2c', mid: '#cf9e3c', light: '#f8dc80' }, { leaf: 7 }),
    balconies(sheet, 430, 646, 360, 3, 0.2), balconies(sheet, 800, 650, 200, 4, 0.2), rect(790, 446, 220, 10, '#b8614a'),
    [[380, 660, 260], [1050, 660, 250], [1110, 664, 300], [300, 662, 290]].map(([x = 0, y = 0, h = 0]) => birch(sheet, x, y, h, gold, 1.1)).join(''),
    [[180, 668, 260], [1290, 668, 280], [1440, 672, 320]].map(([x = 0, y = 0, h = 0], index) => tree(sheet, { x, base: y, height: h, spread: h * 0.85, leaves: index % 2 ? gold : rust })).join(''),
    hedge(sheet, 440, 760, 664, 30, rust), hedge(sheet, 820, 1040, 666, 26, gold), rect(-20, shore - 10, 1640, 12, '#c9b078'),
  ]);
  const crane = (x: number, y: number, s: number): string =>
    stroke(`M${x - 22 * s} ${y - 8 * s}Q${x - 8 * s} ${y - 10 * s} ${x} ${y}Q${x + 8 * s} ${y - 12 * s} ${x + 22 * s} ${y - 10 * s}`, '#3f4656', 3 * s) + stroke(`M${x - 2 * s} ${y}L${x + 18 * s} ${y + 3 * s}`, '#3f4656', 1.8 * s);
  return sheet.finish([
    air,
    repeat(6, (index) => crane(760 + index * 46, 220 + index * 20, 0.8) + (index ? crane(760 + index * 34, 220 - index * 24, 0.8) : '')),
    scene,
    water(sheet, { top: shore, bottom: 1067, scene: air + scene, rippled: 24, tint: [[0, '#5a6a70', 0.06], [0.5, '#3a5670', 0.28], [1, '#142c44', 0.7]] }),
    glints(sheet, shore + 4, 1067, '#fff0d0', 0.45, 0.58),
    mist(sheet, 620, 780, '#fff0d4', 0.6, 34),
    polygon([[-20, 900], [420, 880], [440, 900], [-20, 930]], '#8a6a4c', mottle(sheet, '.1 .02', 0.6)), repeat(12, (index) => line(index * 38 - 10, 928 - index * 2, index * 38 - 8, 898 - index * 1.6, '#4a3626', 2)), [90, 240, 400].map((x) => line(x, 900, x, 990, '#4a3626', 9)).join(''),
    polygon([[520, 952], [760, 962], [720, 1000], [560, 996]], '#6a3f2c'), polygon([[520, 952], [760, 962], [756, 970], [524, 960]], '#c98a54'), oval(640, 1004, 130, 9, '#10283c', 'opacity=".5"'),
    repeat(90, () => { const y = sheet.between(760, 1050); return oval(sheet.between(0, 1600), y, (y - 660) / 42, (y - 660) / 110, sheet.pick(['#f0c04a', '#d9862c', '#f8e08a']), 'opacity=".9"'); }),
    birch(sheet, 1500, 1090, 1120, gold, 1.05),
    grass(sheet, { top: 950, bottom: 1090, heights: [60, 210], colours: ['#7f6a34', '#b99a50', '#d9c07a', '#5a5230'], count: 360, from: 1130 }),
  ]);
}
