import { spruce, spruceLine } from '../parts/conifers.js';
import { tree } from '../parts/foliage.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, oval, polygon, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, haze, mist, sky } from '../parts/sky.js';

const BODY =
  'M18 138C14 100 34 80 76 76C116 72 144 44 186 24C222 8 258 20 280 50C292 66 306 74 322 84C342 92 354 112 354 136C354 160 346 182 336 192' +
  'C326 200 316 194 310 186C306 200 300 222 292 216C284 200 272 206 262 214C250 220 240 204 228 200C196 204 150 200 118 188C94 186 70 190 52 182C30 176 20 160 18 138Z';

/** A bison facing right in a box of 360 × 300, its feet at 296. */
function bison(sheet: Sheet, coat: string, mane: string, rim: string, detailed: boolean): string {
  const leg = (x: number, top: number, lean: number, fill: string): string =>
    polygon(
      [
        [x - 26, top],
        [x - 15, top + 40],
        [x - 9 + lean, 244],
        [x - 7 + lean, 280],
        [x - 12 + lean, 296],
        [x + 10 + lean, 296],
        [x + 7 + lean, 280],
        [x + 8 + lean, 244],
        [x + 17, top + 40],
        [x + 28, top],
      ],
      fill,
    );
  const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${BODY}"/></clipPath>`);
  let fur = '';
  for (let index = 0; detailed && index < 900; index += 1) {
    const [x, y] = [sheet.between(14, 352), sheet.between(14, 214)];
    const front = x > 190 ? 1.7 : 1;
    fur += `M${short(x)} ${short(y)}q${short(sheet.between(-2, 1) * front)} ${short(4 * front)} ${short(sheet.between(-5, -1))} ${short(sheet.between(7, 11) * front)}`;
  }
  return group([
    leg(96, 168, 8, '#1d1512'),
    leg(264, 182, -4, '#1d1512'),
    shape(
      BODY,
      sheet.linear([
        [0, coat],
        [0.45, mane],
        [1, '#17100d'],
      ]),
      mottle(sheet, 0.05, 0.4, 5),
    ),
    leg(52, 156, -6, '#2a1d17'),
    leg(218, 180, 6, '#2a1d17'),
    group(
      [
        shape(
          'M190 20C250 6 290 60 300 84C320 110 316 180 296 220L226 206C210 150 200 90 190 20Z',
          '#1c120e',
          `opacity=".55" ${blur(sheet, 10)}`,
        ),
        detailed ? stroke(fur, '#140c09', 1.6, 'opacity=".5"') : '',
        oval(120, 70, 120, 22, rim, `opacity=".28" ${blur(sheet, 12)}`),
      ],
      `clip-path="url(#${clip})"`,
    ),
    stroke(
      'M30 104C44 84 66 78 80 76C116 72 144 44 186 24C222 8 258 20 280 50',
      rim,
      3.4,
      `opacity=".8" ${rough(sheet, 5, 0.08)}`,
    ),
    shape('M312 84C308 66 318 54 332 52C326 62 324 72 328 86Z', '#d8c8a8'),
    shape('M326 88C330 74 340 70 348 72C340 80 338 88 338 96Z', '#5b4a38'),
    shape('M300 92C292 88 286 94 288 102C296 106 304 102 306 98Z', '#33221a'),
    disc(332, 120, 3.2, '#0b0706'),
    disc(333, 119, 1, '#fff'),
    oval(344, 170, 8, 11, '#0f0a08'),
    stroke('M20 122C8 140 12 166 8 190', '#1d1410', 5),
    stroke('M8 186C4 198 6 206 4 214', '#140d0a', 8),
  ]);
}

/** A bison in morning mist at the edge of a wood, others behind. */
export function drawBisonMist(): string {
  const sheet = createSheet('bison-mist');
  const herd = (x: number, foot: number, scale: number, flip: boolean, opacity: number): string =>
    group(
      bison(sheet, '#7a6450', '#5e4a3c', '#ffe6b8', false),
      `transform="translate(${x} ${foot}) scale(${flip ? -scale : scale} ${scale}) translate(-180 -296)" opacity="${opacity}"`,
    );
  return sheet.finish([
    sky(sheet, 700, [
      [0, '#9fb0ae'],
      [0.5, '#d3d3bd'],
      [0.85, '#f7e3b4'],
      [1, '#ffe9c0'],
    ]),
    glow(sheet, 1180, 420, 760, '#ffe2a0', 0.9),
    disc(1180, 420, 44, '#fff6da', 'opacity=".9"'),
    spruceLine(sheet, -20, 1620, 620, 190, '#bcc0a8'),
    haze(sheet, 430, 640, '#f6e6c0', 0.8),
    spruceLine(sheet, -20, 1620, 640, 250, '#98a48f', 0.3),
    mist(sheet, 440, 680, '#f9ecc9', 0.9),
    spruceLine(sheet, -20, 640, 660, 330, '#6f8274', 0.34),
    spruceLine(sheet, 1340, 1640, 660, 320, '#75877a', 0.34),
    mist(sheet, 500, 720, '#fbeecb', 0.9, 17),
    ground(sheet, 640, 1067, '#e4d7a6', '#6b5c34', '.005 .04', 0.6),
    herd(1120, 730, 0.32, true, 0.55),
    herd(1260, 742, 0.36, false, 0.62),
    herd(980, 748, 0.22, false, 0.6),
    haze(sheet, 600, 800, '#fdf0cf', 0.75),
    mist(sheet, 570, 720, '#fbeecb', 1, 40),
    grass(sheet, {
      top: 690,
      bottom: 1000,
      heights: [6, 40],
      colours: ['#b9a665', '#8f7f45', '#d8c684', '#6e6638'],
      count: 5200,
    }),
    oval(560, 900, 270, 22, '#2e2615', `opacity=".5" ${blur(sheet, 10, 0.5)}`),
    group(
      bison(sheet, '#8a5d3c', '#4a3021', '#ffd890', true),
      'transform="translate(570 906) scale(1.3) translate(-180 -296)"',
    ),
    grass(sheet, {
      top: 912,
      bottom: 1080,
      heights: [24, 70],
      colours: ['#a8944f', '#75683a', '#d9c47c', '#4d4826'],
      count: 2800,
    }),
    tree(sheet, {
      x: 60,
      base: 900,
      height: 640,
      spread: 420,
      leaves: { dark: '#2c3320', mid: '#5d5b2c', light: '#c39c4a' },
      light: [0.7, -0.6],
      leaf: 10,
    }),
    spruce(sheet, 1530, 960, 760, { dark: '#1f2c24', light: '#55604a' }),
    mist(sheet, 760, 1010, '#fdf1d2', 0.5, 28),
    glow(sheet, 1180, 420, 420, '#fff0c4', 0.5),
  ]);
}
