import { stitches } from '../parts/cloth.js';
import { blur, mottle } from '../parts/filters.js';
import { cast, table } from '../parts/table.js';
import { group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

const STAR = ['#......#', '.#....##', '..#..###', '...#####', '....####', '.#.#####', '##..####', '.#######'];

/** A loaf with salt on an embroidered linen towel, flax in a jug, morning light. */
export function drawRushnik(): string {
  const sheet = createSheet('rushnik');
  const red = (): string => sheet.pick(['#b3231f', '#c22f26', '#9f1c1c']);
  return sheet.finish([
    table(sheet, ['#e3d5ba', '#9c8462'], 640, ['#c49a68', '#6a4528']),
    cast(sheet, 1290, 800, 130),
    stroke('M1290 500C1280 380 1250 280 1190 170M1300 500C1310 380 1320 300 1330 150M1310 500C1330 400 1390 300 1450 210M1295 500C1270 420 1220 360 1150 310', '#8f9a52', 5),
    repeat(26, (at) => { const [x, y] = [[1190, 170], [1330, 150], [1450, 210], [1150, 310], [1260, 250], [1390, 290]][at % 6] as [number, number]; const [dx, dy] = [sheet.between(-46, 46), sheet.between(-36, 40)]; return repeat(5, (p) => { const a = (p / 5) * Math.PI * 2; return oval(x + dx + Math.cos(a) * 12, y + dy + Math.sin(a) * 11, 11, 9, p % 2 ? '#6f92dc' : '#8fb0ec'); }) + oval(x + dx, y + dy, 5, 5, '#f6e6a4'); }),
    shape('M1210 800C1150 740 1150 620 1220 560C1246 540 1250 520 1244 496H1348C1342 520 1346 540 1372 560C1440 620 1440 740 1384 800Z', sheet.linear([[0, '#c98a5c'], [0.4, '#a8643c'], [1, '#4a2818']], [0, 0, 1, 0]), mottle(sheet, '.02 .09', 0.4)), oval(1296, 498, 54, 12, '#3a2014'), line(1180, 640, 1410, 640, '#e9d2a4', 5, 'opacity=".7"'), line(1176, 664, 1414, 664, '#6f8a4c', 7, 'opacity=".7"'),
    polygon([[130, 700], [1130, 690], [1270, 1120], [-10, 1120]], '#2a180c', `opacity=".45" ${blur(sheet, 12)}`),
    group([
      polygon([[130, 690], [1110, 680], [1240, 1120], [-10, 1120]], sheet.linear([[0, '#f3ead6'], [1, '#fffaf0']]), mottle(sheet, '.12 .12', 0.3)),
      group(repeat(5, (at) => stitches(sheet, STAR, at * 190 + 30, 0, 12, red)) + rect(0, -26, 1000, 8, '#b3231f') + rect(0, -44, 1000, 4, '#22242c') + rect(0, 196, 1000, 8, '#b3231f') + rect(0, 214, 1000, 4, '#22242c'), 'transform="translate(66 850) skewX(-3) scale(1.06 .82)"'),
      repeat(64, (at) => line(8 + at * 19, 1052, 4 + at * 19.4, 1100, '#efe2c8', 4)),
      polygon([[130, 690], [1110, 680], [1116, 700], [126, 712]], '#b3231f', 'opacity=".85"'),
    ]),
    oval(600, 800, 340, 56, '#2a180c', `opacity=".4" ${blur(sheet, 12, 0.4)}`),
    shape('M270 770C270 600 430 520 600 520C780 520 930 600 930 770C930 830 800 856 600 856C400 856 270 830 270 770Z', sheet.linear([[0, '#e0a860'], [0.4, '#b5703a'], [1, '#5a2f18']]), mottle(sheet, '.03 .03', 0.6, 5)),
    repeat(5, (at) => stroke(`M${390 + at * 104} ${600 - Math.abs(at - 2) * -14}q26 56 10 130`, '#f6dcae', 16, 'opacity=".55"')), oval(520, 610, 150, 44, '#f9dfae', `opacity=".4" ${blur(sheet, 18, 0.4)}`),
    oval(610, 546, 70, 18, '#6a3c20'), shape('M544 544C546 586 574 596 610 596C646 596 674 586 676 544Z', '#8a5a34'), oval(610, 544, 66, 15, '#fdfdfb'), oval(604, 538, 40, 10, '#ffffff'),
    glow(sheet, 240, 200, 820, '#fff0cc', 0.4),
  ]);
}
