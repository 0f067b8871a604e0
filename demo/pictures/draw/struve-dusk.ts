import { spruceLine } from '../parts/conifers.js';
import { mottle } from '../parts/filters.js';
import { grass } from '../parts/ground.js';
import { figure } from '../parts/people.js';
import { disc, group, hill, line, oval, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky, stars } from '../parts/sky.js';

/** A timber signal tower as surveyors built them, with a lamp on top. */
function signal(sheet: Sheet, x: number, base: number, height: number, colour: string): string {
  const half = height * 0.26;
  const at = (up: number, side: number): [number, number] => [x + side * half * (1 - up * 0.86), base - height * up];
  const beam = (up1: number, side1: number, up2: number, side2: number, width: number): string => line(...at(up1, side1), ...at(up2, side2), colour, width * Math.max(0.8, height / 260));
  return group([
    beam(0, -1, 1, -1, 5), beam(0, 1, 1, 1, 5), beam(0, -0.3, 1, -0.4, 4), beam(0, 0.42, 1, 0.4, 4),
    [0.25, 0.5, 0.75].map((up) => beam(up, -1, up, 1, 3)).join(''),
    [0, 0.25, 0.5, 0.75].map((up) => beam(up, -1, up + 0.25, 1, 2) + beam(up, 1, up + 0.25, -1, 2)).join(''),
    beam(1, -2.4, 1, 2.4, 5), beam(1.1, -2, 1.1, 2, 2.4), beam(1, -2, 1.1, -2, 2.4), beam(1, 2, 1.1, 2, 2.4), beam(1, 0, 1.2, 0, 3),
    disc(x, base - height * 1.2, Math.max(2.6, height * 0.018), '#fff2c4'),
    glow(sheet, x, base - height * 1.2, height * 0.36, '#ffd27a', 1),
  ]);
}

/** Survey towers on hills one behind the other, their lamps in sight of each other, at dusk. */
export function drawStruveDusk(): string {
  const sheet = createSheet('struve-dusk');
  const sight = (x1: number, y1: number, x2: number, y2: number, opacity: number): string =>
    stroke(`M${x1} ${y1}L${x2} ${y2}`, '#ffe6ae', 2.2, `stroke-dasharray="2 9" opacity="${opacity}"`);
  return sheet.finish([
    sky(sheet, 820, [[0, '#14224e'], [0.35, '#3d4b86'], [0.62, '#a0779c'], [0.82, '#f0a584'], [1, '#ffd79a']]),
    stars(sheet, 110, 340),
    clouds(sheet, { top: 80, bottom: 700, light: '#ffb9a0', shade: '#46457a', frequency: '.0012 .01', clear: 0.54, opacity: 0.8, azimuth: 90, seed: 19 }),
    glow(sheet, 1120, 720, 760, '#ffcf8a', 0.75),
    hill([[-20, 690], [260, 640], [520, 676], [860, 622], [1180, 664], [1620, 630]], 1067, '#a889a4'),
    signal(sheet, 862, 626, 84, '#6f5878'),
    haze(sheet, 590, 740, '#ffc9a0', 0.5),
    hill([[-20, 740], [240, 752], [560, 690], [820, 742], [1200, 690], [1620, 738]], 1067, '#7a678e'),
    spruceLine(sheet, 640, 1080, 746, 44, '#6b5a84'),
    signal(sheet, 1206, 694, 150, '#493d64'),
    mist(sheet, 640, 820, '#f6bfa4', 0.8, 5),
    hill([[-20, 786], [380, 768], [640, 812], [1000, 800], [1620, 830]], 1067, '#4c4672', mottle(sheet, '.004 .03', 0.3)),
    spruceLine(sheet, 1180, 1640, 846, 130, '#3b3862', 0.26),
    haze(sheet, 720, 880, '#e6a79c', 0.35),
    sight(430, 362, 1206, 514, 0.75),
    sight(1206, 514, 862, 525, 0.6),
    sight(430, 362, 862, 525, 0.6),
    hill([[-20, 930], [430, 836], [900, 950], [1620, 900]], 1090, sheet.linear([[0, '#4a3f5c'], [1, '#1c1a34']]), mottle(sheet, '.006 .05', 0.4)),
    signal(sheet, 430, 850, 406, '#221c33'),
    oval(610, 892, 30, 5, '#14122a', 'opacity=".6"'),
    figure(600, 892, 86, { coat: '#2c2a44', long: true, stride: 0.1, hat: '#1c1a2c' }),
    line(640, 892, 654, 812, '#1c1a2c', 4), line(672, 892, 656, 812, '#1c1a2c', 4), line(656, 892, 655, 812, '#1c1a2c', 3), line(640, 806, 672, 800, '#8a6a3c', 9),
    grass(sheet, { top: 880, bottom: 1085, heights: [12, 62], colours: ['#3a3350', '#5a4a60', '#2a2540', '#7a5f66'], count: 2600 }),
  ]);
}
