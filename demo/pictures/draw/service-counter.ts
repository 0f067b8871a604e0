import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { clump } from '../parts/foliage.js';
import { figure } from '../parts/people.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';
import { shafts } from '../parts/weather.js';

/** A clerk behind the counter, seen to the waist; `y` is the counter's top. */
function clerk(x: number, y: number, h: number, jacket: string, hair: string): string {
  return group([
    shape(
      `M${x - h * 0.3} ${y}C${x - h * 0.32} ${y - h * 0.34} ${x - h * 0.2} ${y - h * 0.46} ${x} ${y - h * 0.47}C${x + h * 0.2} ${y - h * 0.46} ${x + h * 0.32} ${y - h * 0.34} ${x + h * 0.3} ${y}Z`,
      jacket,
    ),
    polygon(
      [
        [x - h * 0.08, y - h * 0.46],
        [x, y - h * 0.26],
        [x + h * 0.08, y - h * 0.46],
      ],
      '#fffaf0',
    ),
    rect(x - h * 0.05, y - h * 0.54, h * 0.1, h * 0.12, '#d3a584'),
    shape(
      `M${x - h * 0.17} ${y - h * 0.54}C${x - h * 0.22} ${y - h * 0.86} ${x + h * 0.22} ${y - h * 0.86} ${x + h * 0.17} ${y - h * 0.54}Z`,
      hair,
    ),
    oval(x, y - h * 0.64, h * 0.115, h * 0.14, '#e6bf9f'),
    shape(
      `M${x - h * 0.13} ${y - h * 0.66}C${x - h * 0.12} ${y - h * 0.84} ${x + h * 0.12} ${y - h * 0.84} ${x + h * 0.13} ${y - h * 0.66}C${x + h * 0.06} ${y - h * 0.74} ${x - h * 0.04} ${y - h * 0.75} ${x - h * 0.13} ${y - h * 0.66}Z`,
      hair,
    ),
    stroke(
      `M${x - h * 0.26} ${y - h * 0.12}Q${x - h * 0.1} ${y - h * 0.02} ${x + h * 0.06} ${y - h * 0.04}`,
      mix(jacket, '#000000', 0.2),
      h * 0.09,
    ),
    disc(x + h * 0.08, y - h * 0.04, h * 0.045, '#e6bf9f'),
  ]);
}

function desk(sheet: Sheet, x: number, counter: number): string {
  const folder = (left: number, shelf: number): string => {
    const h = sheet.between(24, 42);
    return rect(
      left,
      shelf - h,
      sheet.between(16, 24),
      h,
      sheet.pick(['#4f7f9a', '#c9a45c', '#8a4a3c', '#6a8a5c', '#e6dcc6']),
    );
  };
  return group([
    rect(
      x - 150,
      330,
      300,
      counter - 330,
      sheet.linear([
        [0, '#dfe9e6'],
        [1, '#f4eedf'],
      ]),
    ),
    repeat(
      3,
      (index) =>
        rect(x - 130, 380 + index * 56, 260, 6, '#a88a64') +
        repeat(9, (book) => folder(x - 124 + book * 28, 380 + index * 56)),
    ),
    rect(x - 150, 330, 300, counter - 330, '#f6f2e4', 'opacity=".35"'),
  ]);
}

