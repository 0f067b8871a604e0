import { cloth } from '../parts/cloth.js';
import { mix } from '../parts/colour.js';
import { blur, mottle } from '../parts/filters.js';
import { disc, group, line, oval, rect, repeat, stroke } from '../parts/shapes.js';
import { createSheet, type Sheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

/** One belt lying down the sheet: two halves of ground colour, a border, carnations at its end, a fringe. */
function belt(sheet: Sheet, x: number, width: number, left: string, right: string, end: number): string {
  const gold = ['#f3d68a', '#d9ac4c', '#b98a30', '#fff0bc'];
  const flower = (cx: number, cy: number, r: number): string =>
    stroke(`M${cx} ${cy + r * 2.6}C${cx - r * 0.6} ${cy + r * 1.6} ${cx + r * 0.4} ${cy + r} ${cx} ${cy}`, '#d9ac4c', r * 0.12) +
    repeat(7, (at) => { const a = Math.PI + (at / 6) * Math.PI; return oval(cx + Math.cos(a) * r * 0.62, cy + Math.sin(a) * r * 0.5, r * 0.34, r * 0.2, at % 2 ? '#f6dc9c' : '#e3b95c', `transform="rotate(${Math.round((a * 180) / Math.PI)} ${cx + Math.cos(a) * r * 0.62} ${cy + Math.sin(a) * r * 0.5})"`); }) +
    oval(cx, cy, r * 0.3, r * 0.36, '#b5483a') + [-1, 1].map((side) => oval(cx + side * r * 0.62, cy + r * 1.5, r * 0.5, r * 0.17, '#7f9a5c', `transform="rotate(${side * -36} ${cx + side * r * 0.62} ${cy + r * 1.5})"`)).join('');
  const half = width / 2;
  return group([
    rect(x + 14, -60, width, end + 90, '#1c1008', `opacity=".5" ${blur(sheet, 14, 0.1)}`),
    rect(x, -60, half, end + 60, sheet.linear([[0, mix(left, '#ffffff', 0.24)], [0.4, left], [1, mix(left, '#000000', 0.16)]], [0, 0, 1, 0])), rect(x + half, -60, half, end + 60, sheet.linear([[0, mix(right, '#ffffff', 0.14)], [1, mix(right, '#000000', 0.28)]], [0, 0, 1, 0])),
    repeat(Math.floor((end - 380) / 46), (row) => rect(x, row * 46 - 30, width, 20, '#e9c877', 'opacity=".85"') + repeat(9, (at) => disc(x + (at + 0.5) * (width / 9), row * 46 - 20, 6, at % 2 ? left : '#8a5a24'))),
    [x + 6, x + width - 26].map((at) => rect(at, -60, 20, end + 60, '#e3bd66') + repeat(Math.floor(end / 22), (row) => disc(at + 10, row * 22 - 40, 6, row % 2 ? '#8f3a2c' : '#3f5f4c'))).join(''),
    rect(x + 26, end - 400, width - 52, 300, mix(left, '#f6e3b4', 0.2)), rect(x + 26, end - 410, width - 52, 12, '#e3bd66'), rect(x + 26, end - 100, width - 52, 12, '#e3bd66'),
    flower(x + width * 0.3, end - 300, width * 0.15), flower(x + width * 0.7, end - 300, width * 0.15),
    repeat(12, (at) => disc(x + 40 + at * ((width - 80) / 11), end - 60, 9, '#f3d68a') + disc(x + 40 + at * ((width - 80) / 11), end - 60, 4, '#8f3a2c')),
    repeat(Math.floor(end / 3), (row) => line(x, row * 3.2 - 50, x + width, row * 3.2 - 50, row % 2 ? '#fff6dc' : '#2a1810', 1, 'opacity=".14"')),
    repeat(Math.floor(width / 5), (at) => stroke(`M${x + at * 5 + 2} ${end - 4}q${sheet.between(-6, 6)} 40 ${sheet.between(-8, 8)} ${sheet.between(80, 110)}`, sheet.pick(gold), 3.2)),
    rect(x + width * 0.16, -60, width * 0.1, end + 60, '#ffffff', `opacity=".16" ${blur(sheet, 9, 0.2)}`),
  ]);
}

/** Silk belts with gold thread on dark wood, lamplight. */
export function drawSilkBelt(): string {
  const sheet = createSheet('silk-belt');
  return sheet.finish([
    cloth(sheet, '#6a4a34'), rect(-40, -40, 1700, 1160, '#2c1a10', `opacity=".45" ${mottle(sheet, '.004 .06', 0.6)}`),
    belt(sheet, 200, 330, '#9c2f2a', '#2f4f44', 940), belt(sheet, 620, 350, '#20486a', '#b58a34', 840), belt(sheet, 1070, 330, '#e6d9bc', '#7a2c3c', 960),
    glow(sheet, 420, 220, 760, '#ffe3ac', 0.5),
  ], { vignette: 0.42 });
}
