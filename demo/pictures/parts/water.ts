import { unitChannels } from './colour.js';
import { fadeMask, ripple } from './filters.js';
import { group, rect } from './shapes.js';
import type { Sheet, Stop } from './sheet.js';
import { WIDTH } from './sheet.js';

export interface WaterLook {
  /** Shore line, and lower edge of the water. */
  top: number;
  bottom: number;
  /** What stands above the shore line and is mirrored. */
  scene: string;
  /** Tint laid over the mirror image, top to bottom. */
  tint: readonly Stop[];
  /** Width of the ripples in units. */
  rippled?: number;
  frequency?: string;
  /** Height of the mirror image against the scene. */
  squash?: number;
  soften?: number;
}

/** Still water with the scene mirrored in it. Draw the scene itself before. */
export function water(sheet: Sheet, look: WaterLook): string {
  const { top, bottom, scene, tint, rippled = 22, squash = 1, soften = 1.2 } = look;
  const content = sheet.define((id) => `<g id="${id}">${scene}</g>`);
  const clip = sheet.define(
    (id) =>
      `<clipPath id="${id}"><rect x="0" y="${top}" width="${WIDTH}" height="${bottom - top}"/></clipPath>`,
  );
  const flipped = group(
    `<use href="#${content}"/>`,
    `transform="translate(0 ${top * (1 + squash)}) scale(1 ${-squash})"`,
  );
  return group(
    [
      group(
        rect(-80, top, WIDTH + 160, bottom - top, '#000', 'opacity="0"') + flipped,
        ripple(sheet, rippled, look.frequency, soften),
      ),
      rect(0, top, WIDTH, bottom - top, sheet.linear(tint)),
    ],
    `clip-path="url(#${clip})"`,
  );
}

/** Flat streaks of light on water, denser noise far away. */
export function glints(
  sheet: Sheet,
  top: number,
  bottom: number,
  colour: string,
  opacity: number,
  clear = 0.58,
  seed = 21,
): string {
  const [r, g, b] = unitChannels(colour);
  const filter = sheet.define(
    (id) => `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency=".005 .085" numOctaves="3" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} 7 0 0 0 ${-7 * clear}"/></filter>`,
  );
  const mask = fadeMask(sheet, top, bottom, [
    [0, 0.9],
    [0.5, 0.7],
    [1, 0.15],
  ]);
  return group(
    rect(0, top, WIDTH, bottom - top, '#fff', `filter="url(#${filter})"`),
    `opacity="${opacity}" ${mask}`,
  );
}
