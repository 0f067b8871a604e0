import { archWindow, cityLine, roof, wall, windowGrid } from '../parts/buildings.js';
import { blur, mottle } from '../parts/filters.js';
import { figure } from '../parts/people.js';
import { branches } from '../parts/branches.js';
import { disc, group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';
import { bokeh, rain } from '../parts/weather.js';

/** A tram of two cars seen from the side, front at the left; `base` is the rail. */
function tram(sheet: Sheet, x: number, base: number): string {
  const car = (at: number, wide: number): string =>
    group([
      rect(
        at,
        base - 196,
        wide,
        168,
        sheet.linear([
          [0, '#e9e4d6'],
          [0.5, '#d8d2c4'],
          [0.52, '#2f7a5c'],
          [1, '#174a3a'],
        ]),
        'rx="18"',
      ),
      rect(at + 14, base - 176, wide - 28, 74, '#2a2018', 'rx="8"'),
      repeat(
        Math.floor((wide - 40) / 74),
        (index) =>
          rect(
            at + 20 + index * 74,
            base - 170,
            64,
            62,
            sheet.linear([
              [0, '#ffe9b0'],
              [1, '#ffc66e'],
            ]),
            'rx="5"',
          ) +
          (sheet.chance() < 0.7
            ? disc(at + 46 + index * 74 + sheet.between(-12, 12), base - 128, 11, '#3a2c30') +
              oval(at + 46 + index * 74, base - 106, 20, 14, '#4a3a48')
            : ''),
      ),
      rect(at + 10, base - 200, wide - 20, 10, '#7d8a8a', 'rx="4"'),
      rect(at + 20, base - 30, wide - 40, 14, '#1a1d22'),
      repeat(2, (index) => oval(at + wide * (0.25 + index * 0.5), base - 12, 44, 12, '#121418')),
    ]);
  return group([
    car(x, 470),
    car(x + 484, 400),
    rect(x + 466, base - 170, 22, 130, '#22262a'),
    polygon(
      [
        [x + 300, base - 200],
        [x + 250, base - 268],
        [x + 350, base - 268],
        [x + 308, base - 200],
      ],
      'none',
      'stroke="#2a2f38" stroke-width="4"',
    ),
    line(x + 240, base - 270, x + 360, base - 270, '#2a2f38', 5),
    disc(x + 16, base - 62, 10, '#fff6d8'),
    glow(sheet, x + 6, base - 62, 170, '#fff0c0', 1),
    rect(x + 2, base - 178, 14, 84, '#ffdf9a', 'opacity=".5"'),
  ]);
}

/** A tram on a rainy city evening, lights mirrored in the wet street. */
export function drawTramRain(): string {
  const sheet = createSheet('tram-rain');
  const street = 768;
  const pane =
    (lit: number): (() => string) =>
    () =>
      sheet.chance() < lit ? sheet.pick(['#ffd98e', '#ffc46a', '#ffeac0']) : '#2c3450';
  const air =
    sky(sheet, street + 10, [
      [0, '#232c4c'],
      [0.6, '#4b5478'],
      [1, '#a48a94'],
    ]) +
    clouds(sheet, {
      bottom: 620,
      light: '#8088a8',
      shade: '#2f3858',
      frequency: '.002 .006',
      clear: 0.42,
      opacity: 0.8,
      seed: 9,
    });
  const lamp = (x: number): string =>
    line(x, street, x, street - 330, '#1a2030', 8) +
    line(x, street - 326, x + 56, street - 336, '#1a2030', 6) +
    oval(x + 58, street - 332, 20, 8, '#fff2cc') +
    glow(sheet, x + 58, street - 328, 190, '#ffcf86', 0.95);
  const scene = group([
    cityLine(sheet, 620, 260, '#59607e', ['#ffdf9e', '#e9c88e'], 0.2),
    haze(sheet, 380, 700, '#b09aa0', 0.6),
    wall(sheet, -20, 250, 430, 520, '#5d5468'),
    windowGrid([0, 280, 400, 340], 6, 4, [34, 58], pane(0.45)),
    rect(-20, 240, 440, 16, '#77708a'),
    roof(sheet, -40, 244, 480, 60, '#3c3f5c', 0.06),
    wall(sheet, 1130, 200, 500, 570, '#665a64'),
    windowGrid([1150, 230, 460, 390], 6, 5, [36, 52], pane(0.5)),
    rect(1120, 190, 520, 16, '#80748a'),
    roof(sheet, 1110, 194, 540, 66, '#41425e', 0.06),
    wall(sheet, 410, 400, 250, 370, '#4f5070'),
    windowGrid([425, 425, 220, 220], 4, 3, [26, 44], pane(0.3)),
    wall(sheet, 900, 380, 232, 390, '#4c4e6e'),
    windowGrid([915, 400, 200, 240], 4, 4, [26, 40], pane(0.34)),
    ...[-2, 110, 222, 334, 1150, 1262, 1374, 1486].map(
      (x) =>
        archWindow(
          x + 52,
          street - 4,
          86,
          124,
          sheet.linear([
            [0, '#fff0c4'],
            [1, '#ffb95c'],
          ]),
          '#8a7c84',
        ) + glow(sheet, x + 52, street - 60, 130, '#ffbf66', 0.5),
    ),
    ...[18, 130, 1170, 1390].map((x, index) =>
      polygon(
        [
          [x - 24, street - 130],
          [x + 92, street - 130],
          [x + 104, street - 100],
          [x - 36, street - 100],
        ],
        ['#a8433a', '#3f6b5c', '#8a5a3a', '#3d5a8a'][index] as string,
      ),
    ),
    branches(sheet, {
      x: 770,
      base: street,
      height: 420,
      width: 18,
      colour: '#2a2c40',
      depth: 6,
      spread: 0.5,
    }),
    line(-20, 430, 1640, 380, '#1c2234', 2.5),
    line(-20, 470, 1640, 494, '#1c2234', 2.5),
    tram(sheet, 380, street),
    lamp(300),
    lamp(1230),
  ]);
  const umbrella = (x: number, base: number, h: number, colour: string, coat: string): string =>
    figure(x, base, h, { coat, long: true, stride: 0.7 }) +
    line(x + h * 0.1, base - h * 0.6, x + h * 0.08, base - h * 1.2, '#20222c', 4) +
    shape(
      `M${x - h * 0.42} ${base - h * 0.98}Q${x - h * 0.36} ${base - h * 1.32} ${x + h * 0.08} ${base - h * 1.34}Q${x + h * 0.52} ${base - h * 1.32} ${x + h * 0.58} ${base - h * 0.98}Q${x + h * 0.44} ${base - h * 1.06} ${x + h * 0.3} ${base - h * 0.98}Q${x + h * 0.2} ${base - h * 1.06} ${x + h * 0.08} ${base - h * 0.98}Q${x - h * 0.06} ${base - h * 1.06} ${x - h * 0.16} ${base - h * 0.98}Q${x - h * 0.3} ${base - h * 1.06} ${x - h * 0.42} ${base - h * 0.98}Z`,
      colour,
    ) +
    oval(x, base + 2, h * 0.3, h * 0.04, '#0c1020', `opacity=".6" ${blur(sheet, 4, 0.8)}`) +
    group(rect(x - h * 0.12, base, h * 0.24, h * 0.9, coat), `opacity=".4" ${blur(sheet, '5 14', 0.3)}`);
  return sheet.finish(
    [
      air,
      scene,
      rect(0, street, 1600, 300, '#3a3f54'),
      water(sheet, {
        top: street,
        bottom: 1067,
        scene: air + scene,
        rippled: 60,
        frequency: '.012 .035',
        soften: 5,
        squash: 0.9,
        tint: [
          [0, '#20263c', 0.3],
          [0.5, '#1c2238', 0.4],
          [1, '#10142a', 0.66],
        ],
      }),
      polygon(
        [
          [-20, 800],
          [1640, 800],
          [1640, 806],
          [-20, 806],
        ],
        '#aab4c8',
        'opacity=".35"',
      ),
      polygon(
        [
          [-20, 846],
          [1640, 846],
          [1640, 855],
          [-20, 855],
        ],
        '#c4cde0',
        'opacity=".35"',
      ),
      glints(sheet, 790, 1067, '#ffe0a8', 0.5, 0.6, 12),
      rect(0, street - 3, 1600, 8, '#1c2134', mottle(sheet)),
      umbrella(250, 900, 170, '#b8433a', '#2f3650'),
      umbrella(1370, 930, 190, '#d9a83e', '#3a2f48'),
      umbrella(1130, 850, 120, '#3f6f9a', '#4a3a3c'),
      figure(1440, 934, 110, { coat: '#c4574a', stride: 0.8 }),
      bokeh(sheet, 30, [0, 420, 1600, 760], [8, 20], ['#ffcf86', '#ff9a6a', '#9fd0ff'], 0.35),
      rain(sheet, 420, '#cfdcf4'),
    ],
    { vignette: 0.45 },
  );
}
