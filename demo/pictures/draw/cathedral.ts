import { archWindow, tower } from '../parts/buildings.js';
import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, line, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

const PLASTER = '#f0ece2';
const GLASS = '#3d4c60';
/** Seen from the river bank, a tenth smaller than drawn. */
const AWAY = 'transform="translate(860 730) scale(.9) translate(-860 -730)"';

function bellTower(sheet: Sheet, x: number, base: number): string {
  const tiers: [width: number, height: number][] = [
    [138, 250],
    [120, 150],
    [100, 120],
    [82, 84],
  ];
  const parts: string[] = [];
  let y = base;
  for (const [width, height] of tiers) {
    y -= height;
    parts.push(tower(sheet, x, y, width, height, PLASTER));
    parts.push(
      rect(x - width / 2 - 9, y - 4, width + 18, 10, '#faf7f0'),
      rect(x - width / 2 - 9, y + 6, width + 18, 5, '#8d8a86', 'opacity=".7"'),
    );
    parts.push(archWindow(x, y + height * 0.82, width * 0.3, height * 0.56, GLASS, '#fffdf6'));
    parts.push(
      rect(x - width / 2 + 6, y + 12, 7, height - 14, '#fffdf6', 'opacity=".7"'),
      rect(x + width / 2 - 14, y + 12, 8, height - 14, '#6c6f78', 'opacity=".35"'),
    );
  }
  const dome = `M${x - 47} ${y - 4}C${x - 60} ${y - 44} ${x - 14} ${y - 52} ${x - 7} ${y - 92}H${x + 7}C${x + 14} ${y - 52} ${x + 60} ${y - 44} ${x + 47} ${y - 4}Z`;
  parts.push(
    shape(
      dome,
      sheet.linear(
        [
          [0, '#6f9483'],
          [0.3, '#8bb09c'],
          [0.6, '#4f7565'],
          [1, '#26423a'],
        ],
        [0, 0, 1, 0],
      ),
      mottle(sheet, 0.05, 0.5),
    ),
  );
  parts.push(
    line(x, y - 92, x, y - 132, '#d9b45a', 4),
    line(x - 11, y - 118, x + 11, y - 118, '#d9b45a', 4),
    disc(x, y - 95, 6, '#d9b45a'),
  );
  return group(parts);
}

function church(sheet: Sheet, x: number, base: number): string {
  const nave = 330;
  const top = base - 330;
  const front =
    `M${x - 172} ${base}V${top + 40}C${x - 120} ${top + 30} ${x - 118} ${top - 36} ${x - 66} ${top - 44}C${x - 40} ${top - 52} ${x - 34} ${top - 92} ${x} ${top - 96}` +
    `C${x + 34} ${top - 92} ${x + 40} ${top - 52} ${x + 66} ${top - 44}C${x + 118} ${top - 36} ${x + 120} ${top + 30} ${x + 172} ${top + 40}V${base}Z`;
  return group(
    [
      polygon(
        [
          [x - 170, top + 60],
          [x - 150, top - 60],
          [x + 150, top - 60],
          [x + 170, top + 60],
        ],
        '#48695b',
        mottle(sheet, '.02 .1', 0.5),
      ),
      shape(
        front,
        sheet.linear(
          [
            [0, '#fbf8f0'],
            [0.6, PLASTER],
            [1, '#b9bac0'],
          ],
          [0, 0, 1, 0],
        ),
        mottle(sheet, '.05 .03', 0.16),
      ),
      rect(x - 172, base - 178, nave + 14, 8, '#fffdf6'),
      rect(x - 172, base - 170, nave + 14, 5, '#8d8a86', 'opacity=".6"'),
      repeat(
        4,
        (index) =>
          archWindow(x - 114 + index * 76, base - 194, 32, 84, GLASS, '#fffdf6') +
          archWindow(x - 114 + index * 76, base - 58, 32, 78, GLASS, '#fffdf6'),
      ),
      archWindow(x, top + 30, 34, 70, GLASS, '#fffdf6'),
      archWindow(x, base, 46, 100, '#4b3527', '#fffdf6'),
      bellTower(sheet, x - 218, base),
      bellTower(sheet, x + 218, base),
      polygon(
        [
          [x - 149, base],
          [x - 149, top + 34],
          [x - 112, top + 70],
          [x - 112, base],
        ],
        '#39425a',
        'opacity=".22"',
      ),
    ],
    AWAY,
  );
}

/** A white cathedral with two towers above a river, a summer morning. */
export function drawCathedral(): string {
  const sheet = createSheet('cathedral');
  const air =
    sky(sheet, 800, [
      [0, '#4f82b8'],
      [0.5, '#9cc1dc'],
      [0.85, '#e6ecea'],
      [1, '#f6ecd8'],
    ]) +
    clouds(sheet, {
      bottom: 520,
      light: '#ffffff',
      shade: '#a9bdd2',
      frequency: '.0018 .008',
      clear: 0.5,
      opacity: 0.75,
    }) +
    heapCloud(sheet, 270, 500, 560, '#fffdf8', '#b9c8d8') +
    heapCloud(sheet, 1420, 540, 620, '#fffaf0', '#b4c4d6') +
    glow(sheet, 90, 330, 700, '#fff3d0', 0.5);
  const leaves = { dark: '#24452c', mid: '#4c7a36', light: '#b5c764' };
  const far = { dark: '#5b7f74', mid: '#7a9c84', light: '#a9c29a' };
  const scene = group([
    hedge(sheet, -20, 1640, 742, 86, far, { leaf: 6 }),
    haze(sheet, 600, 770, '#f4ecd8', 0.55),
    church(sheet, 860, 730),
    tree(sheet, { x: 300, base: 760, height: 300, spread: 270, leaves }),
    tree(sheet, { x: 90, base: 770, height: 380, spread: 330, leaves, lift: -0.1 }),
    tree(sheet, { x: 1420, base: 765, height: 310, spread: 300, leaves }),
    tree(sheet, { x: 1580, base: 770, height: 250, spread: 240, leaves, lift: -0.15 }),
    hedge(sheet, 420, 590, 744, 60, leaves),
    hedge(sheet, 1140, 1320, 746, 66, leaves),
    ground(sheet, 728, 800, '#9db75c', '#5d8a36', '.01 .08'),
    polygon(
      [
        [838, 730],
        [884, 730],
        [930, 800],
        [790, 800],
      ],
      '#d8c8a4',
      'opacity=".8"',
    ),
    grass(sheet, {
      top: 740,
      bottom: 800,
      heights: [5, 14],
      colours: ['#6f9a3e', '#8fb552', '#466f2c'],
      count: 1800,
    }),
  ]);
  return sheet.finish([
    air,
    scene,
    water(sheet, {
      top: 800,
      bottom: 1067,
      scene: air + scene,
      rippled: 34,
      tint: [
        [0, '#24384a', 0.12],
        [0.5, '#1d3346', 0.34],
        [1, '#10263a', 0.66],
      ],
    }),
    glints(sheet, 804, 1067, '#eaf3fa', 0.45),
    rect(0, 798, 1600, 5, '#2e4a26', 'opacity=".6"'),
    grass(sheet, {
      top: 1010,
      bottom: 1090,
      heights: [30, 76],
      colours: ['#223c1e', '#3c5f2a', '#6d9440'],
      count: 620,
      to: 420,
    }),
    grass(sheet, {
      top: 1030,
      bottom: 1090,
      heights: [30, 70],
      colours: ['#223c1e', '#3c5f2a', '#6d9440'],
      count: 420,
      from: 1240,
    }),
  ]);
}
