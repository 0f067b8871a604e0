import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { disc, group, hill, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';

/** A geodetic marker stone on a hill above a wide plain, late August afternoon. */
export function drawGeodeticStone(): string {
  const sheet = createSheet('geodetic-stone');
  const stripes = ['#d9c27a', '#a9ad62', '#c9ab5c', '#7f9a58', '#e2d08c', '#94a45a'];
  return sheet.finish(
    [
      sky(sheet, 640, [
        [0, '#5f8fc0'],
        [0.5, '#b4cfdc'],
        [0.82, '#f5e9cc'],
        [1, '#fbe0b4'],
      ]),
      clouds(sheet, {
        bottom: 560,
        light: '#fffdf4',
        shade: '#b4bfd0',
        frequency: '.0014 .006',
        clear: 0.48,
        opacity: 0.85,
        seed: 61,
      }),
      heapCloud(sheet, 1120, 470, 820, '#fffaf0', '#bcc5d4'),
      heapCloud(sheet, 220, 520, 460, '#fff6e6', '#c4cad4'),
      glow(sheet, 60, 480, 760, '#ffe7b0', 0.6),
      hill(
        [
          [-20, 590],
          [400, 572],
          [900, 586],
          [1620, 568],
        ],
        700,
        '#a9bcb8',
      ),
      haze(sheet, 520, 620, '#f8ecd0', 0.7),
      group(
        repeat(9, (index) => {
          const y = 596 + index * index * 2.2;
          return polygon(
            [
              [-20, y],
              [1620, y - 8 + sheet.between(-6, 6)],
              [1620, 1067],
              [-20, 1067],
            ],
            stripes[index % 6] as string,
          );
        }),
        mottle(sheet, '.004 .06', 0.5),
      ),
      repeat(7, (index) =>
        hedge(
          sheet,
          -20 + index * 240 + sheet.between(0, 80),
          80 + index * 240 + sheet.between(60, 160),
          602 + (index % 3) * 26,
          22 + (index % 3) * 9,
          { dark: '#54704e', mid: '#7a9058', light: '#bcc47c' },
          { leaf: 4 },
        ),
      ),
      stroke('M1620 690C1300 700 1240 650 1000 640S760 612 700 598', '#e8dcb4', 7, 'opacity=".85"'),
      haze(sheet, 570, 760, '#fbeec8', 0.35),
      hill(
        [
          [-20, 860],
          [240, 770],
          [560, 706],
          [860, 716],
          [1240, 800],
          [1620, 900],
        ],
        1090,
        sheet.linear([
          [0, '#c6bd66'],
          [0.4, '#8f9a44'],
          [1, '#4c5a26'],
        ]),
        mottle(sheet, '.008 .04', 0.6),
      ),
      tree(sheet, {
        x: 1390,
        base: 850,
        height: 380,
        spread: 320,
        leaves: { dark: '#33492a', mid: '#6f8438', light: '#d6c85e' },
      }),
      grass(sheet, {
        top: 735,
        bottom: 900,
        heights: [10, 34],
        colours: ['#a8a04c', '#7f8a3c', '#d3c470', '#5f7030'],
        count: 1500,
        from: 260,
        to: 1240,
      }),
      polygon(
        [
          [650, 826],
          [990, 862],
          [1120, 900],
          [640, 850],
        ],
        '#2a331a',
        `opacity=".5" ${blur(sheet, 8, 0.4)}`,
      ),
      polygon(
        [
          [548, 840],
          [572, 420],
          [606, 396],
          [700, 404],
          [722, 440],
          [744, 844],
        ],
        sheet.linear(
          [
            [0, '#ddd8c8'],
            [0.45, '#b4afa3'],
            [0.72, '#8c897f'],
            [1, '#5c5c5a'],
          ],
          [0, 0, 1, 0],
        ),
        mottle(sheet, 0.12, 0.4, 8),
      ),
      polygon(
        [
          [572, 420],
          [606, 396],
          [700, 404],
          [722, 440],
          [690, 430],
          [604, 424],
        ],
        '#eee8d6',
        'opacity=".7"',
      ),
      polygon(
        [
          [690, 430],
          [722, 440],
          [744, 844],
          [706, 848],
        ],
        '#3c3f44',
        'opacity=".4"',
      ),
      rect(598, 508, 88, 118, '#4a4d4a'),
      rect(604, 514, 76, 106, '#5c605a', mottle(sheet, 0.06, 0.5)),
      polygon(
        [
          [642, 532],
          [668, 576],
          [616, 576],
        ],
        'none',
        'stroke="#c9b98a" stroke-width="3.4" stroke-linejoin="round"',
      ),
      disc(642, 561, 4, '#c9b98a'),
      rect(614, 592, 56, 3, '#c9b98a'),
      rect(624, 602, 36, 3, '#c9b98a'),
      group(
        repeat(9, () =>
          oval(
            sheet.between(560, 640),
            sheet.between(640, 830),
            sheet.between(8, 22),
            sheet.between(6, 16),
            sheet.pick(['#9a9a4e', '#b9a75a', '#7d8446']),
          ),
        ),
        'opacity=".5"',
      ),
      oval(850, 852, 74, 34, '#8d897e', mottle(sheet, 0.04, 0.7, 10)),
      oval(842, 842, 50, 20, '#b9b4a5', 'opacity=".7"'),
      oval(470, 852, 44, 22, '#9a968a', mottle(sheet, 0.04, 0.7, 8)),
      grass(sheet, {
        top: 850,
        bottom: 1090,
        heights: [30, 84],
        colours: ['#8f8c3e', '#6a7430', '#c9b862', '#e0d08a', '#47551f'],
        count: 4200,
      }),
      repeat(60, () => {
        const [x, y] = [sheet.between(0, 1600), sheet.between(880, 1060)];
        return disc(x, y, sheet.between(3, 6), sheet.pick(['#f7f2e2', '#e2b93e', '#8a7cc4']));
      }),
    ],
    { vignette: 0.22 },
  );
}
