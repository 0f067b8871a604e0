import { brickCastle } from '../parts/brick-castle.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** The castle across its pond on a June morning. */
export function drawMirPond(): string {
  const sheet = createSheet('mir-pond');
  const shore = 690;
  const green = { dark: '#2c4a2a', mid: '#5f8438', light: '#cfd477' };
  const deep = { dark: '#20402f', mid: '#466f3c', light: '#a9bd5e' };
  const air =
    sky(sheet, shore + 10, [[0, '#6fa3cf'], [0.45, '#b9d6e2'], [0.8, '#fbe9cc'], [1, '#ffdcae']]) +
    clouds(sheet, { bottom: 560, light: '#fff5e2', shade: '#b3bccf', frequency: '.0017 .008', clear: 0.5, opacity: 0.8, seed: 41 }) +
    glow(sheet, 230, 520, 620, '#ffe0a0', 0.75);
  const scene = group([
    hedge(sheet, -20, 1640, 660, 110, { dark: '#7d9a78', mid: '#a3b98a', light: '#dcdfae' }, { leaf: 7 }),
    haze(sheet, 500, 690, '#fdeccb', 0.6),
    brickCastle(sheet, 830, 664),
    ground(sheet, 660, shore + 4, '#a9b45c', '#5f7a38', '.01 .09'),
    hedge(sheet, 380, 560, 682, 46, green),
    hedge(sheet, 890, 1190, 684, 34, deep),
    hedge(sheet, 1220, 1320, 682, 60, green),
    tree(sheet, { x: 175, base: 690, height: 400, spread: 300, leaves: green }),
    tree(sheet, { x: 40, base: 696, height: 500, spread: 330, leaves: deep, lift: -0.1 }),
    tree(sheet, { x: 1440, base: 692, height: 330, spread: 260, leaves: deep }),
    tree(sheet, { x: 1560, base: 694, height: 430, spread: 300, leaves: green, lift: -0.08 }),
  ]);
  return sheet.finish([
    air,
    scene,
    water(sheet, {
      top: shore, bottom: 1067, scene: air + scene, rippled: 20,
      tint: [[0, '#3a5a58', 0.08], [0.5, '#2c5060', 0.26], [1, '#10303e', 0.7]],
    }),
    glints(sheet, shore + 4, 1067, '#fff4dc', 0.4, 0.6),
    rect(0, shore - 3, 1600, 5, '#3f4a26', 'opacity=".6"'),
    mist(sheet, 640, 800, '#fff3dc', 0.5, 23),
    repeat(46, () => {
      const y = sheet.between(930, 1050);
      const x = sheet.between(430, 1250);
      return oval(x, y, (y - 850) / 7, (y - 850) / 24, sheet.pick(['#4f7a44', '#63904c', '#3e6640']), 'opacity=".92"') +
        (sheet.chance() < 0.18 ? oval(x + 4, y - 7, 7, 6, '#fff6ee') + oval(x + 4, y - 6, 3, 3, '#f2c94e') : '');
    }),
    grass(sheet, { top: 920, bottom: 1080, heights: [50, 190], colours: ['#3f6630', '#6f8f3c', '#a9b054', '#2c4a28'], count: 420, to: 380 }),
    grass(sheet, { top: 900, bottom: 1080, heights: [50, 210], colours: ['#3f6630', '#6f8f3c', '#a9b054', '#2c4a28'], count: 400, from: 1280 }),
    glow(sheet, 230, 520, 420, '#fff0c8', 0.35),
  ]);
}
