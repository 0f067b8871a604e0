import { rough } from './filters.js';
import { clump, type Leaves } from './foliage.js';
import { group, oval, polygon, repeat, stroke } from './shapes.js';
import { short, type Sheet } from './sheet.js';

/** A birch: a white stem with dark marks, hanging leaves in loose clouds. */
export function birch(sheet: Sheet, x: number, base: number, height: number, leaves: Leaves, crown = 1): string {
  const width = height * 0.034;
  const lean = sheet.between(-0.03, 0.03) * height;
  const bark = sheet.linear([[0, '#f7f4ec'], [0.55, '#e4dfd6'], [1, '#8f8a8c']], [0, 0, 1, 0]);
  const stem = polygon(
    [[x - width / 2, base], [x + lean - width * 0.2, base - height * 0.94], [x + lean + width * 0.2, base - height * 0.94], [x + width / 2, base]],
    bark,
  );
  const marks = repeat(Math.round(height / 22), (index) => {
    const up = ((index + sheet.chance()) * 22) / height;
    const half = (width / 2) * (1 - up * 0.6);
    return oval(x + lean * up + sheet.between(-0.6, 0.6) * half, base - up * height * 0.92, half * sheet.between(0.3, 0.8), sheet.between(1.2, 3.6), '#2b2628', 'opacity=".82"');
  });
  const boughs = Array.from({ length: 24 }, (_, index) => {
    const up = 0.36 + index * 0.026;
    const out = (index % 2 ? 1 : -1) * sheet.between(0.2, 1) * (1.06 - up) * 0.42 * height * crown;
    return { up, out, from: x + lean * up, at: base - height * up };
  });
  const twigs = boughs
    .map(({ out, from, at }) => stroke(`M${short(from)} ${short(at + height * 0.03)}Q${short(from + out * 0.6)} ${short(at - height * 0.05)} ${short(from + out)} ${short(at)}`, '#6f6660', height * 0.005))
    .join('');
  const clouds = boughs
    .map(({ up, out, from, at }) =>
      clump(sheet, from + out * 0.8, at + height * 0.01, height * sheet.between(0.05, 0.085) * crown, height * sheet.between(0.05, 0.095) * (1.3 - up * 0.6) * crown, leaves, {
        leaf: Math.max(3, height / 110), density: 0.55, light: [-0.6, -0.8], lift: sheet.between(-0.2, 0.2),
      }))
    .join('');
  return stem + twigs + marks + group(clouds, rough(sheet, height / 50, 0.06));
}
