import { windowGrid } from '../parts/buildings.js';
import { palace } from '../parts/palace.js';
import { spruceLine } from '../parts/conifers.js';
import { mottle, multiply } from '../parts/filters.js';
import { tree } from '../parts/foliage.js';
import { disc, group, hill, oval, repeat } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky, stars } from '../parts/sky.js';
import { water } from '../parts/water.js';
import { snowfall } from '../parts/weather.js';

/** The palace with lit windows over a pond in the first snow, blue hour. */
export function drawNesvizhNight(): string {
  const sheet = createSheet('nesvizh-night');
  const frost = { dark: '#4a588e', mid: '#8794c4', light: '#e3e8fa' };
  const lamp = (): string | undefined => (sheet.chance() < 0.62 ? sheet.pick(['#ffdc94', '#ffcf7c', '#ffe8b4']) : undefined);
  const air =
    sky(sheet, 740, [[0, '#0e1a44'], [0.45, '#29417f'], [0.8, '#6d7db4'], [1, '#d9a7a0']]) +
    stars(sheet, 130, 420) +
    clouds(sheet, { top: 120, bottom: 640, light: '#9fa8dc', shade: '#22346c', frequency: '.0014 .009', clear: 0.54, opacity: 0.6, seed: 8 });
  const scene = group([
    spruceLine(sheet, -20, 1620, 690, 120, '#3a4a7c'),
    haze(sheet, 540, 720, '#c3a9b8', 0.35),
    group(palace(sheet, 800, 680), multiply(sheet, '#7684bb')),
    windowGrid([384, 538, 272, 136], 7, 2, [16, 36], lamp),
    windowGrid([944, 538, 272, 136], 7, 2, [16, 36], lamp),
    windowGrid([650, 454, 300, 220], 7, 3, [18, 44], lamp),
    [[560, 600, 190], [1040, 600, 200], [800, 560, 240], [800, 420, 130]].map(([x = 0, y = 0, r = 0]) => glow(sheet, x, y, r, '#ffc37a', 0.55)).join(''),
    hill([[-20, 690], [400, 676], [900, 682], [1620, 690]], 748, '#c3cdea', mottle(sheet, '.004 .04', 0.3)),
    repeat(9, (index) => disc(420 + index * 95, 690, 5, '#ffe3ac') + glow(sheet, 420 + index * 95, 690, 60, '#ffb65c', 0.8)),
    tree(sheet, { x: 250, base: 706, height: 360, spread: 300, leaves: frost, bark: '#2c3156', density: 0.7, leaf: 5 }),
    tree(sheet, { x: 80, base: 716, height: 480, spread: 360, leaves: frost, bark: '#2c3156', density: 0.7, leaf: 6, lift: -0.15 }),
    tree(sheet, { x: 1360, base: 706, height: 340, spread: 280, leaves: frost, bark: '#2c3156', density: 0.7, leaf: 5 }),
    tree(sheet, { x: 1530, base: 716, height: 460, spread: 340, leaves: frost, bark: '#2c3156', density: 0.7, leaf: 6, lift: -0.15 }),
  ]);
  return sheet.finish([
    air,
    scene,
    water(sheet, {
      top: 744, bottom: 1067, scene: air + scene, rippled: 34,
      tint: [[0, '#1a2c5c', 0.12], [0.5, '#12245a', 0.36], [1, '#081233', 0.78]],
    }),
    hill([[-20, 748], [500, 742], [1100, 746], [1620, 742]], 762, '#dfe6f6'),
    repeat(26, () => {
      const y = sheet.between(790, 1040);
      return oval(sheet.between(0, 1600), y, (y - 700) / 3, (y - 700) / 26, '#c9d6f2', `opacity="${sheet.between(0.12, 0.3).toFixed(2)}"`);
    }),
    hill([[-20, 1000], [260, 1010], [620, 1062], [1000, 1067], [1300, 1050], [1620, 960]], 1090, sheet.linear([[0, '#d3dcf3'], [1, '#6f80b8']]), mottle(sheet, '.004 .03', 0.3)),
    snowfall(sheet, 130, 9),
  ]);
}
