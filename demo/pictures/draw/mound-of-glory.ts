import { mottle } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { hill, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A steep mound with four bayonets on top, seen from the foot of its stairs, late evening. */
export function drawMoundOfGlory(): string {
  const sheet = createSheet('mound-of-glory');
  const blade = (x: number, foot: number, top: number, width: number): string =>
    polygon([[x - width / 2, foot], [x - width * 0.36, top + 90], [x, top], [x + width * 0.36, top + 90], [x + width / 2, foot]], sheet.linear([[0, '#f3f0ec'], [0.48, '#b9bcc6'], [0.52, '#6f7688'], [1, '#4a5066']], [0, 0, 1, 0])) + line(x, top + 20, x, foot, '#ffffff', 2, 'opacity=".5"');
  return sheet.finish([
    sky(sheet, 900, [[0, '#2f4478'], [0.4, '#7f88ae'], [0.72, '#e0ab98'], [1, '#ffd9a4']]),
    clouds(sheet, { bottom: 760, light: '#ffd0b4', shade: '#5f6a98', frequency: '.0013 .007', clear: 0.48, opacity: 0.8, azimuth: 40, seed: 57 }),
    glow(sheet, 1420, 760, 860, '#ffd08c', 0.8),
    hedge(sheet, -20, 1640, 850, 90, { dark: '#5a6460', mid: '#8a8a70', light: '#e3c898' }, { leaf: 6, light: [0.8, -0.4] }), haze(sheet, 680, 880, '#ffd9b0', 0.55),
    blade(728, 440, 96, 34), blade(872, 440, 96, 34), blade(772, 450, 40, 40), blade(828, 450, 40, 40),
    rect(694, 366, 212, 40, '#8a7a78', 'rx="10"'), rect(694, 366, 212, 10, '#f0d8c0', 'rx="5" opacity=".7"'), oval(800, 452, 150, 18, '#7f7a80'),
    hill([[-20, 860], [180, 838], [430, 700], [640, 492], [720, 450], [880, 450], [960, 492], [1180, 700], [1430, 838], [1620, 862]], 900, sheet.linear([[0, '#3f5a38'], [0.55, '#6f8a48'], [1, '#c9b468']], [0, 0, 1, 0]), mottle(sheet, '.01 .03', 0.6, 4)),
    shape('M900 456C1010 520 1100 640 1130 760C1080 640 980 540 880 480Z', '#e9d8a8', 'opacity=".35"'),
    polygon([[776, 452], [824, 452], [920, 880], [680, 880]], '#b9aaa0'), repeat(46, (at) => { const t = (at / 46) ** 1.3; return line(776 - t * 96, 452 + t * 428, 824 + t * 96, 452 + t * 428, at % 2 ? '#f3e6d4' : '#6a6068', 1 + t * 3); }),
    ground(sheet, 856, 1090, '#a89c6a', '#3a4632', '.006 .05', 0.6),
    polygon([[680, 876], [920, 876], [1240, 1090], [360, 1090]], sheet.linear([[0, '#d9c8b4'], [1, '#7a7076']]), mottle(sheet, '.02 .06', 0.5, 3)), repeat(6, (at) => line(640 - at * 46, 900 + at * 32, 960 + at * 46, 900 + at * 32, '#4a444c', 2, 'opacity=".3"')),
    oval(770, 968, 30, 5, '#2c2a30', 'opacity=".5"'), figure(764, 968, 92, { coat: '#3a4058', long: true, stride: 0.2, hair: '#8a8488' }), figure(800, 970, 66, { coat: '#7a4a44', stride: 0.2 }),
    grass(sheet, { top: 900, bottom: 1090, heights: [10, 52], colours: ['#4f5f38', '#8a8a4c', '#c9b46a'], count: 900, to: 460 }), grass(sheet, { top: 900, bottom: 1090, heights: [10, 52], colours: ['#4f5f38', '#8a8a4c', '#c9b46a'], count: 900, from: 1140 }),
  ], { vignette: 0.34 });
}
