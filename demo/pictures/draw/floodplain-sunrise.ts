import { blur } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { disc, group, hill, line, oval, polygon, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A flat wooden river boat with its reflection. */
function boat(sheet: Sheet, x: number, y: number, scale: number): string {
  const hull =
    shape(
      'M-170 -26C-120 6 120 8 176 -34C186 -40 180 -44 172 -40C100 -18 -100 -18 -164 -32C-174 -34 -178 -32 -170 -26Z',
      sheet.linear([
        [0, '#8a5a3c'],
        [1, '#2a1a18'],
      ]),
    ) + shape('M-164 -32C-100 -18 100 -18 172 -40C100 -30 -100 -30 -164 -32Z', '#1c1214');
  return group(
    [
      group(hull, `transform="scale(1 -.8)" opacity=".5" ${blur(sheet, 4)}`),
      oval(0, 2, 190, 10, '#3a1c24', `opacity=".5" ${blur(sheet, 5, 0.8)}`),
      hull,
      polygon(
        [
          [-40, -24],
          [20, -23],
          [22, -30],
          [-38, -31],
        ],
        '#c08a5c',
      ),
    ],
    `transform="translate(${x} ${y}) scale(${scale})"`,
  );
}

/** A river winding through a flooded valley at sunrise, with boats. */
export function drawFloodplainSunrise(): string {
  const sheet = createSheet('floodplain-sunrise');
  const shore = 560;
  const sun = 880;
  const air =
    sky(sheet, shore + 20, [
      [0, '#4a5e96'],
      [0.35, '#a27aa4'],
      [0.65, '#f0957c'],
      [0.88, '#ffc878'],
      [1, '#ffe6a4'],
    ]) +
    clouds(sheet, {
      bottom: 520,
      light: '#ffd9a4',
      shade: '#8a6a98',
      frequency: '.0013 .008',
      clear: 0.47,
      opacity: 0.85,
      azimuth: 90,
      seed: 52,
    }) +
    glow(sheet, sun, 508, 700, '#ffd890', 0.9) +
    disc(sun, 506, 40, '#fff6d0');
  const dusk = { dark: '#4a3c58', mid: '#7a5a64', light: '#e8a06c' };
  const far = group([
    hill(
      [
        [-20, 548],
        [400, 530],
        [1000, 546],
        [1620, 528],
      ],
      shore + 4,
      '#b07a84',
    ),
    hedge(
      sheet,
      -20,
      1640,
      shore + 2,
      42,
      { dark: '#7d5f74', mid: '#a4747a', light: '#f0b080' },
      { leaf: 4 },
    ),
    haze(sheet, 480, shore + 10, '#ffd8a0', 0.6),
  ]);
  const bank = (points: readonly (readonly [number, number])[], colour: string): string =>
    polygon(points, colour);
  const reeds = (from: number, to: number, base: number, tall: number): string =>
    repeat(Math.round((to - from) / 9), () => {
      const x = sheet.between(from, to);
      const h = tall * sheet.between(0.6, 1.1);
      const lean = sheet.between(-18, 24);
      return (
        stroke(
          `M${short(x)} ${base}Q${short(x)} ${short(base - h * 0.6)} ${short(x + lean)} ${short(base - h)}`,
          sheet.pick(['#2a2238', '#3c2c3c', '#5a3c40']),
          2.4,
        ) +
        (sheet.chance() < 0.3 ? line(x + lean, base - h, x + lean * 1.1, base - h + 34, '#5c3426', 8) : '')
      );
    });
  return sheet.finish(
    [
      air,
      far,
      water(sheet, {
        top: shore,
        bottom: 1067,
        scene: air + far,
        rippled: 26,
        tint: [
          [0, '#ffb070', 0.06],
          [0.5, '#7a4a74', 0.2],
          [1, '#262048', 0.62],
        ],
      }),
      glints(sheet, shore + 4, 1067, '#ffe6b4', 0.5, 0.57),
      group(
        bank(
          [
            [-20, 590],
            [260, 586],
            [520, 600],
            [420, 616],
            [140, 622],
            [-20, 634],
          ],
          '#5c4a54',
        ) +
          bank(
            [
              [1640, 584],
              [1300, 592],
              [1080, 606],
              [1240, 622],
              [1480, 624],
              [1640, 640],
            ],
            '#5a4852',
          ) +
          bank(
            [
              [-20, 690],
              [200, 676],
              [420, 690],
              [330, 716],
              [100, 740],
              [-20, 770],
            ],
            '#43384a',
          ) +
          bank(
            [
              [1640, 700],
              [1420, 694],
              [1240, 720],
              [1400, 752],
              [1640, 790],
            ],
            '#3f3446',
          ),
      ),
      hedge(sheet, -20, 300, 606, 46, dusk, { light: [0.8, -0.5] }),
      hedge(sheet, 1240, 1640, 606, 52, dusk, { light: [-0.8, -0.5] }),
      mist(sheet, 520, 680, '#ffe2bc', 0.9, 4),
      tree(sheet, {
        x: 170,
        base: 706,
        height: 250,
        spread: 250,
        leaves: { dark: '#2c2638', mid: '#574450', light: '#d98a5c' },
        light: [0.8, -0.4],
        stem: 0.16,
      }),
      tree(sheet, {
        x: 1470,
        base: 720,
        height: 310,
        spread: 300,
        leaves: { dark: '#292438', mid: '#524050', light: '#d0825a' },
        light: [-0.8, -0.4],
        stem: 0.16,
      }),
      grass(sheet, {
        top: 690,
        bottom: 760,
        heights: [12, 26],
        colours: ['#6a5054', '#3a2f40', '#a06a54'],
        count: 500,
        to: 360,
      }),
      grass(sheet, {
        top: 705,
        bottom: 780,
        heights: [14, 30],
        colours: ['#6a5054', '#3a2f40', '#a06a54'],
        count: 500,
        from: 1270,
      }),
      mist(sheet, 620, 820, '#ffd2b0', 0.6, 33),
      boat(sheet, 560, 790, 0.62),
      boat(sheet, 780, 900, 1.15),
      line(780, 880, 1010, 930, '#6a4430', 6),
      boat(sheet, 1130, 760, 0.42),
      stroke(
        'M1050 250q16 -14 30 0q14 -14 30 0M1130 290q12 -10 22 0q10 -10 22 0M980 300q10 -8 18 0q8 -8 18 0M1190 220q10 -8 18 0q8 -8 18 0',
        '#3c2c44',
        4,
      ),
      reeds(-20, 380, 1080, 260),
      reeds(1250, 1620, 1080, 300),
      grass(sheet, {
        top: 1000,
        bottom: 1090,
        heights: [60, 150],
        colours: ['#241e34', '#352a3c', '#4c363e'],
        count: 260,
        to: 420,
      }),
      grass(sheet, {
        top: 1000,
        bottom: 1090,
        heights: [60, 160],
        colours: ['#241e34', '#352a3c', '#4c363e'],
        count: 260,
        from: 1200,
      }),
    ],
    { vignette: 0.34 },
  );
}
