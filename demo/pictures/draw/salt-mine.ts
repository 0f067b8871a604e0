import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { figure } from '../parts/people.js';
import { disc, group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, haze } from '../parts/sky.js';

/** A gallery cut into layered salt far below the ground, lamps along it, two people on a walk. */
export function drawSaltMine(): string {
  const sheet = createSheet('salt-mine');
  const salt = ['#b5563c', '#d98a5c', '#e9b48a', '#a84a3a', '#f0cba8', '#c4704c', '#8f4436', '#e3a274'];
  /** A vault at a depth 0 (far) … 1 (near). */
  const vault = (near: number): { left: number; right: number; floor: number; top: number } => ({
    left: 760 - near * 920, right: 840 + near * 940, floor: 610 + near * 470, top: 470 - near * 560,
  });
  const arch = (near: number): string => {
    const { left, right, floor, top } = vault(near);
    const r = (right - left) / 2;
    return `M${short(left)} ${short(floor)}V${short(top + r * 0.62)}Q${short(left)} ${short(top)} ${short((left + right) / 2)} ${short(top)}Q${short(right)} ${short(top)} ${short(right)} ${short(top + r * 0.62)}V${short(floor)}Z`;
  };
  const depths = Array.from({ length: 16 }, (_, index) => (1 - index / 16) ** 1.7);
  return sheet.finish([
    rect(-40, -40, 1700, 1160, '#5a2c28'),
    depths.map((near, index) => shape(arch(near), mix('#6a332c', '#ffd9a4', ((1 - near) ** 2.2) * 0.9 + (index % 2) * 0.05), mottle(sheet, '.006 .03', 0.5, 4))).join(''),
    group(
      repeat(70, (index) => {
        const side = index % 2 ? 1 : -1;
        const level = sheet.between(0, 1);
        const [near, far] = [vault(1), vault(0.02)];
        const x1 = side < 0 ? near.left : near.right;
        const x2 = side < 0 ? far.left : far.right;
        const y1 = near.top + (near.floor - near.top) * level;
        const y2 = far.top + (far.floor - far.top) * level;
        return polygon([[x1, y1 - 9], [x2, y2 - 0.6], [x2, y2 + 0.8], [x1, y1 + sheet.between(6, 26)]], sheet.pick(salt), 'opacity=".36"');
      }),
      rough(sheet, 26, 0.012),
    ),
    polygon([[760, 610], [840, 610], [1900, 1130], [-300, 1130]], sheet.linear([[0, '#ffe0b0'], [0.3, '#d99a70'], [1, '#6f3a30']]), mottle(sheet, '.008 .05', 0.5)),
    glow(sheet, 800, 560, 520, '#ffdca0', 0.95),
    repeat(12, (index) => {
      const side = index % 2 ? 1 : -1;
      const near = ((Math.floor(index / 2) + 0.5) / 6) ** 1.7;
      const { left, right, floor, top } = vault(near);
      const x = side < 0 ? left + (right - left) * 0.1 : right - (right - left) * 0.1;
      const y = top + (floor - top) * 0.42;
      const r = 6 + near * 22;
      return glow(sheet, x, y, r * 14, '#ffb765', 0.75) + oval(x, y, r * 0.7, r, '#fff2d0') + oval(x, floor - r, r * 5, r * 0.8, '#ffd9a0', `opacity=".35" ${blur(sheet, 8, 1)}`);
    }),
    repeat(7, (index) => {
      const near = ((index + 1) / 7) ** 1.7;
      const { left, right, top } = vault(near);
      return stroke(`M${short(left + (right - left) * 0.2)} ${short(top + (right - left) * 0.11)}Q${short((left + right) / 2)} ${short(top - 4)} ${short(right - (right - left) * 0.2)} ${short(top + (right - left) * 0.11)}`, '#4a2420', 2 + near * 12, 'opacity=".28"');
    }),
    repeat(240, () => disc(sheet.between(0, 1600), sheet.between(0, 1060), sheet.between(0.8, 2.6), '#fff6e4', `opacity="${sheet.between(0.2, 0.8).toFixed(2)}"`)),
    [[330, 900], [1270, 900]].map(([x = 0, y = 0]) => oval(x, y + 6, 120, 12, '#2c1614', `opacity=".5" ${blur(sheet, 5, 0.6)}`) + rect(x - 96, y - 34, 192, 12, '#e9d2b0') + rect(x - 96, y - 66, 192, 9, '#d9bc94') + line(x - 80, y, x - 80, y - 64, '#8a6a4c', 7) + line(x + 80, y, x + 80, y - 64, '#8a6a4c', 7)).join(''),
    oval(780, 784, 40, 7, '#3a1c18', 'opacity=".6"'), oval(836, 788, 40, 7, '#3a1c18', 'opacity=".6"'),
    figure(770, 784, 130, { coat: '#f2efe6', legs: '#5f7a94', stride: 0.5, hair: '#4a3226' }),
    figure(836, 788, 122, { coat: '#6f9ab4', legs: '#3a4658', stride: 0.6, hair: '#8a6a48' }),
    haze(sheet, 420, 760, '#ffe3b4', 0.3),
  ], { vignette: 0.4 });
}
