/** Degrees of one unit of the packed land. */
export const STEP = 0.25;
/** Character code of 0. */
export const CENTRE = 83;
/** Longest step in one character. */
export const FARTHEST = 43;
/** What the high character of a ring's start counts. */
export const HIGH = 64;

/**
 * Rings of land of `scripts/generate-land.ts`, as `[longitude, latitude]` in degrees. Rings lie one after the other,
 * separated by spaces: four characters for the start, then two for each step.
 */
export function unpackLand(packed: string): [longitude: number, latitude: number][][] {
  return packed.split(' ').map((ring) => {
    const value = (i: number): number => (ring[i] === '!' ? 92 : ring.charCodeAt(i)) - CENTRE;
    let x = value(0) * HIGH + value(1);
    let y = value(2) * HIGH + value(3);
    const vertices: [number, number][] = [[x * STEP, y * STEP]];
    for (let i = 4; i < ring.length; i += 2) vertices.push([(x += value(i)) * STEP, (y += value(i + 1)) * STEP]);
    return vertices;
  });
}
