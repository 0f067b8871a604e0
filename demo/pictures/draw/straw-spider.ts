import { table } from '../parts/table.js';
import { blur } from '../parts/filters.js';
import { group, line, oval, polygon, rect, repeat, stroke, type Point } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow } from '../parts/sky.js';

/** A hanging straw spider of octahedra in the light of a window, straw birds on the table. */
export function drawStrawSpider(): string {
  const sheet = createSheet('straw-spider');
  const rod = (a: Point, b: Point, thick: number): string => line(a[0], a[1], b[0], b[1], '#8a5a1c', thick) + line(a[0] - thick * 0.2, a[1], b[0] - thick * 0.2, b[1], '#e9be62', thick * 0.72) + line(a[0] - thick * 0.34, a[1], b[0] - thick * 0.34, b[1], '#fff0b8', thick * 0.24);
  const octa = (x: number, y: number, r: number): string => {
    const [top, low]: Point[] = [[x, y - r * 1.3], [x, y + r * 1.3]];
    const ring: Point[] = [[x - r, y + r * 0.06], [x - r * 0.2, y - r * 0.22], [x + r, y - r * 0.04], [x + r * 0.24, y + r * 0.24]];
    const t = Math.max(3, r * 0.062);
    return ring.map((p, at) => rod(p, ring[(at + 1) % 4]!, t)).join('') + [ring[1]!, ring[0]!, ring[2]!, ring[3]!].map((p) => rod(top!, p, t) + rod(low!, p, t)).join('') + ring.concat([top!, low!]).map((p) => oval(p[0], p[1], t * 0.9, t * 0.9, '#b5372c')).join('');
  };
  const thread = (x1: number, y1: number, x2: number, y2: number): string => line(x1, y1, x2, y2, '#6a5236', 1.6, 'opacity=".8"');
  const spider = group([
    thread(800, -30, 800, 98), octa(800, 330, 180),
    [[560, 470], [1040, 450], [800, 730], [690, 560], [930, 580]].map(([x = 0, y = 0], at) => thread(x, y - (at < 2 ? 110 : 90), x, y - 60) + octa(x, y, at === 2 ? 84 : at < 2 ? 92 : 58)).join(''),
    thread(620, 344, 560, 352), thread(980, 322, 1040, 332), thread(763, 290, 690, 480), thread(843, 374, 930, 500), thread(800, 564, 800, 622),
    repeat(7, (at) => { const x = 500 + at * 100; const y = 640 + ((at * 37) % 60); return thread(x, y - 90, x, y) + repeat(8, (ray) => { const a = (ray / 8) * Math.PI * 2; return line(x, y, x + Math.cos(a) * 22, y + Math.sin(a) * 22, ray % 2 ? '#f6d68a' : '#d9a84a', 4); }) + oval(x, y, 5, 5, '#b5372c'); }),
  ]);
  const bird = (x: number, y: number, s: number, side: 1 | -1): string =>
    group([
      repeat(9, (at) => stroke(`M-60 0Q-110 ${-20 + at * 6} ${-170} ${-60 + at * 14}`, at % 2 ? '#f3d284' : '#cf9f42', 7)),
      polygon([[-80, 4], [-30, -48], [50, -52], [96, -16], [60, 34], [-30, 38]], sheet.linear([[0, '#fbe3a0'], [1, '#a8741f']])),
      repeat(12, (at) => line(-70 + at * 13, -30 + (at % 3) * 6, -50 + at * 13, 30, '#8a5a1c', 2, 'opacity=".5"')), repeat(7, (at) => stroke(`M-30 -20Q20 ${-90 - at * 8} ${70 - at * 26} ${-130 + at * 10}`, at % 2 ? '#f6d98e' : '#d4a648', 7)),
      oval(104, -44, 34, 30, '#e9c26a'), polygon([[134, -50], [176, -40], [134, -34]], '#b5372c'), oval(112, -50, 5, 5, '#2a1a10'),
    ], `transform="translate(${x} ${y}) scale(${s * side} ${s})"`);
  return sheet.finish([
    table(sheet, ['#d9cdb4', '#8f7a5c'], 820, ['#b98a58', '#5a3820']),
    rect(1180, 90, 330, 470, '#fffaf0'), rect(1200, 110, 290, 430, sheet.linear([[0, '#a9cbe6'], [1, '#eef0da']])), line(1345, 110, 1345, 540, '#fffaf0', 12), line(1200, 310, 1490, 310, '#fffaf0', 12), rect(1160, 556, 370, 22, '#f3ead8'),
    group(spider, `transform="translate(70 40)" opacity=".25" ${blur(sheet, 9, 0.1)} style="mix-blend-mode:multiply"`),
    spider,
    oval(330, 944, 150, 14, '#2a160c', `opacity=".5" ${blur(sheet, 8, 0.5)}`), oval(1240, 964, 160, 15, '#2a160c', `opacity=".5" ${blur(sheet, 8, 0.5)}`),
    bird(330, 900, 1.1, 1), bird(1250, 914, 1.25, -1),
    repeat(40, () => { const [x, y] = [sheet.between(60, 1540), sheet.between(880, 1050)]; return line(x, y, x + sheet.between(40, 150), y + sheet.between(-16, 16), sheet.pick(['#e3bc62', '#f6dc96', '#b98a34']), 5); }),
    glow(sheet, 1340, 300, 620, '#fff6d8', 0.4),
  ]);
}
