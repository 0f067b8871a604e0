import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { spruce, spruceLine } from '../parts/conifers.js';
import { branches } from '../parts/branches.js';
import { disc, group, hill, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, haze, sky, stars } from '../parts/sky.js';

/** A curtain of northern light along a winding line. */
function aurora(sheet: Sheet, y: number, tall: number, low: string, high: string, phase: number): string {
  const columns = 130;
  return group(
    group(
      repeat(columns, (index) => {
        const share = index / columns;
        const base = y + Math.sin(share * 5.2 + phase) * 70 + Math.sin(share * 11 + phase * 2) * 24;
        const h =
          tall * (0.6 + 0.4 * Math.sin(share * 17 + phase) * Math.sin(share * 7)) * sheet.between(0.8, 1.1);
        return rect(
          share * 1700 - 50,
          base - h,
          18,
          h,
          sheet.linear([
            [0, high, 0],
            [0.5, high, 0.2],
            [0.88, low, 0.6],
            [1, low, 0],
          ]),
        );
      }),
      blur(sheet, '7 12', 0.1),
    ),
    'style="mix-blend-mode:screen"',
  );
}

function cottage(sheet: Sheet, x: number, base: number, w: number): string {
  const tall = w * 0.34;
  const lit = sheet.linear([
    [0, '#ffe6a4'],
    [1, '#ffb04e'],
  ]);
  return group([
    rect(
      x,
      base - tall,
      w,
      tall,
      sheet.linear([
        [0, '#4a4058'],
        [1, '#2b2a4a'],
      ]),
    ),
    repeat(6, (index) => rect(x, base - tall + (index * tall) / 6, w, 2, '#181a34', 'opacity=".5"')),
    repeat(
      3,
      (index) =>
        rect(x + w * (0.12 + index * 0.3), base - tall * 0.72, w * 0.15, tall * 0.42, lit) +
        rect(x + w * (0.19 + index * 0.3), base - tall * 0.72, w * 0.012, tall * 0.42, '#3a2c34'),
    ),
    shape(
      `M${short(x - w * 0.1)} ${short(base - tall * 0.92)}Q${short(x + w * 0.1)} ${short(base - tall * 2)} ${short(x + w * 0.2)} ${short(base - tall * 2.06)}H${short(x + w * 0.8)}Q${short(x + w * 0.9)} ${short(base - tall * 2)} ${short(x + w * 1.1)} ${short(base - tall * 0.92)}Q${short(x + w * 0.5)} ${short(base - tall * 0.82)} ${short(x - w * 0.1)} ${short(base - tall * 0.92)}Z`,
      sheet.linear([
        [0, '#a9c8dc'],
        [0.6, '#7f9cc8'],
        [1, '#5c74a8'],
      ]),
      mottle(sheet, 0.02, 0.3),
    ),
    rect(x + w * 0.66, base - tall * 2.4, w * 0.08, tall * 0.6, '#3a3654'),
    rect(x + w * 0.65, base - tall * 2.46, w * 0.1, tall * 0.1, '#c4d8ea'),
    stroke(
      `M${short(x + w * 0.7)} ${short(base - tall * 2.5)}q${short(w * 0.06)} ${short(-tall * 0.6)} ${short(-w * 0.02)} ${short(-tall * 1.1)}t${short(w * 0.05)} ${short(-tall)}`,
      '#b4c4d8',
      w * 0.05,
      `opacity=".4" ${blur(sheet, 7, 1)}`,
    ),
    glow(sheet, x + w * 0.5, base - tall * 0.45, w * 0.8, '#ffb45a', 0.6),
    oval(
      x + w * 0.5,
      base + tall * 0.2,
      w * 0.6,
      tall * 0.2,
      '#ffc070',
      `opacity=".4" ${blur(sheet, 10, 0.8)}`,
    ),
  ]);
}

