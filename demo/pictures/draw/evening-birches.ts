import { birch } from '../parts/birch.js';
import { blur, mottle } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { line, oval, polygon, repeat, shape } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';

/** Birches by a clearing in the last light, a candle on a flat stone. */
export function drawEveningBirches(): string {
  const sheet = createSheet('evening-birches');
  const dusk = { dark: '#2f3f48', mid: '#5a6a5c', light: '#b9ac80' };
  const far = { dark: '#6f7a88', mid: '#8f9490', light: '#d0bfa4' };
  return sheet.finish([
    sky(sheet, 740, [[0, '#3a4a78'], [0.5, '#8a86a4'], [0.85, '#e0aa98'], [1, '#ffcfa0']]),
    clouds(sheet, { bottom: 600, light: '#e9bcae', shade: '#566090', frequency: '.0013 .008', clear: 0.5, opacity: 0.7, azimuth: 90, seed: 31 }),
    glow(sheet, 980, 690, 720, '#ffce94', 0.8),
    hedge(sheet, -20, 1640, 720, 130, { dark: '#55607a', mid: '#7f8288', light: '#c9ac98' }, { leaf: 7 }), haze(sheet, 520, 750, '#f3c4a8', 0.6),
    [180, 340, 520, 700, 1060, 1220, 1370, 1500].map((x) => birch(sheet, x, 740 + sheet.between(0, 14), sheet.between(480, 580), far)).join(''), haze(sheet, 400, 770, '#efc3ac', 0.5), mist(sheet, 620, 800, '#f3d2be', 0.9, 14),
    ground(sheet, 726, 1090, '#a39a86', '#2f3a38', '.006 .05', 0.6), grass(sheet, { top: 750, bottom: 980, heights: [6, 30], colours: ['#6f7464', '#8f8a70', '#4f5a54', '#b0a284'], count: 2800 }),
    birch(sheet, 150, 900, 900, dusk), birch(sheet, 1330, 870, 860, dusk),
    oval(720, 950, 330, 30, '#12181c', `opacity=".55" ${blur(sheet, 10, 0.5)}`),
    polygon([[430, 902], [560, 846], [900, 846], [1010, 898], [990, 952], [450, 960]], sheet.linear([[0, '#8f8c90'], [1, '#45454e']]), mottle(sheet, '.03 .04', 0.6, 6)), polygon([[430, 902], [560, 846], [900, 846], [1010, 898], [720, 914]], '#a8a4a4', mottle(sheet, '.03 .04', 0.5, 6)),
    oval(720, 882, 46, 9, '#3a3a42', 'opacity=".5"'), polygon([[696, 800], [744, 800], [740, 884], [700, 884]], '#f6eee0'), oval(720, 884, 20, 4, '#d9cdb8'), oval(720, 800, 24, 5, '#fff8ea'), line(720, 800, 720, 788, '#3a2c24', 3),
    shape('M720 736C734 760 738 774 730 786Q720 794 710 786C702 774 712 762 720 736Z', sheet.linear([[0, '#fff2c0'], [0.6, '#ffc25c'], [1, '#f08a3c']])), glow(sheet, 720, 772, 300, '#ffbe6c', 0.85), oval(720, 890, 200, 24, '#ffcf8c', `opacity=".4" ${blur(sheet, 14, 0.5)}`),
    repeat(4, (at) => line(800 + at * 34, 896 - at * 3, 846 + at * 34, 880 - at * 3, '#4a5a48', 3) + oval(800 + at * 34, 896 - at * 3, 10, 8, at % 2 ? '#f3eee6' : '#b0282e')),
    birch(sheet, 1540, 1100, 1200, dusk),
    grass(sheet, { top: 950, bottom: 1090, heights: [18, 74], colours: ['#3f4a44', '#5f6454', '#8a8468', '#2c3634'], count: 2200 }),
  ], { vignette: 0.38 });
}
