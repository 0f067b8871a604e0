import { mix } from '../parts/colour.js';
import { cast, table } from '../parts/table.js';
import { disc, group, oval, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';
import { blur, mottle } from '../parts/filters.js';

/** Five turned and painted dolls in kerchiefs, from tall to small, shavings on the bench. */
export function drawMatryoshka(): string {
  const sheet = createSheet('matryoshka');
  const doll = (x: number, base: number, h: number, dress: string, scarf: string): string => {
    const w = h * 0.29;
    const at = (dx: number, up: number): string => `${Math.round(x + dx * w)} ${Math.round(base - up * h)}`;
    const body = `M${at(-0.72, 0)}C${at(-1.2, 0.14)} ${at(-1.12, 0.42)} ${at(-0.78, 0.58)}C${at(-0.66, 0.64)} ${at(-0.74, 0.72)} ${at(-0.7, 0.8)}C${at(-0.62, 0.96)} ${at(-0.3, 1)} ${at(0, 1)}C${at(0.3, 1)} ${at(0.62, 0.96)} ${at(0.7, 0.8)}C${at(0.74, 0.72)} ${at(0.66, 0.64)} ${at(0.78, 0.58)}C${at(1.12, 0.42)} ${at(1.2, 0.14)} ${at(0.72, 0)}Q${at(0, -0.04)} ${at(-0.72, 0)}Z`;
    const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${body}"/></clipPath>`);
    const flower = (fx: number, fy: number, r: number, colour: string): string => repeat(6, (p) => { const a = (p / 6) * Math.PI * 2; return oval(fx + Math.cos(a) * r * 0.62, fy + Math.sin(a) * r * 0.62, r * 0.42, r * 0.42, colour); }) + disc(fx, fy, r * 0.34, '#f6d05a');
    return cast(sheet, x + w * 0.4, base, w) + group([
      rect(x - w * 1.3, base - h, w * 2.6, h * 1.1, dress),
      shape(`M${at(-1.4, 0.6)}Q${at(0, 0.44)} ${at(1.4, 0.6)}L${at(1.4, 1.1)}H${Math.round(x - w * 1.4)}Z`, scarf),
      shape(`M${at(-0.5, 0.05)}C${at(-0.62, 0.3)} ${at(-0.4, 0.5)} ${at(0, 0.52)}C${at(0.4, 0.5)} ${at(0.62, 0.3)} ${at(0.5, 0.05)}Z`, '#fbf4e4'),
      flower(x, base - h * 0.3, w * 0.34, '#b5302a'), flower(x - w * 0.26, base - h * 0.17, w * 0.2, '#2f5fae'), flower(x + w * 0.26, base - h * 0.17, w * 0.2, '#2f5fae'),
      [-1, 1].map((side) => stroke(`M${at(side * 0.04, 0.22)}C${at(side * 0.2, 0.08)} ${at(side * 0.3, 0.1)} ${at(side * 0.4, 0.04)}`, '#3f7a3c', w * 0.06) + oval(x + side * w * 0.36, base - h * 0.4, w * 0.14, h * 0.018, '#4f8f44')).join(''),
      repeat(7, (p) => disc(x + (p - 3) * w * 0.3, base - h * (0.56 - Math.abs(p - 3) * -0.014), w * 0.06, mix(scarf, '#ffffff', 0.7))),
      oval(x, base - h * 0.78, w * 0.5, h * 0.125, '#c9924c'), oval(x, base - h * 0.775, w * 0.46, h * 0.115, '#f9dcb8'),
      shape(`M${at(-0.46, 0.8)}Q${at(-0.4, 0.9)} ${at(0, 0.9)}Q${at(0.4, 0.9)} ${at(0.46, 0.8)}Q${at(0.2, 0.87)} ${at(0, 0.87)}Q${at(-0.2, 0.87)} ${at(-0.46, 0.8)}Z`, '#8a5a2c'),
      [-1, 1].map((side) => oval(x + side * w * 0.17, base - h * 0.79, w * 0.055, h * 0.014, '#2c3a5a') + stroke(`M${at(side * 0.1, 0.815)}Q${at(side * 0.18, 0.826)} ${at(side * 0.26, 0.812)}`, '#6a4424', w * 0.03) + oval(x + side * w * 0.27, base - h * 0.745, w * 0.09, h * 0.018, '#f09a8a', 'opacity=".7"')).join(''),
      stroke(`M${at(-0.08, 0.72)}Q${at(0, 0.705)} ${at(0.08, 0.72)}`, '#b5302a', w * 0.045),
      shape(`M${at(0, 0.655)}L${at(-0.34, 0.58)}L${at(-0.12, 0.61)}L${at(0, 0.56)}L${at(0.12, 0.61)}L${at(0.34, 0.58)}Z`, mix(scarf, '#ffffff', 0.2)),
      rect(x + w * 0.4, base - h, w, h * 1.1, '#1c0f14', `opacity=".38" ${blur(sheet, w * 0.2, 0.3)}`), rect(x - w * 0.74, base - h * 0.95, w * 0.17, h * 0.9, '#ffffff', `opacity=".55" ${blur(sheet, w * 0.06, 0.3)}`),
      rect(x - w * 1.3, base - h * 0.6, w * 2.6, Math.max(2, h * 0.006), '#2a1810', 'opacity=".4"'),
    ], `clip-path="url(#${clip})"`);
  };
  return sheet.finish([
    table(sheet, ['#cfd6cc', '#7d8a80'], 730, ['#d9b283', '#8a5f38']),
    rect(1240, 60, 300, 400, '#fffaf0'), rect(1262, 82, 256, 356, sheet.linear([[0, '#b3d2ea'], [1, '#eef2d8']])), rect(1384, 82, 12, 356, '#fffaf0'), rect(1262, 250, 256, 12, '#fffaf0'),
    group(repeat(7, (at) => rect(110 + at * 60, 300 - (at % 3) * 20, 14, 330, ['#8a5a34', '#b5302a', '#2f5fae'][at % 3]!, 'rx="6"') + oval(117 + at * 60, 300 - (at % 3) * 20, 10, 34, '#4a3020')) + rect(90, 560, 440, 130, '#9a6a40', mottle(sheet, '.01 .1', 0.5)), 'opacity=".6"'),
    doll(430, 950, 700, '#b5302a', '#f0c24a'), doll(770, 970, 560, '#2f6a4c', '#c9402c'), doll(1040, 986, 430, '#27508a', '#f3d68a'), doll(1250, 996, 310, '#d9842c', '#3f8a6a'), doll(1404, 1002, 200, '#8a2c5a', '#f6e3b0'),
    repeat(36, () => { const [x, y, r] = [sheet.between(40, 1560), sheet.between(1010, 1056), sheet.between(10, 26)]; return stroke(`M${x} ${y}q${r} ${-r} ${r * 1.4} 0q${-r * 0.4} ${r * 0.5} ${-r} 0`, sheet.pick(['#f6deb0', '#e3bf88', '#fff0cc']), 4); }),
    glow(sheet, 1390, 260, 620, '#fff8e0', 0.35),
  ]);
}
