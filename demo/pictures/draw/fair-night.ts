import { archWindow, spire, wall, windowGrid } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { spruce } from '../parts/conifers.js';
import { crowd } from '../parts/people.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { glow, sky, stars } from '../parts/sky.js';
import { bokeh, snowfall } from '../parts/weather.js';

const WARM = ['#ffd27a', '#ffb14a', '#fff0c8', '#ff8a5c'];

/** A market hut with a snowy roof and a lit counter. */
function hut(sheet: Sheet, x: number, base: number, width: number, wood: string): string {
  const tall = width * 0.62;
  const [left, top] = [x - width / 2, base - tall];
  return group([
    rect(left, top, width, tall, mix(wood, '#120a0a', 0.45)),
    rect(
      left + width * 0.07,
      top + tall * 0.12,
      width * 0.86,
      tall * 0.46,
      sheet.linear([
        [0, '#ffe3a0'],
        [0.6, '#ffb455'],
        [1, '#a8521f'],
      ]),
    ),
    repeat(9, (index) => {
      const h = tall * sheet.between(0.08, 0.2);
      return rect(
        left + width * (0.1 + index * 0.09),
        top + tall * 0.58 - h,
        width * 0.06,
        h,
        sheet.pick(['#a33b2e', '#efe3cf', '#7d4a25', '#3f6b45', '#d9a441', '#7a2f45']),
      );
    }),
    repeat(6, (index) =>
      disc(
        left + width * (0.14 + index * 0.144),
        top + tall * 0.2,
        width * 0.018,
        sheet.pick(['#c8452f', '#fff1c4', '#e8a33a']),
      ),
    ),
    rect(left - width * 0.03, top + tall * 0.58, width * 1.06, tall * 0.07, mix(wood, '#ffffff', 0.16)),
    repeat(8, (index) =>
      rect(
        left + (index * width) / 8,
        top + tall * 0.65,
        width / 8 - 2,
        tall * 0.35,
        mix(wood, '#000000', sheet.between(0.2, 0.4)),
      ),
    ),
    polygon(
      [
        [left - width * 0.1, top + tall * 0.06],
        [x, top - tall * 0.42],
        [left + width * 1.1, top + tall * 0.06],
      ],
      '#4a2c20',
    ),
    shape(
      `M${left - width * 0.13} ${top + tall * 0.07}L${x} ${top - tall * 0.52}L${left + width * 1.13} ${top + tall * 0.07}Q${left + width * 0.9} ${top - tall * 0.02} ${x} ${top - tall * 0.36}Q${left + width * 0.1} ${top - tall * 0.02} ${left - width * 0.13} ${top + tall * 0.07}Z`,
      '#dfe6f6',
    ),
    repeat(15, (index) =>
      disc(
        left - width * 0.08 + (index / 14) * width * 1.16,
        top + tall * 0.1 + Math.abs(Math.sin(index * 1.6)) * tall * 0.03,
        width * 0.014,
        sheet.pick(WARM),
      ),
    ),
    glow(sheet, x, top + tall * 0.4, width * 0.75, '#ffae4e', 0.7),
  ]);
}

