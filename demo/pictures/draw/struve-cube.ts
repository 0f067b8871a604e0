import { birch } from '../parts/birch.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, line, oval, polygon, repeat, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

/** A granite cube with a cross cut into its top, among birches and anemones in April. */
export function drawStruveCube(): string {
  const sheet = createSheet('struve-cube');
  const fresh = { dark: '#5a7a2c', mid: '#9cb845', light: '#e9ee9a' };
  const pale = { dark: '#a3b478', mid: '#c6d08c', light: '#f2f0bc' };
  const [x, y] = [800, 812];
  const far = [60, 170, 330, 470, 640, 760, 930, 1080, 1210, 1380, 1500];
  return sheet.finish([
    sky(sheet, 760, [[0, '#8fbadb'], [0.55, '#d3e2e2'], [1, '#fdf0d2']]),
    clouds(sheet, { bottom: 480, light: '#fffaf0', shade: '#c0ccd8', clear: 0.5, opacity: 0.7, seed: 77 }),
    glow(sheet, 1280, 360, 760, '#fff0bc', 0.8),
    hedge(sheet, -20, 1640, 660, 160, { dark: '#b4bc94', mid: '#cdd0a4', light: '#f3efc8' }, { leaf: 7 }),
    haze(sheet, 440, 700, '#fdf3d8', 0.7),
    ground(sheet, 640, 1067, '#c3bc78', '#6f7a34', '.006 .05', 0.6),
    far.map((at) => birch(sheet, at, 668 + sheet.between(0, 30), sheet.between(420, 560), pale)).join(''),
    haze(sheet, 300, 720, '#fdf4dc', 0.55),
    [130, 420, 1160, 1470].map((at, index) => birch(sheet, at, 760 + (index % 2) * 36, 800, fresh)).join(''),
    grass(sheet, { top: 690, bottom: 1000, heights: [5, 26], colours: ['#a3a050', '#7f8c3c', '#c8bf78', '#8a7a4a'], count: 3400 }),
    oval(x + 70, y + 84, 300, 36, '#2b2c16', `opacity=".5" ${blur(sheet, 12, 0.5)}`),
    group(
      [
        polygon([[x - 190, y - 150], [x + 20, y - 110], [x + 26, y + 110], [x - 182, y + 64]], sheet.linear([[0, '#a19f9a'], [1, '#6f6c68']], [0, 0, 1, 0]), mottle(sheet, 0.14, 0.4, 5)),
        polygon([[x + 20, y - 110], [x + 214, y - 156], [x + 206, y + 62], [x + 26, y + 110]], sheet.linear([[0, '#d9d3c6'], [1, '#b3aba0']], [0, 0, 1, 0]), mottle(sheet, 0.14, 0.4, 5)),
        polygon([[x - 190, y - 150], [x + 12, y - 196], [x + 214, y - 156], [x + 20, y - 110]], sheet.linear([[0, '#f3ede0'], [1, '#d6cfc2']]), mottle(sheet, 0.12, 0.35, 5)),
        line(x - 66, y - 166, x + 96, y - 138, '#5d5850', 7),
        line(x - 66, y - 164, x + 96, y - 136, '#fffaf0', 2),
        line(x + 70, y - 176, x - 50, y - 126, '#5d5850', 7),
        disc(x + 12, y - 152, 6, '#3f3b36'),
        repeat(60, () => oval(x + sheet.between(-180, 200), y + sheet.between(-90, 90), sheet.between(4, 16), sheet.between(3, 10), sheet.pick(['#b9b06a', '#8f9a5c', '#d9cf8c', '#e3ddcf']), 'opacity=".4"')),
      ],
      rough(sheet, 6, 0.05),
    ),
    repeat(170, () => {
      const at: [number, number] = [sheet.between(0, 1600), sheet.between(880, 1060)];
      const r = (at[1] - 800) / 26;
      return stroke(`M${at[0]} ${at[1] + r * 5}q2 ${-r * 3} 0 ${-r * 5}`, '#5f7a34', 2) +
        repeat(6, (petal) => oval(at[0] + Math.cos((petal * Math.PI) / 3) * r, at[1] + Math.sin((petal * Math.PI) / 3) * r * 0.7, r * 0.72, r * 0.5, petal % 2 ? '#ffffff' : '#f3ecf4')) +
        disc(at[0], at[1], r * 0.4, '#f0cf52');
    }),
    grass(sheet, { top: 900, bottom: 1080, heights: [20, 64], colours: ['#7c9440', '#a9b454', '#566d2c', '#cfcb78'], count: 1500 }),
    birch(sheet, 1590, 1080, 1250, fresh, 1.1),
    glow(sheet, 1280, 360, 460, '#fff6d6', 0.4),
  ]);
}
