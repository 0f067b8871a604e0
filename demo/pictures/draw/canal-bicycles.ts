import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A cyclist seen from the side, riding left; wheels stand on `base`. */
function cyclist(x: number, base: number, h: number, shirt: string, helmet: string): string {
  const at = (dx: number, dy: number): string => `${short(x + dx * h)} ${short(base - dy * h)}`;
  const wheel = (dx: number): string =>
    disc(
      x + dx * h,
      base - 0.19 * h,
      0.18 * h,
      'none',
      `stroke="#22262c" stroke-width="${short(h * 0.022)}"`,
    ) + disc(x + dx * h, base - 0.19 * h, 0.02 * h, '#22262c');
  return group([
    oval(x + h * 0.2, base + 3, h * 0.5, h * 0.04, '#23301a', 'opacity=".45"'),
    wheel(-0.3),
    wheel(0.3),
    stroke(
      `M${at(-0.3, 0.19)}L${at(-0.22, 0.48)}L${at(0.1, 0.46)}L${at(0.3, 0.19)}L${at(0, 0.19)}L${at(-0.2, 0.44)}M${at(0, 0.19)}L${at(0.12, 0.5)}`,
      '#c8452f',
      h * 0.026,
    ),
    stroke(
      `M${at(-0.22, 0.48)}L${at(-0.25, 0.56)}L${at(-0.31, 0.56)}M${at(0.05, 0.51)}L${at(0.18, 0.51)}`,
      '#22262c',
      h * 0.03,
    ),
    stroke(`M${at(0.1, 0.54)}L${at(-0.08, 0.4)}L${at(0.03, 0.12)}`, '#2a3350', h * 0.075),
    stroke(`M${at(0.1, 0.54)}L${at(-0.12, 0.48)}L${at(-0.06, 0.24)}`, '#39456a', h * 0.08),
    shape(
      `M${at(0.16, 0.54)}Q${at(0.12, 0.78)} ${at(-0.08, 0.84)}Q${at(-0.12, 0.76)} ${at(-0.06, 0.68)}Q${at(0.02, 0.6)} ${at(0.03, 0.52)}Z`,
      shirt,
    ),
    stroke(`M${at(-0.05, 0.78)}L${at(-0.16, 0.64)}L${at(-0.29, 0.58)}`, '#e2b999', h * 0.05),
    disc(x - h * 0.13, base - h * 0.92, h * 0.07, '#e2b999'),
    shape(`M${at(-0.22, 0.94)}Q${at(-0.14, 1.04)} ${at(-0.05, 0.93)}Z`, helmet),
  ]);
}

