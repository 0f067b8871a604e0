import { brickTower } from '../parts/brick-castle.js';
import { archWindow } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** One castle tower near by, an October afternoon. */
export function drawMirTower(): string {
  const sheet = createSheet('mir-tower');
  const gold = { dark: '#7a3f12', mid: '#d98a24', light: '#ffe07c' };
  const brick = '#a34a38';
  const side = (x: number, y: number): number => y + ((x - 660) / 940) * (y < 700 ? 150 : 0);
  return sheet.finish([
    sky(sheet, 900, [[0, '#4f86bd'], [0.5, '#a9cbe0'], [0.85, '#f3e6cc'], [1, '#fbdcae']]),
    clouds(sheet, { bottom: 700, light: '#fff7e8', shade: '#aebbd0', frequency: '.0016 .006', clear: 0.5, opacity: 0.85, seed: 52 }),
    glow(sheet, 120, 640, 720, '#ffdf9c', 0.6),
    hedge(sheet, -20, 520, 860, 190, { dark: '#8a6a34', mid: '#c8973c', light: '#f4d684' }, { leaf: 10 }),
    hedge(sheet, 1360, 1640, 830, 150, { dark: '#8a5a2c', mid: '#c07a34', light: '#f0c06c' }, { leaf: 9 }),
    haze(sheet, 640, 880, '#fbe3b8', 0.5),
    polygon(
      [[660, side(660, 430)], [1620, side(1620, 430)], [1620, side(1620, 900)], [660, side(660, 900)]],
      sheet.linear([[0, '#c9705a'], [0.5, brick], [1, '#70332e']], [0, 0, 1, 0]),
      mottle(sheet, '.05 .03', 0.2),
    ),
    repeat(18, (index) => {
      const x = 740 + index * 50;
      return rect(x, side(x, 430) - 34, 30, 44, mix(brick, '#5b2a2a', index / 26));
    }),
    repeat(12, (index) => {
      const x = 790 + index * 70;
      const tall = 96 - index * 5;
      return archWindow(x, side(x, 640), 30 - index, tall, mix('#f0e3d4', '#7a4a48', index / 20)) + archWindow(x, side(x, 640) - 6, 13, tall * 0.6, '#4a3038');
    }),
    brickTower(sheet, 560, 900, 330, 620),
    repeat(900, () => {
      const [x, y] = [sheet.between(398, 722), sheet.between(286, 896)];
      return rect(x, y, 13, 4.6, sheet.pick(['#c8745c', '#7c3329', '#b4604a', '#8f3f32']), 'opacity=".32"');
    }),
    ground(sheet, 880, 1067, '#b4a04a', '#5f5a26', '.01 .09'),
    hedge(sheet, 700, 1180, 920, 70, { dark: '#4a5426', mid: '#8a8a38', light: '#d9cf70' }),
    repeat(700, () => {
      const y = sheet.between(900, 1066);
      return oval(sheet.between(0, 1600), y, (y - 840) / 22, (y - 840) / 60, sheet.pick(['#e8a33a', '#c8642a', '#f4cf6a', '#a8502a']), 'opacity=".9"');
    }),
    grass(sheet, { top: 930, bottom: 1080, heights: [10, 50], colours: ['#6f7430', '#a89c48', '#4f5a28'], count: 900 }),
    group(
      repeat(13, (index) => clump(sheet, 1600 - index * 42 + sheet.between(-30, 30), 60 + sheet.between(-60, 70) + index * 4, sheet.between(60, 110), sheet.between(40, 66), gold, { leaf: 15, density: 0.55, light: [-0.8, 0.2] })),
      rough(sheet, 18, 0.05),
    ),
    stroke('M1620 40C1480 60 1330 70 1130 130M1420 66C1380 110 1330 130 1290 170', '#4a3426', 9),
    repeat(9, () => {
      const [x, y, s] = [sheet.between(120, 460), sheet.between(90, 330), sheet.between(7, 13)];
      return stroke(`M${x - s} ${y - s * 0.4}Q${x - s * 0.4} ${y - s * 0.7} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.7} ${x + s} ${y - s * 0.4}`, '#2b2c38', 2.6);
    }),
    glow(sheet, 300, 760, 520, '#ffe9b8', 0.3),
  ]);
}
