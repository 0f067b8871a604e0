import { palace } from '../parts/palace.js';
import { branches } from '../parts/branches.js';
import { mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { disc, group, oval, polygon, rect, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { glints } from '../parts/water.js';

/** An avenue of old limes on a dam between two ponds, the palace far off in the mist of a May dawn. */
export function drawNesvizhDam(): string {
  const sheet = createSheet('nesvizh-dam');
  const lime = { dark: '#2f4a26', mid: '#74953c', light: '#e6e58c' };
  const row = (side: 1 | -1): string =>
    repeat(7, (index) => {
      const near = (index / 6) ** 1.9;
      const x = 800 + side * (96 + near * 660);
      const base = 668 + near * 380;
      const height = 170 + near * 1050;
      const trunk = branches(sheet, { x, base, height: height * 0.8, width: height * 0.05, colour: index < 3 ? '#8a7a68' : '#4f4034', depth: 4, spread: 0.5 });
      const crown = repeat(12, () =>
        clump(sheet, x + sheet.between(-0.3, 0.26) * height, base - height * sheet.between(0.42, 0.86), height * sheet.between(0.1, 0.17), height * sheet.between(0.07, 0.12),
          index < 3 ? { dark: '#8ea070', mid: '#b3bd7c', light: '#f0eab0' } : lime, { leaf: Math.max(4, height / 70), density: 0.7, light: [-side * 0.8, -0.5] }));
      return oval(x, base, height * 0.14, height * 0.018, '#2c3016', 'opacity=".4"') + trunk + group(crown, rough(sheet, height / 50, 0.06));
    });
  return sheet.finish([
    sky(sheet, 720, [[0, '#9fc0d6'], [0.5, '#dfe3d6'], [0.85, '#ffe8bc'], [1, '#ffdca4']]),
    clouds(sheet, { bottom: 500, light: '#fff6e4', shade: '#c3c9d2', frequency: '.0018 .008', clear: 0.53, opacity: 0.6, seed: 61 }),
    disc(800, 470, 44, '#fffbe8', 'opacity=".9"'),
    glow(sheet, 800, 470, 820, '#ffe6a8', 0.9),
    hedge(sheet, -20, 1640, 668, 120, { dark: '#a3ad88', mid: '#c0c498', light: '#f0e8bc' }, { leaf: 7 }),
    group(palace(sheet, 800, 660), 'transform="translate(800 662) scale(.42) translate(-800 -662)" opacity=".72"'),
    mist(sheet, 500, 720, '#fff0d0', 1, 31),
    haze(sheet, 540, 740, '#fff0cf', 0.8),
    rect(-40, 690, 1700, 400, sheet.linear([[0, '#f3e3c0'], [0.3, '#bcc9c4'], [1, '#51717c']])),
    glints(sheet, 694, 1067, '#fffbea', 0.7, 0.52),
    polygon([[680, 664], [920, 664], [1840, 1090], [-240, 1090]], '#71823a', mottle(sheet, '.01 .06', 0.5, 6)),
    ground(sheet, 1040, 1090, '#6a7c34', '#4f6128'),
    polygon([[778, 666], [822, 666], [1120, 1090], [480, 1090]], sheet.linear([[0, '#fbeac2'], [1, '#b89a6a']]), `${mottle(sheet, '.01 .05', 0.5, 5)}`),
    repeat(7, (index) => polygon([[500 - index * 4, 760 + index * 44], [1100, 752 + index * 46], [1180, 762 + index * 50], [470, 778 + index * 48]], '#5a5a30', 'opacity=".16"')),
    row(-1),
    row(1),
    oval(826, 800, 20, 4, '#3f3a22', 'opacity=".5"'),
    figure(820, 800, 74, { coat: '#5a6a80', long: true, stride: 0.7, hair: '#6a4a34' }),
    figure(850, 803, 78, { coat: '#7a4a3c', stride: 0.8 }),
    grass(sheet, { top: 990, bottom: 1085, heights: [16, 60], colours: ['#5f7a30', '#93a344', '#c9c766'], count: 700, to: 470 }),
    grass(sheet, { top: 990, bottom: 1085, heights: [16, 60], colours: ['#5f7a30', '#93a344', '#c9c766'], count: 700, from: 1130 }),
    mist(sheet, 600, 760, '#fff3da', 0.5, 13),
    glow(sheet, 800, 520, 560, '#fff2cc', 0.5),
  ]);
}
