/** Size of every scene in user units (3:2). */
export const WIDTH = 1600;
export const HEIGHT = 1067;
/** Margin drawn beyond each edge and cut off when rendered: filters fade where they meet the end of the canvas. */
export const BLEED = 24;

/** Offset 0–1, colour `#rrggbb`, opacity 0–1 (default 1). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** The paper a scene is drawn on: seeded chance, shared definitions, and the finish. */
export interface Sheet {
  /** Next number of the seeded sequence, 0 ≤ n < 1. */
  chance(): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Adds a definition and returns its id; the same content is kept once. */
  define(make: (id: string) => string): string;
  /** Linear gradient over the shape's box; returns `url(#id)`. */
  linear(stops: readonly Stop[], line?: readonly [x1: number, y1: number, x2: number, y2: number]): string;
  /** Radial gradient over the shape's box; returns `url(#id)`. */
  radial(stops: readonly Stop[], at?: readonly [cx: number, cy: number, r: number]): string;
  /** Whole SVG document with its bleed: layers in painting order, then vignette and grain (0–1 each). */
  finish(layers: readonly string[], options?: { vignette?: number; grain?: number }): string;
}

/** Rounds to a tenth: enough for 1600 units, and short. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

const writeStops = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** A new sheet; the same seed gives the same picture (mulberry32 over an FNV-1a hash of the seed). */
export function createSheet(seed: string): Sheet {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  const definitions = new Map<string, string>();

  const sheet: Sheet = {
    chance() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
    between: (low, high) => low + (high - low) * sheet.chance(),
    pick: (list) => list[Math.floor(sheet.chance() * list.length)] as (typeof list)[number],
    define(make) {
      const key = make('@');
      const known = definitions.get(key);
      if (known) return known;
      const id = `d${definitions.size}`;
      definitions.set(key, id);
      return id;
    },
    linear: (stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
      `url(#${sheet.define(
        (id) =>
          `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${writeStops(stops)}</linearGradient>`,
      )})`,
    radial: (stops, [cx, cy, r] = [0.5, 0.5, 0.5]) =>
      `url(#${sheet.define(
        (id) =>
          `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${writeStops(stops)}</radialGradient>`,
      )})`,
    finish(layers, { vignette = 0.28, grain = 0.3 } = {}) {
      const dusk = sheet.radial(
        [
          [0.55, '#0a0f1c', 0],
          [1, '#0a0f1c', vignette],
        ],
        [0.5, 0.46, 0.78],
      );
      const noise = sheet.define(
        (id) => `<filter id="${id}" x="0" y="0" width="1" height="1"
        color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2"
        seed="7"/><feColorMatrix values=".9 0 0 0 .05 .9 0 0 0 .05 .9 0 0 0 .05 0 0 0 0 1"/></filter>`,
      );
      const full = `x="0" y="0" width="${WIDTH}" height="${HEIGHT}"`;
      const body = layers.join('\n');
      const defs = [...definitions]
        .map(([content, id]) => content.replaceAll(/(id="|url\(#)@/g, `$1${id}`))
        .join('\n');
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH + 2 * BLEED}" height="${HEIGHT + 2 * BLEED}" ` +
        `viewBox="${-BLEED} ${-BLEED} ${WIDTH + 2 * BLEED} ${HEIGHT + 2 * BLEED}"><defs>${defs}</defs>${body}<rect ${full} fill="${dusk}"/>` +
        `<rect ${full} filter="url(#${noise})" opacity="${grain}" style="mix-blend-mode:soft-light"/></svg>`
      );
    },
  };
  return sheet;
}
