import { birch } from '../parts/birch.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { bokeh, shafts } from '../parts/weather.js';
import { glow, haze, sky } from '../parts/sky.js';
import { glints } from '../parts/water.js';

/** A spring runs from a wooden trough under a small roof into a stream among birches, May. */
export function drawBirchSpring(): string {
  const sheet = createSheet('birch-spring');
  const fresh = { dark: '#4f7a30', mid: '#93b845', light: '#eef2a0' };
  const pale = { dark: '#9db47c', mid: '#c3d08e', light: '#f3f2c0' };
  const fern = (x: number, y: number, r: number): string =>
    repeat(9, (index) => {
      const turn = -Math.PI * (0.08 + (index / 8) * 0.84);
      const [dx, dy] = [Math.cos(turn) * r, Math.sin(turn) * r * 0.8];
      return stroke(`M${x} ${y}Q${x + dx * 0.5} ${y + dy * 1.15} ${x + dx} ${y + dy * 0.8}`, sheet.pick(['#3f6f34', '#5f9440', '#86b450']), 5) +
        repeat(6, (leaf) => {
          const t = 0.3 + leaf * 0.12;
          return oval(x + dx * t, y + dy * t * 1.06, r * 0.12 * (1.2 - t), r * 0.05, sheet.pick(['#4f8038', '#79ab48', '#a3c45c']), `transform="rotate(${Math.round((turn * 180) / Math.PI + 60)} ${Math.round(x + dx * t)} ${Math.round(y + dy * t * 1.06)})"`);
        });
    });
  return sheet.finish([
    sky(sheet, 700, [[0, '#cfe2da'], [0.6, '#eef0d2'], [1, '#fbf3cf']]),
    glow(sheet, 1180, 200, 820, '#fff6cc', 0.9),
    [40, 150, 280, 390, 520, 660, 770, 900, 1010, 1130, 1260, 1350, 1470, 1570].map((x) => birch(sheet, x, 640 + sheet.between(0, 30), sheet.between(520, 680), pale)).join(''),
    haze(sheet, 240, 700, '#f7f4d6', 0.75),
    hedge(sheet, -20, 1640, 680, 110, { dark: '#86a460', mid: '#aec476', light: '#e3e8a8' }, { leaf: 7 }),
    ground(sheet, 660, 1067, '#b4c46c', '#54782f', '.008 .05', 0.6),
    [90, 330, 1300].map((x, index) => birch(sheet, x, 760 + index * 16, 820, fresh)).join(''),
    shape('M760 812C900 830 980 860 1060 900C1180 950 1360 960 1660 940V1120H560C700 1010 760 940 720 880C700 850 700 820 760 812Z', sheet.linear([[0, '#c9e0d8'], [0.4, '#6f9c9a'], [1, '#24484c']])),
    glints(sheet, 820, 1067, '#ffffff', 0.8, 0.54),
    repeat(46, () => {
      const [x, y] = sheet.pick([[700, 850], [760, 930], [640, 1040], [1000, 880], [1160, 940], [1400, 950]] as const);
      const r = sheet.between(14, 40);
      return oval(x + sheet.between(-60, 60), y + sheet.between(-16, 26), r, r * 0.6, sheet.pick(['#8f8f86', '#a9a69a', '#6f7468', '#b9b5a6']), mottle(sheet, 0.08, 0.5, 3));
    }),
    group(
      [
        oval(700, 820, 190, 18, '#26341c', `opacity=".5" ${blur(sheet, 8, 0.6)}`),
        [560, 830].map((x) => rect(x - 11, 560, 22, 262, sheet.linear([[0, '#b98a5c'], [1, '#5a402a']], [0, 0, 1, 0]), mottle(sheet, '.1 .01', 0.5))).join(''),
        rect(582, 690, 238, 130, '#7a5c40', mottle(sheet, '.01 .1', 0.6)), repeat(5, (index) => rect(582, 690 + index * 27, 238, 4, '#3c2a1c', 'opacity=".6"')),
        polygon([[500, 576], [696, 450], [892, 576], [872, 590], [696, 478], [520, 590]], '#8a6a48', mottle(sheet, '.04 .04', 0.5)),
        polygon([[486, 590], [696, 440], [906, 590], [880, 596], [696, 466], [512, 596]], '#6f5a3c'),
        shape('M486 590Q590 500 696 438Q700 430 704 440L690 452Q600 512 506 600Z', '#6f8f3c', 'opacity=".8"'),
        line(560, 596, 830, 596, '#6a4c32', 14),
        oval(700, 650, 22, 26, '#3c2a1c'), rect(690, 640, 150, 20, '#a37a50', 'rx="6"'), rect(690, 654, 150, 6, '#4a3422'),
        shape('M826 652C862 656 866 700 864 800C866 830 850 836 846 800C846 710 850 672 826 668Z', '#e9f6f4', 'opacity=".9"'),
        stroke('M842 664C858 700 856 760 855 816', '#ffffff', 4), oval(856, 824, 52, 11, '#f4fbf8', 'opacity=".8"'), oval(856, 824, 30, 6, '#ffffff'),
        rect(622, 812, 210, 26, '#8a6a48', mottle(sheet, '.02 .1', 0.6)),
      ],
      rough(sheet, 3, 0.05),
    ),
    [[470, 850, 90], [1010, 846, 70], [560, 1030, 150], [1240, 1010, 120], [1500, 900, 90], [250, 930, 110]].map(([x = 0, y = 0, r = 0]) => fern(x, y, r)).join(''),
    repeat(160, () => oval(sheet.between(0, 560), sheet.between(860, 1060), sheet.between(3, 6), 4, sheet.pick(['#f2d24e', '#ffffff', '#7a8fd0']), 'opacity=".95"')),
    grass(sheet, { top: 880, bottom: 1085, heights: [14, 60], colours: ['#5f8f38', '#8fb34a', '#c4d070'], count: 1000, to: 560 }),
    shafts(sheet, [1200, -160], 7, [200, 1500], 1000, '#fffbd8', 0.24),
    bokeh(sheet, 26, [100, 120, 1560, 700], [5, 16], ['#fffbe0', '#eef6c0'], 0.5),
    birch(sheet, 1530, 1090, 1240, fresh),
  ]);
}
