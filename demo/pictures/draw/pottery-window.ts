import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { clump } from '../parts/foliage.js';
import { disc, group, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';
import { bokeh, shafts } from '../parts/weather.js';

/** A turned jug or bowl: half widths from foot to rim, as shares of the height. */
function pot(
  sheet: Sheet,
  x: number,
  base: number,
  h: number,
  profile: readonly number[],
  glaze: string,
  bands: readonly string[] = [],
): string {
  const steps = profile.length - 1;
  const at = (index: number): [number, number] => [
    (profile[index] as number) * h,
    base - (index / steps) * h,
  ];
  let right = '';
  let left = '';
  for (let index = 1; index <= steps; index += 1) {
    const [[w1, y1], [w2, y2]] = [at(index - 1), at(index)];
    right += `C${short(x + w1)} ${short((y1 + y2) / 2)} ${short(x + w2)} ${short((y1 + y2) / 2)} ${short(x + w2)} ${short(y2)}`;
    left =
      `C${short(x - w2)} ${short((y1 + y2) / 2)} ${short(x - w1)} ${short((y1 + y2) / 2)} ${short(x - w1)} ${short(y1)}` +
      left;
  }
  const [foot] = at(0);
  const [rim, rimY] = at(steps);
  const body = `M${short(x - foot)} ${base}L${short(x + foot)} ${base}${right}L${short(x - rim)} ${short(rimY)}${left}Z`;
  const fill = sheet.linear(
    [
      [0, mix(glaze, '#1a1210', 0.55)],
      [0.5, glaze],
      [0.76, mix(glaze, '#fff2d8', 0.5)],
      [1, mix(glaze, '#1a1210', 0.15)],
    ],
    [0, 0, 1, 0],
  );
  const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${body}"/></clipPath>`);
  return group([
    oval(x - h * 0.24, base + 2, h * 0.5, h * 0.05, '#1a0f0a', `opacity=".6" ${blur(sheet, 7, 0.8)}`),
    shape(body, fill, mottle(sheet, '.02 .06', 0.35)),
    group(
      bands.map((band, index) =>
        stroke(
          `M${short(x - h)} ${short(base - h * (0.5 + index * 0.09))}Q${x} ${short(base - h * (0.44 + index * 0.09))} ${short(x + h)} ${short(base - h * (0.5 + index * 0.09))}`,
          band,
          h * 0.028,
        ),
      ),
      `clip-path="url(#${clip})" opacity=".8"`,
    ),
    oval(x, rimY, rim, rim * 0.24, mix(glaze, '#fff2d8', 0.3)),
    oval(x, rimY + rim * 0.05, rim * 0.86, rim * 0.18, mix(glaze, '#0c0605', 0.75)),
  ]);
}

/** A potter's workshop: pots on shelves and a wheel in the light of a window. */
export function drawPotteryWindow(): string {
  const sheet = createSheet('pottery-window');
  const JUG = [0.16, 0.3, 0.33, 0.2, 0.14, 0.19];
  const BOWL = [0.28, 0.6, 0.74];
  const VASE = [0.15, 0.28, 0.3, 0.24, 0.12, 0.15];
  const POT = [0.24, 0.4, 0.42, 0.34, 0.38];
  const clay = ['#a8613a', '#8a4a30', '#b98257', '#6d4636', '#c9a06c', '#5a6a64', '#d8c8a8'];
  const shelf = (y: number, x1: number, x2: number): string =>
    rect(
      x1,
      y,
      x2 - x1,
      16,
      sheet.linear([
        [0, '#8f6a44'],
        [1, '#4a321f'],
      ]),
      mottle(sheet, '.01 .2', 0.5),
    ) + rect(x1, y + 16, x2 - x1, 26, '#0f0806', 'opacity=".35"');
  const row = (y: number, from: number, to: number): string => {
    let x = from;
    let parts = '';
    while (x < to) {
      const h = sheet.between(70, 130);
      const profile = sheet.pick([JUG, VASE, POT, BOWL]);
      const tall = profile === BOWL ? h * 0.5 : h;
      parts += pot(
        sheet,
        x,
        y,
        tall,
        profile,
        sheet.pick(clay),
        sheet.chance() < 0.5 ? ['#e9dcc0', '#3f2a1e'] : [],
      );
      x += tall * (profile === BOWL ? 1.7 : 1.1) + 16;
    }
    return parts;
  };
  const pane = sheet.define(
    (id) => `<clipPath id="${id}"><rect x="1010" y="120" width="430" height="470"/></clipPath>`,
  );
  const view =
    rect(
      1010,
      120,
      430,
      470,
      sheet.linear([
        [0, '#bfe0ee'],
        [0.5, '#f4f6dc'],
        [1, '#b9d488'],
      ]),
    ) +
    group(
      repeat(9, () =>
        clump(
          sheet,
          sheet.between(1010, 1440),
          sheet.between(380, 590),
          sheet.between(50, 100),
          sheet.between(40, 70),
          { dark: '#5f8f4a', mid: '#9cc46a', light: '#eaf2a8' },
          { leaf: 11 },
        ),
      ),
      `${blur(sheet, 6)} clip-path="url(#${pane})"`,
    );
  const wheelX = 800;
  return sheet.finish(
    [
      rect(
        0,
        0,
        1600,
        1067,
        sheet.linear(
          [
            [0, '#4d382c'],
            [0.5, '#6a4f3c'],
            [0.8, '#b08d66'],
            [1, '#7d6048'],
          ],
          [0, 0, 1, 0.2],
        ),
        mottle(sheet, '.006 .02', 0.22),
      ),
      view,
      glow(sheet, 1225, 340, 640, '#fff6d8', 0.85),
      ...[
        [994, 104, 22, 504],
        [1434, 104, 22, 504],
        [994, 104, 462, 22],
        [980, 590, 490, 30],
        [1216, 104, 16, 500],
        [994, 330, 462, 14],
      ].map(([x = 0, y = 0, w = 0, h = 0]) =>
        rect(
          x,
          y,
          w,
          h,
          sheet.linear(
            [
              [0, '#e6d7bd'],
              [1, '#a48d6e'],
            ],
            [0, 0, 1, 0],
          ),
        ),
      ),
      pot(sheet, 1080, 590, 110, VASE, '#5a6a64', ['#e9dcc0']),
      stroke(
        'M1080 482Q1060 430 1030 400M1080 482Q1084 420 1100 384M1080 482Q1110 440 1140 420',
        '#7a8a4a',
        4,
      ),
      disc(1030, 396, 12, '#e8c94a'),
      disc(1100, 380, 13, '#f4efe2'),
      disc(1142, 416, 12, '#7a8ad0'),
      pot(sheet, 1350, 590, 76, BOWL, '#c9a06c'),
      shelf(300, 60, 860),
      row(300, 120, 820),
      shelf(520, 60, 860),
      row(520, 130, 800),
      rect(86, 300, 14, 240, '#3a281a'),
      rect(820, 300, 14, 240, '#3a281a'),
      shafts(sheet, [1500, 100], 6, [250, 1150], 900, '#fff2c4', 0.32),
      rect(
        0,
        860,
        1600,
        220,
        sheet.linear([
          [0, '#a37c52'],
          [1, '#4a3220'],
        ]),
        mottle(sheet, '.004 .09', 0.4),
      ),
      polygon(
        [
          [700, 870],
          [1100, 870],
          [900, 1067],
          [380, 1067],
        ],
        '#ffe9b0',
        `opacity=".28" ${blur(sheet, 20)}`,
      ),
      polygon(
        [
          [560, 860],
          [1040, 860],
          [1010, 1067],
          [590, 1067],
        ],
        '#3f2b1c',
        mottle(sheet, '.05 .006', 0.4),
      ),
      oval(wheelX, 866, 250, 46, '#2c1d13'),
      oval(
        wheelX,
        854,
        250,
        46,
        sheet.linear(
          [
            [0, '#6a4c34'],
            [0.7, '#c49c6c'],
            [1, '#8a6644'],
          ],
          [0, 0, 1, 0],
        ),
      ),
      oval(wheelX, 836, 156, 28, '#4a4640'),
      oval(
        wheelX,
        828,
        156,
        28,
        sheet.linear(
          [
            [0, '#5f5a52'],
            [0.7, '#cfc8ba'],
            [1, '#8f897c'],
          ],
          [0, 0, 1, 0],
        ),
      ),
      pot(sheet, wheelX, 830, 280, [0.3, 0.48, 0.5, 0.4, 0.28, 0.36], '#b0714a', [
        '#8a5233',
        '#c98a5e',
        '#8a5233',
      ]),
      repeat(7, (index) =>
        stroke(
          `M${wheelX - 128} ${790 - index * 26}Q${wheelX} ${812 - index * 26} ${wheelX + 128} ${790 - index * 26}`,
          '#7a452a',
          2,
          'opacity=".28"',
        ),
      ),
      pot(sheet, 250, 1010, 200, JUG, '#8a4a30', ['#e9dcc0', '#3f2a1e', '#e9dcc0']),
      stroke('M300 880Q362 890 318 960', '#7a4028', 18),
      pot(sheet, 440, 1040, 110, BOWL, '#c9a06c', ['#7a452a']),
      pot(sheet, 1270, 1000, 190, POT, '#5a6a64', ['#d8c8a8', '#d8c8a8']),
      pot(sheet, 1440, 1030, 240, JUG, '#a8613a', ['#f0e4c8', '#4a2c1e']),
      pot(sheet, 1120, 1044, 80, BOWL, '#d8c8a8', ['#4a6a8a']),
      bokeh(sheet, 40, [400, 150, 1300, 860], [2, 5], ['#fff4d0'], 0.6),
    ],
    { vignette: 0.45 },
  );
}
