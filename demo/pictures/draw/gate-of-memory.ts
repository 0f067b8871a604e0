import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, line, oval, polygon, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** Two tall leaves of a bronze gate standing open, light between them, at dusk. */
export function drawGateOfMemory(): string {
  const sheet = createSheet('gate-of-memory');
  const dark = { dark: '#232a38', mid: '#3f4a50', light: '#8f8a80' };
  const leaf = (side: 1 | -1): string => {
    const [near, far] = [800 + side * 330, 800 + side * 96];
    const low = (share: number): number => near + (far - near) * share;
    return group([
      polygon([[near, 130], [far, 210], [far, 806], [near, 880]], sheet.linear(side < 0 ? [[0, '#4a4038'], [0.7, '#8a7258'], [1, '#e0b67c']] : [[0, '#f0c88c'], [0.3, '#94785a'], [1, '#3c342f']], [0, 0, 1, 0]), mottle(sheet, '.02 .012', 0.8)),
      repeat(6, (at) => { const share = at / 6; return line(low(share), 130 + share * 80, low(share), 880 - share * 74, '#241c18', 3, 'opacity=".5"'); }),
      repeat(90, () => { const share = sheet.between(0.04, 0.96); const y = sheet.between(220, 820); const tall = sheet.between(24, 90); return stroke(`M${low(share)} ${y}q${sheet.between(-12, 12)} ${-tall * 0.5} ${sheet.between(-8, 8)} ${-tall}`, sheet.pick(['#2a211c', '#c9a678', '#6a5644']), sheet.between(2, 6), 'opacity=".35"'); }),
      polygon([[near, 130], [near + side * 26, 150], [near + side * 26, 894], [near, 880]], '#1f1a18'),
    ]);
  };
  return sheet.finish([
    sky(sheet, 800, [[0, '#24345f'], [0.45, '#6a7299'], [0.76, '#c99a94'], [1, '#ffd3a0']]),
    clouds(sheet, { bottom: 680, light: '#e9bfae', shade: '#45507f', frequency: '.0013 .007', clear: 0.47, opacity: 0.8, azimuth: 90, seed: 66 }),
    glow(sheet, 800, 700, 620, '#ffe0ac', 0.95),
    hedge(sheet, -20, 1640, 780, 90, dark, { leaf: 6 }), haze(sheet, 620, 810, '#ffd2a8', 0.5),
    tree(sheet, { x: 190, base: 800, height: 400, spread: 330, leaves: dark }), tree(sheet, { x: 1430, base: 800, height: 380, spread: 320, leaves: dark }),
    ground(sheet, 776, 1090, '#a3937c', '#2f3038', '.005 .05', 0.6),
    polygon([[740, 790], [860, 790], [1260, 1090], [340, 1090]], sheet.linear([[0, '#ffe9c4'], [0.35, '#c9b39c'], [1, '#5f5a60']]), mottle(sheet, '.01 .05', 0.4)), repeat(8, (row) => line(340 + (8 - row) * 50, 1090 - (8 - row) * 37, 1260 - (8 - row) * 50, 1090 - (8 - row) * 37, '#3a363c', 2, 'opacity=".3"')),
    oval(440, 890, 210, 16, '#15151c', `opacity=".6" ${blur(sheet, 8, 0.5)}`), oval(1160, 890, 210, 16, '#15151c', `opacity=".6" ${blur(sheet, 8, 0.5)}`),
    leaf(-1), leaf(1),
    glow(sheet, 800, 640, 420, '#fff0cc', 0.55),
    repeat(7, (at) => line(620 + at * 56, 1006 + (at % 2) * 10, 664 + at * 56, 990 + (at % 2) * 10, '#4a5a40', 3) + oval(620 + at * 56, 1006 + (at % 2) * 10, 11, 8, at % 3 ? '#f4f0ea' : '#a82a30')),
    grass(sheet, { top: 860, bottom: 1090, heights: [10, 56], colours: ['#3a4038', '#5f5f4c', '#8f8468'], count: 800, to: 400 }), grass(sheet, { top: 860, bottom: 1090, heights: [10, 56], colours: ['#3a4038', '#5f5f4c', '#8f8468'], count: 800, from: 1200 }),
  ], { vignette: 0.4 });
}
