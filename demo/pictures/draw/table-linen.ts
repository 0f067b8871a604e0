import { blur, mottle } from '../parts/filters.js';
import { cast, table } from '../parts/table.js';
import { clump } from '../parts/foliage.js';
import { group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

/** Folded cloths and napkins of linen in natural shades, cornflowers in a glass. */
export function drawTableLinen(): string {
  const sheet = createSheet('table-linen');
  const fold = (x: number, y: number, width: number, height: number, colour: string, stripe?: string): string =>
    group([
      rect(x, y, width, height, sheet.linear([[0, '#ffffff', 0.9], [0.14, colour], [0.8, colour], [1, '#4a3a28']]), `rx="${height * 0.42}" ${mottle(sheet, '.16 .16', 0.3)}`),
      rect(x + width * 0.02, y + height * 0.5, width * 0.95, 3, '#4a3a28', 'opacity=".35"'),
      stripe ? [0.2, 0.26, 0.74, 0.8].map((share) => rect(x + width * share, y + 1, width * 0.022, height - 2, stripe, 'opacity=".85"')).join('') : '',
    ]);
  return sheet.finish([
    table(sheet, ['#dcd8cc', '#9a937f'], 700, ['#cfae84', '#7a5636']),
    cast(sheet, 640, 902, 420), 
    fold(230, 812, 820, 88, '#c9b594'), fold(250, 736, 790, 84, '#f3eee2', '#3f6fa8'), fold(240, 662, 800, 80, '#8f9a86'), fold(270, 592, 760, 76, '#efe4cc', '#a8372c'), fold(262, 526, 770, 72, '#5f7890'), fold(290, 464, 720, 68, '#e3d3b4'),
    polygon([[330, 466], [960, 466], [1000, 440], [390, 430]], '#fbf6ea', mottle(sheet, '.16 .16', 0.3)), rect(330, 454, 660, 22, '#f3ead8', 'rx="10"'),
    stroke('M620 440C600 520 600 700 606 900M660 440C666 520 670 700 664 900', '#b08a5c', 7), stroke('M640 438C560 390 540 420 636 440C730 390 760 420 644 440M640 440C600 470 570 480 556 500M642 440C690 466 716 476 726 496', '#b08a5c', 7),
    polygon([[80, 980], [560, 940], [700, 1010], [190, 1068]], '#2a1a0e', `opacity=".4" ${blur(sheet, 10)}`), polygon([[70, 960], [550, 924], [690, 994], [180, 1046]], sheet.linear([[0, '#fffaf0'], [1, '#d9c9a8']]), mottle(sheet, '.14 .14', 0.35)), polygon([[96, 962], [546, 930], [664, 990], [186, 1032]], 'none', 'stroke="#3f6fa8" stroke-width="6"'), repeat(30, (at) => line(180 + at * 17, 1046 - at * 1.7, 176 + at * 17, 1066 - at * 1.7, '#efe2c8', 4)),
    cast(sheet, 1270, 900, 110),
    repeat(9, (at) => { const [x, y] = [1150 + at * 32 + sheet.between(-10, 10), 380 + Math.abs(at - 4) * 26 + sheet.between(-20, 20)]; return stroke(`M1270 800Q${(x + 1270) / 2} ${y + 200} ${x} ${y}`, '#6f8f5c', 5) + repeat(10, (p) => { const a = (p / 10) * Math.PI * 2; return polygon([[x, y], [x + Math.cos(a - 0.24) * 40, y + Math.sin(a - 0.24) * 34], [x + Math.cos(a) * 28, y + Math.sin(a) * 24], [x + Math.cos(a + 0.24) * 40, y + Math.sin(a + 0.24) * 34]], p % 2 ? '#3f5fc8' : '#5f82e0'); }) + oval(x, y, 11, 10, '#2c2f78'); }),
    group(repeat(6, (at) => clump(sheet, 1190 + at * 32, 560 + (at % 2) * 30, 34, 22, { dark: '#3f5f3c', mid: '#7a9a5c', light: '#c3d090' }, { leaf: 8, density: 0.5 }))),
    shape('M1180 640H1360L1340 900H1200Z', sheet.linear([[0, '#dff0f2', 0.75], [0.3, '#ffffff', 0.3], [0.7, '#a9ccd2', 0.5], [1, '#6f98a4', 0.75]], [0, 0, 1, 0])), shape('M1188 730H1352L1340 900H1200Z', '#9cc8d2', 'opacity=".4"'), oval(1270, 640, 90, 14, 'none', 'stroke="#ffffff" stroke-width="4"'), oval(1270, 730, 82, 11, '#eaf8fa', 'opacity=".7"'), line(1202, 660, 1216, 880, '#ffffff', 7, 'opacity=".7"'),
    glow(sheet, 260, 160, 840, '#fff4d8', 0.45),
  ]);
}
