import { archWindow } from '../parts/buildings.js';
import { blur, mottle } from '../parts/filters.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Point } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, stars } from '../parts/sky.js';
import { bokeh } from '../parts/weather.js';

/** A reading lamp with a green glass shade; `base` stands on the desk. */
function lamp(sheet: Sheet, x: number, base: number, s: number): string {
  return group([
    oval(x, base, s * 0.2, s * 0.05, '#8a6a2c'),
    rect(x - s * 0.02, base - s * 0.56, s * 0.04, s * 0.56, '#c9a24c'),
    shape(
      `M${short(x - s * 0.4)} ${short(base - s * 0.5)}Q${short(x - s * 0.36)} ${short(base - s * 0.74)} ${short(x)} ${short(base - s * 0.76)}Q${short(x + s * 0.36)} ${short(base - s * 0.74)} ${short(x + s * 0.4)} ${short(base - s * 0.5)}Z`,
      sheet.linear([
        [0, '#7fd0a0'],
        [0.5, '#2f8a62'],
        [1, '#145c40'],
      ]),
    ),
    oval(x, base - s * 0.5, s * 0.4, s * 0.05, '#fff2c0'),
    polygon(
      [
        [x - s * 0.36, base - s * 0.5],
        [x + s * 0.36, base - s * 0.5],
        [x + s * 0.9, base + s * 0.06],
        [x - s * 0.9, base + s * 0.06],
      ],
      sheet.linear([
        [0, '#ffe9a8', 0.26],
        [1, '#ffe9a8', 0.05],
      ]),
      blur(sheet, 8),
    ),
    oval(x, base + s * 0.04, s * 1.05, s * 0.16, '#ffdf94', `opacity=".55" ${blur(sheet, 10, 0.6)}`),
    glow(sheet, x, base - s * 0.45, s * 1.2, '#ffd98a', 0.3),
  ]);
}

/** A bookcase wall in perspective, from near to far. */
function books(sheet: Sheet, side: 1 | -1): string {
  const edge = (share: number): number => 800 + side * (190 + (1 - share) * 640);
  const level = (row: number, share: number): number => {
    const middle = 470;
    return middle + (row - 3.1) * (30 + (1 - share) * 110);
  };
  const colours = [
    '#7a2f2a',
    '#2f4c6a',
    '#8f6c34',
    '#3f5c40',
    '#5c3a4c',
    '#b08a52',
    '#48382c',
    '#9a4a34',
    '#c9b184',
  ];
  const parts: string[] = [
    polygon(
      [
        [edge(0), -20],
        [edge(1), level(-0.4, 1)],
        [edge(1), level(6, 1)],
        [edge(0), 1080],
      ],
      '#2c1a12',
    ),
  ];
  for (let row = 0; row < 6; row += 1) {
    for (let share = 0; share < 0.985;) {
      const wide = sheet.between(0.006, 0.013) * (1.25 - share);
      const tall = sheet.between(0.62, 0.9);
      const at = (s: number, up: number): Point => [
        edge(s),
        level(row + 1, s) - (level(row + 1, s) - level(row, s)) * up,
      ];
      if (sheet.chance() > 0.06)
        parts.push(
          polygon(
            [at(share, 0.05), at(share, tall), at(share + wide, tall), at(share + wide, 0.05)],
            sheet.pick(colours),
          ),
        );
      share += wide * 1.08;
    }
    parts.push(
      polygon(
        [
          [edge(0), level(row + 1, 0) - 6],
          [edge(1), level(row + 1, 1) - 1],
          [edge(1), level(row + 1, 1) + 2],
          [edge(0), level(row + 1, 0) + 12],
        ],
        '#8a5c36',
      ),
    );
  }
  parts.push(
    repeat(5, (index) => {
      const s = (index / 4.2) ** 0.7;
      return polygon(
        [
          [edge(s) - 10 * (1.1 - s), level(-0.3, s)],
          [edge(s) + 10 * (1.1 - s), level(-0.3, s)],
          [edge(s) + 10 * (1.1 - s), level(6, s)],
          [edge(s) - 10 * (1.1 - s), level(6, s)],
        ],
        '#6a4428',
      );
    }),
  );
  return group(parts, mottle(sheet, 0.03, 0.2));
}