/** A service hall: counters with clerks, visitors, a waiting bench, morning light. */
export function drawServiceCounter(): string {
  const sheet = createSheet('service-counter');
  const counter = 700;
  const xs = [330, 760, 1190];
  const plant = (x: number, base: number, h: number): string =>
    group([
      polygon(
        [
          [x - h * 0.16, base - h * 0.3],
          [x + h * 0.16, base - h * 0.3],
          [x + h * 0.12, base],
          [x - h * 0.12, base],
        ],
        sheet.linear(
          [
            [0, '#e0b088'],
            [1, '#8a5a40'],
          ],
          [0, 0, 1, 0],
        ),
      ),
      repeat(9, (index) => {
        const angle = -Math.PI * (0.12 + (index / 8) * 0.76);
        return stroke(
          `M${x} ${base - h * 0.3}Q${short(x + Math.cos(angle) * h * 0.2)} ${short(base - h * 0.3 + Math.sin(angle) * h * 0.5)} ${short(x + Math.cos(angle) * h * 0.44)} ${short(base - h * 0.3 + Math.sin(angle) * h * 0.5)}`,
          sheet.pick(['#3c6f3f', '#5a9450', '#2c5632']),
          h * 0.055,
        );
      }),
    ]);
  const pane = sheet.define(
    (id) => `<clipPath id="${id}"><rect x="1400" y="120" width="230" height="560"/></clipPath>`,
  );
  const window =
    rect(
      1400,
      120,
      230,
      560,
      sheet.linear([
        [0, '#cfe8f4'],
        [0.6, '#fbf6dc'],
        [1, '#cfe0a0'],
      ]),
    ) +
    group(
      repeat(6, () =>
        clump(
          sheet,
          sheet.between(1420, 1600),
          sheet.between(440, 660),
          80,
          60,
          { dark: '#6a9a58', mid: '#a4c87c', light: '#eef4b8' },
          { leaf: 12 },
        ),
      ),
      `${blur(sheet, 7)} clip-path="url(#${pane})"`,
    ) +
    [1396, 1510, 1610].map((x) => rect(x, 110, 12, 580, '#fffaf0')).join('') +
    rect(1390, 370, 240, 10, '#fffaf0') +
    rect(1380, 680, 260, 18, '#e9dcc4');
  return sheet.finish(
    [
      rect(
        0,
        0,
        1600,
        1067,
        sheet.linear(
          [
            [0, '#cbb695'],
            [0.5, '#e6d8bc'],
            [1, '#fbf0d8'],
          ],
          [0, 0, 1, 0],
        ),
        mottle(sheet, '.006 .02', 0.15),
      ),
      rect(
        0,
        0,
        1600,
        150,
        sheet.linear([
          [0, '#a08a6c'],
          [1, '#d9c7a6'],
        ]),
      ),
      repeat(
        3,
        (index) =>
          polygon(
            [
              [(xs[index] as number) - 130, 150],
              [(xs[index] as number) + 130, 150],
              [(xs[index] as number) + 90, 120],
              [(xs[index] as number) - 90, 120],
            ],
            '#fff8e0',
          ) + glow(sheet, xs[index] as number, 170, 300, '#fff0c4', 0.6),
      ),
      window,
      xs.map((x) => desk(sheet, x, counter)).join(''),
      xs
        .map(
          (x) =>
            rect(x - 168, 300, 336, 40, '#2f6f8a') +
            rect(x - 168, 300, 336, 8, '#5c9ab4') +
            disc(x, 320, 13, '#f6efdc') +
            [-1, 1]
              .map((side) =>
                rect(
                  x + side * 160 - 9,
                  330,
                  18,
                  counter - 330,
                  sheet.linear(
                    [
                      [0, '#d9b98a'],
                      [1, '#8f6c44'],
                    ],
                    [0, 0, 1, 0],
                  ),
                ),
              )
              .join(''),
        )
        .join(''),
      clerk(330, counter, 250, '#2f5f7a', '#5c3a26'),
      clerk(760, counter, 260, '#7a3f4c', '#2c201a'),
      clerk(1190, counter, 250, '#3f5c4a', '#a87a48'),
      xs
        .map((x) =>
          group([
            polygon(
              [
                [x + 70, counter - 20],
                [x + 78, counter - 112],
                [x + 146, counter - 104],
                [x + 140, counter - 20],
              ],
              '#39424c',
            ),
            line(x + 106, counter - 22, x + 106, counter - 4, '#39424c', 8),
            rect(x - 138, counter - 13, 62, 11, '#fffdf4'),
            rect(x - 132, counter - 20, 58, 8, '#f2ead8'),
            rect(
              x - 150,
              344,
              300,
              counter - 344,
              sheet.linear(
                [
                  [0, '#ffffff', 0.28],
                  [0.4, '#ffffff', 0.04],
                  [1, '#ffffff', 0.16],
                ],
                [0, 0, 1, 1],
              ),
            ),
            polygon(
              [
                [x - 120, 346],
                [x - 50, 346],
                [x - 140, counter],
                [x - 150, counter],
                [x - 150, 470],
              ],
              '#ffffff',
              'opacity=".2"',
            ),
          ]),
        )
        .join(''),
      rect(
        60,
        counter - 4,
        1320,
        26,
        sheet.linear([
          [0, '#e9c894'],
          [1, '#a8804e'],
        ]),
      ),
      rect(
        80,
        counter + 22,
        1280,
        180,
        sheet.linear([
          [0, '#8f6a44'],
          [0.1, '#b58a5a'],
          [1, '#7a5636'],
        ]),
        mottle(sheet, '.05 .006', 0.4),
      ),
      repeat(9, (index) => rect(100 + index * 142, counter + 46, 120, 130, '#5c3f26', 'opacity=".28"')),
      rect(
        -20,
        900,
        1640,
        180,
        sheet.linear([
          [0, '#c9b08a'],
          [1, '#8a6e50'],
        ]),
        mottle(sheet, '.008 .06', 0.3),
      ),
      repeat(14, (index) =>
        line(800 + (index - 7) * 120, 900, 800 + (index - 7) * 250, 1080, '#6a5238', 2, 'opacity=".35"'),
      ),
      polygon(
        [
          [1240, 900],
          [1560, 900],
          [1120, 1067],
          [560, 1067],
        ],
        '#fff6d4',
        `opacity=".5" ${blur(sheet, 14)}`,
      ),
      shafts(sheet, [1700, 60], 5, [500, 1300], 1000, '#fff4cc', 0.26),
      [
        [230, 930, 330, '#3a4a6a', false],
        [820, 946, 340, '#b0573f', true],
        [1270, 938, 330, '#5c6a3c', false],
      ]
        .map(
          ([x, base, h, coat, long]) =>
            oval(
              (x as number) - 60,
              (base as number) + 4,
              130,
              12,
              '#4a3624',
              `opacity=".4" ${blur(sheet, 6, 0.8)}`,
            ) +
            figure(x as number, base as number, h as number, {
              coat: coat as string,
              long: long as boolean,
              stride: 0.25,
              skin: long ? '#7a5236' : '#3a281c',
              hair: long ? '#7a5236' : '#3a281c',
            }),
        )
        .join(''),
      plant(90, 1000, 380),
      plant(1500, 990, 330),
      rect(470, 960, 220, 18, '#2f6f8a'),
      rect(484, 978, 10, 60, '#3c3630'),
      rect(666, 978, 10, 60, '#3c3630'),
      rect(470, 900, 220, 46, '#3f86a4', 'rx="6"'),
    ],
    { vignette: 0.28 },
  );
}
