import { unitChannels } from './colour.js';
import { blur, fadeMask, rough } from './filters.js';
import { disc, group, oval, rect, repeat } from './shapes.js';
import type { Sheet, Stop } from './sheet.js';
import { WIDTH } from './sheet.js';

/** Gradient sky from the top edge down to `bottom`. */
export const sky = (sheet: Sheet, bottom: number, stops: readonly Stop[]): string =>
  rect(-100, 0, WIDTH + 200, bottom, sheet.linear(stops));

export interface CloudLook {
  top?: number;
  bottom: number;
  light: string;
  shade: string;
  /** Noise frequency "x y": small numbers give large clouds. */
  frequency?: string;
  /** Share of noise left clear, about .4 (overcast) to .6 (a few wisps). */
  clear?: number;
  /** Hardness of the edges. */
  gain?: number;
  opacity?: number;
  seed?: number;
  /** Direction of the light in degrees, 0 from the right, 270 from above. */
  azimuth?: number;
}

/** Clouds made of noise, lit from one side, fading out towards both ends of the band. */
export function clouds(sheet: Sheet, look: CloudLook): string {
  const { top = 0, bottom, light, shade, frequency = '.0022 .007', clear = 0.5, gain = 3.6 } = look;
  const { opacity = 0.9, seed = 5, azimuth = 250 } = look;
  const [from, to] = [unitChannels(shade), unitChannels(light)];
  const table = ['R', 'G', 'B']
    .map(
      (channel, at) =>
        `<feFunc${channel} type="table" tableValues="${from[at]} ${from[at]} ${to[at]} ${to[at]}"/>`,
    )
    .join('');
  const filter = sheet.define(
    (id) => `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="5" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 ${gain} 0 0 0 ${-gain * clear}" result="a"/>
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 ${gain} 0 0 0 ${-gain * (clear - 0.04)}"/>
    <feGaussianBlur stdDeviation="5"/>
    <feDiffuseLighting surfaceScale="22" diffuseConstant="1.15" lighting-color="#fff">
    <feDistantLight azimuth="${azimuth}" elevation="38"/></feDiffuseLighting>
    <feComponentTransfer>${table}</feComponentTransfer><feComposite operator="in" in2="a"/></filter>`,
  );
  const mask = fadeMask(sheet, top, bottom, [
    [0, 0.9],
    [0.55, 1],
    [1, 0],
  ]);
  return group(
    rect(-80, top - 40, WIDTH + 160, bottom - top + 40, '#fff', `filter="url(#${filter})"`),
    `opacity="${opacity}" ${mask}`,
  );
}

/** One heap cloud with a flat base; `width` is its span. */
export function heapCloud(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  light: string,
  shade: string,
): string {
  const puff = sheet.radial(
    [
      [0, light],
      [0.55, light, 0.95],
      [1, shade, 0.8],
    ],
    [0.42, 0.3, 0.75],
  );
  const puffs = repeat(26, () => {
    const along = sheet.between(-1, 1);
    const tall = (1 - along * along) * width * 0.2;
    const r = sheet.between(0.05, 0.11) * width * (1.1 - Math.abs(along) * 0.6);
    return oval(x + along * width * 0.42, y - sheet.chance() * tall - r * 0.3, r * 1.25, r, puff);
  });
  return group(
    group(puffs + oval(x, y, width * 0.46, width * 0.03, shade, 'opacity=".6"'), blur(sheet, 7)),
    rough(sheet, 34, 0.018, 0.2),
  );
}

/** Soft round light: sun through air, lamp, window. */
export const glow = (sheet: Sheet, x: number, y: number, r: number, colour: string, opacity = 1): string =>
  disc(
    x,
    y,
    r,
    sheet.radial([
      [0, colour, opacity],
      [0.25, colour, opacity * 0.55],
      [0.6, colour, opacity * 0.14],
      [1, colour, 0],
    ]),
    'style="mix-blend-mode:screen"',
  );

/** Stars above `bottom`, thinner towards it. */
export const stars = (sheet: Sheet, count: number, bottom: number): string =>
  repeat(count, () => {
    const y = sheet.chance() ** 1.4 * bottom;
    return disc(
      sheet.between(0, WIDTH),
      y,
      sheet.chance() ** 4 * 2.4 + 0.6,
      '#fff',
      `opacity="${(0.25 + sheet.chance() * 0.7).toFixed(2)}"`,
    );
  });

/** Flat veil of mist or haze, strongest at its lower third. */
export const haze = (sheet: Sheet, top: number, bottom: number, colour: string, opacity: number): string =>
  rect(
    0,
    top,
    WIDTH,
    bottom - top,
    sheet.linear([
      [0, colour, 0],
      [0.65, colour, opacity],
      [1, colour, 0],
    ]),
  );

/** Drifting banks of mist, uneven, over a band. */
export function mist(
  sheet: Sheet,
  top: number,
  bottom: number,
  colour: string,
  opacity: number,
  seed = 9,
): string {
  const [r, g, b] = unitChannels(colour);
  const filter = sheet.define(
    (id) => `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency=".0016 .009" numOctaves="3" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} 3 0 0 0 -1.05"/></filter>`,
  );
  const mask = fadeMask(sheet, top, bottom, [
    [0, 0],
    [0.5, 1],
    [1, 0],
  ]);
  return group(
    rect(0, top, WIDTH, bottom - top, '#fff', `filter="url(#${filter})"`),
    `opacity="${opacity}" ${mask}`,
  );
}
