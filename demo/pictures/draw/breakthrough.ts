import { blur, mottle } from '../parts/filters.js';
import { grass, ground } from '../parts/ground.js';
import { spruceLine } from '../parts/conifers.js';
import { group, line, oval, polygon, repeat, type Point } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { shafts } from '../parts/weather.js';

/** A wall of pale stone split in the middle, the sunrise in the gap, a May morning. */
export function drawBreakthrough(): string {
  const sheet = createSheet('breakthrough');
  const half = (side: 1 | -1): string => {
    const flip = (points: readonly Point[]): Point[] => points.map(([x, y]) => [800 + side * x, y]);
    return group([
      polygon(flip([[70, 840], [44, 700], [104, 590], [62, 470], [150, 350], [120, 230], [240, 120], [700, 320], [700, 860]]), sheet.linear(side < 0 ? [[0, '#8a8688'], [0.8, '#c9bfb4'], [1, '#fff0d4']] : [[0, '#fff0d4'], [0.2, '#b9afa6'], [1, '#6f6c72']], [0, 0, 1, 0]), mottle(sheet, '.05 .07', 0.45, 5)),
      polygon(flip([[70, 840], [44, 700], [104, 590], [62, 470], [150, 350], [120, 230], [240, 120], [262, 130], [160, 236], [186, 352], [104, 474], [140, 592], [84, 704], [104, 844]]), '#ffe6ba', 'opacity=".8"'),
      repeat(5, (at) => line(800 + side * (190 + at * 20), 330 + at * 96, 800 + side * 700, 420 + at * 90, '#4a464c', 2.4, 'opacity=".35"')),
      repeat(7, (at) => line(800 + side * (250 + at * 64), 210 + at * 34, 800 + side * (240 + at * 64), 850, '#4a464c', 2, 'opacity=".22"')),
    ]);
  };
  return sheet.finish([
    sky(sheet, 820, [[0, '#4f6490'], [0.45, '#a3a4b8'], [0.75, '#f0c4a0'], [1, '#ffe4b0']]),
    clouds(sheet, { bottom: 700, light: '#ffdcc0', shade: '#6f7898', frequency: '.0014 .007', clear: 0.47, opacity: 0.8, azimuth: 90, seed: 39 }),
    glow(sheet, 800, 660, 760, '#ffe2a8', 1), spruceLine(sheet, -20, 1620, 800, 90, '#8a8078'), haze(sheet, 600, 830, '#ffe0b4', 0.6),
    half(-1), half(1),
    ground(sheet, 826, 1090, '#b9a878', '#4a5038', '.006 .05', 0.6),
    polygon([[740, 830], [860, 830], [1120, 1090], [480, 1090]], '#fff0c8', `opacity=".55" ${blur(sheet, 16)}`),
    repeat(26, () => { const side = sheet.chance() < 0.5 ? -1 : 1; const [x, y] = [800 + side * sheet.between(110, 380), sheet.between(836, 930)]; const r = sheet.between(14, 46); return oval(x + 6, y + r * 0.5, r * 1.2, r * 0.22, '#2c2a26', `opacity=".4" ${blur(sheet, 4, 0.6)}`) + polygon([[x - r, y + r * 0.5], [x - r * 0.7, y - r * 0.4], [x + r * 0.1, y - r * 0.7], [x + r * 0.9, y - r * 0.1], [x + r, y + r * 0.5]], sheet.pick(['#b9afa6', '#9a928e', '#d3c8ba']), mottle(sheet, '.05 .05', 0.6, 3)); }),
    shafts(sheet, [800, 240], 7, [500, 1100], 760, '#fff2cc', 0.34), glow(sheet, 800, 640, 420, '#fff6dc', 0.6),
    grass(sheet, { top: 880, bottom: 1090, heights: [12, 62], colours: ['#6f7a44', '#a8a05c', '#d9c888', '#4f5c38'], count: 2600 }),
    repeat(40, () => oval(sheet.between(0, 1600), sheet.between(940, 1060), 6, 5, sheet.pick(['#ffffff', '#f2d76a', '#c8322a']))),
    mist(sheet, 740, 900, '#fff0d4', 0.5, 8),
  ], { vignette: 0.34 });
}
