import { mix } from './colour.js';
import { rough } from './filters.js';
import { group, polygon, rect, shape } from './shapes.js';
import type { Point } from './shapes.js';
import type { Sheet } from './sheet.js';
import { short } from './sheet.js';

export interface Needles {
  dark: string;
  light: string;
  snow?: string;
}

/** One spruce: tiers of drooping boughs, lit from the left, with snow when given. */
export function spruce(sheet: Sheet, x: number, base: number, height: number, needles: Needles): string {
  const parts = [rect(x - height * 0.016, base - height * 0.12, height * 0.032, height * 0.12, '#3a2d25')];
  const tiers = 11;
  for (let tier = tiers; tier >= 1; tier -= 1) {
    const share = tier / tiers;
    const y = base - height * 0.07 - (1 - share) * height * 0.88;
    const half = height * 0.22 * share ** 0.85 * sheet.between(0.88, 1.1);
    const tall = height * 0.17 * (0.5 + share * 0.6);
    const steps = 9;
    const fringe: Point[] = Array.from({ length: steps + 1 }, (_, step) => {
      const along = (step / steps) * 2 - 1;
      return [
        x + along * half,
        y - (1 - Math.abs(along)) * tall * 0.18 - (step % 2) * tall * 0.16 + sheet.between(0, tall * 0.08),
      ] as const;
    });
    parts.push(
      polygon([[x, y - tall], ...fringe], mix(needles.dark, needles.light, 0.1 + (1 - share) * 0.25)),
    );
    parts.push(
      polygon(
        [[x, y - tall], ...fringe.slice(0, 4), [x - half * 0.1, y - tall * 0.3]],
        needles.light,
        'opacity=".55"',
      ),
    );
    if (needles.snow) {
      parts.push(
        shape(
          `M${short(x)} ${short(y - tall)}Q${short(x - half * 0.5)} ${short(y - tall * 0.35)} ${short(x - half * 0.97)} ${short(y - tall * 0.04)}` +
            `Q${short(x - half * 0.4)} ${short(y - tall * 0.22)} ${short(x + half * 0.1)} ${short(y - tall * 0.34)}Z`,
          needles.snow,
          'opacity=".92"',
        ),
      );
      parts.push(
        shape(
          `M${short(x)} ${short(y - tall)}Q${short(x + half * 0.5)} ${short(y - tall * 0.4)} ${short(x + half * 0.94)} ${short(y - tall * 0.06)}` +
            `Q${short(x + half * 0.5)} ${short(y - tall * 0.2)} ${short(x + half * 0.2)} ${short(y - tall * 0.42)}Z`,
          mix(needles.snow, needles.dark, 0.28),
          'opacity=".9"',
        ),
      );
    }
  }
  return group(parts, rough(sheet, height * 0.022, 0.07));
}

/** A far wood of spruces as one silhouette. */
export function spruceLine(
  sheet: Sheet,
  from: number,
  to: number,
  base: number,
  height: number,
  fill: string,
  gap = 0.2,
): string {
  const [foot, strip] = [short(base + height * 0.08), short(base - height * 0.04)];
  let d = `M${from} ${foot}V${strip}H${to}V${foot}Z`;
  for (let x = from; x < to; x += height * gap * sheet.between(0.3, 1.1)) {
    const tall = height * sheet.between(0.5, 1);
    const half = tall * sheet.between(0.15, 0.22);
    const side = (way: 1 | -1): string[] =>
      [0.08, 0.24, 0.4, 0.56, 0.7, 0.84].map((share) => {
        const out = half * (1 - share) * sheet.between(0.9, 1.12);
        const notch = `L${short(x + way * out * 0.72)} ${short(base - tall * (share + (way < 0 ? 0.02 : -0.02)))}`;
        const tip = `L${short(x + way * out)} ${short(base - tall * share)}`;
        return way < 0 ? tip + notch : notch + tip;
      });
    d += `M${short(x - half)} ${foot}${side(-1).join('')}L${short(x)} ${short(base - tall)}${side(1).reverse().join('')}L${short(x + half)} ${foot}Z`;
  }
  return shape(d, fill, rough(sheet, height * 0.03, 0.08));
}

/** One pine: long reddish stem, flat clouds of needles at the top. */
export function pineStem(
  sheet: Sheet,
  x: number,
  base: number,
  height: number,
  width: number,
  lean = 0,
): string {
  const bark = sheet.linear(
    [
      [0, '#b9703f'],
      [0.5, '#8c5534'],
      [1, '#3d2e27'],
    ],
    [0, 0, 0, 1],
  );
  return (
    polygon(
      [
        [x - width / 2, base],
        [x + lean - width * 0.28, base - height],
        [x + lean + width * 0.28, base - height],
        [x + width / 2, base],
      ],
      bark,
    ) +
    polygon(
      [
        [x + width * 0.08, base],
        [x + lean + width * 0.06, base - height],
        [x + lean + width * 0.28, base - height],
        [x + width / 2, base],
      ],
      '#241a18',
      'opacity=".38"',
    )
  );
}
