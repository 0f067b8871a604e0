import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { crowd } from '../parts/people.js';
import { pine } from '../parts/pine.js';
import { disc, group, line, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { balconies } from '../parts/balconies.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A fountain in the park of a health resort in a town of pines, a June evening. */
export function drawParkFountain(): string {
  const sheet = createSheet('park-fountain');
  const green = { dark: '#254a2e', mid: '#568a3c', light: '#d3dd7a' };
  const needles = { dark: '#1f4032', mid: '#46744a', light: '#c3c468' };
  const [x, base] = [800, 860];
  return sheet.finish([
    sky(sheet, 720, [[0, '#6aa2d2'], [0.5, '#c0d9e2'], [0.85, '#fde6c2'], [1, '#ffd8a6']]),
    clouds(sheet, { bottom: 500, light: '#fff2dc', shade: '#b4c2d2', clear: 0.52, opacity: 0.75, seed: 92 }),
    glow(sheet, 200, 480, 700, '#ffe4a8', 0.8),
    hedge(sheet, -20, 1640, 690, 170, { dark: '#7f9c70', mid: '#a9bd80', light: '#eee6b4' }, { leaf: 8 }), haze(sheet, 460, 720, '#fdeccc', 0.6),
    balconies(sheet, 520, 700, 560, 6, 0.22),
    ground(sheet, 694, 1090, '#a9bf60', '#5a8438', '.008 .06'),
    [[400, 720, 480], [320, 730, 560], [1190, 720, 500], [1290, 734, 580], [1120, 712, 360]].map(([at = 0, y = 0, h = 0]) => pine(sheet, at, y, h, needles)).join(''),
    tree(sheet, { x: 130, base: 760, height: 460, spread: 400, leaves: green }), tree(sheet, { x: 1480, base: 770, height: 480, spread: 420, leaves: green, lift: -0.06 }),
    polygon([[640, 706], [960, 706], [1500, 1090], [100, 1090]], sheet.linear([[0, '#fbeccb'], [1, '#c9ae84']]), mottle(sheet, '.01 .05', 0.4, 4)),
    hedge(sheet, 300, 560, 790, 44, green), hedge(sheet, 1040, 1300, 790, 44, green),
    repeat(240, (index) => oval(index % 2 ? sheet.between(300, 560) : sheet.between(1040, 1300), sheet.between(796, 830), 6, 5, sheet.pick(['#d9485a', '#f2b0c0', '#ffffff', '#f2c04e', '#8a5aa8']))),
    crowd(sheet, 11, 520, 1090, 780, 74, ['#f2efe6', '#c4574a', '#3f6f9a', '#d9a83e', '#5c8a5c', '#8a6a9a']),
    oval(x, base + 26, 380, 52, '#4a3a26', `opacity=".4" ${blur(sheet, 8, 0.4)}`),
    oval(x, base + 10, 350, 62, '#cfc4b0', mottle(sheet, '.03 .05', 0.4)), oval(x, base - 6, 350, 60, '#f6efe2'), oval(x, base - 8, 318, 50, '#6f9cae'), oval(x, base - 2, 310, 40, sheet.linear([[0, '#b9dbe6'], [1, '#3f7890']])),
    polygon([[x - 26, base - 20], [x - 16, base - 150], [x + 16, base - 150], [x + 26, base - 20]], '#d9cfbc', mottle(sheet, '.04 .04', 0.4)),
    oval(x, base - 150, 120, 22, '#efe6d4'), oval(x, base - 154, 106, 16, '#a9cbd6'), rect(x - 11, base - 210, 22, 60, '#d9cfbc'),
    group(
      repeat(46, () => {
        const out = sheet.between(-1, 1);
        const high = sheet.between(90, 190);
        return stroke(`M${x} ${base - 214}q${out * 70} ${-high} ${out * 150} ${sheet.between(50, 70)}`, '#ffffff', sheet.between(1.4, 3.4), `opacity="${sheet.between(0.25, 0.7).toFixed(2)}"`);
      }) +
      repeat(60, (index) => {
        const a = (index / 60) * Math.PI * 2;
        return stroke(`M${Math.round(x + Math.cos(a) * 116)} ${Math.round(base - 150 + Math.sin(a) * 18)}q${Math.round(Math.cos(a) * 34)} 40 ${Math.round(Math.cos(a) * 44)} ${Math.round(126 + Math.sin(a) * 14)}`, '#ffffff', 2.2, 'opacity=".5"');
      }),
      blur(sheet, 0.8),
    ),
    repeat(90, () => disc(x + sheet.between(-170, 170), base - sheet.between(20, 380), sheet.between(1.2, 3.4), '#ffffff', 'opacity=".75"')),
    oval(x, base - 6, 240, 22, '#ffffff', `opacity=".34" ${blur(sheet, 10, 0.6)}`),
    [[330, 950], [1270, 950]].map(([at = 0, y = 0]) => oval(at, y + 6, 120, 10, '#4a3a26', 'opacity=".35"') + rect(at - 90, y - 42, 180, 10, '#8f5f3c') + rect(at - 90, y - 74, 180, 9, '#8f5f3c') + line(at - 76, y, at - 76, y - 80, '#3a4444', 7) + line(at + 76, y, at + 76, y - 80, '#3a4444', 7)).join(''),
    grass(sheet, { top: 980, bottom: 1090, heights: [14, 50], colours: ['#5f8f38', '#93b24a', '#cfd476'], count: 500, to: 210 }), grass(sheet, { top: 980, bottom: 1090, heights: [14, 50], colours: ['#5f8f38', '#93b24a', '#cfd476'], count: 500, from: 1390 }),
    glow(sheet, 200, 480, 460, '#fff0cc', 0.35),
  ]);
}
