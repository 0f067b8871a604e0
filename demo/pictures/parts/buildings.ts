import { mix } from './colour.js';
import { mottle } from './filters.js';
import { group, polygon, rect, repeat, shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { short } from './sheet.js';

/** Window with a round head; `x` is its middle, `base` its sill. */
export function archWindow(
  x: number,
  base: number,
  width: number,
  height: number,
  glass: string,
  frame?: string,
): string {
  const arch = (half: number, tall: number, bottom: number): string =>
    `M${short(x - half)} ${short(bottom)}V${short(base - tall + half)}A${short(half)} ${short(half)} 0 0 1 ${short(x + half)} ${short(base - tall + half)}V${short(bottom)}Z`;
  const border = width * 0.18;
  return (
    (frame ? shape(arch(width / 2 + border, height + border, base + border * 0.8), frame) : '') +
    shape(arch(width / 2, height, base), glass)
  );
}

/** Wall lit from the left: body, uneven plaster, shade towards the right side. */
export function wall(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  shade = 0.28,
): string {
  const fill = sheet.linear(
    [
      [0, mix(colour, '#ffffff', 0.14)],
      [0.5, colour],
      [1, mix(colour, '#1c2030', shade)],
    ],
    [0, 0, 1, 0],
  );
  return rect(x, y, width, height, fill, mottle(sheet, '.05 .03', 0.16));
}

/** Round tower: the light turns round it. */
export function tower(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): string {
  const fill = sheet.linear(
    [
      [0, mix(colour, '#10131f', 0.2)],
      [0.25, mix(colour, '#ffffff', 0.16)],
      [0.55, colour],
      [1, mix(colour, '#10131f', 0.48)],
    ],
    [0, 0, 1, 0],
  );
  return rect(x - width / 2, y, width, height, fill, mottle(sheet, '.05 .03', 0.16));
}

/** Pointed roof on a tower, lit from the left. */
export function spire(
  x: number,
  base: number,
  width: number,
  height: number,
  colour: string,
  overhang = 0.08,
): string {
  const half = width * (0.5 + overhang);
  return (
    polygon(
      [
        [x - half, base],
        [x, base - height],
        [x + half, base],
      ],
      colour,
    ) +
    polygon(
      [
        [x + half * 0.12, base],
        [x, base - height],
        [x + half, base],
      ],
      mix(colour, '#0c1020', 0.42),
    ) +
    polygon(
      [
        [x - half, base],
        [x, base - height],
        [x - half * 0.5, base],
      ],
      mix(colour, '#ffffff', 0.18),
      'opacity=".7"',
    )
  );
}

/** Even grid of windows; `light` decides for each one (column, row) its colour, or none. */
export function windowGrid(
  box: readonly [x: number, y: number, width: number, height: number],
  columns: number,
  rows: number,
  size: readonly [width: number, height: number],
  colourOf: (column: number, row: number) => string | undefined,
): string {
  const [x, y, width, height] = box;
  return repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const fill = colourOf(column, row);
    if (!fill) return '';
    return rect(
      x + (column + 0.5) * (width / columns) - size[0] / 2,
      y + (row + 0.5) * (height / rows) - size[1] / 2,
      size[0],
      size[1],
      fill,
    );
  });
}

/** Pitched roof seen from the side, with courses of tile. */
export function roof(
  sheet: Sheet,
  x: number,
  base: number,
  width: number,
  height: number,
  colour: string,
  inset = 0.12,
): string {
  const fill = sheet.linear([
    [0, mix(colour, '#ffffff', 0.16)],
    [1, mix(colour, '#10131f', 0.25)],
  ]);
  const courses = repeat(Math.floor(height / 8), (index) => {
    const share = (index + 1) / Math.floor(height / 8);
    const side = width * inset * (1 - share);
    return rect(
      x + side,
      base - height + share * height - 1.4,
      width - side * 2,
      1.4,
      '#000',
      'opacity=".16"',
    );
  });
  return group(
    polygon(
      [
        [x, base],
        [x + width * inset, base - height],
        [x + width * (1 - inset), base - height],
        [x + width, base],
      ],
      fill,
      mottle(sheet, '.02 .12', 0.5),
    ) + courses,
  );
}

/** Far city as one band of blocks with some windows lit. */
export function cityLine(
  sheet: Sheet,
  base: number,
  tall: number,
  fill: string,
  lit: readonly string[],
  share = 0.3,
  from = -20,
  to = 1620,
): string {
  const parts: string[] = [];
  for (let x = from; x < to;) {
    const width = sheet.between(34, 96);
    const height = tall * sheet.between(0.35, 1);
    parts.push(rect(x, base - height, width, height, mix(fill, '#ffffff', sheet.chance() * 0.06)));
    parts.push(
      windowGrid(
        [x + 4, base - height + 5, width - 8, height - 8],
        Math.floor(width / 10),
        Math.floor(height / 12),
        [4.5, 6],
        () => (sheet.chance() < share ? sheet.pick(lit) : undefined),
      ),
    );
    x += width + (sheet.chance() < 0.3 ? sheet.between(4, 40) : 0);
  }
  return parts.join('');
}
