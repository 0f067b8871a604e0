import { blur } from './filters.js';
import { disc, group, line, polygon, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';
import { HEIGHT, WIDTH } from './sheet.js';

/** Falling snow: many small flakes, a few large soft ones near the eye. */
export const snowfall = (sheet: Sheet, count: number, near = 14): string =>
  repeat(count, () =>
    disc(
      sheet.between(0, WIDTH),
      sheet.between(0, HEIGHT),
      sheet.between(0.8, 2.8),
      '#ffffff',
      `opacity="${sheet.between(0.3, 0.9).toFixed(2)}"`,
    ),
  ) +
  group(
    repeat(near, () =>
      disc(
        sheet.between(0, WIDTH),
        sheet.between(0, HEIGHT),
        sheet.between(5, 10),
        '#ffffff',
        'opacity=".5"',
      ),
    ),
    blur(sheet, 3),
  );

/** Slanting rain. */
export const rain = (sheet: Sheet, count: number, colour: string): string =>
  group(
    repeat(count, () => {
      const [x, y, length] = [sheet.between(-40, WIDTH), sheet.between(-60, HEIGHT), sheet.between(18, 60)];
      return line(
        x,
        y,
        x + length * 0.16,
        y + length,
        colour,
        sheet.between(0.7, 1.6),
        `opacity="${sheet.between(0.1, 0.4).toFixed(2)}"`,
      );
    }),
  );

/** Beams of light falling from a point above the picture. */
export const shafts = (
  sheet: Sheet,
  from: readonly [x: number, y: number],
  count: number,
  spread: readonly [left: number, right: number],
  length: number,
  colour: string,
  opacity: number,
): string =>
  group(
    repeat(count, () => {
      const x = sheet.between(spread[0], spread[1]);
      const half = sheet.between(14, 60);
      return polygon(
        [
          [from[0] + (x - from[0]) * 0.06, from[1]],
          [x - half, from[1] + length],
          [x + half, from[1] + length],
        ],
        sheet.linear([
          [0, colour, opacity],
          [0.7, colour, opacity * sheet.between(0.3, 0.7)],
          [1, colour, 0],
        ]),
      );
    }),
    `${blur(sheet, 9)} style="mix-blend-mode:screen"`,
  );

/** Out-of-focus discs of light. */
export const bokeh = (
  sheet: Sheet,
  count: number,
  box: readonly [x1: number, y1: number, x2: number, y2: number],
  sizes: readonly [small: number, large: number],
  colours: readonly string[],
  opacity = 0.5,
): string =>
  group(
    repeat(count, () =>
      disc(
        sheet.between(box[0], box[2]),
        sheet.between(box[1], box[3]),
        sheet.between(...sizes),
        sheet.pick(colours),
        `opacity="${(opacity * sheet.between(0.4, 1)).toFixed(2)}"`,
      ),
    ),
    `${blur(sheet, 2)} style="mix-blend-mode:screen"`,
  );
