import { blur, mottle } from '../parts/filters.js';
import { clump, hedge, tree } from '../parts/foliage.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A war memorial at dawn: an obelisk, an eternal flame, red carnations. */
export function drawMemorialObelisk(): string {
  const sheet = createSheet('memorial-obelisk');
  const stone = (points: readonly (readonly [number, number])[], light: string, dark: string): string =>
    polygon(
      points,
      sheet.linear(
        [
          [0, light],
          [1, dark],
        ],
        [0, 0, 1, 0],
      ),
      mottle(sheet, 0.22, 0.2),
    );
  const leaves = { dark: '#27333a', mid: '#4c5a50', light: '#a08f72' };
  const flower = (x: number, y: number, turn: number): string =>
    group(
      [
        line(0, 0, 0, 128, '#3f5c3a', 5),
        line(0, 60, 16, 34, '#4c6c44', 4),
        clump(
          sheet,
          0,
          -6,
          24,
          18,
          { dark: '#5f0f18', mid: '#b3202a', light: '#ee6a62' },
          { leaf: 6, light: [0.6, -0.8], lift: 0.1 },
        ),
      ],
      `transform="translate(${short(x)} ${short(y)}) rotate(${turn})"`,
    );
  return sheet.finish(
    [
      sky(sheet, 800, [
        [0, '#4a5c80'],
        [0.5, '#a39aa8'],
        [0.8, '#e9b896'],
        [1, '#ffdba6'],
      ]),
      clouds(sheet, {
        bottom: 640,
        light: '#f6cfb4',
        shade: '#6c7190',
        frequency: '.0013 .007',
        clear: 0.48,
        opacity: 0.8,
        azimuth: 30,
        seed: 83,
      }),
      glow(sheet, 1180, 730, 720, '#ffdca0', 0.85),
      hedge(sheet, -20, 1640, 764, 80, { dark: '#7a7480', mid: '#9c8f8c', light: '#d9b898' }, { leaf: 6 }),
      haze(sheet, 620, 790, '#ffdcb4', 0.6),
      tree(sheet, { x: 130, base: 780, height: 400, spread: 330, leaves, light: [0.8, -0.5] }),
      tree(sheet, { x: 330, base: 776, height: 280, spread: 220, leaves, light: [0.8, -0.5] }),
      tree(sheet, { x: 1500, base: 782, height: 380, spread: 320, leaves, light: [-0.6, -0.6] }),
      tree(sheet, { x: 1310, base: 776, height: 250, spread: 200, leaves, light: [-0.6, -0.6] }),
      rect(
        -20,
        768,
        1640,
        320,
        sheet.linear([
          [0, '#b9a596'],
          [0.3, '#8a8084'],
          [1, '#3c3c4a'],
        ]),
        mottle(sheet, '.02 .08', 0.2),
      ),
      repeat(17, (index) =>
        line(800 + (index - 8) * 60, 770, 800 + (index - 8) * 330, 1090, '#2a2a36', 2, 'opacity=".35"'),
      ),
      repeat(8, (index) => rect(-20, 776 + index * index * 5.2, 1640, 2, '#2a2a36', 'opacity=".3"')),
      polygon(
        [
          [720, 768],
          [880, 768],
          [780, 1067],
          [360, 1067],
        ],
        '#2a2a38',
        `opacity=".35" ${blur(sheet, 10)}`,
      ),
      stone(
        [
          [620, 772],
          [620, 742],
          [980, 742],
          [980, 772],
        ],
        '#8c8a90',
        '#b9b0a8',
      ),
      stone(
        [
          [660, 742],
          [660, 708],
          [940, 708],
          [940, 742],
        ],
        '#77767e',
        '#a8a09a',
      ),
      stone(
        [
          [700, 708],
          [700, 650],
          [900, 650],
          [900, 708],
        ],
        '#6c6c76',
        '#b0a69c',
      ),
      stone(
        [
          [744, 650],
          [768, 130],
          [800, 84],
          [800, 650],
        ],
        '#5c5f6e',
        '#73747e',
      ),
      stone(
        [
          [800, 650],
          [800, 84],
          [832, 130],
          [856, 650],
        ],
        '#d8c4ae',
        '#a89a92',
      ),
      line(800, 90, 800, 650, '#f4dcc0', 2, 'opacity=".7"'),
      group(
        [-1, 1]
          .map((side) =>
            stone(
              [
                [800 + side * 300, 772],
                [800 + side * 300, 690],
                [800 + side * 520, 708],
                [800 + side * 520, 772],
              ],
              '#5f5f6a',
              '#8f8784',
            ),
          )
          .join(''),
      ),
      repeat(16, (index) => {
        const side = index < 8 ? -1 : 1;
        return rect(800 + side * (318 + (index % 8) * 25) - 8, 722, 15, 34, '#3f3f4c', 'opacity=".5"');
      }),
      oval(800, 880, 230, 40, '#2c2c38'),
      oval(
        800,
        868,
        230,
        40,
        sheet.linear(
          [
            [0, '#6a6670'],
            [1, '#a09490'],
          ],
          [0, 0, 1, 0],
        ),
      ),
      oval(800, 858, 130, 24, '#3a3944'),
      oval(800, 852, 60, 12, '#8a5a34'),
      glow(sheet, 800, 810, 300, '#ff9a4a', 0.9),
      group(
        [
          shape(
            'M800 856C746 840 762 790 790 760C796 734 790 716 806 690C818 730 848 750 846 800C846 834 832 852 800 856Z',
            sheet.linear([
              [0, '#ff7a2e'],
              [0.6, '#ffae3e'],
              [1, '#ffe38a'],
            ]),
          ),
          shape(
            'M800 856C770 846 776 810 796 786C800 770 800 764 806 752C818 780 830 800 826 824C824 846 816 854 800 856Z',
            '#fff2b4',
          ),
        ],
        blur(sheet, 1.6),
      ),
      oval(800, 892, 260, 24, '#ffb46a', `opacity=".22" ${blur(sheet, 14, 0.8)}`),
      repeat(11, (index) => {
        const x = 430 + index * 72 + sheet.between(-16, 16);
        return (
          group(
            flower(0, 0, 0),
            `transform="translate(${short(x)} ${short(944 + (index % 3) * 24)}) rotate(${short(62 + sheet.between(-14, 14))}) scale(.8)"`,
          ) + oval(x - 40, 1000 + (index % 3) * 24, 70, 6, '#16161f', `opacity=".3" ${blur(sheet, 4, 0.9)}`)
        );
      }),
    ],
    { vignette: 0.36 },
  );
}
