import { mix } from './colour.js';
import { mottle } from './filters.js';
import { rect, stroke } from './shapes.js';
import type { Sheet } from './sheet.js';
import { WIDTH, short } from './sheet.js';

/** Flat ground from `top` to `bottom`, uneven like gouache; finer far away when `frequency` is stretched. */
export const ground = (
  sheet: Sheet,
  top: number,
  bottom: number,
  far: string,
  near: string,
  frequency = '.006 .05',
  strength = 0.6,
): string =>
  rect(
    -40,
    top,
    WIDTH + 80,
    bottom - top,
    sheet.linear([
      [0, far],
      [1, near],
    ]),
    mottle(sheet, frequency, strength),
  );

export interface GrassLook {
  top: number;
  bottom: number;
  /** Blade height at the top and at the bottom of the band. */
  heights: readonly [far: number, near: number];
  colours: readonly string[];
  count: number;
  from?: number;
  to?: number;
}

/** Blades of grass or corn, painted from far to near. */
export function grass(sheet: Sheet, look: GrassLook): string {
  const { top, bottom, heights, colours, count, from = -20, to = WIDTH + 20 } = look;
  const rows = 14;
  const parts: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const near = (row + 0.5) / rows;
    const tall = heights[0] + (heights[1] - heights[0]) * near ** 1.5;
    for (const colour of colours) {
      let d = '';
      const blades = count / rows / colours.length;
      for (let blade = 0; blade < blades; blade += 1) {
        const x = sheet.between(from, to);
        const y = top + (bottom - top) * ((row + sheet.chance()) / rows) ** 1.3;
        const up = tall * sheet.between(0.6, 1.25);
        const lean = up * sheet.between(-0.35, 0.45);
        d += `M${short(x)} ${short(y)}q${short(lean * 0.2)} ${short(-up * 0.6)} ${short(lean)} ${short(-up)}`;
      }
      parts.push(
        stroke(d, mix(colour, '#ffffff', (1 - near) * 0.08), Math.max(0.9, Math.min(3.4, tall * 0.06))),
      );
    }
  }
  return parts.join('');
}
