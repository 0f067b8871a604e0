import type { Point } from './distance.js';

/** A point in a box: from its left and its top, in the units of the box's width. */
export interface Spot {
  x: number;
  y: number;
}

const RADIANS = Math.PI / 180;
/** Mercator's y in degrees of the equator; the poles are far away. */
const northing = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, latitude)) * RADIANS) / 2)) / RADIANS;

/**
 * Lays points out as a map of Mercator's projection shows them, north above, the whole of them within a box of this size. Where
 * that makes it smaller, the map is drawn over the antimeridian.
 * @returns a spot for each point, and how many degrees of longitude one unit is
 */
export function layOutPoints(points: readonly Point[], width: number, height: number): { spots: Spot[]; unit: number } {
  const sorted = points.map(({ longitude }) => longitude).sort((a, b) => a - b);
  // The widest gap between neighbours around the globe is where the map is cut.
  let west = sorted[0] ?? 0;
  let widest = 360 - ((sorted.at(-1) ?? 0) - west);
  sorted.forEach((longitude, i) => {
    const gap = i ? longitude - sorted[i - 1]! : 0;
    if (gap > widest) [widest, west] = [gap, longitude];
  });
  const flat = points.map(({ latitude, longitude }) => ({ x: (longitude - west + 360) % 360, y: -northing(latitude) }));
  const [left, right, top, bottom] = [
    Math.min(...flat.map(({ x }) => x)),
    Math.max(...flat.map(({ x }) => x)),
    Math.min(...flat.map(({ y }) => y)),
    Math.max(...flat.map(({ y }) => y)),
  ];
  // A single place is seen with half a degree around it.
  const unit = Math.max((right - left) / width, (bottom - top) / height, 1 / Math.max(width, height));
  const [dx, dy] = [(width - (right - left) / unit) / 2, (height - (bottom - top) / unit) / 2];
  return { spots: flat.map(({ x, y }) => ({ x: (x - left) / unit + dx, y: (y - top) / unit + dy })), unit };
}
