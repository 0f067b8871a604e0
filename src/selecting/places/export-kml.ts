import type { Place } from '../../model/place.js';
import { creditText } from './credit-text.js';
import { wrapElement, writeElement } from './write-xml.js';

/**
 * Places as KML 2.2 (OGC 07-147r2): a placemark each, with its components as points of one geometry. Facts are
 * `ExtendedData`, under names that our reader knows.
 */
export function exportKml(places: readonly Place[], title?: string): string {
  const placemarks = places.map((place) => {
    const { id, name, summary, url, category, criteria, inscribed, countries, region, address, phone, openingHours, components } = place;
    const points = [place, ...components].flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [wrapElement('Point', writeElement('coordinates', `${longitude},${latitude}`))],
    );
    const data: [string, string | undefined][] = [
      ['id', id],
      ['url', url],
      ['category', category],
      ['criteria', criteria.map((numeral) => `(${numeral})`).join('')],
      ['inscribed', inscribed === undefined ? undefined : String(inscribed)],
      ['countries', countries.join(', ')],
      ['region', region],
      ['openingHours', openingHours],
      ['credits', creditText(place)],
      ...place.facts.map(({ label, value }): [string, string] => [label, value]),
    ];
    const extended = data.map(([key, value]) => (value ? wrapElement('Data', writeElement('value', value), { name: key }) : '')).join('');
    return wrapElement(
      'Placemark',
      writeElement('name', name) +
        writeElement('address', address) +
        writeElement('phoneNumber', phone) +
        writeElement('description', summary) +
        wrapElement('ExtendedData', extended) +
        (points.length > 1 ? wrapElement('MultiGeometry', points.join('')) : (points[0] ?? '')),
    );
  });
  const document = wrapElement('Document', writeElement('name', title) + placemarks.join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wrapElement('kml', document, { xmlns: 'http://www.opengis.net/kml/2.2' })}\n`;
}
