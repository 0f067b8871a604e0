import { unitChannels } from './colour.js';
import type { Sheet } from './sheet.js';

/** Filter region as shares of the shape's box. */
const region = (margin: number): string =>
  `x="${-margin}" y="${-margin}" width="${1 + 2 * margin}" height="${1 + 2 * margin}" color-interpolation-filters="sRGB"`;

/** `filter="…"` that blurs by `radius` units (or "x y"). */
export function blur(sheet: Sheet, radius: number | string, margin = 0.3): string {
  return `filter="url(#${sheet.define(
    (id) => `<filter id="${id}" ${region(margin)}><feGaussianBlur stdDeviation="${radius}"/></filter>`,
  )})"`;
}

/** `filter="…"` that lays a colour over what it is on, as dusk does. */
export function multiply(sheet: Sheet, colour: string): string {
  const [r, g, b] = unitChannels(colour);
  return `filter="url(#${sheet.define(
    (id) => `<filter id="${id}" ${region(0.05)}><feColorMatrix values="${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0"/></filter>`,
  )})"`;
}

/** `filter="…"` that makes edges uneven, as a dry brush does. */
export function rough(sheet: Sheet, scale = 6, frequency: number | string = 0.06, margin = 0.08): string {
  return `filter="url(#${sheet.define(
    (id) => `<filter id="${id}" ${region(margin)}>
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="4"/>
    <feColorMatrix values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0 1" result="n"/>
    <feDisplacementMap in="SourceGraphic" in2="n" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/></filter>`,
  )})"`;
}

/**
 * `filter="…"` that lays uneven paint over a shape: light and dark blotches of the given frequency,
 * strength 0–1, and (with `edge`) uneven edges.
 */
export function mottle(
  sheet: Sheet,
  frequency: number | string = 0.03,
  strength = 0.5,
  edge = 0,
  seed = 3,
): string {
  return `filter="url(#${sheet.define(
    (id) => `<filter id="${id}" ${region(0.04)}>
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="4" seed="${seed}"/>
    <feColorMatrix values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0 1" result="n"/>
    <feDisplacementMap in="SourceGraphic" in2="n" scale="${edge}" xChannelSelector="R" yChannelSelector="G" result="s"/>
    <feColorMatrix in="n" values="2.6 0 0 0 -.8 2.6 0 0 0 -.8 2.6 0 0 0 -.8 0 0 0 0 ${strength}"/>
    <feComposite operator="in" in2="s"/><feBlend mode="soft-light" in2="s"/></filter>`,
  )})"`;
}

/** `filter="…"` of ripples: sideways shifts in flat bands, `scale` units wide. */
export function ripple(sheet: Sheet, scale: number, frequency = '.006 .07', soften = 1): string {
  return `filter="url(#${sheet.define(
    (id) => `<filter id="${id}" ${region(0.05)}>
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="11"/>
    <feColorMatrix values="1 0 0 0 0 0 .4 0 0 .3 0 0 0 0 .5 0 0 0 0 1" result="n"/>
    <feDisplacementMap in="SourceGraphic" in2="n" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/>
    <feGaussianBlur stdDeviation="${soften} ${soften * 2.2}"/></filter>`,
  )})"`;
}

/** Mask over the whole sheet from stops top to bottom (white shows); returns `mask="…"`. */
export function fadeMask(
  sheet: Sheet,
  top: number,
  bottom: number,
  stops: readonly (readonly [number, number])[],
): string {
  const grey = stops
    .map(([offset, show]) => `<stop offset="${offset}" stop-color="#fff" stop-opacity="${show}"/>`)
    .join('');
  return `mask="url(#${sheet.define(
    (id) => `<mask id="${id}" maskUnits="userSpaceOnUse" x="-200" y="${top}" width="2000"
    height="${bottom - top}"><linearGradient id="${id}m" x1="0" y1="0" x2="0" y2="1">${grey}</linearGradient>
    <rect x="-200" y="${top}" width="2000" height="${bottom - top}" fill="url(#${id}m)"/></mask>`,
  )})"`;
}
