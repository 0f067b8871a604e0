import type { Draft } from './draft.js';

/** Degrees; NaN for anything that is no number, so that no place comes out. */
const numbersOf = (text: string): number[] => text.trim().slice(0, 20_000).split(/[\s,]+/).map((part) => (part ? +part : NaN));

/**
 * Where an item is: its point (GeoRSS simple and GML, W3C geo), else the middle of what its line, polygon or box covers.
 * GeoRSS and `gml:pos` name the latitude first, `gml:coordinates` the longitude (OGC 06-050r3, GML 2.1.2).
 * @returns degrees, WGS 84; undefined where a number is missing or out of range, or an area crosses the 180th meridian
 */
export function centreOf({ point, latitude, longitude, shape, coordinates }: Draft): { latitude: number; longitude: number } | undefined {
  let numbers = numbersOf((point && /^\s*[-+\d.]+[\s,]+[-+\d.]+/.exec(point)?.[0]) || shape || (latitude && longitude ? `${latitude} ${longitude}` : coordinates) || 'x');
  if (!point && !shape && coordinates && !latitude) numbers = numbers.flatMap((number, i) => (i % 2 ? [number, numbers[i - 1]!] : []));
  const middle = (from: 0 | 1, most: number): number | undefined => {
    const all = numbers.filter((_, i) => i % 2 === from);
    const [least, greatest] = [Math.min(...all), Math.max(...all)];
    return all.length && -least <= most && greatest <= most && greatest - least <= 180 ? +((least + greatest) / 2).toFixed(6) : undefined;
  };
  const [north, east] = [middle(0, 90), middle(1, 180)];
  return numbers.length % 2 || north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
}
