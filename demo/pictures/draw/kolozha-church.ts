import { archWindow } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { mottle, rough } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { grass } from '../parts/ground.js';
import { disc, group, hill, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** An old brick church set with stones and coloured crosses, on a bluff over the Neman, evening. */
export function drawKolozhaChurch(): string {
  const sheet = createSheet('kolozha-church');
  const shore = 800;
  const dry = { dark: '#3f4a24', mid: '#7f8a38', light: '#e0cf74' };
  const air =
    sky(sheet, shore, [[0, '#4a5c98'], [0.4, '#a58fb0'], [0.7, '#f0b48c'], [1, '#ffe0a4']]) +
    clouds(sheet, { bottom: 640, light: '#ffdcae', shade: '#8a7f9e', frequency: '.0015 .008', clear: 0.5, opacity: 0.85, azimuth: 30, seed: 64 }) +
    glow(sheet, 1340, 620, 760, '#ffd88c', 0.9);
  const stone = (x: number, y: number): string =>
    oval(x, y, sheet.between(11, 22), sheet.between(8, 15), sheet.pick(['#8f8794', '#a59a9a', '#7a6f74', '#b7a494', '#6f8a84']), mottle(sheet, 0.2, 0.5));
  const cross = (x: number, y: number, colour: string): string => {
    const arm = (w: number, fill: string): string => rect(x - w / 2, y - 24, w, 48, fill, 'rx="3"') + rect(x - 24, y - w / 2, 48, w, fill, 'rx="3"');
    return arm(15, mix(colour, '#1c1a28', 0.45)) + arm(10, colour) + disc(x, y, 5, '#f2dfae');
  };
  const [left, top, right, base] = [420, 388, 900, 640];
  const church = group([
    polygon([[left, top], [right, top], [right, base], [left, base]], sheet.linear([[0, '#8f4a40'], [0.6, '#b8634c'], [1, '#e09a6a']], [0, 0, 1, 0]), mottle(sheet, '.04 .08', 0.4)),
    repeat(34, (row) => repeat(22, (column) => rect(left + column * 22 + (row % 2) * 11, top + row * 7.5, 20, 5, sheet.pick(['#a8584a', '#c27a5c', '#8a443c', '#b06a50']), 'opacity=".5"'))),
    [520, 660, 800].map((at) => rect(at - 9, top, 18, base - top, '#c98a68', 'opacity=".8"')).join(''),
    repeat(34, () => stone(sheet.between(left + 20, right - 20), sheet.between(470, base - 20))),
    [[470, 440, '#3f7f6a'], [590, 430, '#c9a23c'], [730, 440, '#3f7f6a'], [850, 430, '#8a5a8c'], [590, 556, '#4a6f9a'], [850, 556, '#c9a23c']].map(([x, y, c]) => cross(x as number, y as number, c as string)).join(''),
    [465, 590, 730, 855].map((at) => archWindow(at, 520, 24, 78, '#2b2430', '#e6b08c')).join(''),
    archWindow(660, base, 54, 104, '#2f2428', '#e6b08c'),
    polygon([[right, top], [960, top + 30], [960, base], [right, base]], sheet.linear([[0, '#f0b07c'], [1, '#b0664c']], [0, 0, 1, 0]), mottle(sheet, '.05 .05', 0.3)),
    shape(`M960 ${base}V${top + 50}Q1030 ${top + 44} 1040 ${top + 90}V${base}Z`, sheet.linear([[0, '#f4b880'], [1, '#8a4a40']], [0, 0, 1, 0])),
    shape(`M956 ${top + 52}Q1000 ${top - 10} 1046 ${top + 92}Z`, '#5c4a50'),
    polygon([[left - 20, top + 4], [left + 46, top - 86], [right - 40, top - 86], [right + 26, top + 4]], sheet.linear([[0, '#7a5a54'], [1, '#4a3840']]), mottle(sheet, '.02 .2', 0.5)),
    polygon([[right + 26, top + 4], [right - 40, top - 86], [right + 10, top - 70], [972, top + 36]], '#c98a60'),
    rect(690, top - 150, 60, 70, '#b8705a'), shape(`M680 ${top - 148}Q720 ${top - 176} 722 ${top - 220}Q724 ${top - 176} 762 ${top - 148}Z`, '#5c4a50'),
    line(721, top - 218, 721, top - 256, '#e6bc5c', 4), line(711, top - 242, 731, top - 242, '#e6bc5c', 4),
  ]);
  const bluff = group([
    hedge(sheet, -20, 420, 668, 150, { dark: '#5a5a44', mid: '#8f8a50', light: '#e3c880' }, { leaf: 8, light: [0.8, -0.4] }),
    church,
    hill([[-20, 640], [300, 628], [700, 634], [1040, 636], [1160, 690], [1330, 770], [1420, shore]], shore + 4, sheet.linear([[0, '#b9a452'], [0.4, '#8f8440'], [1, '#4f5430']]), mottle(sheet, '.01 .02', 0.7, 6)),
    hedge(sheet, 60, 330, 690, 60, dry, { light: [0.8, -0.5] }), hedge(sheet, 1040, 1260, 740, 54, dry, { light: [0.8, -0.5] }), hedge(sheet, 300, 1100, 800, 80, { dark: '#2c3820', mid: '#5f6e30', light: '#c9b860' }, { light: [0.8, -0.5] }),
    tree(sheet, { x: 190, base: 676, height: 330, spread: 260, leaves: dry, light: [0.8, -0.5] }),
    rect(1180, 786, 460, 16, '#7f7a68'), haze(sheet, 690, 810, '#ffdca8', 0.4),
  ]);
  const far = hedge(sheet, 1080, 1640, 790, 60, { dark: '#8a7a70', mid: '#b09a7c', light: '#f0d098' }, { leaf: 6 });
  return sheet.finish([
    air, far, bluff,
    water(sheet, { top: shore, bottom: 1067, scene: air + far + bluff, rippled: 40, tint: [[0, '#5a4a60', 0.1], [0.5, '#3c3c60', 0.3], [1, '#16203c', 0.66]] }),
    glints(sheet, shore + 4, 1067, '#ffe6b4', 0.55, 0.56),
    group(repeat(1, () => polygon([[190, 968], [420, 986], [640, 966], [600, 1000], [250, 1004]], '#2c2430') + line(300, 974, 300, 900, '#2c2430', 4)), rough(sheet, 3)),
    grass(sheet, { top: 980, bottom: 1085, heights: [40, 150], colours: ['#2c3420', '#4f5a2c', '#8f8a44'], count: 500, from: 1200 }),
  ]);
}
