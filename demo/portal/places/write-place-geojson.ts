import type { Edition } from '../demo-article.js';
import { placeLists, titleIn, type PlaceListName } from './place-lists.js';
import { writePlace } from './write-places.js';

/** A list as GeoJSON (RFC 7946): a place without a point has the geometry `null`. */
export const writePlaceGeoJson = (list: PlaceListName, baseUrl: string, edition: Edition): object => ({
  type: 'FeatureCollection',
  title: titleIn(list, edition),
  features: placeLists[list].places.map((place) => {
    const { id, latitude, longitude, ...properties } = writePlace(place, edition, baseUrl);
    return { type: 'Feature', id, geometry: latitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] }, properties };
  }),
});
