import type { Place } from '../../src/model/place.js';

/** As many as UNESCO's list has with a position. */
export const COUNT = 1247;

/** Places that lie as heritage does: crowded in some regions, few elsewhere; the same every time. */
export function makePoints(): Place[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const heap = (i * 7919) % 61;
    const [latitude, longitude] = [((heap * 37) % 110) - 45 + ((i * 104729) % 1000) / 100, ((heap * 97) % 340) - 170 + ((i * 1299709) % 1000) / 80];
    const name = `Place ${i + 1}`;
    return {
      kind: 'place', id: String(i), title: name, name, latitude, longitude, alternateNames: [], criteria: [], history: [], countries: [], components: [], images: [], links: [],
      facts: [], authors: [], tags: [], attachments: [],
    };
  });
}
