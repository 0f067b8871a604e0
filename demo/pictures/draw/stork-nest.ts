import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { branches } from '../parts/branches.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, hill, line, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { water } from '../parts/water.js';

/** A white stork standing, facing right, its feet at 0, 0, about 300 tall. */
function stork(sheet: Sheet, bill = 0): string {
  return group([
    line(-6, -130, -10, 0, '#c8432c', 7),
    line(16, -126, 20, 0, '#d95038', 7),
    shape(
      'M-120 -150C-90 -210 -20 -226 40 -206C66 -230 70 -270 84 -292C100 -312 128 -304 126 -284C124 -262 104 -240 98 -200C92 -160 60 -118 10 -116C-30 -116 -80 -130 -120 -150Z',
      sheet.linear([
        [0, '#ffffff'],
        [0.6, '#f0efea'],
        [1, '#a9b4c4'],
      ]),
    ),
    shape(
      'M-150 -128C-120 -176 -70 -196 -20 -190C10 -176 10 -150 -20 -140C-60 -128 -110 -124 -150 -128Z',
      '#23242c',
    ),
    shape('M-70 -192C-30 -214 20 -210 36 -190C30 -164 -10 -160 -50 -172Z', '#f7f6f2'),
    stroke('M-130 -132Q-80 -150 -20 -152M-120 -140Q-70 -166 -20 -166', '#4a4c58', 3),
    group(
      polygon(
        [
          [120, -296],
          [230, -262],
          [232, -256],
          [116, -278],
        ],
        '#d95038',
      ),
      `transform="rotate(${bill} 118 -286)"`,
    ),
    disc(108, -292, 4, '#16161c'),
    stroke('M96 -230Q86 -200 70 -186', '#c9ccd4', 4, 'opacity=".8"'),
  ]);
}

/** White storks on a nest above a spring meadow with flood water, April. */
export function drawStorkNest(): string {
  const sheet = createSheet('stork-nest');
  const air =
    sky(sheet, 760, [
      [0, '#5aa0d8'],
      [0.6, '#aed4ec'],
      [1, '#f6f0dc'],
    ]) +
    clouds(sheet, {
      bottom: 620,
      light: '#ffffff',
      shade: '#b4cbe2',
      frequency: '.0016 .006',
      clear: 0.47,
      opacity: 0.9,
      seed: 77,
    }) +
    glow(sheet, 1360, 240, 640, '#fff2c0', 0.6);
  const bush = { dark: '#6a7a44', mid: '#9fb45c', light: '#dfe69a' };
  const far = group([
    hill(
      [
        [-20, 720],
        [500, 704],
        [1100, 722],
        [1620, 700],
      ],
      800,
      '#a8bca8',
    ),
    hedge(sheet, -20, 1640, 742, 50, { dark: '#8a9a78', mid: '#aab88a', light: '#d3d9a8' }, { leaf: 5 }),
    haze(sheet, 640, 760, '#f8f2dc', 0.6),
    hedge(sheet, 900, 1640, 766, 60, bush),
    hedge(sheet, -20, 260, 764, 54, bush),
  ]);
  const flying = (x: number, y: number, size: number): string =>
    stroke(
      `M${short(x - size)} ${short(y - size * 0.2)}Q${short(x - size * 0.4)} ${short(y - size * 0.5)} ${x} ${y}Q${short(x + size * 0.4)} ${short(y - size * 0.5)} ${short(x + size)} ${short(y - size * 0.26)}`,
      '#f7f6f2',
      size * 0.12,
    ) +
    line(x - size, y - size * 0.2, x - size * 0.7, y - size * 0.34, '#2a2b34', size * 0.12) +
    line(x + size, y - size * 0.26, x + size * 0.7, y - size * 0.36, '#2a2b34', size * 0.12) +
    line(x - 4, y, x + size * 0.34, y + size * 0.06, '#f7f6f2', size * 0.14);
  const twigs = group(
    repeat(340, () => {
      const [x, y] = [sheet.between(430, 830), sheet.between(470, 576)];
      const inside = (x - 630) ** 2 / 210 ** 2 + (y - 470) ** 2 / 112 ** 2;
      if (inside > 1) return '';
      const turn = sheet.between(-0.5, 0.5);
      const long = sheet.between(30, 80);
      return line(
        x - (Math.cos(turn) * long) / 2,
        y - (Math.sin(turn) * long) / 2,
        x + (Math.cos(turn) * long) / 2,
        y + (Math.sin(turn) * long) / 2,
        mix(
          sheet.pick(['#6a5138', '#8f7350', '#4a3828', '#b09468']),
          '#1c130c',
          Math.max(0, (y - 480) / 240),
        ),
        sheet.between(3, 6),
      );
    }),
  );
  return sheet.finish(
    [
      air,
      far,
      ground(sheet, 762, 1067, '#b4cc6a', '#5a8a34', '.006 .05'),
      water(sheet, {
        top: 792,
        bottom: 860,
        scene: `<g transform="translate(0 24)">${air}${far}</g>`,
        rippled: 14,
        tint: [
          [0, '#3f78a4', 0.1],
          [1, '#2f6a9a', 0.35],
        ],
      }),
      polygon(
        [
          [-20, 860],
          [300, 838],
          [700, 856],
          [1620, 834],
          [1620, 880],
          [-20, 880],
        ],
        '#86ac48',
        mottle(sheet, 0.02, 0.5, 16),
      ),
      polygon(
        [
          [-20, 788],
          [500, 796],
          [900, 806],
          [1620, 790],
          [1620, 780],
          [-20, 780],
        ],
        '#a3c05c',
        mottle(sheet, 0.02, 0.4, 12),
      ),
      grass(sheet, {
        top: 842,
        bottom: 1080,
        heights: [10, 52],
        colours: ['#6a9a3c', '#94bc50', '#47742c', '#b8d468'],
        count: 3400,
      }),
      repeat(240, () => {
        const y = sheet.between(870, 1060);
        return disc(sheet.between(0, 1600), y, (y - 780) / 48, sheet.pick(['#ffd93a', '#f7c52a', '#fff2a0']));
      }),
      rect(
        612,
        560,
        34,
        540,
        sheet.linear(
          [
            [0, '#7a5c42'],
            [0.6, '#a4825c'],
            [1, '#5a4230'],
          ],
          [0, 0, 1, 0],
        ),
        mottle(sheet, '.1 .008', 0.7),
      ),
      polygon(
        [
          [470, 590],
          [790, 590],
          [770, 574],
          [490, 574],
        ],
        '#5a4532',
      ),
      line(500, 586, 622, 690, '#6a5038', 12),
      line(760, 586, 638, 690, '#5a4230', 12),
      group(stork(sheet, 8), 'transform="translate(560 470)"'),
      group(stork(sheet, -14), 'transform="translate(720 474) scale(-.92 .92)"'),
      polygon(
        [
          [440, 478],
          [820, 478],
          [760, 572],
          [500, 572],
        ],
        '#3c2c1e',
        `opacity=".9" ${blur(sheet, 5)}`,
      ),
      twigs,
      flying(1000, 150, 74),
      flying(180, 250, 46),
      flying(250, 320, 34),
      branches(sheet, {
        x: 1520,
        base: 1010,
        height: 860,
        width: 44,
        colour: '#5a4c40',
        depth: 7,
        spread: 0.6,
        atEnd: (x, y) => disc(x, y, sheet.between(3, 7), sheet.pick(['#b8cc5c', '#d6e288', '#94b048'])),
      }),
    ],
    { vignette: 0.2 },
  );
}
