import { balconies } from '../parts/balconies.js';
import { spruce, spruceLine } from '../parts/conifers.js';
import { mottle, rough } from '../parts/filters.js';
import { figure } from '../parts/people.js';
import { pine } from '../parts/pine.js';
import { hill, line, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { snowfall } from '../parts/weather.js';

/** A health resort among snowy pines on a bright frosty morning. */
export function drawSnowPines(): string {
  const sheet = createSheet('snow-pines');
  const frost = { dark: '#7f93bc', mid: '#c3d0e8', light: '#ffffff' };
  const snow = { dark: '#2c4a56', light: '#6f8f96', snow: '#fbfdff' };
  return sheet.finish([
    sky(sheet, 720, [[0, '#5f9bd6'], [0.5, '#a9cdec'], [0.85, '#fbe6d4'], [1, '#ffdcc0']]),
    clouds(sheet, { bottom: 480, light: '#ffffff', shade: '#bccde2', clear: 0.54, opacity: 0.6, seed: 84 }),
    glow(sheet, 1330, 380, 680, '#fff0cc', 0.85),
    spruceLine(sheet, -20, 1620, 640, 190, '#b9c9e0'), haze(sheet, 420, 680, '#ffeedd', 0.6),
    spruceLine(sheet, -20, 1620, 656, 220, '#93abc8', 0.24),
    balconies(sheet, 520, 664, 400, 4, 0.2), balconies(sheet, 930, 668, 240, 3, 0.2),
    rect(506, 464, 428, 16, '#fbfdff'), rect(916, 516, 268, 14, '#fbfdff'),
    polygon([[800, 668], [800, 610], [1000, 610], [1000, 668]], '#c9885f'), polygon([[786, 612], [900, 566], [1014, 612]], '#fbfdff'), rect(870, 622, 60, 46, '#ffe2a4'),
    hill([[-20, 672], [300, 656], [760, 668], [1200, 660], [1620, 676]], 1090, sheet.linear([[0, '#ffffff'], [0.4, '#dfe9f7'], [1, '#9fb6de']]), mottle(sheet, '.003 .03', 0.25)),
    [[420, 690, 400], [330, 700, 480], [1230, 690, 400], [1320, 704, 500], [470, 684, 300]].map(([x = 0, y = 0, h = 0]) => pine(sheet, x, y, h, frost)).join(''),
    [[240, 720, 230], [1180, 700, 150], [1420, 730, 250], [560, 690, 110]].map(([x = 0, y = 0, h = 0]) => spruce(sheet, x, y, h, snow)).join(''),
    polygon([[880, 672], [930, 672], [1080, 860], [900, 1090], [360, 1090], [820, 850]], sheet.linear([[0, '#f6ece4'], [0.5, '#cddaf0'], [1, '#a9bee4']]), rough(sheet, 22, 0.01)),
    repeat(7, (index) => polygon([[180 + index * 70, 760 + index * 42], [900 + index * 40, 735 + index * 46], [980 + index * 40, 752 + index * 50], [150 + index * 70, 790 + index * 46]], '#7f9cd2', `opacity=".16" ${rough(sheet, 16, 0.02)}`)),
    stroke('M1060 1067C1180 930 1250 860 1240 760', '#8aa4d4', 6, 'opacity=".7"'), stroke('M1090 1067C1208 932 1270 864 1256 760', '#8aa4d4', 6, 'opacity=".7"'),
    oval(1204, 878, 60, 8, '#7f98c8', 'opacity=".6"'),
    figure(1196, 876, 132, { coat: '#c8443a', stride: 0.9, facing: -1, hat: '#f6f2ea' }), line(1150, 884, 1246, 870, '#3a4a6a', 5), line(1168, 876, 1180, 800, '#3a4a6a', 3), line(1226, 872, 1216, 800, '#3a4a6a', 3),
    oval(846, 786, 40, 5, '#7f98c8', 'opacity=".6"'),
    figure(832, 786, 88, { coat: '#3f6f9a', stride: 0.6, hat: '#e3b04a' }), figure(866, 790, 82, { coat: '#7a4a6c', long: true, stride: 0.5, hat: '#f2efe6' }),
    spruce(sheet, 1540, 1060, 620, snow), spruce(sheet, 60, 1080, 720, snow), spruce(sheet, 210, 1010, 330, snow),
    hill([[-20, 1010], [300, 1040], [700, 1085], [1200, 1075], [1620, 1020]], 1100, '#eef4fd', mottle(sheet, '.004 .03', 0.25)),
    snowfall(sheet, 90, 6),
    glow(sheet, 1330, 380, 380, '#fffaf0', 0.4),
  ], { vignette: 0.2 });
}
