import type { Place } from '../../model/place.js';

/** What a list had beyond a place's own fields and is written again; the rest of the item is for feeds. */
const KEPT = [
  'name', 'url', 'summary', 'contentHtml', 'category', 'criteria', 'inscribed', 'history', 'region', 'address', 'phone', 'openingHours', 'precision',
  'alternateNames', 'components', 'images', 'links', 'facts', 'wikidata', 'updated',
] as const;

/**
 * Places as GeoJSON (RFC 7946): positions as points, longitude first, an unlocated place with `geometry: null`; everything
 * else under the names that our reader knows, credits and licences of the pictures included.
 */
export function exportGeoJson(places: readonly Place[], title?: string): string {
  const features = places.map((place) => {
    const { id, countries, latitude, longitude, inDanger, translations, shape } = place;
    const properties: Record<string, unknown> = {};
    for (const key of KEPT) {
      const value = place[key];
      if (value !== undefined && !(Array.isArray(value) && !value.length)) properties[key] = value;
    }
    if (countries.length) properties.countries = countries;
    if (inDanger) properties.inDanger = inDanger.since ?? true;
    for (const [language, texts] of Object.entries(translations ?? {})) {
      for (const [key, text] of Object.entries(texts)) properties[`${key}_${language}`] = text;
    }
    const point = latitude === undefined || longitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
    const drawn = shape && {
      type: shape.type === 'line' ? 'MultiLineString' : 'MultiPolygon',
      coordinates: shape.type === 'line' ? shape.parts : shape.parts.map((ring) => [ring]),
    };
    return { type: 'Feature', id, geometry: point && drawn ? { type: 'GeometryCollection', geometries: [point, drawn] } : point, properties };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', ...(title ? { name: title } : {}), features }, undefined, 1)}\n`;
}
