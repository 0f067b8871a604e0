import { blur, mottle, rough } from '../parts/filters.js';
import { clump } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow, haze, mist, sky } from '../parts/sky.js';
import { shafts, snowfall } from '../parts/weather.js';

/** A straight path through a pine forest between pale standing stones, late autumn, first snow. */
export function drawForestPath(): string {
  const sheet = createSheet('forest-path');
  const stem = (x: number, width: number, dark: string, light: string, foot: number): string => rect(x, -30, width, foot + 30, sheet.linear([[0, light], [0.5, dark], [1, '#26222a']], [0, 0, 1, 0]), rough(sheet, 8, '.05 .006'));
  const aside = (low: number, high: number): number => (sheet.chance() < 0.5 ? 800 - sheet.between(low, high) : 800 + sheet.between(low, high));
  return sheet.finish([
    sky(sheet, 700, [[0, '#b4bcc2'], [0.6, '#dfe1dc'], [1, '#f3ece0']]), glow(sheet, 800, 470, 620, '#fff8e6', 0.9),
    repeat(34, () => stem(sheet.between(-20, 1600), sheet.between(8, 16), '#b3b0ac', '#d3cfc8', 640)), haze(sheet, 160, 700, '#f1eee6', 0.75),
    repeat(24, () => stem(aside(70, 820), sheet.between(16, 30), '#8f8682', '#bfb2a6', 670)), haze(sheet, 240, 720, '#efece6', 0.6), mist(sheet, 460, 720, '#f6f4ee', 0.9, 18),
    ground(sheet, 630, 1090, '#cfcac0', '#6a6660', '.008 .05', 0.5),
    polygon([[770, 640], [830, 640], [1240, 1090], [360, 1090]], sheet.linear([[0, '#fbf8f0'], [0.4, '#d9d3c9'], [1, '#9a948e']]), mottle(sheet, '.02 .05', 0.5, 6)),
    repeat(12, (at) => stem(aside(230 + at * 26, 420 + at * 46), 34 + at * 2.6, '#6f625c', '#a8907c', 720 + at * 20)),
    repeat(6, (at) => { const t = (at / 5) ** 1.7; const s = 0.24 + t * 0.95; const y = 664 + t * 330; const out = 62 + t * 420; return [-1, 1].map((side) => { const x = 800 + side * out; return oval(x + 16 * s, y, 60 * s, 9 * s, '#35322f', `opacity=".4" ${blur(sheet, 5, 0.5)}`) + polygon([[x - 34 * s, y], [x - 30 * s, y - 236 * s], [x + 24 * s, y - 250 * s], [x + 36 * s, y]], sheet.linear([[0, '#f4f1ea'], [0.6, '#d3cec6'], [1, '#8f8a88']], [0, 0, 1, 0]), mottle(sheet, '.03 .04', 0.5)) + polygon([[x - 30 * s, y - 236 * s], [x + 24 * s, y - 250 * s], [x + 27 * s, y - 240 * s], [x - 30 * s, y - 226 * s]], '#ffffff'); }).join(''); }),
    stem(40, 92, '#5f4f48', '#a58468', 1010), stem(1470, 100, '#5f4f48', '#a58468', 1020),
    group(repeat(10, () => clump(sheet, sheet.chance() < 0.5 ? sheet.between(-40, 420) : sheet.between(1180, 1640), sheet.between(-40, 80), sheet.between(90, 150), sheet.between(30, 56), { dark: '#3a4a44', mid: '#6f7f74', light: '#c3c9bc' }, { leaf: 9, density: 0.7 })), rough(sheet, 14, 0.05)),
    shafts(sheet, [800, -160], 5, [500, 1100], 1000, '#fffdf2', 0.22),
    grass(sheet, { top: 860, bottom: 1090, heights: [12, 50], colours: ['#8f8878', '#b9b0a0', '#6a6458'], count: 700, to: 420 }), grass(sheet, { top: 860, bottom: 1090, heights: [12, 50], colours: ['#8f8878', '#b9b0a0', '#6a6458'], count: 700, from: 1180 }),
    snowfall(sheet, 110, 6),
  ], { vignette: 0.32 });
}
