import { mix } from './colour.js';
import { disc, group, oval, repeat, shape, stroke } from './shapes.js';
import type { Sheet } from './sheet.js';
import { short } from './sheet.js';

export interface FigureLook {
  coat: string;
  legs?: string;
  hair?: string;
  skin?: string;
  /** Knitted hat in this colour. */
  hat?: string;
  /** 0 stands, 1 strides. */
  stride?: number;
  /** −1 faces left, 1 right. */
  facing?: 1 | -1;
  /** Long coat or skirt. */
  long?: boolean;
}

/** A small standing or walking figure, seen from afar; `base` is under the feet. */
export function figure(x: number, base: number, height: number, look: FigureLook): string {
  const {
    coat,
    legs = '#2b2d38',
    hair = '#3b2a20',
    skin = '#e2b999',
    stride = 0.3,
    facing = 1,
    long = false,
    hat,
  } = look;
  const h = height;
  const step = h * 0.12 * stride * facing;
  const at = (dx: number, dy: number): string => `${short(x + dx)} ${short(base - dy)}`;
  return group([
    stroke(`M${at(-h * 0.03, h * 0.45)}L${at(-h * 0.04 - step, 0)}`, legs, h * 0.085),
    stroke(`M${at(h * 0.03, h * 0.45)}L${at(h * 0.04 + step, 0)}`, mix(legs, '#000000', 0.25), h * 0.085),
    shape(
      `M${at(-h * 0.1, h * 0.8)}Q${at(0, h * 0.88)} ${at(h * 0.1, h * 0.8)}L${at(h * (long ? 0.15 : 0.11), h * (long ? 0.24 : 0.42))}` +
        `H${short(x - h * (long ? 0.15 : 0.11))}Z`,
      coat,
    ),
    shape(
      `M${at(h * 0.02, h * 0.84)}L${at(h * 0.1, h * 0.8)}L${at(h * (long ? 0.15 : 0.11), h * (long ? 0.24 : 0.42))}H${short(x + h * 0.02)}Z`,
      '#0a0d18',
      'opacity=".25"',
    ),
    stroke(
      `M${at(-h * 0.1, h * 0.77)}Q${at(-h * 0.16, h * 0.6)} ${at(-h * 0.1 + step * 0.5, h * 0.46)}`,
      mix(coat, '#000000', 0.12),
      h * 0.06,
    ),
    stroke(
      `M${at(h * 0.1, h * 0.77)}Q${at(h * 0.16, h * 0.6)} ${at(h * 0.1 - step * 0.5, h * 0.46)}`,
      mix(coat, '#000000', 0.3),
      h * 0.06,
    ),
    disc(x, base - h * 0.91, h * 0.075, skin),
    shape(
      `M${at(-h * 0.08, h * 0.91)}A${short(h * 0.08)} ${short(h * 0.08)} 0 0 1 ${at(h * 0.08, h * 0.91)}Q${at(0, h * 0.95)} ${at(-h * 0.08, h * 0.91)}Z`,
      hat ?? hair,
    ),
    hat ? disc(x, base - h * 1.0, h * 0.025, mix(hat, '#ffffff', 0.3)) : '',
  ]);
}

/** A loose row of figures with shadows under them, far ones first. */
export function crowd(
  sheet: Sheet,
  count: number,
  from: number,
  to: number,
  base: number,
  height: number,
  coats: readonly string[],
  look: Partial<FigureLook> = {},
): string {
  const shade = sheet.radial([
    [0, '#05070f', 0.5],
    [1, '#05070f', 0],
  ]);
  return repeat(count, (index) => {
    const near = index / count;
    const [x, y, h] = [
      sheet.between(from, to),
      base - (1 - near) * height * 0.3,
      height * (0.8 + near * 0.25) * sheet.between(0.86, 1.06),
    ];
    return (
      oval(x, y, h * 0.22, h * 0.05, shade) +
      figure(x, y, h, {
        coat: sheet.pick(coats),
        stride: sheet.chance(),
        long: sheet.chance() < 0.4,
        facing: sheet.chance() < 0.5 ? 1 : -1,
        hair: sheet.pick(['#2f241e', '#5b4230', '#8a6a48']),
        ...look,
      })
    );
  });
}
