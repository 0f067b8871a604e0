import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { palace } from '../parts/palace.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A palace with a clock turret over a park pond, October. */
export function drawPalaceAutumn(): string {
  const sheet = createSheet('palace-autumn');
  const gold = { dark: '#7a4216', mid: '#cf8426', light: '#ffd872' };
  const rust = { dark: '#59261a', mid: '#b04f26', light: '#f2a14c' };
  const olive = { dark: '#40481f', mid: '#87883a', light: '#d9cb6a' };
  const air =
    sky(sheet, 740, [
      [0, '#5b86b4'],
      [0.55, '#b7cdd6'],
      [0.85, '#f6e6c2'],
      [1, '#fbdcae'],
    ]) +
    clouds(sheet, {
      bottom: 560,
      light: '#fff6e4',
      shade: '#b3bccb',
      frequency: '.0018 .008',
      clear: 0.49,
      opacity: 0.75,
      seed: 23,
    }) +
    glow(sheet, 240, 560, 620, '#ffe2a0', 0.6);
  const scene = group([
    hedge(sheet, -20, 1640, 690, 130, { dark: '#8f7a4c', mid: '#c49a52', light: '#f0cf88' }, { leaf: 8 }),
    haze(sheet, 520, 710, '#fbe6bd', 0.5),
    palace(sheet, 800, 680),
    tree(sheet, { x: 250, base: 700, height: 330, spread: 260, leaves: gold }),
    tree(sheet, { x: 90, base: 712, height: 450, spread: 340, leaves: rust, lift: -0.05 }),
    tree(sheet, { x: 1350, base: 700, height: 320, spread: 250, leaves: gold }),
    tree(sheet, { x: 1525, base: 712, height: 440, spread: 330, leaves: olive }),
    ground(sheet, 678, 744, '#b3a04e', '#7a6a2c', '.01 .09'),
    hedge(sheet, 330, 520, 706, 40, olive),
    hedge(sheet, 1090, 1270, 706, 40, rust),
    repeat(420, () =>
      oval(
        sheet.between(0, 1600),
        sheet.between(690, 742),
        sheet.between(2, 5),
        1.8,
        sheet.pick(['#e8a33a', '#c45f26', '#f4cf6a', '#9a4a22']),
      ),
    ),
  ]);
  return sheet.finish(
    [
      air,
      scene,
      water(sheet, {
        top: 744,
        bottom: 1067,
        scene: air + scene,
        rippled: 30,
        tint: [
          [0, '#3a3a30', 0.12],
          [0.5, '#2c3440', 0.3],
          [1, '#141e2c', 0.66],
        ],
      }),
      glints(sheet, 750, 1067, '#fff0d0', 0.35, 0.6),
      rect(0, 741, 1600, 5, '#4a3a1e', 'opacity=".6"'),
      repeat(150, () => {
        const y = sheet.between(770, 1060);
        const r = (y - 640) / 60;
        return oval(
          sheet.between(0, 1600),
          y,
          r * sheet.between(0.8, 1.5),
          r * 0.42,
          sheet.pick(['#e8a33a', '#d0702c', '#f4cf6a', '#b0542a']),
          'opacity=".9"',
        );
      }),
      polygon(
        [
          [1180, 1090],
          [1300, 1010],
          [1640, 950],
          [1640, 1090],
        ],
        '#5f5524',
        mottle(sheet, 0.02, 0.5, 20),
      ),
      grass(sheet, {
        top: 985,
        bottom: 1080,
        heights: [24, 60],
        colours: ['#5f5a24', '#8f8236', '#c0a64c'],
        count: 500,
        from: 1230,
      }),
      repeat(110, () =>
        oval(
          sheet.between(1260, 1620),
          sheet.between(1015, 1067),
          sheet.between(5, 10),
          4,
          sheet.pick(['#f0b23e', '#c45f26', '#f7d77c', '#a84a20']),
        ),
      ),
    ],
    { vignette: 0.24 },
  );
}
