import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { group, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

const LINEN = '#efe4cf';
const RED = '#a8281f';

/** A diamond ornament as rows of stitches: half of it, mirrored both ways. */
const HALF = ['......#', '.....##', '....#.#', '#..#.##', '##.#.#.', '#.#.#.#', '.#.#.##'];
const MOTIF = [...HALF, ...HALF.slice(0, -1).reverse()].map(
  (row) => row + [...row].slice(0, -1).reverse().join(''),
);

/** A belt of woven stitches hanging down; it sways with `curve`. */
function belt(
  sheet: Sheet,
  x: number,
  top: number,
  columns: number,
  rows: number,
  cell: number,
  threads: readonly string[],
  curve: number,
): string {
  let body = '';
  for (let row = 0; row < rows; row += 1) {
    const y = top + row * cell;
    const shift = Math.sin(row / 22) * curve;
    body +=
      rect(x + shift - cell * 1.6, y, (columns + 3.2) * cell, cell + 0.6, LINEN) +
      rect(x + shift - cell * 1.6, y, cell * 0.9, cell + 0.6, threads[0] as string) +
      rect(x + shift + (columns + 0.7) * cell, y, cell * 0.9, cell + 0.6, threads[0] as string);
    for (let column = 0; column < columns; column += 1) {
      if (MOTIF[row % MOTIF.length]?.[column] !== '#') continue;
      const band = Math.floor(row / MOTIF.length) % threads.length;
      body += rect(
        x + shift + column * cell + 0.6,
        y + 0.8,
        cell - 1.2,
        cell - 1.4,
        mix(threads[band] as string, '#000000', sheet.between(0, 0.16)),
        'rx="1.6"',
      );
    }
  }
  return body;
}

/** Still life: woven belts, ears of rye and straw stars on a linen cloth. */
export function drawWovenBelts(): string {
  const sheet = createSheet('woven-belts');
  const shadow = (content: string, dx: number): string =>
    group(content, `transform="translate(${dx} 16)" ${blur(sheet, 10, 0.1)} opacity=".45"`);
  const strip = (x: number, width: number): string => rect(x, -60, width, 1200, '#3a2418');
  const straw = (x: number, y: number, r: number): string =>
    group(
      repeat(16, (index) => {
        const angle = (index / 16) * Math.PI * 2;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const long = index % 2 ? r * 0.72 : r;
        return polygon(
          [
            [x, y],
            [x + dx * long * 0.6 - dy * r * 0.07, y + dy * long * 0.6 + dx * r * 0.07],
            [x + dx * long, y + dy * long],
            [x + dx * long * 0.6 + dy * r * 0.07, y + dy * long * 0.6 - dx * r * 0.07],
          ],
          sheet.linear(
            [
              [0, '#f2cf78'],
              [1, '#a8701f'],
            ],
            [0, 0, 1, 1],
          ),
        );
      }) +
        repeat(8, (index) => {
          const angle = (index / 8) * Math.PI * 2;
          return polygon(
            [0, 1, 2, 3].map((corner) => {
              const turn = (corner / 4) * Math.PI * 2;
              return [
                x + Math.cos(angle) * r * 0.5 + Math.cos(turn) * r * 0.1,
                y + Math.sin(angle) * r * 0.5 + Math.sin(turn) * r * 0.1,
              ] as const;
            }),
            '#e8c06a',
            'opacity=".7"',
          );
        }) +
        oval(x, y, r * 0.12, r * 0.12, '#b8352a'),
    );
  const ear = (x: number, y: number, long: number, turn: number): string =>
    group(
      [
        stroke(`M0 0Q${short(long * 0.1)} ${short(-long * 0.6)} 0 ${short(-long)}`, '#c39a4c', 5),
        repeat(22, (index) => {
          const side = index % 2 ? 1 : -1;
          const up = -long * 0.62 - (index * long * 0.38) / 22;
          return (
            oval(
              side * 9 + long * 0.03,
              up,
              8,
              15,
              sheet.pick(['#e3b95c', '#cf9f42', '#f2d384']),
              `transform="rotate(${side * 24} ${short(side * 9)} ${short(up)})"`,
            ) + stroke(`M${side * 12} ${short(up - 8)}l${side * 22} ${short(-long * 0.14)}`, '#e9cf8c', 1.3)
          );
        }),
      ],
      `transform="translate(${x} ${y}) rotate(${turn})"`,
    );
  const cloth =
    rect(-20, -20, 1640, 1110, '#e6dac2') +
    group(
      repeat(
        190,
        (index) =>
          rect(0, index * 6, 1600, 2, '#fff7e6', 'opacity=".35"') +
          rect(index * 8.6, 0, 2, 1067, '#b9a685', 'opacity=".25"'),
      ),
      mottle(sheet, '.08 .08', 0.3),
    );
  const rye = [
    ear(1150, 1040, 620, -38),
    ear(1190, 1050, 680, -26),
    ear(1230, 1060, 640, -15),
    ear(1270, 1060, 690, -4),
    ear(1300, 1070, 600, 8),
  ].join('');
  return sheet.finish(
    [
      cloth,
      group(
        repeat(6, (index) =>
          stroke(
            `M${-60 + index * 300} 1100Q${140 + index * 270} 600 ${index * 330 - 160} -40`,
            index % 2 ? '#fffaf0' : '#8a7452',
            60,
            'opacity=".3"',
          ),
        ),
        blur(sheet, 36, 0.1),
      ),
      shadow(strip(148, 252), 26),
      belt(sheet, 160, -10, 13, 64, 17, [RED, '#2c2522'], 8),
      shadow(strip(486, 160), 22),
      belt(sheet, 500, -10, 13, 110, 10, ['#2a4a7c', '#b8862c', RED], 6),
      shadow(strip(708, 214), 24),
      belt(sheet, 722, -10, 13, 76, 14.4, ['#3c6b42', RED, '#2c2522'], 7),
      shadow(rye, 26),
      rye,
      polygon(
        [
          [1196, 966],
          [1330, 950],
          [1336, 990],
          [1200, 1006],
        ],
        RED,
        mottle(sheet, '.02 .2', 0.6),
      ),
      shadow(straw(1340, 250, 190), 18),
      straw(1340, 250, 190),
      shadow(straw(1090, 170, 96), 12),
      straw(1090, 170, 96),
      shadow(straw(1480, 520, 92), 12),
      straw(1480, 520, 92),
      glow(sheet, 1500, -60, 1300, '#fff0c8', 0.26),
      rect(
        -20,
        -20,
        1640,
        1110,
        sheet.linear(
          [
            [0, '#2c1c14', 0.42],
            [0.5, '#2c1c14', 0.06],
            [1, '#2c1c14', 0],
          ],
          [0, 1, 1, 0],
        ),
      ),
    ],
    { vignette: 0.36 },
  );
}
