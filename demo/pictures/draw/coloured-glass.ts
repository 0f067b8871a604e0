import { cast, table } from '../parts/table.js';
import { mix } from '../parts/colour.js';
import { blur } from '../parts/filters.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

/** Vases, a jug and a goblet of coloured glass on a window sill, the light through them on the sill. */
export function drawColouredGlass(): string {
  const sheet = createSheet('coloured-glass');
  /** A turned vessel from half widths at shares of its height. */
  const vessel = (x: number, base: number, tall: number, profile: readonly (readonly [up: number, half: number])[], colour: string, cut = false): string => {
    const side = (way: 1 | -1): string[] => profile.map(([up, half]) => `${short(x + way * half)} ${short(base - up * tall)}`);
    const curve = (points: string[]): string => points.slice(1).map((point, at) => { const [px, py] = points[at]!.split(' ').map(Number) as [number, number]; const [qx, qy] = point.split(' ').map(Number) as [number, number]; const m = short((py + qy) / 2); return `C${px} ${m} ${qx} ${m} ${qx} ${qy}`; }).join('');
    const [left, right] = [side(-1), side(1).reverse()];
    const d = `M${left[0]}${curve(left)}L${right[0]}${curve(right)}Z`;
    const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    const [topUp, topHalf] = profile.at(-1)!;
    const wide = Math.max(...profile.map(([, half]) => half));
    return cast(sheet, x + 40, base, wide) + polygon([[x - wide * 0.4, base - 4], [x + wide * 0.6, base - 8], [x + wide * 2.4, base + 66], [x + wide * 0.9, base + 92]], mix(colour, '#fff6c8', 0.35), `opacity=".75" ${blur(sheet, 9, 0.4)} style="mix-blend-mode:screen"`) +
      shape(d, sheet.linear([[0, mix(colour, '#0a0f1c', 0.45)], [0.22, mix(colour, '#ffffff', 0.5)], [0.5, colour], [0.78, mix(colour, '#ffffff', 0.3)], [1, mix(colour, '#0a0f1c', 0.5)]], [0, 0, 1, 0]), 'opacity=".84"') +
      group([
        cut ? repeat(60, (at) => { const [cx, cy] = [x + ((at % 10) - 4.5) * wide * 0.22, base - tall * 0.1 - Math.floor(at / 10) * tall * 0.13]; const r = wide * 0.13; return polygon([[cx - r, cy], [cx, cy - r * 1.5], [cx + r, cy], [cx, cy + r * 1.5]], '#ffffff', 'opacity=".22"') + line(cx - r, cy, cx + r, cy, '#ffffff', 1.4, 'opacity=".6"') + line(cx, cy - r * 1.5, cx, cy + r * 1.5, '#ffffff', 1.4, 'opacity=".6"'); }) : repeat(14, () => disc(x + sheet.between(-wide, wide), base - sheet.between(0.04, 0.9) * tall, sheet.between(2, 5), '#ffffff', 'opacity=".35"')),
        rect(x - wide * 0.62, base - tall, wide * 0.14, tall, '#ffffff', `opacity=".75" ${blur(sheet, 3, 0.3)}`), rect(x + wide * 0.5, base - tall, wide * 0.08, tall, '#ffffff', `opacity=".5" ${blur(sheet, 3, 0.3)}`),
        oval(x, base, wide, tall * 0.05, mix(colour, '#0a0f1c', 0.4), 'opacity=".7"'),
      ], `clip-path="url(#${clip})"`) +
      oval(x, base - topUp * tall, topHalf, topHalf * 0.2, mix(colour, '#0a0f1c', 0.2), 'opacity=".6"') + oval(x, base - topUp * tall, topHalf, topHalf * 0.2, 'none', `stroke="${mix(colour, '#ffffff', 0.75)}" stroke-width="4"`);
  };
  return sheet.finish([
    table(sheet, ['#e9e2d0', '#b9a88c'], 800, ['#f3ead8', '#a38a68']),
    rect(180, -40, 1240, 720, '#fffdf6'), rect(210, -40, 1180, 690, sheet.linear([[0, '#8fbce2'], [0.6, '#d9e9e8'], [1, '#eef0cf']])), group(repeat(16, () => oval(sheet.between(200, 1400), sheet.between(470, 660), sheet.between(90, 170), sheet.between(40, 90), sheet.pick(['#9cbc78', '#b9cc8a', '#86aa70']))), blur(sheet, 16)),
    rect(786, -40, 28, 700, '#fffdf6'), rect(180, 210, 1240, 22, '#fffdf6'), rect(130, 640, 1340, 34, '#f6efe0'), rect(-40, 670, 1700, 140, sheet.linear([[0, '#e3d8c2'], [1, '#cbbb9c']])),
    glow(sheet, 420, 200, 760, '#fffbe6', 0.7),
    vessel(330, 930, 560, [[0, 80], [0.1, 110], [0.4, 120], [0.72, 50], [0.88, 44], [1, 78]], '#1f5fb0'),
    vessel(1290, 930, 500, [[0, 90], [0.2, 132], [0.5, 120], [0.78, 62], [0.9, 58], [1, 92]], '#2f8a5a', true),
    vessel(620, 970, 300, [[0, 76], [0.04, 74], [0.08, 14], [0.4, 13], [0.48, 60], [0.72, 92], [1, 84]], '#b8243a', true),
    vessel(1010, 960, 380, [[0, 96], [0.12, 120], [0.5, 116], [0.78, 70], [1, 84]], '#e0921e'), stroke('M1094 640C1190 640 1190 800 1118 826', '#c97a14', 22), stroke('M1098 644C1180 650 1178 790 1120 816', '#ffdc92', 6),
    vessel(810, 1010, 170, [[0, 62], [0.2, 84], [0.7, 92], [1, 86]], '#7a4ab0'),
  ]);
}
