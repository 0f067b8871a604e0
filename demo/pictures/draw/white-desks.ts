import { birch } from '../parts/birch.js';
import { blur } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, repeat } from '../parts/shapes.js';
import { createSheet, type Sheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';

/** A white school desk with its bench, seen from behind; `s` is its scale. */
function desk(sheet: Sheet, x: number, y: number, s: number): string {
  const side = (dx: number, light: string): string => polygon([[x + dx * s, y], [x + dx * s, y - 96 * s], [x + (dx + 14) * s, y - 100 * s], [x + (dx + 14) * s, y - 4 * s]], light);
  return group([
    oval(x + 20 * s, y + 2, 110 * s, 12 * s, '#2f3a30', `opacity=".35" ${blur(sheet, 5, 0.5)}`),
    side(-84, '#c3c8cc'), side(72, '#d9dcde'),
    polygon([[x - 92 * s, y - 98 * s], [x + 92 * s, y - 98 * s], [x + 78 * s, y - 132 * s], [x - 78 * s, y - 132 * s]], sheet.linear([[0, '#ffffff'], [1, '#e3e4e4']])), polygon([[x - 92 * s, y - 98 * s], [x + 92 * s, y - 98 * s], [x + 92 * s, y - 88 * s], [x - 92 * s, y - 88 * s]], '#b9bec4'),
    polygon([[x - 80 * s, y - 46 * s], [x + 80 * s, y - 46 * s], [x + 88 * s, y - 30 * s], [x - 88 * s, y - 30 * s]], '#fbfbf9'), polygon([[x - 88 * s, y - 30 * s], [x + 88 * s, y - 30 * s], [x + 88 * s, y - 22 * s], [x - 88 * s, y - 22 * s]], '#a9b0b6'),
  ]);
}

/** White school desks in rows in a meadow, nobody there, a misty June morning. */
export function drawWhiteDesks(): string {
  const sheet = createSheet('white-desks');
  const pale = { dark: '#8fa38a', mid: '#b9c7a4', light: '#e9ecd0' };
  return sheet.finish([
    sky(sheet, 620, [[0, '#a3b3bf'], [0.6, '#d9ddd6'], [1, '#f6eedc']]),
    clouds(sheet, { bottom: 480, light: '#f6f4ee', shade: '#aeb8c0', clear: 0.47, opacity: 0.6, frequency: '.0014 .006', seed: 44 }),
    glow(sheet, 420, 420, 700, '#fff4da', 0.7),
    hedge(sheet, -20, 1640, 590, 130, { dark: '#9aa894', mid: '#b9c2a8', light: '#e3e4cc' }, { leaf: 7 }), haze(sheet, 420, 620, '#f6f1e2', 0.7),
    [90, 230, 1380, 1520].map((x) => birch(sheet, x, 610, 460, pale)).join(''), haze(sheet, 380, 640, '#f4f1e4', 0.6),
    ground(sheet, 580, 1090, '#c3cba4', '#5f7a4c', '.006 .05', 0.5), mist(sheet, 520, 700, '#f8f4e8', 0.9, 12),
    grass(sheet, { top: 610, bottom: 860, heights: [4, 22], colours: ['#9fae7c', '#7f9464', '#c3c89c'], count: 2600 }),
    repeat(4, (row) => { const s = 0.36 + row * row * 0.115 + row * 0.06; const y = 680 + row * 46 + row * row * 26; return repeat(row > 2 ? 3 : 5, (at) => { const of = row > 2 ? 1 : 2; return desk(sheet, 800 + (at - of) * 330 * s, y, s); }) + (row < 3 ? haze(sheet, y - 120, y + 60, '#f6f3e6', 0.32 - row * 0.09) : ''); }),
    grass(sheet, { top: 920, bottom: 1090, heights: [16, 66], colours: ['#6f8a54', '#93a66c', '#c9cf9c', '#4f6a44'], count: 2000 }),
    repeat(70, () => oval(sheet.between(0, 1600), sheet.between(880, 1060), 5, 5, sheet.pick(['#ffffff', '#f6f2e2', '#dfe3f0']), 'opacity=".95"')),
    mist(sheet, 640, 860, '#fbf8ec', 0.4, 29),
  ], { vignette: 0.24 });
}
