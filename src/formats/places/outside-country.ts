import { COUNTRY_BOXES } from './country-boxes.js';
import type { Position } from './position.js';

type Box = readonly number[];

/** Coasts, piers and borders of a coarse map, degrees. */
const SLACK = 0.5;

let boxes: Map<string, Box[]> | undefined;

function boxesOf(code: string): Box[] | undefined {
  boxes ??= new Map(
    COUNTRY_BOXES.split(',').map((row) => {
      const numbers = row.slice(2).split(' ').map(Number);
      return [row.slice(0, 2), Array.from({ length: numbers.length / 4 }, (_, i) => numbers.slice(4 * i, 4 * i + 4))];
    }),
  );
  return boxes.get(code);
}

/**
 * Whether a position certainly lies in none of these countries (ISO 3166-1 alpha-2) and their territories. False where that is
 * not certain: no country is named, or one that we have no box of.
 */
export function isOutside({ latitude, longitude }: Position, countries: readonly string[]): boolean {
  const all = countries.map(boxesOf);
  return (
    all.length > 0 &&
    all.every((boxes) => boxes?.every(([west, south, east, north]) => {
      const inLatitude = latitude >= south! - SLACK && latitude <= north! + SLACK;
      // A box ends at the antimeridian, its country may go on a little behind it.
      return !inLatitude || ![longitude, longitude - 360, longitude + 360].some((x) => x >= west! - SLACK && x <= east! + SLACK);
    }))
  );
}
