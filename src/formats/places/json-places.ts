import type { Place } from '../../model/place.js';
import { featuresOf, isGeoJson, readFeature } from './geojson.js';
import { isObject, nameText, readPlaceRecord, type Json, type RecordContext } from './place-record.js';
import { isWhcRecord, mendRegions, readWhcRecord } from './whc-record.js';
import { isSparqlResult, readSparql } from './wikidata.js';

/** Keys under which lists keep their rows. */
const LISTS = ['results', 'records', 'items', 'places', 'data', 'features', 'rows', 'objects', 'sites', 'list'];

/** A row of Opendatasoft's older API: `{record: {fields: {…}}}`, `{fields: {…}}`. */
const unwrap = (row: unknown): unknown => {
  if (!isObject(row)) return row;
  const inner = isObject(row.record) ? row.record : row;
  return isObject(inner.fields) ? inner.fields : inner;
};

const rowsOf = (json: unknown): unknown[] | undefined => {
  if (Array.isArray(json)) return json as unknown[];
  if (!isObject(json)) return undefined;
  for (const key of LISTS) if (Array.isArray(json[key])) return json[key] as unknown[];
  // One level down: `{"response": {"places": […]}}`.
  for (const value of Object.values(json)) {
    if (isObject(value)) for (const key of LISTS) if (Array.isArray(value[key])) return value[key] as unknown[];
  }
  return undefined;
};

/** What a JSON document's list is called, for the reader. */
export type PlacesFormat = 'geojson' | 'whc' | 'json';

/** What a document calls itself. */
function titleOf(json: unknown): string {
  if (!isObject(json)) return '';
  const { title, name, metadata } = json;
  return nameText(title ?? name ?? (isObject(metadata) ? metadata.title : ''));
}

/**
 * Reads a list of places in any JSON that is no JSON Feed: GeoJSON, UNESCO's dataset, SPARQL results, a list of one's own.
 * @returns `undefined` where nothing in it looks like a list of places
 */
export function readJsonPlaces(json: unknown, context: RecordContext): { format: PlacesFormat; places: Place[]; title: string } | undefined {
  const title = titleOf(json);
  const skipped = (): void => context.problem('item-skipped', 'A row without a name was skipped');
  if (isObject(json) && isSparqlResult(json)) return { format: 'json', places: readSparql(json, context), title };
  const documents = Array.isArray(json) && json.length && json.every((part) => isObject(part) && isGeoJson(part)) ? (json as Json[]) : isObject(json) && isGeoJson(json) ? [json] : undefined;
  if (documents) {
    const places = documents.flatMap((document) => featuresOf(document)).slice(0, 100_000).flatMap((feature) => {
      const place = readFeature(feature, context);
      if (!place) skipped();
      return place ?? [];
    });
    return { format: 'geojson', places, title };
  }
  const rows = rowsOf(json)?.slice(0, 100_000).map(unwrap);
  if (!rows?.length) return undefined;
  const whc = rows.some((row) => isObject(row) && isWhcRecord(row));
  const places = rows.flatMap((row) => {
    const place = isObject(row) ? (whc ? readWhcRecord(row, context) : readPlaceRecord(row, context)) : undefined;
    if (!place) skipped();
    return place ?? [];
  });
  // Rows with names alone are somebody's list of something else.
  const isList = places.some((place) => place.latitude !== undefined || place.countries.length || place.criteria.length || place.images.length || place.address || place.components.length);
  return isList ? { format: whc ? 'whc' : 'json', places: whc ? mendRegions(places) : places, title } : undefined;
}
