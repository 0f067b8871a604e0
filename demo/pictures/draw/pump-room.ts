import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { clump } from '../parts/foliage.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, haze } from '../parts/sky.js';

/** A pump room with four taps of mineral water, light falling through tall windows on stone and glass. */
export function drawPumpRoom(): string {
  const sheet = createSheet('pump-room');
  const arch = (x: number, width: number, top: number, base: number): string => `M${x - width / 2} ${base}V${top + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width / 2} ${top + width / 2}V${base}Z`;
  const leaves = { dark: '#4a7a44', mid: '#8ab45c', light: '#eef0a8' };
  const windowAt = (x: number): string => {
    const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${arch(x, 230, 130, 640)}"/></clipPath>`);
    return shape(arch(x, 262, 112, 652), '#fffaf0') +
      group([rect(x - 120, 100, 240, 560, sheet.linear([[0, '#a9d2ee'], [0.6, '#eaf2dc'], [1, '#f6f2c8']])), repeat(9, () => clump(sheet, x + sheet.between(-130, 130), sheet.between(330, 640), sheet.between(40, 80), sheet.between(36, 66), leaves, { leaf: 9, density: 0.6 })), haze(sheet, 300, 660, '#fffbe0', 0.5)], `clip-path="url(#${clip})"`) +
      line(x, 130, x, 642, '#fffaf0', 9) + [300, 450].map((y) => line(x - 115, y, x + 115, y, '#fffaf0', 7)).join('') + rect(x - 150, 640, 300, 22, '#f3e9d6');
  };
  const tap = (x: number): string =>
    rect(x - 44, 430, 88, 250, sheet.linear([[0, '#ffffff'], [0.5, '#e6e2da'], [1, '#a9a6a4']], [0, 0, 1, 0]), mottle(sheet, '.03 .05', 0.25)) + rect(x - 54, 418, 108, 18, '#f6f2ea') + rect(x - 54, 668, 108, 18, '#d9d3c8') +
    disc(x, 500, 26, '#c9a45c') + disc(x, 500, 18, '#8f6a34') + disc(x - 5, 494, 7, '#f3dca0') +
    stroke(`M${x} 526C${x} 560 ${x + 2} 566 ${x + 26} 570L${x + 30} 590`, '#c9a45c', 13) + stroke(`M${x - 3} 526C${x - 3} 556 ${x} 562 ${x + 24} 566`, '#f6e3b0', 3) +
    stroke(`M${x + 30} 596C${x + 32} 640 ${x + 31} 680 ${x + 31} 706`, '#e3f2f8', 7, 'opacity=".9"') + stroke(`M${x + 29} 600V704`, '#ffffff', 2);
  const glass = (x: number, y: number, s: number, full: number): string => {
    const level = y - 150 * s * full;
    return oval(x, y + 3, 50 * s, 9 * s, '#4a5a5c', `opacity=".35" ${blur(sheet, 4, 1)}`) +
      polygon([[x - 44 * s, y - 170 * s], [x - 34 * s, y], [x + 34 * s, y], [x + 44 * s, y - 170 * s]], '#e9f6fa', 'opacity=".34"') +
      polygon([[x - (36 + 7 * full) * s, level], [x - 33 * s, y - 6 * s], [x + 33 * s, y - 6 * s], [x + (36 + 7 * full) * s, level]], sheet.linear([[0, '#d9f2f6', 0.85], [1, '#8fc8d6', 0.8]])) +
      oval(x, level, (36 + 7 * full) * s, 8 * s, '#f4fdff') + oval(x, y - 170 * s, 44 * s, 9 * s, 'none', 'stroke="#ffffff" stroke-width="3"') +
      repeat(16, () => disc(x + sheet.between(-28, 28) * s, sheet.between(level + 8, y - 12 * s), sheet.between(1.6, 4) * s, '#ffffff', 'opacity=".85"')) +
      line(x - 36 * s, y - 160 * s, x - 28 * s, y - 16 * s, '#ffffff', 4 * s, 'opacity=".8"');
  };
  return sheet.finish([
    rect(-40, -40, 1700, 800, sheet.linear([[0, '#e9dcc2'], [1, '#cdb893']]), mottle(sheet, '.01 .02', 0.3)),
    [230, 800, 1370].map(windowAt).join(''),
    [515, 1085].map((x) => rect(x - 46, -30, 92, 720, sheet.linear([[0, '#fffaf0'], [0.5, '#e3d6bc'], [1, '#a8977a']], [0, 0, 1, 0])) + rect(x - 62, 60, 124, 22, '#fffaf0')).join(''),
    rect(-40, 660, 1700, 110, sheet.linear([[0, '#8fa9a0'], [1, '#5f7d76']]), mottle(sheet, '.02 .04', 0.5)),
    repeat(34, (index) => rect(index * 50 - 40, 664, 46, 46, mix('#9ab8ae', '#5f8a84', sheet.chance()), 'opacity=".8"') + rect(index * 50 - 40, 714, 46, 46, mix('#86a89c', '#4f7a74', sheet.chance()), 'opacity=".8"')),
    [230, 610, 990, 1370].map(tap).join(''),
    rect(-40, 706, 1700, 26, '#fbf7ee'), rect(-40, 728, 1700, 60, sheet.linear([[0, '#d9d2c4'], [1, '#a59c8c']]), mottle(sheet, '.02 .06', 0.4)),
    rect(-40, 780, 1700, 320, sheet.linear([[0, '#e3cfa8'], [1, '#8a6a44']]), mottle(sheet, '.004 .06', 0.6)),
    [230, 800, 1370].map((x) => polygon([[x - 60, 790], [x + 150, 790], [x + 420, 1090], [x + 60, 1090]], '#fff6d8', `opacity=".5" ${blur(sheet, 12)}`)).join(''),
    [[261, 742, 0.5], [641, 742, 0.5], [1021, 742, 0.5], [1401, 742, 0.5]].map(([x = 0, y = 0, s = 0]) => glass(x, y, s, 0.4)).join(''),
    glass(760, 1010, 1.5, 0.86), glass(940, 970, 1.2, 0.7),
    oval(1180, 1010, 150, 22, '#6a4c30', `opacity=".4" ${blur(sheet, 8, 0.5)}`), oval(1180, 1002, 146, 30, '#fbf7ee'), oval(1180, 996, 112, 20, '#e3dccb'),
    repeat(5, (index) => group([oval(0, 0, 17, 11, mix('#a8c45c', '#6f9a3c', sheet.chance())), line(-17, 0, 17, 0, '#dfe8b0', 1.6)], `transform="translate(${short(1120 + index * 30)} ${985 - (index % 2) * 12}) rotate(${index * 40})"`)),
    glow(sheet, 800, 380, 760, '#fffbe4', 0.3),
  ], { vignette: 0.22 });
}