/** A New Year fair on a town square at night: a tree of lights, huts, people, snow. */
export function drawFairNight(): string {
  const sheet = createSheet('fair-night');
  const house = '#3a3a66';
  const garland = (x1: number, y1: number, x2: number, y2: number, sag: number): string => {
    const at = (t: number): [number, number] => [
      x1 + (x2 - x1) * t,
      y1 + (y2 - y1) * t + Math.sin(Math.PI * t) * sag,
    ];
    return (
      stroke(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, '#15183a', 2) +
      repeat(24, (index) => {
        const [x, y] = at((index + 0.5) / 24);
        return glow(sheet, x, y + 5, 20, '#ffc868', 0.9) + disc(x, y + 5, 4, '#fff2cc');
      })
    );
  };
  const treeLights = repeat(230, () => {
    const t = sheet.chance() ** 0.7;
    const x = 1010 + sheet.between(-1, 1) * t * 152;
    const y = 168 + t * 545;
    return (
      disc(x, y, sheet.between(2.2, 5), sheet.pick(['#ffe9a8', '#ffcf5c', '#ff7c5c', '#9fd4ff', '#fff8e2'])) +
      (sheet.chance() < 0.3 ? glow(sheet, x, y, 26, '#ffd98a', 0.7) : '')
    );
  });
  return sheet.finish(
    [
      sky(sheet, 800, [
        [0, '#0b1033'],
        [0.6, '#1e2358'],
        [1, '#4a3f74'],
      ]),
      stars(sheet, 110, 420),
      glow(sheet, 700, 760, 900, '#b06a4a', 0.5),
      wall(sheet, 60, 380, 470, 400, house),
      windowGrid([80, 410, 430, 330], 9, 4, [24, 46], () =>
        sheet.chance() < 0.45 ? sheet.pick(WARM) : '#23244c',
      ),
      polygon(
        [
          [40, 384],
          [90, 310],
          [500, 310],
          [550, 384],
        ],
        '#c9d2ea',
        mottle(sheet, 0.02, 0.3),
      ),
      wall(sheet, 530, 330, 190, 450, '#4c4775'),
      archWindow(625, 480, 52, 84, '#ffdca0', '#6f6796'),
      archWindow(625, 640, 52, 84, '#ffcf86', '#6f6796'),
      spire(625, 330, 190, 150, '#2f3f55'),
      disc(625, 372, 30, '#ffe9be'),
      line(625, 372, 625, 352, '#3a2c2c', 4),
      line(625, 372, 639, 380, '#3a2c2c', 4),
      glow(sheet, 625, 372, 100, '#ffd890', 0.7),
      wall(sheet, 720, 430, 230, 350, '#34335e'),
      windowGrid([735, 450, 200, 280], 5, 4, [22, 40], () =>
        sheet.chance() < 0.4 ? sheet.pick(WARM) : '#21224a',
      ),
      polygon(
        [
          [706, 434],
          [740, 376],
          [930, 376],
          [964, 434],
        ],
        '#bcc6e2',
      ),
      wall(sheet, 1150, 400, 480, 380, '#37365f'),
      windowGrid([1170, 420, 430, 310], 9, 4, [24, 44], () =>
        sheet.chance() < 0.42 ? sheet.pick(WARM) : '#22234c',
      ),
      polygon(
        [
          [1130, 404],
          [1180, 330],
          [1600, 330],
          [1640, 404],
        ],
        '#c3cce6',
      ),
      rect(
        -20,
        760,
        1640,
        320,
        sheet.linear([
          [0, '#8f7f9e'],
          [0.4, '#5d6192'],
          [1, '#232a55'],
        ]),
        mottle(sheet, '.006 .03', 0.5),
      ),
      oval(1010, 790, 420, 60, '#ffcf86', `opacity=".5" ${blur(sheet, 24, 0.6)}`),
      hut(sheet, 110, 800, 210, '#6b3f28'),
      hut(sheet, 360, 790, 190, '#70452c'),
      hut(sheet, 590, 784, 170, '#643a26'),
      hut(sheet, 1330, 790, 200, '#6b3f28'),
      hut(sheet, 1545, 804, 220, '#70452c'),
      glow(sheet, 1010, 480, 460, '#ffcf7c', 0.6),
      spruce(sheet, 1010, 790, 650, { dark: '#0f2f2c', light: '#2c5f4a', snow: '#7f9fae' }),
      treeLights,
      polygon(
        [
          [1010, 92],
          [1019, 122],
          [1050, 124],
          [1025, 142],
          [1034, 172],
          [1010, 154],
          [986, 172],
          [995, 142],
          [970, 124],
          [1001, 122],
        ],
        '#fff0b8',
      ),
      glow(sheet, 1010, 134, 150, '#ffe08a', 1),
      garland(-20, 300, 625, 250, 90),
      garland(625, 250, 1010, 210, 60),
      garland(1010, 210, 1640, 280, 100),
      crowd(
        sheet,
        22,
        40,
        1560,
        850,
        84,
        ['#7a2f3a', '#2f3f66', '#3d5a4c', '#8a6a3c', '#4a355c', '#22304e'],
        { hat: '#c9553f' },
      ),
      crowd(sheet, 16, 20, 1580, 940, 128, ['#5c2732', '#1f2d50', '#2b4238', '#5f4326', '#382847'], {
        legs: '#12152a',
      }),
      group(
        [
          [70, 960, 1],
          [250, 1010, 0.8],
          [400, 985, 0.9],
          [1180, 1000, 0.85],
          [1345, 955, 1.05],
          [1530, 990, 0.9],
        ]
          .map(
            ([x = 0, y = 0, size = 1]) =>
              oval(x, y + 190 * size, 104 * size, 150 * size, '#0a0e28') +
              disc(x + sheet.between(-10, 10), y, 44 * size, '#10163a') +
              shape(`M${x - 48 * size} ${y - 6}Q${x} ${y - 86 * size} ${x + 48 * size} ${y - 6}Z`, '#1a1636'),
          )
          .join(''),
        blur(sheet, 7),
      ),
      bokeh(sheet, 46, [0, 120, 1600, 760], [7, 22], WARM, 0.4),
      snowfall(sheet, 240, 18),
    ],
    { vignette: 0.45 },
  );
}
