import type { Point } from './distance.js';

/** A point of the world in Web Mercator (EPSG:3857): 0 to 1 from 180° W to 180° E and from 85° N to 85° S. */
export interface Spot {
  x: number;
  y: number;
}

/** What of the world a map shows: the spot in its middle, and how many pixels the whole world is wide. */
export interface MapFrame extends Spot {
  scale: number;
}

/** Width of the world at zoom 0 of tile servers, CSS px. */
export const TILE = 256;
/** Latitude at which the square of Web Mercator ends. */
const MOST_NORTH = 85.0511287798;
/** Nearest that a map goes by itself: a single place still has its surroundings, about 100 km. */
const NEAREST_FIT = TILE * 2 ** 9;

export function project({ latitude, longitude }: Point): Spot {
  const sine = Math.sin((Math.max(-MOST_NORTH, Math.min(MOST_NORTH, latitude)) * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Degrees; the longitude of a spot beyond the antimeridian goes on beyond ±180. */
export const unproject = ({ x, y }: Spot): Point => ({
  longitude: (x - 0.5) * 360,
  latitude: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
});

/** The same longitude between -0.5 and 0.5 worlds from zero: the shorter way around the Earth. */
export const wrap = (x: number): number => x - Math.round(x);

/** Where a spot lies, in CSS px from the middle of the map: in the copy of the world that is nearest. */
export const locateSpot = ({ x, y }: Spot, frame: MapFrame): Spot => ({ x: wrap(x - frame.x) * frame.scale, y: (y - frame.y) * frame.scale });

/**
 * The frame that shows all spots as large as it can, over the smallest arc of longitudes, so that Fiji and Samoa are neighbours.
 * The world is never narrower than the map.
 * @param width of the map, CSS px, as `height`
 * @param edge CSS px that stay free on each side
 * @param most largest width of the world, CSS px
 */
export function fitSpots(spots: readonly Spot[], width: number, height: number, edge: number, most = NEAREST_FIT): MapFrame {
  const columns = spots.map(({ x }) => x - Math.floor(x)).sort((a, b) => a - b);
  const rows = spots.map(({ y }) => y);
  // The arc begins after the widest gap.
  let start = 0;
  let gap = -1;
  columns.forEach((x, i) => {
    const before = i ? columns[i - 1]! : columns.at(-1)! - 1;
    if (x - before > gap) [gap, start] = [x - before, x];
  });
  const across = spots.length ? 1 - gap : 1;
  const top = Math.min(...rows, spots.length ? 1 : 0.2);
  const bottom = Math.max(...rows, spots.length ? 0 : 0.7);
  const fitted = Math.min((width - 2 * edge) / across, (height - 2 * edge) / (bottom - top), most);
  return { x: (start + across / 2) % 1, y: (top + bottom) / 2, scale: Math.max(fitted, width, 1) };
}