/** A winter village under stars and a green glow in the sky. */
export function drawStarryVillage(): string {
  const sheet = createSheet('starry-village');
  const snow = (points: readonly (readonly [number, number])[], far: string, near: string): string =>
    hill(
      points,
      1080,
      sheet.linear([
        [0, far],
        [1, near],
      ]),
      mottle(sheet, '.003 .03', 0.3),
    );
  const milky = group(
    repeat(420, () => {
      const t = sheet.chance();
      const off = (sheet.chance() + sheet.chance() - 1) * 150;
      return disc(
        200 + t * 1300 + off * 0.4,
        620 - t * 640 + off,
        sheet.between(0.5, 1.6),
        mix('#bcd0ff', '#fff4e0', sheet.chance()),
        'opacity=".6"',
      );
    }),
  );
  const needles = { dark: '#0c1e34', light: '#26486a', snow: '#7f9cc4' };
  return sheet.finish(
    [
      sky(sheet, 760, [
        [0, '#070d2a'],
        [0.5, '#10275a'],
        [0.85, '#1f5a78'],
        [1, '#4f9a94'],
      ]),
      stars(sheet, 420, 660),
      milky,
      aurora(sheet, 480, 400, '#4ff0b0', '#6a8aff', 0.4),
      aurora(sheet, 580, 330, '#7affc8', '#a86aff', 2.6),
      glow(sheet, 900, 640, 620, '#5ae0b0', 0.35),
      spruceLine(sheet, -20, 1620, 660, 110, '#1c4460'),
      haze(sheet, 540, 690, '#7fd0c0', 0.3),
      snow(
        [
          [-20, 664],
          [400, 640],
          [900, 660],
          [1620, 636],
        ],
        '#86b4c8',
        '#4a6a9c',
      ),
      spruceLine(sheet, -20, 420, 672, 160, '#143452'),
      spruceLine(sheet, 1180, 1640, 668, 150, '#143452'),
      cottage(sheet, 620, 686, 120),
      cottage(sheet, 960, 690, 140),
      cottage(sheet, 330, 716, 170),
      snow(
        [
          [-20, 740],
          [300, 716],
          [700, 700],
          [1000, 708],
          [1620, 730],
        ],
        '#a4c8dc',
        '#42609a',
      ),
      cottage(sheet, 1230, 774, 230),
      cottage(sheet, 640, 800, 270),
      branches(sheet, {
        x: 1100,
        base: 790,
        height: 380,
        width: 12,
        colour: '#1c2a4c',
        depth: 6,
        spread: 0.5,
      }),
      snow(
        [
          [-20, 830],
          [360, 790],
          [800, 812],
          [1200, 780],
          [1620, 826],
        ],
        '#bcd8e8',
        '#3a548c',
      ),
      shape(
        'M940 812C900 860 700 870 720 930C740 990 560 1000 500 1090H760C780 1000 900 990 880 930C860 880 980 860 960 812Z',
        '#4a6aa4',
        `opacity=".5" ${rough(sheet, 14, 0.03)}`,
      ),
      repeat(9, (index) =>
        line(1010 + index * 66, 850 + index * 12, 1010 + index * 66, 806 + index * 12, '#22335a', 7),
      ),
      stroke('M1004 824L1560 926M1004 838L1560 940', '#22335a', 5),
      stroke('M1004 818L1560 920', '#d9ecf6', 4),
      [
        [180, 880, 420],
        [60, 940, 560],
        [300, 850, 240],
        [1500, 900, 520],
        [1410, 860, 320],
      ]
        .map(([x = 0, base = 0, h = 0]) => spruce(sheet, x, base, h, needles))
        .join(''),
      snow(
        [
          [-20, 950],
          [400, 985],
          [900, 1040],
          [1300, 1000],
          [1620, 940],
        ],
        '#8fb4d4',
        '#2c4278',
      ),
      repeat(80, () =>
        polygon(
          [
            [0, -3],
            [1, 0],
            [0, 3],
            [-1, 0],
          ],
          '#ffffff',
          `transform="translate(${short(sheet.between(0, 1600))} ${short(sheet.between(800, 1060))}) scale(${short(sheet.between(0.6, 1.4))})" opacity=".7"`,
        ),
      ),
    ],
    { vignette: 0.4 },
  );
}
