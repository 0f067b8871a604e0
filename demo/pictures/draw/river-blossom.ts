import { balconies } from '../parts/balconies.js';
import { branches } from '../parts/branches.js';
import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { disc, group, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** An embankment under apple trees in blossom, a health resort over the river, a May morning. */
export function drawRiverBlossom(): string {
  const sheet = createSheet('river-blossom');
  const shore = 640;
  const green = { dark: '#3f6a34', mid: '#7fa844', light: '#e3e88e' };
  const white = { dark: '#c9a3b4', mid: '#f3d6de', light: '#ffffff' };
  const air =
    sky(sheet, shore + 6, [[0, '#7fb0dc'], [0.5, '#c6dfee'], [1, '#fdeedb']]) +
    clouds(sheet, { bottom: 460, light: '#ffffff', shade: '#c3cfdf', clear: 0.5, opacity: 0.75, seed: 58 }) + glow(sheet, 320, 300, 640, '#fff2cf', 0.7);
  const scene = group([
    hedge(sheet, -20, 1640, 620, 120, { dark: '#86a878', mid: '#b0c48a', light: '#eaecc0' }, { leaf: 7 }), haze(sheet, 440, 640, '#fdf2dc', 0.55),
    balconies(sheet, 640, 612, 420, 5, 0.14), balconies(sheet, 1070, 616, 200, 3, 0.14),
    [560, 1330, 1440, 330, 200].map((x, index) => tree(sheet, { x, base: 624, height: 210 + index * 14, spread: 190 + index * 12, leaves: index % 2 ? green : white, leaf: 6 })).join(''),
    ground(sheet, 606, shore + 2, '#b9c76c', '#7f9c48', '.01 .09'), hedge(sheet, 660, 1040, 626, 22, green), rect(-20, shore - 8, 1640, 10, '#d9cdb4'),
  ]);
  const petals = (x: number, y: number): string =>
    group(repeat(5, (at) => { const a = (at / 5) * Math.PI * 2; return oval(x + Math.cos(a) * 7, y + Math.sin(a) * 6, 6.4, 5.4, at % 2 ? '#ffffff' : '#f9dfe8'); })) + disc(x, y, 2.6, '#e8b84a');
  return sheet.finish([
    air, scene,
    water(sheet, { top: shore, bottom: 860, scene: air + scene, rippled: 26, tint: [[0, '#4f7a8c', 0.08], [1, '#1f5070', 0.55]] }),
    glints(sheet, shore + 4, 850, '#ffffff', 0.5, 0.57),
    ground(sheet, 846, 1090, '#c9b894', '#8f7a58', '.01 .04', 0.4),
    rect(-20, 830, 1640, 22, '#e9dfca', mottle(sheet, '.02 .1', 0.4)),
    repeat(30, (index) => rect(index * 56 - 20, 758, 7, 78, '#3f5a54')), rect(-20, 756, 1640, 8, '#3f5a54'), rect(-20, 794, 1640, 4, '#3f5a54'),
    oval(560, 1000, 150, 14, '#4a3a2a', `opacity=".4" ${blur(sheet, 6, 0.6)}`),
    rect(430, 916, 270, 14, '#a8744a'), rect(430, 890, 270, 10, '#a8744a'), rect(430, 866, 270, 10, '#a8744a'), [450, 680].map((x) => line(x, 1000, x, 862, '#3f4a4a', 9)).join(''),
    oval(1020, 972, 60, 7, '#4a3a2a', 'opacity=".4"'),
    figure(1000, 968, 150, { coat: '#5f86ac', stride: 0.5, facing: -1, hair: '#b9b2a8' }), figure(1054, 974, 142, { coat: '#b8687c', long: true, stride: 0.5, facing: -1, hair: '#d9d2c8' }),
    branches(sheet, { x: 1470, base: 1060, height: 980, width: 46, colour: '#5a4638', depth: 6, spread: 0.66, atEnd: (x, y) => petals(x, y) + petals(x + sheet.between(-26, 26), y + sheet.between(-26, 26)) + petals(x + sheet.between(-30, 30), y + sheet.between(-30, 30)) }),
    branches(sheet, { x: 60, base: 1080, height: 1080, width: 50, colour: '#5a4638', depth: 6, spread: 0.66, atEnd: (x, y) => petals(x, y) + petals(x + sheet.between(-26, 26), y + sheet.between(-26, 26)) + petals(x + sheet.between(-30, 30), y + sheet.between(-30, 30)) }),
    repeat(150, () => oval(sheet.between(0, 1600), sheet.between(860, 1060), sheet.between(3, 6), 2.6, sheet.pick(['#ffffff', '#f9dfe8', '#f3c9d6']), 'opacity=".9"')),
    polygon([[-20, 1040], [260, 1052], [420, 1090], [-20, 1090]], '#6f8f3c', mottle(sheet, 0.02, 0.5, 8)),
    grass(sheet, { top: 1030, bottom: 1090, heights: [20, 60], colours: ['#5f8a38', '#93b04a', '#c9d070'], count: 500, to: 400 }),
  ]);
}
