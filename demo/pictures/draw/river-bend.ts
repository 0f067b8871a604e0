import { balconies } from '../parts/balconies.js';
import { spruceLine } from '../parts/conifers.js';
import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { pine } from '../parts/pine.js';
import { group, hill, line, oval, polygon, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';
import { glints } from '../parts/water.js';

/** A bend of the Neman under pine slopes, a health resort on the high bank, a July afternoon. */
export function drawRiverBend(): string {
  const sheet = createSheet('river-bend');
  const green = { dark: '#22462c', mid: '#4f8238', light: '#c9d870' };
  const needles = { dark: '#1c3a30', mid: '#42703f', light: '#b4c060' };
  const river = 'M980 566C1120 572 1240 590 1180 622C1060 668 560 664 430 742C330 806 520 868 860 900C1180 930 1500 980 1660 1060V1120H200C-80 1000 -60 860 120 750C330 640 760 640 960 606C1010 594 980 576 940 572Z';
  return sheet.finish([
    sky(sheet, 580, [[0, '#4a90d4'], [0.55, '#a5cfec'], [1, '#f6efdc']]),
    clouds(sheet, { bottom: 420, light: '#ffffff', shade: '#b4c8de', clear: 0.54, opacity: 0.7, seed: 26 }),
    heapCloud(sheet, 1180, 300, 480, '#ffffff', '#c6d2df'), heapCloud(sheet, 700, 390, 250, '#ffffff', '#cfd9e2'),
    glow(sheet, 160, 220, 620, '#fff3c8', 0.6),
    hill([[-20, 540], [400, 500], [800, 540], [1200, 520], [1620, 536]], 1090, '#94b7b4'),
    hill([[-20, 556], [600, 566], [1100, 548], [1620, 540]], 1090, '#79a58c'), spruceLine(sheet, 1000, 1640, 566, 60, '#5f917c', 0.24),
    haze(sheet, 420, 600, '#eef4ea', 0.5),
    hill([[-20, 570], [700, 572], [1620, 560]], 1090, sheet.linear([[0, '#a9c268'], [1, '#5f8f3c']]), mottle(sheet, '.006 .05', 0.5)),
    hedge(sheet, 1180, 1640, 610, 60, { dark: '#4f7a48', mid: '#7fa556', light: '#cfd888' }),
    shape(river, sheet.linear([[0, '#cfe6f2'], [0.3, '#7fb8dc'], [1, '#256a9c']])),
    glints(sheet, 580, 1067, '#ffffff', 0.6, 0.56),
    hedge(sheet, 940, 1500, 800, 70, green, { lift: -0.05 }), hedge(sheet, 1200, 1640, 850, 70, green),
    group([
      hill([[-40, 520], [180, 500], [420, 520], [560, 600], [640, 660], [700, 690]], 760, sheet.linear([[0, '#9fb858'], [0.5, '#e3cf94'], [1, '#b99a60']]), mottle(sheet, '.02 .03', 0.5, 5)),
      spruceLine(sheet, -20, 520, 530, 130, '#3f6a52', 0.24),
      balconies(sheet, 120, 524, 270, 4, 0.12), polygon([[390, 524], [390, 478], [470, 478], [470, 524]], '#e9dcc4'),
      [[60, 540, 300], [90, 560, 360], [430, 540, 280], [500, 580, 300], [20, 560, 400], [560, 620, 240]].map(([x = 0, y = 0, h = 0]) => pine(sheet, x, y, h, needles)).join(''),
      hedge(sheet, -20, 330, 640, 80, green), hedge(sheet, 300, 620, 700, 60, green, { lift: -0.1 }),
    ]),
    group(polygon([[720, 800], [860, 806], [836, 824], [744, 818]], '#c8443a') + line(790, 800, 776, 776, '#3a2c24', 4) + oval(776, 770, 9, 10, '#e2b999') + polygon([[764, 778], [790, 778], [794, 804], [762, 802]], '#3f6f9a') + line(750, 790, 700, 822, '#e9d9b4', 4) + oval(790, 828, 76, 5, '#1c4a70', 'opacity=".5"'), 'transform="translate(-360 120)"'),
    hill([[600, 1100], [860, 1040], [1200, 1010], [1640, 920]], 1100, sheet.linear([[0, '#a5bf58'], [1, '#527a30']]), mottle(sheet, '.006 .04', 0.5)),
    tree(sheet, { x: 1470, base: 1010, height: 640, spread: 480, leaves: green }),
    grass(sheet, { top: 990, bottom: 1090, heights: [20, 90], colours: ['#5f8f38', '#93b24a', '#cfd070', '#c48ab0'], count: 900, from: 880 }),
    grass(sheet, { top: 960, bottom: 1090, heights: [60, 190], colours: ['#4a7a34', '#7fa040', '#b9c060'], count: 260, to: 240 }),
  ]);
}
