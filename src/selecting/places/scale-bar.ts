import { unproject, type MapFrame } from './map-frame.js';

/** Circumference at the equator that Web Mercator reckons with, metres. */
const EQUATOR = 2 * Math.PI * 6378137;

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no wider than `most` CSS px in the middle of the map. */
export function scaleBar(frame: MapFrame, most: number): { metres: number; width: number } {
  const metresPerPixel = (EQUATOR * Math.cos((unproject(frame).latitude * Math.PI) / 180)) / frame.scale;
  const power = 10 ** Math.floor(Math.log10(most * metresPerPixel));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= most * metresPerPixel)!;
  return { metres, width: metres / metresPerPixel };
}
