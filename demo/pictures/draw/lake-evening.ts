import { balconies } from '../parts/balconies.js';
import { spruceLine } from '../parts/conifers.js';
import { multiply } from '../parts/filters.js';
import { grass } from '../parts/ground.js';
import { pine } from '../parts/pine.js';
import { disc, group, hill, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky, stars } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A health resort with lit windows across a lake after sunset, the moon over pines. */
export function drawLakeEvening(): string {
  const sheet = createSheet('lake-evening');
  const shore = 660;
  const dusk = { dark: '#141f33', mid: '#26384c', light: '#5a6478' };
  const air =
    sky(sheet, shore + 6, [[0, '#1a2c5c'], [0.4, '#4a5f98'], [0.72, '#b08aa6'], [0.9, '#f0ac8c'], [1, '#ffcf9a']]) +
    stars(sheet, 70, 280) + glow(sheet, 400, 200, 190, '#fff2d8', 0.7) + disc(400, 200, 36, '#fff8e6') +
    clouds(sheet, { top: 140, bottom: 620, light: '#f2b0a0', shade: '#4f5a90', frequency: '.0013 .01', clear: 0.54, opacity: 0.7, azimuth: 90, seed: 37 });
  const scene = group([
    hill([[-20, 610], [400, 590], [900, 606], [1620, 588]], 670, '#5f6a92'),
    spruceLine(sheet, -20, 1620, 640, 110, '#46527c'), haze(sheet, 480, 670, '#f0b49c', 0.5),
    spruceLine(sheet, -20, 640, 652, 170, '#26334f', 0.24), spruceLine(sheet, 1300, 1640, 652, 180, '#26334f', 0.24),
    group(balconies(sheet, 760, 640, 380, 4, 0.75), multiply(sheet, '#9aa0c4')),
    group(balconies(sheet, 1150, 642, 170, 2, 0.85), multiply(sheet, '#9aa0c4')),
    [[830, 540], [950, 560], [1070, 530], [1230, 600], [940, 470]].map(([x = 0, y = 0]) => glow(sheet, x, y, 120, '#ffc680', 0.5)).join(''),
    [[700, 646, 320], [1360, 648, 340], [1420, 654, 420], [640, 650, 240]].map(([x = 0, y = 0, h = 0]) => pine(sheet, x, y, h, dusk, [-0.4, 0.6])).join(''),
    rect(-20, 640, 1640, 24, '#2c3448'),
    repeat(12, (index) => disc(560 + index * 74, 634, 4.5, '#ffe6b4') + glow(sheet, 560 + index * 74, 634, 56, '#ffb868', 0.85)),
  ]);
  return sheet.finish([
    air, scene,
    water(sheet, { top: shore, bottom: 1067, scene: air + scene, rippled: 22, tint: [[0, '#2c3c6a', 0.06], [0.5, '#1c2c5c', 0.28], [1, '#0a1434', 0.72]] }),
    glints(sheet, shore + 4, 1067, '#ffd9b4', 0.4, 0.58),
    mist(sheet, 620, 760, '#e3c3c8', 0.5, 7),
    polygon([[1040, 840], [1290, 826], [1300, 838], [1050, 854]], '#241e2c'), repeat(5, (index) => line(1064 + index * 54, 850 - index * 3, 1064 + index * 54, 886 - index * 3, '#1a1622', 6)),
    polygon([[1260, 838], [1640, 812], [1640, 832], [1270, 852]], '#2b2432'),
    polygon([[860, 884], [1010, 890], [980, 914], [886, 910]], '#1c1826'), oval(934, 918, 86, 6, '#0c0e20', 'opacity=".5"'),
    grass(sheet, { top: 930, bottom: 1090, heights: [60, 230], colours: ['#141c30', '#26324a', '#38405c'], count: 460, to: 460 }),
    pine(sheet, 1500, 1110, 1130, dusk, [-0.4, 0.6]),
    grass(sheet, { top: 980, bottom: 1090, heights: [30, 120], colours: ['#141c30', '#1f2a42'], count: 300, from: 1240 }),
  ]);
}
