import { archWindow, spire, tower, wall, windowGrid } from '../parts/buildings.js';
import { tree } from '../parts/foliage.js';
import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { disc, group, hill, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky, stars } from '../parts/sky.js';
import { spruceLine } from '../parts/conifers.js';
import { snowfall } from '../parts/weather.js';
import { figure } from '../parts/people.js';

const BRICK = '#8f3f32';
const LIT = '#ffd58a';
const PLASTER = '#e9d8cf';

function cornerTower(sheet: Sheet, x: number, base: number, width: number, height: number): string {
  const top = base - height;
  const niches = (y: number, tall: number): string =>
    repeat(5, (index) => {
      const across = (index - 2) / 2.6;
      return archWindow(
        x + across * width * 0.5,
        y,
        width * 0.1 * Math.cos(across),
        tall,
        mix(PLASTER, '#3d3550', 0.25 + Math.max(0, across) * 0.4),
      );
    });
  return group([
    tower(sheet, x, top, width, height, BRICK),
    rect(x - width / 2 - 6, top + height * 0.3, width + 12, 7, mix(BRICK, '#ffffff', 0.2)),
    rect(x - width / 2 - 6, top + height * 0.62, width + 12, 7, mix(BRICK, '#ffffff', 0.14)),
    niches(top + height * 0.26, height * 0.16),
    niches(top + height * 0.58, height * 0.18),
    archWindow(x - width * 0.16, top + height * 0.86, width * 0.13, height * 0.14, LIT),
    archWindow(x + width * 0.14, top + height * 0.5, width * 0.1, height * 0.1, LIT),
    rect(x - width / 2 - 10, top - 6, width + 20, 16, mix(BRICK, '#201824', 0.2)),
    rect(x - width / 2 - 10, top - 9, width + 20, 6, '#dfe6f4'),
    spire(x, top - 6, width, height * 0.62, '#5f3a3a'),
    polygon(
      [
        [x - width * 0.5, top - 18],
        [x - width * 0.1, top - height * 0.5],
        [x - width * 0.02, top - height * 0.42],
        [x - width * 0.2, top - 18],
      ],
      '#e6ecf8',
      `opacity=".8" ${rough(sheet, 14, 0.04)}`,
    ),
    line(x, top - height * 0.6, x, top - height * 0.76, '#2a2733', 3),
  ]);
}

/** A red-brick castle in snow at dusk, windows lit. */
export function drawCastleWinter(): string {
  const sheet = createSheet('castle-winter');
  const base = 700;
  const frost = { dark: '#6f7aa8', mid: '#aab3d6', light: '#f3f5fd' };
  const frosted = (x: number, foot: number, height: number): string =>
    tree(sheet, {
      x,
      base: foot,
      height,
      spread: height * 0.86,
      leaves: frost,
      bark: '#4b4560',
      stem: 0.3,
      leaf: 5,
      density: 0.8,
      light: [0.5, -0.8],
    });
  return sheet.finish([
    sky(sheet, 760, [
      [0, '#1d2750'],
      [0.4, '#4b4f86'],
      [0.68, '#a878a0'],
      [0.86, '#eaa58c'],
      [1, '#ffd3a0'],
    ]),
    stars(sheet, 60, 260),
    clouds(sheet, {
      top: 60,
      bottom: 640,
      light: '#ffc3a8',
      shade: '#4a4878',
      frequency: '.0014 .011',
      clear: 0.52,
      opacity: 0.75,
      azimuth: 60,
      seed: 14,
    }),
    glow(sheet, 1250, 690, 620, '#ffc17a', 0.55),
    spruceLine(sheet, -20, 1620, 700, 90, '#5d5a82'),
    haze(sheet, 560, 720, '#f0b8a4', 0.4),
    hill(
      [
        [-20, 690],
        [300, 668],
        [800, 690],
        [1250, 676],
        [1620, 692],
      ],
      1067,
      '#c9cee6',
    ),
    wall(sheet, 470, 540, 330, 160, BRICK),
    wall(sheet, 800, 470, 430, 230, BRICK),
    polygon(
      [
        [790, 474],
        [836, 372],
        [1200, 372],
        [1240, 474],
      ],
      '#e2e8f5',
      mottle(sheet, 0.02, 0.4),
    ),
    polygon(
      [
        [1080, 474],
        [1100, 372],
        [1200, 372],
        [1240, 474],
      ],
      '#9aa2c6',
      'opacity=".6"',
    ),
    repeat(
      13,
      (index) => rect(474 + index * 26, 522, 15, 22, BRICK) + rect(474 + index * 26, 518, 15, 6, '#eef2fa'),
    ),
    windowGrid([830, 500, 330, 150], 7, 2, [22, 44], (column, row) =>
      (column + row * 2) % 5 === 0 ? '#4a3440' : LIT,
    ),
    repeat(9, (index) => archWindow(505 + index * 34, 600, 14, 36, mix(PLASTER, '#453a55', 0.3))),
    cornerTower(sheet, 440, base, 118, 290),
    cornerTower(sheet, 640, base, 96, 235),
    cornerTower(sheet, 800, base, 140, 370),
    cornerTower(sheet, 1240, base, 120, 285),
    archWindow(800, base, 46, 84, '#2a1a20', PLASTER),
    glow(sheet, 800, 670, 130, '#ffb65c', 0.9),
    glow(sheet, 1000, 575, 260, '#ffb65c', 0.35),
    hill(
      [
        [-20, 740],
        [260, 694],
        [520, 716],
        [800, 698],
        [1150, 712],
        [1420, 690],
        [1620, 726],
      ],
      1067,
      sheet.linear([
        [0, '#e8e6f4'],
        [0.3, '#b7bddd'],
        [1, '#6f78a8'],
      ]),
      mottle(sheet, '.003 .03', 0.22),
    ),
    polygon(
      [
        [770, 708],
        [832, 708],
        [1010, 1067],
        [420, 1067],
      ],
      sheet.linear([
        [0, '#ffd9a8', 0.75],
        [0.4, '#d9cfe4', 0.4],
        [1, '#9aa3cc', 0.3],
      ]),
      rough(sheet, 40, 0.01),
    ),
    hill(
      [
        [-20, 900],
        [300, 842],
        [700, 960],
        [1100, 890],
        [1620, 800],
      ],
      1067,
      sheet.linear([
        [0, '#dfe3f3', 0.95],
        [1, '#5e689c'],
      ]),
      mottle(sheet, '.003 .03', 0.22),
    ),
    repeat(6, (index) => {
      const x = 330 + index * 190 + (index % 2) * 20;
      const foot = 742 + (index % 3) * 18;
      return index === 2
        ? ''
        : line(x, foot, x, foot - 66, '#2b2838', 4) +
            disc(x, foot - 70, 7, '#ffe6b0') +
            glow(sheet, x, foot - 70, 80, '#ffbf66', 0.9) +
            oval(x, foot + 2, 56, 9, '#ffcf8a', `opacity=".5" ${blur(sheet, 6, 1)}`);
    }),
    oval(706, 838, 14, 4, '#39406c', 'opacity=".6"'),
    figure(706, 838, 58, { coat: '#3a3350', stride: 0.8, hat: '#a8473c' }),
    figure(734, 842, 54, { coat: '#8a3d3a', long: true, hat: '#d8d2e0' }),
    frosted(130, 860, 560),
    frosted(1500, 840, 500),
    frosted(1360, 770, 250),
    frosted(290, 770, 240),
    snowfall(sheet, 150, 12),
  ]);
}
