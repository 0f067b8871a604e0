import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { disc, group, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';
import { bokeh, shafts } from '../parts/weather.js';

/** A boletus: pale stout stem, brown cap with light from the upper left. */
function mushroom(sheet: Sheet, x: number, base: number, size: number, cap: string): string {
  const s = size;
  return group([
    oval(x + s * 0.2, base + 4, s * 0.62, s * 0.09, '#0c140a', `opacity=".6" ${blur(sheet, 8, 0.8)}`),
    shape(
      `M${x - s * 0.2} ${base}C${x - s * 0.32} ${base - s * 0.3} ${x - s * 0.14} ${base - s * 0.5} ${x - s * 0.13} ${base - s * 0.8}H${x + s * 0.13}C${x + s * 0.14} ${base - s * 0.5} ${x + s * 0.32} ${base - s * 0.3} ${x + s * 0.2} ${base}Z`,
      sheet.linear(
        [
          [0, '#fff6e2'],
          [0.5, '#e2d2b4'],
          [1, '#7a664c'],
        ],
        [0, 0, 1, 0],
      ),
      mottle(sheet, '.12 .03', 0.4),
    ),
    oval(x, base - s * 0.74, s * 0.5, s * 0.12, '#a8925c'),
    shape(
      `M${x - s * 0.58} ${base - s * 0.72}C${x - s * 0.58} ${base - s * 1.12} ${x - s * 0.28} ${base - s * 1.26} ${x} ${base - s * 1.26}C${x + s * 0.28} ${base - s * 1.26} ${x + s * 0.58} ${base - s * 1.12} ${x + s * 0.58} ${base - s * 0.72}C${x + s * 0.3} ${base - s * 0.82} ${x - s * 0.3} ${base - s * 0.82} ${x - s * 0.58} ${base - s * 0.72}Z`,
      sheet.radial(
        [
          [0, mix(cap, '#ffe6c0', 0.55)],
          [0.5, cap],
          [1, mix(cap, '#140a06', 0.6)],
        ],
        [0.36, 0.26, 0.8],
      ),
      mottle(sheet, 0.04, 0.35),
    ),
    oval(x - s * 0.2, base - s * 1.1, s * 0.16, s * 0.06, '#fff6e0', `opacity=".55" ${blur(sheet, 5, 1)}`),
  ]);
}

function berry(sheet: Sheet, x: number, y: number, r: number): string {
  const red = sheet.pick(['#b3141f', '#c9232a', '#8f0f1c', '#d93a34']);
  return group([
    oval(x + r * 0.3, y + r * 0.9, r, r * 0.3, '#0a1208', 'opacity=".45"'),
    disc(
      x,
      y,
      r,
      sheet.radial(
        [
          [0, mix(red, '#ffb4a0', 0.6)],
          [0.4, red],
          [1, '#3a060c'],
        ],
        [0.36, 0.3, 0.75],
      ),
    ),
    oval(x - r * 0.34, y - r * 0.4, r * 0.24, r * 0.14, '#ffffff', 'opacity=".85"'),
    disc(x + r * 0.36, y + r * 0.3, r * 0.1, '#4a0a10'),
  ]);
}

/** Still life on the forest floor: mushrooms, cranberries and moss. */
export function drawCranberriesMoss(): string {
  const sheet = createSheet('cranberries-moss');
  const moss = { dark: '#20360f', mid: '#5f8a24', light: '#c9de5c' };
  const far = { dark: '#3f5f34', mid: '#7a9c50', light: '#e2e694' };
  const sprig = (x: number, y: number, long: number, turn: number): string =>
    group(
      [
        stroke(`M0 0Q${long * 0.5} ${-long * 0.16} ${long} ${-long * 0.05}`, '#6a3a28', 4),
        repeat(12, (index) => {
          const at = ((index + 0.6) / 12) * long;
          const side = index % 2 ? 1 : -1;
          return oval(
            at,
            -long * 0.1 + side * 12,
            15,
            6.5,
            sheet.pick(['#3c6a2c', '#5a8c3a', '#86b050', '#7a4a2c']),
            `transform="rotate(${side * 46} ${short(at)} ${short(-long * 0.1 + side * 12)})"`,
          );
        }),
      ],
      `transform="translate(${x} ${y}) rotate(${turn})"`,
    );
  const bank = (count: number, y: number, spread: number, size: number, lift: number): string =>
    group(
      repeat(count, () =>
        clump(
          sheet,
          sheet.between(-40, 1640),
          y + sheet.between(-spread, spread),
          size * sheet.between(0.8, 1.5),
          size * sheet.between(0.4, 0.6),
          moss,
          { leaf: 6 + size * 0.03, density: 1.1, lift },
        ),
      ),
      rough(sheet, 12, 0.09),
    );
  return sheet.finish(
    [
      rect(
        0,
        0,
        1600,
        1067,
        sheet.linear([
          [0, '#b9c878'],
          [0.35, '#dfe2a4'],
          [0.6, '#7f9a48'],
          [1, '#24381a'],
        ]),
      ),
      glow(sheet, 420, 180, 700, '#fffbd0', 0.8),
      group(
        [
          repeat(7, (index) =>
            rect(
              60 + index * 240 + sheet.between(-60, 60),
              -20,
              sheet.between(26, 74),
              560,
              mix('#5c4a38', '#a9ac70', sheet.between(0.2, 0.6)),
            ),
          ),
          repeat(8, () =>
            clump(sheet, sheet.between(0, 1600), sheet.between(420, 540), 120, 60, far, { leaf: 14 }),
          ),
        ],
        blur(sheet, 15, 0.1),
      ),
      bokeh(sheet, 40, [0, 20, 1600, 480], [14, 46], ['#fff8c4', '#e6f0a0', '#ffe8a4'], 0.4),
      shafts(sheet, [300, -160], 6, [100, 1300], 1000, '#fff6c0', 0.3),
      bank(16, 640, 40, 110, -0.05),
      mushroom(sheet, 1150, 690, 190, '#8f5a34'),
      mushroom(sheet, 300, 680, 150, '#b5773e'),
      bank(14, 720, 36, 100, 0.02),
      mushroom(sheet, 700, 850, 400, '#7d4526'),
      mushroom(sheet, 990, 890, 250, '#96562e'),
      mushroom(sheet, 470, 870, 180, '#a8663a'),
      bank(18, 870, 40, 110, 0.06),
      sprig(260, 880, 240, -12),
      sprig(1080, 900, 280, 8),
      sprig(820, 960, 220, -20),
      sprig(1480, 880, 240, 196),
      bank(12, 990, 40, 130, -0.1),
      repeat(46, () => {
        const [x, y] = [sheet.between(180, 1480), sheet.between(850, 1030)];
        return berry(sheet, x, y, 13 + (y - 840) / 11);
      }),
      sprig(60, 1040, 300, -18),
      sprig(1250, 1050, 300, -8),
      grass(sheet, {
        top: 780,
        bottom: 1060,
        heights: [20, 60],
        colours: ['#7a9c34', '#a9c450', '#4c6a22'],
        count: 240,
      }),
      group(
        repeat(8, (index) =>
          clump(sheet, index * 230 + sheet.between(-60, 60), 1070, 150, 50, moss, { leaf: 12, lift: -0.3 }),
        ),
        blur(sheet, 7, 0.1),
      ),
      repeat(12, () =>
        polygon(
          [
            [0, 0],
            [22, -8],
            [44, 0],
            [22, 9],
          ],
          sheet.pick(['#d9a23e', '#c4702c', '#e8c45c']),
          `transform="translate(${short(sheet.between(100, 1500))} ${short(sheet.between(780, 1010))}) rotate(${Math.round(sheet.between(0, 360))})"`,
        ),
      ),
    ],
    { vignette: 0.42 },
  );
}
