import { spruceLine } from '../parts/conifers.js';
import { mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { group, hill, oval, polygon, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, heapCloud, sky } from '../parts/sky.js';
import { glints } from '../parts/water.js';
import { pine } from '../parts/pine.js';

/** Lakes and wooded islands seen from a hill, a clear day of late summer. */
export function drawBraslavLakes(): string {
  const sheet = createSheet('braslav-lakes');
  const green = { dark: '#23452e', mid: '#4f7c38', light: '#bfcf6c' };
  const needles = { dark: '#1c3a30', mid: '#3c6644', light: '#a9b45c' };
  const lake = (d: string, from: string, to: string): string => shape(d, sheet.linear([[0, from], [1, to]]));
  return sheet.finish([
    sky(sheet, 560, [[0, '#3f86cf'], [0.5, '#93c2e6'], [1, '#e6eee6']]),
    clouds(sheet, { bottom: 400, light: '#ffffff', shade: '#b0c6de', clear: 0.53, opacity: 0.75, seed: 15 }),
    heapCloud(sheet, 420, 330, 420, '#ffffff', '#c3d1e0'), heapCloud(sheet, 1240, 290, 520, '#ffffff', '#c3d1e0'), heapCloud(sheet, 860, 400, 260, '#ffffff', '#cdd8e2'),
    glow(sheet, 1500, 120, 560, '#fff6d8', 0.5),
    hill([[-20, 500], [300, 486], [700, 500], [1150, 482], [1620, 496]], 1067, '#9fbcc0'),
    hill([[-20, 520], [260, 514], [620, 524], [1080, 512], [1620, 522]], 1067, '#86aba2'),
    lake('M120 536H980Q1100 538 1180 548Q900 566 620 560Q300 562 60 552Z', '#d9ecf4', '#8fc0dc'),
    spruceLine(sheet, 300, 560, 552, 22, '#5f8a80'), spruceLine(sheet, 760, 900, 550, 20, '#6a938a'),
    hill([[-20, 566], [220, 556], [560, 572], [900, 560], [1300, 552], [1620, 560]], 1067, '#6f9a7c', mottle(sheet, '.006 .05', 0.4)),
    spruceLine(sheet, 1020, 1640, 576, 60, '#4f7c66', 0.24), spruceLine(sheet, -20, 240, 580, 54, '#4f7c66', 0.24),
    haze(sheet, 460, 620, '#e3f0f0', 0.55),
    lake('M-40 612Q260 596 620 606Q1000 592 1340 604Q1520 612 1640 606V720Q1300 742 980 726Q520 752 -40 724Z', '#a8d4ec', '#3f8cc0'),
    glints(sheet, 600, 740, '#ffffff', 0.6, 0.55),
    group([oval(500, 664, 190, 13, '#2f6f96', 'opacity=".6"'), hill([[330, 664], [420, 640], [560, 636], [670, 664]], 666, '#5f8a4c'), spruceLine(sheet, 360, 640, 660, 74, '#2f5f48', 0.22), hedge(sheet, 350, 650, 664, 18, green)]),
    group([oval(1130, 686, 150, 11, '#2f6f96', 'opacity=".6"'), spruceLine(sheet, 1010, 1240, 684, 88, '#2c5a44', 0.2), hedge(sheet, 1000, 1250, 688, 20, green)]),
    repeat(3, (index) => polygon([[760 + index * 74, 690 + index * 9], [764 + index * 74, 650 + index * 7], [784 + index * 74, 690 + index * 9]], '#ffffff') + oval(772 + index * 74, 692 + index * 9, 15, 3, '#e9f2f6')),
    hill([[-20, 742], [320, 724], [700, 756], [1050, 738], [1620, 712]], 1067, sheet.linear([[0, '#9cba58'], [1, '#5f8a3c']]), mottle(sheet, '.006 .04', 0.5)),
    hedge(sheet, -20, 460, 770, 60, green), hedge(sheet, 900, 1640, 764, 56, green),
    lake('M560 800Q700 782 860 792Q980 806 940 832Q760 856 600 836Q500 820 560 800Z', '#8fc6e6', '#3a82b4'), glints(sheet, 784, 850, '#ffffff', 0.4, 0.56),
    hill([[-20, 862], [300, 840], [700, 880], [1100, 850], [1620, 800]], 1090, sheet.linear([[0, '#b0bf5c'], [1, '#587c34']]), mottle(sheet, '.006 .04', 0.5)),
    tree(sheet, { x: 1420, base: 890, height: 320, spread: 270, leaves: green }),
    pine(sheet, 190, 1040, 980, needles), pine(sheet, 40, 1060, 820, needles),
    polygon([[840, 880], [870, 880], [1040, 1090], [800, 1090]], '#e3d3a0', mottle(sheet, '.02 .05', 0.5, 12)),
    figure(884, 926, 84, { coat: '#c4473a', stride: 0.6, hat: '#e9e2d0' }), figure(926, 934, 80, { coat: '#3f6f9a', stride: 0.7, hair: '#7a5234' }),
    grass(sheet, { top: 880, bottom: 1085, heights: [12, 64], colours: ['#5f8a36', '#93ab48', '#c9c870', '#b98aa8'], count: 1600, to: 800 }),
    grass(sheet, { top: 880, bottom: 1085, heights: [12, 64], colours: ['#5f8a36', '#93ab48', '#c9c870', '#d9b04a'], count: 1500, from: 1020 }),
  ]);
}
