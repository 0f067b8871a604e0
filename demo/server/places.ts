import { editions, type Edition } from '../portal/demo-article.js';
import { editionsOf, isPlaceList } from '../portal/places/place-lists.js';
import { writePlaceCsv } from '../portal/places/write-place-csv.js';
import { writePlaceGeoJson } from '../portal/places/write-place-geojson.js';
import { writePlaces } from '../portal/places/write-places.js';
import { answerText, type Answer, type PortalRequest } from './answer.js';

/** Answers `/places/<list>.json`, and `/places/<edition>/<list>` as JSON, GeoJSON or CSV; nothing for other paths. */
export function answerPlaces({ path, origin }: PortalRequest): Answer | undefined {
  const [, named, list = '', format] = /^\/places\/(?:([a-z]{2})\/)?([\w-]+)\.(json|geojson|csv)$/.exec(path) ?? [];
  const edition: Edition | undefined = named === undefined ? 'en' : editions.find((one) => one === named);
  if (!edition || !isPlaceList(list) || !editionsOf(list).includes(edition)) return undefined;
  const headers = { 'cross-origin-resource-policy': 'cross-origin' };
  if (format === 'csv') return answerText(writePlaceCsv(list, origin, edition), 'text/csv; charset=utf-8', undefined, headers);
  return format === 'geojson'
    ? answerText(JSON.stringify(writePlaceGeoJson(list, origin, edition)), 'application/geo+json; charset=utf-8', undefined, headers)
    : answerText(JSON.stringify(writePlaces(list, origin, edition)), 'application/json; charset=utf-8', undefined, headers);
}
