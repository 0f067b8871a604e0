import { blur, mottle } from '../parts/filters.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

/** A white paper cutting of a tree with birds on blue paper, scissors beside it. */
export function drawPaperCut(): string {
  const sheet = createSheet('paper-cut');
  const paper = '#fdfaf2';
  const leafAt = (x: number, y: number, r: number, turn: number): string => group(shape(`M0 0Q${r * 0.5} ${-r * 0.5} ${r} 0Q${r * 0.5} ${r * 0.5} 0 0Z`, paper) + line(r * 0.2, 0, r * 0.8, 0, '#2f568c', 3), `transform="translate(${short(x)} ${short(y)}) rotate(${turn})"`);
  const star = (x: number, y: number, r: number): string => repeat(8, (at) => leafAt(x, y, r, at * 45)) + disc(x, y, r * 0.26, paper) + disc(x, y, r * 0.12, '#2f568c');
  const half = group([
    shape('M0 930C-16 800 -18 640 -8 480C-6 400 -6 330 0 240V930Z', paper), shape('M0 930H-150C-140 900 -60 900 -20 860L0 850Z', paper),
    [[640, 300, -130], [520, 330, -165], [410, 250, -110], [330, 170, -120]].map(([y = 0, out = 0, up = 0]) => stroke(`M-4 ${y + 60}C${-out * 0.4} ${y + 40} ${-out * 0.8} ${y} ${-out} ${y + up * 0.5}`, paper, 20) + repeat(6, (at) => leafAt(-out * (0.24 + at * 0.14), y + 44 - at * 17 + (at % 2 ? 18 : -24), 62, at % 2 ? 120 : -120))).join(''),
    star(-300, 560, 66), star(-338, 420, 60), star(-256, 330, 52), star(-180, 244, 44),
    shape('M-214 742C-250 730 -280 690 -268 650C-260 620 -226 612 -210 634L-186 640L-206 656C-204 680 -190 700 -150 706C-110 710 -84 690 -70 660C-60 720 -90 770 -150 776L-156 812H-168L-172 778C-190 774 -204 762 -214 742Z', paper), disc(-234, 646, 5, '#2f568c'), repeat(4, (at) => stroke(`M${-190 + at * 26} ${728}q10 16 24 12`, '#2f568c', 5)),
    repeat(9, (at) => polygon([[-40 - at * 46, 960], [-17 - at * 46, 920], [6 - at * 46, 960]], paper)), rect(-430, 958, 430, 14, paper), repeat(9, (at) => disc(-20 - at * 46, 990, 12, paper)),
    leafAt(0, 240, 90, -120), leafAt(-2, 190, 80, -110), star(0, 150, 74),
  ]);
  const cutting = group([group(half), group(half, 'transform="scale(-1 1)"'), line(0, 200, 0, 960, '#d9d3c6', 2, 'opacity=".8"')], 'transform="translate(690 20)"');
  return sheet.finish([
    rect(-40, -40, 1700, 1160, sheet.linear([[0, '#4a76b0'], [0.6, '#2f568c'], [1, '#1f3c68']], [0, 0, 1, 1]), mottle(sheet, '.02 .02', 0.3)),
    glow(sheet, 220, 120, 900, '#bcd6f6', 0.4),
    group(cutting, `transform="translate(12 16)" ${blur(sheet, 7, 0.1)} opacity=".4" style="filter:brightness(0)"`),
    cutting,
    repeat(46, () => { const [x, y] = [sheet.between(1120, 1560), sheet.between(640, 1040)]; return polygon([[x, y], [x + sheet.between(8, 26), y - sheet.between(4, 20)], [x + sheet.between(4, 22), y + sheet.between(6, 18)]], '#fbf7ee', `opacity="${sheet.between(0.7, 1).toFixed(2)}"`); }),
    group([
      oval(60, 150, 150, 22, '#0a1a34', `opacity=".4" ${blur(sheet, 12, 0.5)}`),
      polygon([[0, 0], [22, -4], [236, -250], [250, -276], [222, -258]], sheet.linear([[0, '#8f9aa8'], [1, '#f4f7fa']])), polygon([[0, -8], [10, 14], [282, -170], [304, -198], [272, -184]], sheet.linear([[0, '#f4f7fa'], [1, '#a3aebb']])),
      disc(16, -6, 9, '#5a6470'), stroke('M4 -2C-40 40 -60 70 -96 74C-150 78 -160 20 -120 8C-84 0 -50 24 4 -2Z', '#b5372c', 20), stroke('M10 8C2 60 20 90 0 130C-22 170 -80 150 -66 106C-54 74 -20 60 10 8Z', '#b5372c', 20),
    ], 'transform="translate(1250 600) rotate(-4) scale(.92)"'),
  ]);
}
