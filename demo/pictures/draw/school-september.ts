import { roof, wall, windowGrid } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { clump, hedge, tree } from '../parts/foliage.js';
import { ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { disc, group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** Children with flowers and satchels going to school on 1 September under maples. */
export function drawSchoolSeptember(): string {
  const sheet = createSheet('school-september');
  const maple = { dark: '#8a3a18', mid: '#e08a2a', light: '#ffd86a' };
  const green = { dark: '#3f5c28', mid: '#86a03c', light: '#e2d468' };
  const leaf = (x: number, y: number, size: number, turn: number): string =>
    shape(
      'M0 -10L3 -5L8 -8L6 -2L11 0L5 3L6 8L1 6L0 12L-1 6L-6 8L-5 3L-11 0L-6 -2L-8 -8L-3 -5Z',
      sheet.pick(['#e8892a', '#c9481f', '#f4c244', '#d96a24']),
      `transform="translate(${short(x)} ${short(y)}) rotate(${Math.round(turn)}) scale(${short(size)} ${short(size * 0.7)})"`,
    );
  const child = (x: number, base: number, h: number, coat: string, girl: boolean, facing: 1 | -1): string =>
    group([
      oval(x + h * 0.3, base + 2, h * 0.42, h * 0.04, '#3c2c1c', `opacity=".45" ${blur(sheet, 4, 0.8)}`),
      figure(x, base, h, {
        coat,
        long: girl,
        legs: girl ? '#f2efe8' : '#2a3048',
        stride: 0.7,
        facing,
        hair: sheet.pick(['#6a4a2c', '#3a281c', '#b08a50']),
      }),
      girl
        ? disc(x - h * 0.08, base - h * 0.97, h * 0.045, '#ffffff') +
          disc(x + h * 0.08, base - h * 0.97, h * 0.045, '#ffffff')
        : '',
      rect(
        x - h * 0.12,
        base - h * 0.78,
        h * 0.24,
        h * 0.28,
        sheet.pick(['#c4473a', '#2f6f9a', '#3f8a5c', '#7a4a8a']),
        `rx="${short(h * 0.05)}"`,
      ),
      rect(x - h * 0.09, base - h * 0.64, h * 0.18, h * 0.1, '#ffffff', 'opacity=".25"'),
      clump(
        sheet,
        x + facing * h * 0.2,
        base - h * 0.66,
        h * 0.08,
        h * 0.07,
        { dark: '#8a2a4a', mid: '#e07a9a', light: '#fff0e4' },
        { leaf: 4 },
      ),
      line(x + facing * h * 0.19, base - h * 0.6, x + facing * h * 0.13, base - h * 0.46, '#4c7a3c', 4),
    ]);
  const pane = (): string => sheet.pick(['#7fa6c0', '#94b8cc', '#6a90aa', '#ffeec4']);
  return sheet.finish(
    [
      sky(sheet, 720, [
        [0, '#4a92d2'],
        [0.6, '#aed4ec'],
        [1, '#fbf2dc'],
      ]),
      clouds(sheet, {
        bottom: 460,
        light: '#ffffff',
        shade: '#bcd2e6',
        frequency: '.002 .009',
        clear: 0.51,
        opacity: 0.8,
        seed: 36,
      }),
      glow(sheet, 180, 160, 640, '#fff2c4', 0.8),
      hedge(sheet, -20, 1640, 656, 120, { dark: '#7f8c58', mid: '#a9ac68', light: '#e2d68c' }, { leaf: 8 }),
      haze(sheet, 480, 660, '#fbf2da', 0.5),
      roof(sheet, 380, 356, 860, 70, '#a8604a', 0.05),
      wall(sheet, 400, 352, 820, 296, '#f2d9a4', 0.2),
      windowGrid([410, 364, 330, 276], 6, 3, [36, 58], () => '#fffaf0'),
      windowGrid([410, 364, 330, 276], 6, 3, [28, 50], pane),
      windowGrid([880, 364, 330, 276], 6, 3, [36, 58], () => '#fffaf0'),
      windowGrid([880, 364, 330, 276], 6, 3, [28, 50], pane),
      wall(sheet, 736, 330, 150, 318, '#fff0cc', 0.14),
      polygon(
        [
          [724, 334],
          [811, 270],
          [898, 334],
        ],
        '#a8604a',
      ),
      polygon(
        [
          [752, 330],
          [811, 288],
          [870, 330],
        ],
        '#fff6e0',
      ),
      windowGrid([746, 350, 130, 170], 3, 2, [28, 60], pane),
      rect(764, 552, 94, 96, '#fffaf0'),
      rect(772, 560, 36, 88, '#5c7a8c'),
      rect(814, 560, 36, 88, '#5c7a8c'),
      polygon(
        [
          [744, 552],
          [760, 530],
          [862, 530],
          [878, 552],
        ],
        '#a8604a',
      ),
      rect(400, 470, 820, 6, '#fffaf0'),
      rect(400, 566, 820, 6, '#fffaf0'),
      repeat(4, (index) =>
        rect(740 - index * 14, 646 + index * 8, 142 + index * 28, 9, index % 2 ? '#c9bca8' : '#e2d8c6'),
      ),
      repeat(7, (index) =>
        disc(
          700 + index * 36,
          516 + Math.abs(index - 3) ** 1.4 * 6 - 20,
          15,
          ['#d94f4a', '#f4c244', '#4a92d2', '#6aa84f', '#f4c244', '#d94f4a', '#4a92d2'][index] as string,
        ),
      ),
      ground(sheet, 650, 1067, '#a9c05a', '#5f8434', '.01 .06', 0.35),
      polygon(
        [
          [720, 676],
          [902, 676],
          [1340, 1090],
          [220, 1090],
        ],
        sheet.linear([
          [0, '#e2d6c2'],
          [1, '#b4a592'],
        ]),
        mottle(sheet, '.02 .06', 0.35),
      ),
      hedge(sheet, 180, 640, 690, 40, green),
      hedge(sheet, 980, 1420, 690, 40, green),
      tree(sheet, { x: 330, base: 760, height: 470, spread: 320, leaves: green, light: [-0.5, -0.8] }),
      tree(sheet, { x: 1310, base: 760, height: 480, spread: 330, leaves: maple }),
      polygon(
        [
          [420, 800],
          [1300, 780],
          [1400, 860],
          [600, 900],
        ],
        '#5c4630',
        `opacity=".22" ${blur(sheet, 20)}`,
      ),
      child(800, 712, 70, '#3a4668', false, 1),
      child(860, 722, 66, '#f6f2ea', true, 1),
      child(730, 740, 78, '#7a3f4a', true, -1),
      figure(690, 748, 118, { coat: '#3f6f7a', long: true, hair: '#6a4a2c' }),
      child(900, 820, 122, '#2f3d66', false, 1),
      child(620, 850, 136, '#ffffff', true, 1),
      child(1060, 900, 160, mix('#2f3d66', '#000000', 0.2), false, -1),
      child(480, 940, 176, '#3f4f7a', false, 1),
      child(820, 980, 190, '#ffffff', true, 1),
      tree(sheet, {
        x: -10,
        base: 1060,
        height: 1120,
        spread: 620,
        leaves: maple,
        leaf: 15,
        bark: '#3c2c22',
      }),
      tree(sheet, {
        x: 1610,
        base: 1060,
        height: 1060,
        spread: 560,
        leaves: { dark: '#7a2a14', mid: '#c9561f', light: '#ffb44c' },
        leaf: 15,
        bark: '#3c2c22',
      }),
      repeat(190, () => {
        const y = sheet.between(720, 1060);
        return leaf(sheet.between(0, 1600), y, (y - 600) / 330, sheet.between(0, 360));
      }),
      repeat(16, () =>
        leaf(
          sheet.between(100, 1500),
          sheet.between(160, 700),
          sheet.between(0.9, 1.6),
          sheet.between(0, 360),
        ),
      ),
    ],
    { vignette: 0.22 },
  );
}
