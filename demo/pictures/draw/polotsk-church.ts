import { archWindow, wall } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

const WHITE = '#f4efe6';

/** A small white church of the 12th century with a tall drum, in a cloister garden in May. */
export function drawPolotskChurch(): string {
  const sheet = createSheet('polotsk-church');
  const [x, base] = [780, 830];
  const blossom = { dark: '#b98a9c', mid: '#eec6d0', light: '#fffafa' };
  const green = { dark: '#2f5230', mid: '#6a9440', light: '#d6dd82' };
  const gable = (at: number, y: number, w: number, tall: number): string =>
    shape(`M${at - w / 2} ${y}C${at - w / 2} ${y - tall * 0.5} ${at - w * 0.16} ${y - tall * 0.62} ${at} ${y - tall}C${at + w * 0.16} ${y - tall * 0.62} ${at + w / 2} ${y - tall * 0.5} ${at + w / 2} ${y}Z`, mix(WHITE, '#ffffff', 0.3)) +
    shape(`M${at - w / 2 - 6} ${y}C${at - w / 2} ${y - tall * 0.54} ${at - w * 0.18} ${y - tall * 0.68} ${at} ${y - tall - 8}C${at + w * 0.18} ${y - tall * 0.68} ${at + w / 2} ${y - tall * 0.54} ${at + w / 2 + 6} ${y}L${at + w / 2 - 4} ${y}C${at + w / 2 - 4} ${y - tall * 0.5} ${at + w * 0.14} ${y - tall * 0.58} ${at} ${y - tall + 6}C${at - w * 0.14} ${y - tall * 0.58} ${at - w / 2 + 4} ${y - tall * 0.5} ${at - w / 2 + 4} ${y}Z`, '#6f7a80');
  const bay = (at: number, w: number, top: number): string =>
    rect(at - w / 2, top, 9, base - top, '#fffaf2') + rect(at + w / 2 - 9, top, 9, base - top, '#cfc8c0') +
    archWindow(at, base - 60, w * 0.62, base - top - 120, '#e6dfd4') +
    archWindow(at, base - 210, 22, 92, '#3f4a58', '#fffaf2');
  return sheet.finish([
    sky(sheet, 830, [[0, '#5f9ad2'], [0.5, '#b6d6ea'], [0.9, '#f8efdc'], [1, '#fde6c4']]),
    clouds(sheet, { bottom: 560, light: '#ffffff', shade: '#b2c2d8', clear: 0.48, opacity: 0.85, frequency: '.0018 .006', seed: 90 }),
    glow(sheet, 260, 420, 640, '#fff0c4', 0.6),
    hedge(sheet, -20, 1640, 800, 190, { dark: '#7f9d74', mid: '#a6be84', light: '#e0e4b0' }, { leaf: 9 }),
    haze(sheet, 560, 820, '#fdf3da', 0.5),
    tree(sheet, { x: 1230, base: 826, height: 430, spread: 320, leaves: green }),
    group(
      [
        wall(sheet, x - 190, 400, 380, base - 400, WHITE, 0.2),
        wall(sheet, x - 250, 560, 80, base - 560, WHITE, 0.16),
        wall(sheet, x + 180, 540, 130, base - 540, mix(WHITE, '#8a90a4', 0.14), 0.3),
        shape(`M${x + 176} 544Q${x + 245} 470 ${x + 316} 544Z`, '#5c676e'),
        polygon([[x - 262, 564], [x - 190, 520], [x - 168, 564]], '#6f7a80'),
        [-126, 0, 126].map((dx) => bay(x + dx, 112, 420)).join(''),
        archWindow(x, base, 66, 130, '#5a4030', '#fffaf2'),
        archWindow(x + 246, base - 120, 26, 96, '#3f4a58', '#e9e2d8'),
        [-126, 0, 126].map((dx) => gable(x + dx, 412, 128, 96)).join(''),
        rect(x - 196, 404, 392, 12, '#fffaf2'),
        gable(x - 50, 330, 110, 70), gable(x + 50, 330, 110, 70),
        wall(sheet, x - 104, 318, 208, 30, WHITE),
        wall(sheet, x - 66, 170, 132, 160, WHITE, 0.4),
        repeat(5, (index) => archWindow(x - 50 + index * 25, 306, 11, 96, '#3f4a58', '#fffaf2')),
        rect(x - 72, 166, 144, 10, '#fffaf2'), rect(x - 70, 190, 140, 4, '#cfc8c0'),
        shape(`M${x - 78} 168C${x - 84} 120 ${x - 40} 92 ${x} 50C${x + 40} 92 ${x + 84} 120 ${x + 78} 168Z`, sheet.linear([[0, '#93a39c'], [0.35, '#5f746e'], [1, '#22343a']], [0, 0, 1, 0])),
        line(x, 52, x, -14, '#d9b45a', 5), line(x - 16, 10, x + 16, 10, '#d9b45a', 5),
        polygon([[x + 190, 420], [x + 190, base], [x + 110, base], [x + 140, 420]], '#5a6280', `opacity=".16" ${blur(sheet, 8)}`),
      ],
    ),
    ground(sheet, 822, 1067, '#a7bf5c', '#4f7a34', '.01 .08'),
    polygon([[x - 46, 828], [x + 46, 828], [1060, 1090], [460, 1090]], sheet.linear([[0, '#f6ead0'], [1, '#c4ab80']]), mottle(sheet, '.02 .05', 0.5, 6)),
    hedge(sheet, 480, 700, 850, 34, green), hedge(sheet, 860, 1120, 850, 34, green),
    tree(sheet, { x: 230, base: 930, height: 560, spread: 480, leaves: blossom, density: 0.9, leaf: 9, bark: '#4a3a38' }),
    tree(sheet, { x: 1470, base: 960, height: 620, spread: 480, leaves: blossom, density: 0.9, leaf: 10, bark: '#4a3a38', lift: -0.05 }),
    grass(sheet, { top: 880, bottom: 1085, heights: [8, 46], colours: ['#5f8a36', '#93ab48', '#c9cf74'], count: 900, to: 520 }),
    grass(sheet, { top: 880, bottom: 1085, heights: [8, 46], colours: ['#5f8a36', '#93ab48', '#c9cf74'], count: 900, from: 1010 }),
    repeat(360, () => oval(sheet.between(0, 1600), sheet.between(860, 1060), sheet.between(2, 5), 2.2, sheet.pick(['#ffffff', '#f7d9e0', '#f2c94e']), 'opacity=".9"')),
  ]);
}
