import { windowGrid } from '../parts/buildings.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { pineStem, spruceLine } from '../parts/conifers.js';
import { grass, ground } from '../parts/ground.js';
import { crowd } from '../parts/people.js';
import { group, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

function block(sheet: Sheet, x: number, base: number, width: number, floors: number): string {
  const floor = 46;
  const top = base - floors * floor - 10;
  return group([
    rect(
      x,
      top,
      width,
      base - top,
      sheet.linear(
        [
          [0, '#ffffff'],
          [0.7, '#f3ead8'],
          [1, '#c9c4bc'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    repeat(floors, (index) =>
      rect(
        x,
        top + 12 + index * floor,
        width,
        27,
        sheet.linear([
          [0, '#4f7286'],
          [1, '#86a9b8'],
        ]),
      ),
    ),
    windowGrid([x, top + 10, width, floors * floor], Math.floor(width / 36), floors, [15, 24], () =>
      sheet.chance() < 0.3 ? '#ffe6ae' : '#355266',
    ),
    repeat(floors * Math.floor(width / 36), (index) => {
      const columns = Math.floor(width / 36);
      return rect(
        x + ((index % columns) * width) / columns - 1,
        top + 10 + Math.floor(index / columns) * floor,
        3,
        30,
        '#fff',
      );
    }),
    repeat(
      floors,
      (index) =>
        rect(x - 8, top + 38 + index * floor, width + 16, 9, '#ffffff') +
        rect(x - 8, top + 47 + index * floor, width + 16, 4, '#8d97a0', 'opacity=".5"'),
    ),
    rect(x - 10, top - 8, width + 20, 12, '#ffffff'),
  ]);
}

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
  const pine = (x: number, base: number, h: number): string =>
    pineStem(sheet, x, base, h * 0.86, h * 0.042, sheet.between(-8, 8)) +
    group(
      repeat(7, (index) =>
        clump(
          sheet,
          x + sheet.between(-0.13, 0.13) * h,
          base - h * (0.62 + index * 0.055),
          h * sheet.between(0.1, 0.17) * (1.15 - index * 0.08),
          h * 0.055,
          needles,
          { leaf: Math.max(4, h / 60), light: [-0.7, -0.7], density: 0.8 },
        ),
      ),
      rough(sheet, h / 44, 0.06),
    );
  const scene = group([
    spruceLine(sheet, -20, 1620, 640, 190, '#8ba49c'),
    haze(sheet, 440, 660, '#fde6c8', 0.65),
    spruceLine(sheet, 300, 1620, 652, 230, '#55786a', 0.14),
    block(sheet, 560, 650, 430, 5),
    block(sheet, 1010, 654, 330, 3),
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
      .map(([x = 0, base = 0, h = 0]) => pine(x, base, h))
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
      pine(110, 1080, 1180),
      pine(-10, 1080, 980),
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
