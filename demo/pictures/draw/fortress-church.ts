import { archWindow, roof, spire, tower, wall } from '../parts/buildings.js';
import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';

const BRICK = '#b5583f';

function roundTower(sheet: Sheet, x: number, base: number, width: number, height: number): string {
  const top = base - height;
  return group([
    tower(sheet, x, top, width, height, BRICK),
    repeat(5, (index) => archWindow(x + (index - 2) * width * 0.19, top + 52, width * 0.11, 34, index > 2 ? '#7a3a34' : '#e9d2bc')),
    [0.42, 0.62].map((share) => rect(x - 7, top + height * share, 14, 44, '#2f2024')).join(''),
    rect(x - width / 2 - 6, top + 64, width + 12, 8, '#d98a6a'),
    rect(x - width / 2 - 8, top - 8, width + 16, 16, '#d98a6a'),
    spire(x, top - 8, width, height * 0.5, '#7f4438', 0.12),
    line(x, top - height * 0.46, x, top - height * 0.6, '#2b2a30', 4),
  ]);
}

/** A church built like a small fortress, with four round towers and a steep roof, over ripe rye. */
export function drawFortressChurch(): string {
  const sheet = createSheet('fortress-church');
  const green = { dark: '#284a2c', mid: '#5a8638', light: '#cdd674' };
  const base = 740;
  return sheet.finish([
    sky(sheet, 760, [[0, '#3f86c9'], [0.55, '#a8d0e8'], [1, '#f4eed8']]),
    clouds(sheet, { bottom: 420, light: '#ffffff', shade: '#b4c6da', clear: 0.54, opacity: 0.7, seed: 12 }),
    heapCloud(sheet, 320, 400, 520, '#ffffff', '#c3cfdd'),
    heapCloud(sheet, 1320, 330, 440, '#ffffff', '#c9d3df'),
    glow(sheet, 180, 200, 560, '#fff4cc', 0.5),
    hedge(sheet, -20, 1640, 720, 90, { dark: '#6d9468', mid: '#93b176', light: '#cfd89a' }, { leaf: 7 }),
    haze(sheet, 560, 750, '#f7f2da', 0.45),
    polygon([[470, 500], [620, 236], [980, 236], [1130, 500]], sheet.linear([[0, '#a4574a'], [1, '#6a342e']]), mottle(sheet, '.02 .16', 0.6)),
    repeat(26, (index) => line(620 - index * 5.8, 246 + index * 10, 980 + index * 5.8, 246 + index * 10, '#4a2422', 1.6, 'opacity=".35"')),
    polygon([[540, 470], [660, 264], [780, 470]], BRICK, mottle(sheet, '.05 .05', 0.25)),
    repeat(9, (index) => {
      const row = index < 4 ? 0 : index < 7 ? 1 : 2;
      const at = index < 4 ? index - 1.5 : index < 7 ? index - 5 : index - 7.5;
      return archWindow(660 + at * 46, 452 - row * 56, 24, 42, '#efdcc8');
    }),
    wall(sheet, 470, 470, 660, base - 470, BRICK),
    rect(462, 466, 676, 14, '#d98a6a'),
    repeat(12, (index) => archWindow(506 + index * 54, 530, 22, 38, '#efdcc8')),
    [600, 800, 1000].map((x) => archWindow(x, 680, 34, 104, '#2f2a34', '#efdcc8')).join(''),
    roundTower(sheet, 450, base, 142, 330),
    roundTower(sheet, 1150, base, 142, 330),
    group([wall(sheet, 1214, 610, 130, 130, BRICK), roof(sheet, 1204, 612, 150, 50, '#8a4a3c', 0.2)]),
    ground(sheet, 734, 820, '#a9ba58', '#7f9c40', '.01 .09'),
    oval(800, 750, 420, 16, '#2a3a18', `opacity=".4" ${blur(sheet, 8, 0.6)}`),
    tree(sheet, { x: 210, base: 764, height: 380, spread: 330, leaves: green }),
    tree(sheet, { x: 1470, base: 770, height: 430, spread: 360, leaves: green, lift: -0.06 }),
    hedge(sheet, 520, 720, 764, 36, green), hedge(sheet, 900, 1090, 764, 32, green),
    ground(sheet, 800, 1067, '#e2c268', '#a97f30', '.006 .05', 0.6),
    polygon([[820, 772], [858, 772], [1240, 1090], [960, 1090]], '#d9c394', mottle(sheet, '.02 .05', 0.5, 8)),
    grass(sheet, { top: 800, bottom: 1080, heights: [18, 120], colours: ['#d9b04a', '#b98a30', '#f0d47c', '#a87a2c'], count: 4200, to: 900 }),
    grass(sheet, { top: 800, bottom: 1080, heights: [18, 120], colours: ['#d9b04a', '#b98a30', '#f0d47c', '#a87a2c'], count: 2400, from: 1180 }),
    repeat(60, () => oval(sheet.between(0, 900), sheet.between(930, 1060), 8, 7, sheet.pick(['#4f6fd0', '#6f8ae0', '#d94a3a']), 'opacity=".95"')),
  ]);
}