/** A library reading room in the evening: long desks, green lamps, readers. */
export function drawReadingRoom(): string {
  const sheet = createSheet('reading-room');
  const reader = (x: number, y: number, s: number, coat: string, hair: string): string =>
    group([
      shape(
        `M${short(x - s * 0.42)} ${short(y)}C${short(x - s * 0.44)} ${short(y - s * 0.5)} ${short(x - s * 0.2)} ${short(y - s * 0.62)} ${short(x)} ${short(y - s * 0.62)}C${short(x + s * 0.2)} ${short(y - s * 0.62)} ${short(x + s * 0.44)} ${short(y - s * 0.5)} ${short(x + s * 0.42)} ${short(y)}Z`,
        coat,
      ),
      oval(x, y - s * 0.8, s * 0.18, s * 0.22, hair),
      oval(x, y - s * 0.6, s * 0.2, s * 0.06, '#ffdf9c', 'opacity=".5"'),
    ]);
  const book = (x: number, y: number, s: number): string =>
    polygon(
      [
        [x - s, y],
        [x, y + s * 0.14],
        [x + s, y],
        [x + s * 0.8, y - s * 0.26],
        [x, y - s * 0.16],
        [x - s * 0.8, y - s * 0.26],
      ],
      '#fff4d8',
    ) +
    line(x, y - s * 0.16, x, y + s * 0.14, '#b89a6c', 2) +
    repeat(
      4,
      (index) =>
        line(
          x - s * 0.76,
          y - s * 0.18 + index * s * 0.06,
          x - s * 0.12,
          y - s * 0.1 + index * s * 0.06,
          '#a08a6a',
          1.2,
          'opacity=".6"',
        ) +
        line(
          x + s * 0.12,
          y - s * 0.1 + index * s * 0.06,
          x + s * 0.76,
          y - s * 0.18 + index * s * 0.06,
          '#a08a6a',
          1.2,
          'opacity=".6"',
        ),
    );
  const desk = (y: number, half: number, thick: number): string =>
    polygon(
      [
        [800 - half, y],
        [800 + half, y],
        [800 + half * 1.16, y + thick * 2.2],
        [800 - half * 1.16, y + thick * 2.2],
      ],
      sheet.linear([
        [0, '#b07a48'],
        [1, '#7a4c2a'],
      ]),
      mottle(sheet, '.006 .09', 0.5),
    ) + rect(800 - half * 1.16, y + thick * 2.2, half * 2.32, thick, '#4a2c1a');
  const rowOf = (y: number, half: number, s: number, seats: number, coats: readonly string[]): string => {
    const at = (index: number): number => 800 + ((index + 0.5) / seats - 0.5) * half * 1.9;
    return [
      repeat(seats, (index) =>
        sheet.chance() < 0.8
          ? reader(
              at(index),
              y + s * 0.1,
              s,
              sheet.pick(coats),
              sheet.pick(['#3a281c', '#5c4028', '#1f1814', '#8a6a44']),
            )
          : '',
      ),
      desk(y, half, s * 0.2),
      repeat(seats, (index) => book(at(index), y + s * 0.26, s * 0.3)),
      repeat(seats - 1, (index) => lamp(sheet, (at(index) + at(index + 1)) / 2, y + s * 0.16, s)),
    ].join('');
  };
  const coats = ['#39506a', '#6a3a3c', '#4a5a40', '#7a6240', '#4c3f5c'];
  return sheet.finish(
    [
      rect(
        0,
        0,
        1600,
        1067,
        sheet.linear([
          [0, '#33241c'],
          [0.5, '#5c4230'],
          [1, '#2c1c14'],
        ]),
      ),
      polygon(
        [
          [-20, -20],
          [1620, -20],
          [1000, 250],
          [600, 250],
        ],
        sheet.linear([
          [0, '#3f2c20'],
          [1, '#8f6c48'],
        ]),
      ),
      repeat(7, (index) =>
        polygon(
          [
            [-20 + index * 240, -20],
            [10 + index * 240, -20],
            [612 + index * 63, 250],
            [604 + index * 63, 250],
          ],
          '#2a1a12',
          'opacity=".6"',
        ),
      ),
      rect(600, 250, 400, 420, '#8a6a4a'),
      group([
        archWindow(
          800,
          590,
          190,
          320,
          sheet.linear([
            [0, '#16264f'],
            [0.7, '#4a5c90'],
            [1, '#c99a86'],
          ]),
          '#d9bd8e',
        ),
        stars(sheet, 0, 300),
        rect(796, 280, 8, 310, '#d9bd8e'),
        rect(706, 400, 188, 7, '#d9bd8e'),
        rect(706, 500, 188, 7, '#d9bd8e'),
        archWindow(652, 590, 60, 240, '#33406c', '#c4a67a'),
        archWindow(948, 590, 60, 240, '#33406c', '#c4a67a'),
      ]),
      books(sheet, -1),
      books(sheet, 1),
      polygon(
        [
          [600, 660],
          [1000, 660],
          [1700, 1080],
          [-100, 1080],
        ],
        sheet.linear([
          [0, '#8a6240'],
          [1, '#3a2416'],
        ]),
        mottle(sheet, '.006 .06', 0.4),
      ),
      [
        [800, 150, 60],
        [800, 40, 100],
      ]
        .map(
          ([x = 0, y = 0, r = 0]) =>
            line(x, -20, x, y, '#c9a24c', 3) +
            oval(x, y + r * 0.3, r * 0.62, r * 0.5, '#fff0c0') +
            glow(sheet, x, y + r * 0.3, r * 5, '#ffd584', 0.75),
        )
        .join(''),
      rowOf(660, 210, 62, 5, coats),
      rowOf(735, 330, 98, 5, coats),
      rowOf(860, 520, 164, 5, coats),
      group(glow(sheet, 800, 760, 800, '#ffc670', 0.1)),
      bokeh(sheet, 24, [300, 300, 1300, 900], [2, 5], ['#ffe8b0'], 0.5),
    ],
    { vignette: 0.5 },
  );
}
