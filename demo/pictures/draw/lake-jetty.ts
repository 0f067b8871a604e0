import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { pineStem, spruceLine } from '../parts/conifers.js';
import { grass } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A lake with a wooden jetty and a boat, a July afternoon. */
export function drawLakeJetty(): string {
  const sheet = createSheet('lake-jetty');
  const shore = 520;
  const air =
    sky(sheet, shore + 10, [
      [0, '#3f87cc'],
      [0.6, '#98c8ea'],
      [1, '#eef3ea'],
    ]) +
    clouds(sheet, {
      bottom: 400,
      light: '#ffffff',
      shade: '#b7cfe8',
      frequency: '.002 .009',
      clear: 0.52,
      opacity: 0.8,
      seed: 44,
    }) +
    heapCloud(sheet, 1180, 400, 720, '#ffffff', '#b2c8e2') +
    heapCloud(sheet, 560, 450, 420, '#ffffff', '#bfd0e4');
  const far = group([
    spruceLine(sheet, -20, 1620, shore, 70, '#8db0b4', 0.16),
    haze(sheet, 440, shore + 6, '#eef4ee', 0.7),
    spruceLine(sheet, 700, 1640, shore, 84, '#567f72', 0.18),
    hedge(sheet, 560, 1640, shore + 2, 40, { dark: '#2f5a45', mid: '#55853f', light: '#b4c968' }),
    polygon(
      [
        [1010, shore - 2],
        [1010, shore - 44],
        [1040, shore - 66],
        [1070, shore - 44],
        [1070, shore - 2],
      ],
      '#e8dcc4',
    ),
    polygon(
      [
        [1002, shore - 42],
        [1040, shore - 72],
        [1078, shore - 42],
      ],
      '#a8533c',
    ),
    rect(1024, shore - 40, 12, 18, '#54616e'),
    rect(1046, shore - 40, 12, 18, '#54616e'),
    rect(500, shore - 3, 1140, 4, '#d9cf9e'),
  ]);
  const boards = 40;
  const jetty = repeat(boards, (index) => {
    const near = (index + 1) / boards;
    const depth = near ** 2;
    const y = 690 + depth * 400;
    const step = (depth - (index / boards) ** 2) * 400;
    const half = 44 + depth * 250;
    const x = 700 + depth * 60;
    return polygon(
      [
        [x - half, y],
        [x + half, y],
        [x + half * 1.0 + step * 0.6, y + step * 0.86],
        [x - half - step * 0.6, y + step * 0.86],
      ],
      mix('#c9a878', sheet.pick(['#8a6a48', '#e0c69a', '#a98560']), sheet.between(0.1, 0.5)),
    );
  });
  const pine = { dark: '#1d3b2d', mid: '#37613c', light: '#8fae54' };
  const boughs: [number, number, number, number][] = [
    [40, 90, 190, 60],
    [190, 150, 170, 48],
    [60, 210, 150, 44],
    [250, 40, 170, 56],
    [150, 300, 120, 34],
    [330, 230, 110, 32],
  ];
  return sheet.finish(
    [
      air,
      far,
      water(sheet, {
        top: shore,
        bottom: 1067,
        scene: air + far,
        rippled: 30,
        tint: [
          [0, '#3f7fae', 0.1],
          [0.4, '#2a6a9c', 0.4],
          [1, '#12405f', 0.82],
        ],
      }),
      glints(sheet, shore + 4, 1067, '#f2faff', 0.5, 0.57),
      glow(sheet, 1320, 640, 420, '#fff7dc', 0.35),
      shape('M690 700L612 1067H930L770 700Z', '#0f2f45', `opacity=".6" ${blur(sheet, 14)}`),
      repeat(5, (index) => {
        const depth = (index / 4.4) ** 2;
        const [y, half, x, w] = [700 + depth * 400, 46 + depth * 250, 700 + depth * 60, 8 + depth * 24];
        return [-1, 1]
          .map((side) =>
            rect(
              x + side * half - w / 2,
              y - w * 2.6,
              w,
              w * 7,
              sheet.linear(
                [
                  [0, '#7d6146'],
                  [0.5, '#5b4532'],
                  [1, '#2f2620'],
                ],
                [0, 0, 1, 0],
              ),
            ),
          )
          .join('');
      }),
      group(jetty, mottle(sheet, '.02 .1', 0.4)),
      group([
        oval(1120, 832, 170, 22, '#0c2c40', `opacity=".5" ${blur(sheet, 8, 0.6)}`),
        shape(
          'M950 776C1000 836 1220 840 1296 770C1300 764 1292 762 1286 764C1200 790 1050 796 962 770C952 766 946 770 950 776Z',
          sheet.linear([
            [0, '#e8e0cc'],
            [0.5, '#4f7fa0'],
            [1, '#24485f'],
          ]),
        ),
        shape('M962 770C1050 796 1200 790 1286 764C1200 772 1050 776 962 770Z', '#5b4432'),
        polygon(
          [
            [1050, 776],
            [1110, 778],
            [1112, 786],
            [1052, 785],
          ],
          '#c09a68',
        ),
        polygon(
          [
            [1180, 772],
            [1220, 768],
            [1222, 776],
            [1182, 781],
          ],
          '#c09a68',
        ),
        line(1130, 764, 1360, 838, '#b98f5c', 6),
        line(950, 776, 800, 800, '#d8cbb0', 3),
      ]),
      pineStem(sheet, 120, 1000, 1060, 56, 46),
      stroke('M150 330Q220 290 330 240', '#6e4630', 12),
      stroke('M158 210Q220 170 280 60', '#6e4630', 10),
      group(
        boughs.map(([x, y, rx, ry]) =>
          clump(sheet, x, y, rx, ry, pine, { leaf: 9, density: 0.9, light: [0.4, -0.9] }),
        ),
        rough(sheet, 16, 0.05),
      ),
      polygon(
        [
          [-20, 900],
          [180, 930],
          [330, 1000],
          [420, 1090],
          [-20, 1090],
        ],
        '#4b6b35',
        mottle(sheet, 0.02, 0.5, 18),
      ),
      grass(sheet, {
        top: 900,
        bottom: 1080,
        heights: [26, 80],
        colours: ['#335627', '#56823a', '#8fb152'],
        count: 900,
        to: 400,
      }),
      grass(sheet, {
        top: 985,
        bottom: 1080,
        heights: [50, 120],
        colours: ['#3d6331', '#5f8b42', '#96b05a'],
        count: 260,
        from: 1330,
      }),
    ],
    { vignette: 0.2 },
  );
}
