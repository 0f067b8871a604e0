import { archWindow } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { ground } from '../parts/ground.js';
import { group, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';

/** Brick ruins of a fortress beside an eternal flame, a spire behind, dawn of a June day. */
export function drawBrestFortress(): string {
  const sheet = createSheet('brest-fortress');
  const brick = '#8a4638';
  return sheet.finish([
    sky(sheet, 760, [[0, '#3f5280'], [0.4, '#8f8aa8'], [0.7, '#e3b09a'], [1, '#ffdfb0']]),
    clouds(sheet, { bottom: 640, light: '#ffd2b0', shade: '#6a6f94', frequency: '.0014 .008', clear: 0.5, opacity: 0.75, azimuth: 90, seed: 22 }),
    glow(sheet, 1120, 690, 760, '#ffd79c', 0.85),
    hedge(sheet, -20, 1640, 720, 80, { dark: '#5f6a6a', mid: '#8a8a78', light: '#d9c4a0' }, { leaf: 6, light: [0.4, -0.6] }), haze(sheet, 560, 740, '#ffdcb4', 0.6),
    polygon([[1196, 722], [1206, 60], [1214, 60], [1226, 722]], sheet.linear([[0, '#d9d3d0'], [1, '#8a8a96']])), polygon([[1212, 722], [1211, 60], [1214, 60], [1226, 722]], '#5a6078', 'opacity=".5"'),
    group(
      [
        polygon([[-40, 330], [120, 300], [210, 372], [300, 330], [380, 420], [470, 400], [560, 520], [640, 560], [700, 660], [740, 760], [-40, 760]], sheet.linear([[0, mix(brick, '#2a2030', 0.3)], [0.7, brick], [1, '#d98a64']], [0, 0, 1, 0]), mottle(sheet, '.03 .06', 0.6, 6)),
        repeat(760, () => { const x = sheet.between(-30, 680); const y = sheet.between(320 + Math.max(0, x) * 0.36, 756); return rect(x, y, 15, 5.4, sheet.pick(['#a85a48', '#6a3028', '#b8705a', '#7f3f34', '#c98a70']), 'opacity=".4"'); }),
      ],
      rough(sheet, 14, 0.03),
    ),
    [70, 250, 430].map((x, at) => archWindow(x, 640 + at * 6, 92 - at * 10, 170 - at * 24, '#241a20', '#b5705a')).join(''), archWindow(590, 760, 66, 110, '#241a20', '#b5705a'),
    ground(sheet, 744, 1090, '#b9a48f', '#4f4a50', '.004 .05', 0.5),
    repeat(7, (row) => line(-40, 786 + row * row * 7, 1640, 786 + row * row * 7, '#3a3640', 2, 'opacity=".25"')), repeat(15, (at) => line(800 + (at - 7) * 60, 750, 800 + (at - 7) * 260, 1090, '#3a3640', 2, 'opacity=".2"')),
    oval(960, 850, 220, 34, '#2c282e', `opacity=".5" ${blur(sheet, 8, 0.4)}`), oval(960, 840, 200, 36, '#6a6468', mottle(sheet, '.05 .05', 0.4)), oval(960, 828, 186, 30, '#8f8886'), oval(960, 824, 90, 14, '#3a3438'),
    shape('M960 726C990 762 1002 790 984 816Q960 832 936 816C918 790 944 774 960 726Z', sheet.linear([[0, '#ffe9a4'], [0.5, '#ffb04a'], [1, '#e2642c']])), shape('M962 768C976 788 978 802 970 814Q960 820 950 814C942 800 956 792 962 768Z', '#fff6d4'), glow(sheet, 960, 790, 330, '#ffb45c', 0.8), oval(960, 850, 300, 30, '#ffc27a', `opacity=".3" ${blur(sheet, 14, 0.5)}`),
    repeat(9, (at) => { const x = 830 + at * 32; return line(x, 866 + (at % 2) * 5, x + 34, 850 + (at % 2) * 5, '#4f6a44', 3) + oval(x, 866 + (at % 2) * 5, 9, 7, at % 3 ? '#b3262c' : '#d94a44'); }),
    mist(sheet, 680, 820, '#ffe6c8', 0.55, 3),
  ], { vignette: 0.36 });
}
