import { blur, mottle } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { spruceLine } from '../parts/conifers.js';
import { grass, ground } from '../parts/ground.js';
import { balconies } from '../parts/balconies.js';
import { crowd } from '../parts/people.js';
import { pine } from '../parts/pine.js';
import { group, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A white health resort among pines above a lake, a September evening. */
export function drawSanatoriumPines(): string {
  const sheet = createSheet('sanatorium-pines');
  const shore = 690;
  const needles = { dark: '#1c3a30', mid: '#3c6644', light: '#a9b45c' };
  const air =
    sky(sheet, shore + 10, [
      [0, '#5e94c8'],
      [0.5, '#b7d2e0'],
      [0.85, '#fbe4c0'],
      [1, '#ffd8a8'],
    ]) +
    clouds(sheet, {
      bottom: 520,
      light: '#fff4e0',
      shade: '#a9b7cc',
      frequency: '.0018 .009',
      clear: 0.51,
      opacity: 0.8,
      seed: 29,
    }) +
    glow(sheet, 150, 470, 680, '#ffe2a8', 0.7);
  const scene = group([
    spruceLine(sheet, -20, 1620, 640, 190, '#8ba49c'),
    haze(sheet, 440, 660, '#fde6c8', 0.65),
    spruceLine(sheet, 300, 1620, 652, 230, '#55786a', 0.14),
    balconies(sheet, 560, 650, 430, 5),
    balconies(sheet, 1010, 654, 330, 3),
    polygon(
      [
        [880, 654],
        [880, 610],
        [1120, 610],
        [1120, 654],
      ],
      '#e6d8c0',
    ),
    rect(872, 602, 256, 10, '#b8614a'),
    repeat(8, (index) => rect(890 + index * 29, 614, 8, 40, '#fffaf0')),
    [
      [440, 664, 420],
      [360, 676, 470],
      [1400, 668, 430],
      [1490, 676, 500],
      [1340, 670, 330],
      [520, 668, 300],
    ]
      .map(([x = 0, base = 0, h = 0]) => pine(sheet, x, base, h, needles))
      .join(''),
    ground(sheet, 646, shore + 4, '#c3c06a', '#8a9448', '.01 .09'),
    hedge(sheet, 600, 900, 668, 26, { dark: '#3f5c30', mid: '#6f8c44', light: '#c9c870' }),
    hedge(sheet, 1020, 1320, 668, 24, { dark: '#6a4a2c', mid: '#b07a3c', light: '#f0c46c' }),
    rect(-20, shore - 12, 1640, 14, '#e9d3a4'),
    crowd(sheet, 9, 560, 1300, shore - 4, 34, ['#f2efe6', '#c4574a', '#3f6f9a', '#d9a83e', '#5c8a5c']),
  ]);
  return sheet.finish(
    [
      air,
      scene,
      water(sheet, {
        top: shore,
        bottom: 1067,
        scene: air + scene,
        rippled: 26,
        tint: [
          [0, '#3f6a80', 0.1],
          [0.5, '#2c5a78', 0.3],
          [1, '#123650', 0.72],
        ],
      }),
      glints(sheet, shore + 4, 1067, '#fff2d8', 0.45, 0.59),
      group([
        oval(1130, 876, 130, 14, '#0f2c40', `opacity=".5" ${blur(sheet, 6, 0.8)}`),
        shape('M1006 848Q1130 866 1258 842L1232 882Q1130 900 1034 884Z', '#f4efe4'),
        polygon(
          [
            [1128, 836],
            [1134, 640],
            [1236, 822],
          ],
          '#fffaf0',
        ),
        polygon(
          [
            [1120, 836],
            [1126, 660],
            [1050, 824],
          ],
          '#e9dcc8',
        ),
        rect(1124, 630, 5, 220, '#7a5a3c'),
      ]),
      pine(sheet, 110, 1080, 1180, needles),
      pine(sheet, -10, 1080, 980, needles),
      polygon(
        [
          [-20, 970],
          [170, 990],
          [330, 1067],
          [-20, 1067],
        ],
        '#4f5c2c',
        mottle(sheet, 0.02, 0.5, 18),
      ),
      grass(sheet, {
        top: 970,
        bottom: 1080,
        heights: [24, 70],
        colours: ['#4a6a2c', '#7a9040', '#b4ac58'],
        count: 700,
        to: 340,
      }),
    ],
    { vignette: 0.22 },
  );
}
