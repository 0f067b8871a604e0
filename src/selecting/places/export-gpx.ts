import type { Place } from '../../model/place.js';
import { creditText } from './credit-text.js';
import { wrapElement, writeElement } from './write-xml.js';

/**
 * Places as GPX 1.1 waypoints, for devices that show the way: each component of a serial site is one, named after both. A
 * place without a position is no waypoint.
 */
export function exportGpx(places: readonly Place[], title?: string): string {
  const waypoints = places.flatMap((place) => {
    const { name, summary, url, category, address, openingHours, components } = place;
    const parts = components.filter(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined);
    const points = parts.length ? parts.map((part) => ({ ...part, name: [name, part.name].filter(Boolean).join(': ') })) : [place];
    return points.flatMap((point) => {
      const { latitude, longitude } = point;
      if (latitude === undefined || longitude === undefined) return [];
      // The order of the schema's sequence.
      const inside =
        writeElement('name', point.name) +
        writeElement('cmt', [address, openingHours, creditText(place)].filter(Boolean).join('\n')) +
        writeElement('desc', summary) +
        (url ? wrapElement('link', '', { href: url }) : '') +
        writeElement('type', category);
      return wrapElement('wpt', inside, { lat: String(latitude), lon: String(longitude) });
    });
  });
  const metadata = title ? wrapElement('metadata', writeElement('name', title)) : '';
  const attributes = { version: '1.1', creator: 'Portal Widgets', xmlns: 'http://www.topografix.com/GPX/1/1' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wrapElement('gpx', metadata + waypoints.join('\n'), attributes)}\n`;
}