/** A cycle path along a straight canal under limes, a June day. */
export function drawCanalBicycles(): string {
  const sheet = createSheet('canal-bicycles');
  const leaves = { dark: '#24482a', mid: '#4f8438', light: '#c4da6c' };
  const vanish = [720, 512] as const;
  const alley = (side: 1 | -1): string =>
    [7, 6, 5, 4, 3, 2, 1, 0]
      .map((step) => {
        const scale = 1 / (1 + step * 0.8);
        return tree(sheet, {
          x: vanish[0] + side * 830 * scale,
          base: vanish[1] + 16 + 330 * scale,
          height: 760 * scale,
          spread: 520 * scale,
          leaves,
          stem: 0.22,
          lift: step * 0.05,
          leaf: Math.max(3, 15 * scale),
        });
      })
      .join('');
  return sheet.finish(
    [
      sky(sheet, 560, [
        [0, '#4a9ad8'],
        [0.6, '#aad6ee'],
        [1, '#f6f4e0'],
      ]),
      clouds(sheet, {
        bottom: 460,
        light: '#ffffff',
        shade: '#bcd4e8',
        frequency: '.002 .008',
        clear: 0.49,
        opacity: 0.85,
        seed: 66,
      }),
      glow(sheet, 700, 470, 420, '#fffbe0', 0.8),
      hedge(sheet, 300, 1200, 528, 50, { dark: '#7a9c78', mid: '#a0ba88', light: '#d6e0a8' }, { leaf: 5 }),
      ground(sheet, 520, 1067, '#b4cc6a', '#4f7c2c', '.01 .06', 0.4),
      haze(sheet, 430, 600, '#f2f4dc', 0.45),
      polygon(
        [
          [700, 520],
          [726, 520],
          [720, 1090],
          [-420, 1090],
        ],
        sheet.linear([
          [0, '#dceaf0'],
          [0.25, '#8fb8c8'],
          [0.6, '#4a8098'],
          [1, '#1c4a62'],
        ]),
      ),
      group(
        [
          polygon(
            [
              [700, 520],
              [706, 520],
              [60, 1090],
              [-420, 1090],
            ],
            '#1f4a2c',
            'opacity=".65"',
          ),
          polygon(
            [
              [719, 520],
              [726, 520],
              [720, 1090],
              [560, 1090],
            ],
            '#2a5a34',
            'opacity=".5"',
          ),
        ],
        blur(sheet, 12),
      ),
      repeat(60, () => {
        const t = sheet.chance() ** 1.6;
        const y = 530 + t * 530;
        const left = 700 - (y - 520) * 1.9;
        const right = 724;
        const px = sheet.between(left * 0.9 + right * 0.1, right);
        return oval(px, y, 8 + t * 60, 0.6 + t * 2.4, '#f0f8fc', 'opacity=".45"');
      }),
      polygon(
        [
          [726, 520],
          [734, 520],
          [860, 1090],
          [716, 1090],
        ],
        '#8a9a4c',
        mottle(sheet, 0.03, 0.5),
      ),
      polygon(
        [
          [752, 520],
          [766, 520],
          [1560, 1090],
          [1010, 1090],
        ],
        sheet.linear([
          [0, '#f2e2c0'],
          [1, '#c9a878'],
        ]),
        mottle(sheet, '.02 .05', 0.35),
      ),
      repeat(9, (index) => {
        const t = (index / 9) ** 2;
        const y = 560 + t * 500;
        const x = 759 + (y - 520) * 0.925;
        return polygon(
          [
            [x - 1 - t * 6, y],
            [x + 1 + t * 6, y],
            [x + 6 + t * 30, y + 6 + t * 46],
            [x - 4 + t * 20, y + 6 + t * 46],
          ],
          '#fffaf0',
          'opacity=".6"',
        );
      }),
      group([
        polygon(
          [
            [640, 516],
            [640, 476],
            [668, 456],
            [784, 456],
            [812, 476],
            [812, 516],
          ],
          '#8a6a4c',
        ),
        rect(656, 478, 140, 8, '#5c4632'),
        repeat(6, (index) => rect(662 + index * 25, 460, 4, 30, '#5c4632')),
        shape('M680 518A42 36 0 0 1 752 518Z', '#2c4a54'),
      ]),
      alley(-1),
      alley(1),
      group(
        repeat(12, (index) =>
          oval(
            1010 + index * 46 + sheet.between(-60, 60),
            700 + index * 28,
            90 + index * 12,
            10 + index * 2,
            '#2c3a1c',
            'opacity=".28"',
          ),
        ),
        blur(sheet, 8),
      ),
      cyclist(842, 596, 74, '#d9a83e', '#2f4c7a'),
      cyclist(1030, 760, 200, '#3f7fb0', '#e9e4d6'),
      cyclist(1330, 900, 300, '#c4473a', '#2a3040'),
      grass(sheet, {
        top: 760,
        bottom: 1090,
        heights: [14, 70],
        colours: ['#4f8434', '#7aae44', '#2f5c26', '#b4d464'],
        count: 900,
        from: 740,
        to: 1000,
      }),
      grass(sheet, {
        top: 860,
        bottom: 1090,
        heights: [20, 70],
        colours: ['#4f8434', '#7aae44', '#2f5c26'],
        count: 700,
        from: 1440,
      }),
      repeat(60, () => {
        const y = sheet.between(840, 1060);
        return disc(
          sheet.between(760, 960),
          y,
          (y - 740) / 50,
          sheet.pick(['#ffffff', '#ffe14a', '#8f7fd8']),
        );
      }),
    ],
    { vignette: 0.22 },
  );
}
