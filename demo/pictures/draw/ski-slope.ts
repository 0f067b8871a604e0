import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { spruce, spruceLine } from '../parts/conifers.js';
import { disc, group, hill, line, polygon, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A cross-country skier gliding to the right; `base` is the snow under the skis. */
function skier(x: number, base: number, h: number, suit: string, hat: string): string {
  const at = (dx: number, dy: number): string => `${short(x + dx * h)} ${short(base - dy * h)}`;
  const dark = mix(suit, '#101828', 0.45);
  return group([
    shape(
      `M${at(-0.5, -0.02)}L${at(-1.7, -0.34)}L${at(-1.6, -0.42)}L${at(0.3, -0.04)}Z`,
      '#5b7fb4',
      'opacity=".5"',
    ),
    stroke(`M${at(-0.62, 0.02)}L${at(0.36, 0)}`, '#c8452f', h * 0.03),
    stroke(
      `M${at(-0.2, -0.04)}L${at(0.78, -0.05)}Q${at(0.86, -0.04)} ${at(0.88, 0.02)}`,
      '#e0553a',
      h * 0.03,
    ),
    stroke(`M${at(-0.04, 0.5)}L${at(-0.16, 0.28)}L${at(-0.34, 0.04)}`, dark, h * 0.1),
    stroke(`M${at(0, 0.5)}L${at(0.2, 0.32)}L${at(0.16, 0.02)}`, mix(suit, '#101828', 0.25), h * 0.11),
    stroke(`M${at(0.1, 0.76)}L${at(-0.12, 0.64)}L${at(-0.2, 0.56)}`, dark, h * 0.07),
    line(x - h * 0.2, base - h * 0.58, x - h * 0.66, base - h * 0.02, '#39404c', h * 0.018),
    shape(
      `M${at(-0.12, 0.5)}Q${at(-0.06, 0.8)} ${at(0.12, 0.86)}Q${at(0.24, 0.82)} ${at(0.2, 0.7)}Q${at(0.14, 0.54)} ${at(0.1, 0.46)}Z`,
      suit,
    ),
    stroke(`M${at(0.14, 0.76)}L${at(0.32, 0.64)}L${at(0.44, 0.72)}`, mix(suit, '#ffffff', 0.1), h * 0.075),
    line(x + h * 0.44, base - h * 0.76, x + h * 0.3, base + h * 0.02, '#39404c', h * 0.018),
    disc(x + h * 0.24, base - h * 0.93, h * 0.08, '#e2b999'),
    shape(`M${at(0.15, 0.95)}A${short(h * 0.095)} ${short(h * 0.095)} 0 0 1 ${at(0.335, 0.95)}Z`, hat),
  ]);
}

/** Cross-country skiers on a sunny slope. */
export function drawSkiSlope(): string {
  const sheet = createSheet('ski-slope');
  const needles = { dark: '#173b45', light: '#3f7069', snow: '#f7fbff' };
  const shadow = (x: number, base: number, h: number): string =>
    polygon(
      [
        [x - 10, base],
        [x + 12, base],
        [x - h * 0.86, base + h * 0.3],
      ],
      '#6f97cf',
      `opacity=".55" ${blur(sheet, 4, 0.4)}`,
    );
  const wood = (list: readonly (readonly [number, number, number])[]): string =>
    list.map(([x, base, h]) => shadow(x, base, h)).join('') +
    list.map(([x, base, h]) => spruce(sheet, x, base, h, needles)).join('');
  const track = (offset: number): string =>
    `M${1180 + offset * 0.18} 520C${1000 + offset * 0.3} 600 ${760 + offset * 0.5} 610 ${800 + offset * 0.7} 720S${1040 + offset} 880 ${620 + offset * 1.6} 1090`;
  return sheet.finish(
    [
      sky(sheet, 620, [
        [0, '#2f78c4'],
        [0.55, '#83b8e6'],
        [1, '#e3f0f8'],
      ]),
      clouds(sheet, {
        bottom: 460,
        light: '#ffffff',
        shade: '#bcd3ea',
        frequency: '.002 .011',
        clear: 0.53,
        opacity: 0.8,
        seed: 8,
      }),
      glow(sheet, 1330, 130, 560, '#fff6d8', 0.95),
      disc(1330, 130, 36, '#fffdf2'),
      hill(
        [
          [-20, 470],
          [260, 380],
          [520, 450],
          [860, 350],
          [1200, 440],
          [1620, 390],
        ],
        800,
        sheet.linear([
          [0, '#9cbfe0'],
          [1, '#d6e6f3'],
        ]),
      ),
      spruceLine(sheet, -20, 1620, 470, 60, '#7fa5c6'),
      haze(sheet, 380, 520, '#eef6fb', 0.7),
      hill(
        [
          [-20, 520],
          [300, 500],
          [700, 540],
          [1180, 490],
          [1620, 530],
        ],
        1067,
        '#e9f2fa',
      ),
      spruceLine(sheet, -20, 760, 545, 120, '#4f7f98', 0.2),
      spruceLine(sheet, 1250, 1640, 530, 130, '#5384a0', 0.2),
      hill(
        [
          [-20, 560],
          [420, 570],
          [900, 600],
          [1240, 505],
          [1620, 560],
        ],
        1067,
        sheet.linear([
          [0, '#fdfeff'],
          [0.35, '#e8f1fb'],
          [1, '#b3cdec'],
        ]),
        mottle(sheet, '.004 .02', 0.25),
      ),
      wood([
        [230, 600, 240],
        [330, 612, 190],
        [110, 640, 330],
        [1420, 590, 230],
        [1330, 570, 170],
        [1520, 620, 320],
      ]),
      hill(
        [
          [-20, 720],
          [300, 690],
          [620, 760],
          [1100, 700],
          [1620, 660],
        ],
        1067,
        sheet.linear([
          [0, '#ffffff', 0.95],
          [0.25, '#eef5fc'],
          [1, '#a9c6ea'],
        ]),
        mottle(sheet, '.004 .02', 0.25),
      ),
      stroke(track(-14), '#dfeaf7', 58, 'opacity=".7"'),
      stroke(track(-30), '#7ea3d6', 5, `opacity=".8" ${rough(sheet, 3)}`),
      stroke(track(-6), '#7ea3d6', 5, `opacity=".8" ${rough(sheet, 3)}`),
      stroke(track(30), '#8fb0de', 6, 'opacity=".7"'),
      stroke(track(62), '#8fb0de', 6, 'opacity=".7"'),
      skier(1010, 600, 62, '#3b6fb0', '#d8463a'),
      skier(806, 690, 104, '#d9a63a', '#2f4c7a'),
      skier(960, 880, 216, '#b8352e', '#27406b'),
      wood([
        [60, 900, 520],
        [1560, 860, 600],
        [1440, 830, 330],
      ]),
      hill(
        [
          [-20, 980],
          [420, 1010],
          [900, 1062],
          [1620, 940],
        ],
        1067,
        '#f6faff',
        'opacity=".85"',
      ),
    ],
    { vignette: 0.16 },
  );
}
