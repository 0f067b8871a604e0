import { mix } from '../parts/colour.js';
import { blur } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, hill, oval, polygon, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, haze, heapCloud, sky } from '../parts/sky.js';

const BLUES = ['#6f8fe0', '#8aa6ee', '#5a76cf', '#a9bdf6', '#7b86d8'];

/** One flax flower: five petals round a pale eye. */
function flower(sheet: Sheet, x: number, y: number, r: number): string {
  const blue = sheet.pick(BLUES);
  const tilt = sheet.between(0.5, 0.9);
  return (
    repeat(5, (index) => {
      const angle = (index / 5) * Math.PI * 2 + 0.3;
      return oval(
        x + Math.cos(angle) * r * 0.55,
        y + Math.sin(angle) * r * 0.55 * tilt,
        r * 0.55,
        r * 0.46 * tilt,
        mix(blue, '#ffffff', index < 2 ? 0 : 0.2),
      );
    }) + disc(x, y, r * 0.17, '#f7edb0')
  );
}

/** A blue field of flax in June, a lone oak and a far village. */
export function drawFlaxField(): string {
  const sheet = createSheet('flax-field');
  const leaves = { dark: '#2c5137', mid: '#56883f', light: '#bcd06c' };
  const bloom: string[] = [];
  for (let row = 0; row < 60; row += 1) {
    const near = (row / 60) ** 2.1;
    const y = 604 + near * 400;
    const r = 1.2 + near * 8.5;
    const paths = BLUES.map(() => '');
    const count = Math.round(420 - near * 270);
    for (let index = 0; index < count; index += 1) {
      const x = sheet.between(-20, 1620);
      const lane = Math.abs(((x - 900) / (40 + near * 560)) % 1);
      if (lane < 0.1 && row > 3) continue;
      const at = Math.floor(sheet.chance() * BLUES.length);
      paths[at] +=
        `M${short(x - r)} ${short(y + sheet.between(-7, 7) * (0.4 + near))}a${short(r)} ${short(r * 0.6)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r * 0.6)} 0 1 0 ${short(-2 * r)} 0`;
    }
    bloom.push(
      paths.map((d, at) => shape(d, mix(BLUES[at] as string, '#dfe8fb', 0.32 * (1 - near)))).join(''),
    );
  }
  const stems = repeat(64, () => {
    const [x, y] = [sheet.between(0, 1600), sheet.between(930, 1050)];
    const r = sheet.between(13, 24) * (0.7 + (y - 930) / 220);
    return (
      stroke(
        `M${short(x + 8)} ${short(y + 160)}Q${short(x - 10)} ${short(y + 70)} ${short(x)} ${short(y)}`,
        '#4f7c48',
        3,
      ) + flower(sheet, x, y, r)
    );
  });
  return sheet.finish(
    [
      sky(sheet, 640, [
        [0, '#3f80c6'],
        [0.6, '#9cc7ea'],
        [1, '#edf4f2'],
      ]),
      clouds(sheet, {
        bottom: 420,
        light: '#ffffff',
        shade: '#c4d7ec',
        frequency: '.0018 .012',
        clear: 0.54,
        opacity: 0.7,
        seed: 12,
      }),
      heapCloud(sheet, 420, 430, 700, '#ffffff', '#b5c8e2'),
      heapCloud(sheet, 1180, 500, 560, '#ffffff', '#bccde4'),
      heapCloud(sheet, 1560, 380, 420, '#ffffff', '#b5c8e2'),
      heapCloud(sheet, 80, 520, 360, '#ffffff', '#c2d2e6'),
      hill(
        [
          [-20, 570],
          [400, 548],
          [900, 572],
          [1300, 552],
          [1620, 566],
        ],
        700,
        '#a9c3bf',
      ),
      hedge(sheet, -20, 1640, 590, 44, { dark: '#4f7a6c', mid: '#6f9a78', light: '#a9c290' }, { leaf: 4 }),
      polygon(
        [
          [560, 586],
          [560, 566],
          [580, 552],
          [600, 566],
          [600, 586],
        ],
        '#d8cdb8',
      ),
      polygon(
        [
          [556, 566],
          [580, 548],
          [604, 566],
        ],
        '#a35a44',
      ),
      polygon(
        [
          [630, 588],
          [630, 570],
          [654, 556],
          [678, 570],
          [678, 588],
        ],
        '#c9c2b4',
      ),
      polygon(
        [
          [626, 570],
          [654, 552],
          [682, 570],
        ],
        '#8d5a4a',
      ),
      haze(sheet, 500, 620, '#f3f7f2', 0.5),
      ground(sheet, 588, 1067, '#9fb6c8', '#3f6b43', '.006 .05', 0.4),
      group(bloom),
      oval(1250, 622, 190, 16, '#2f4f6a', `opacity=".4" ${blur(sheet, 8, 0.5)}`),
      tree(sheet, { x: 1230, base: 622, height: 300, spread: 330, leaves, stem: 0.16 }),
      grass(sheet, {
        top: 880,
        bottom: 1080,
        heights: [30, 80],
        colours: ['#4c7c4a', '#6f9c58', '#3a6440'],
        count: 900,
      }),
      group(
        repeat(30, () =>
          oval(
            sheet.between(0, 1600),
            sheet.between(980, 1067),
            sheet.between(60, 160),
            30,
            sheet.pick(BLUES),
          ),
        ),
        `opacity=".35" ${blur(sheet, 16)}`,
      ),
      stems,
      shape(
        'M0 700C400 640 700 720 1600 660L1600 760C1000 800 500 740 0 800Z',
        '#28507f',
        `opacity=".2" ${blur(sheet, 24)}`,
      ),
    ],
    { vignette: 0.16 },
  );
}
