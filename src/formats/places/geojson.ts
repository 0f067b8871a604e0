import type { Place } from '../../model/place.js';
import { locate } from './geometry.js';
import { isObject, readPlaceRecord, type Json, type RecordContext } from './place-record.js';
import { isWhcRecord, readWhcRecord } from './whc-record.js';

/** Whether JSON is GeoJSON (RFC 7946). */
export const isGeoJson = (json: Json): boolean =>
  json.type === 'FeatureCollection' || (json.type === 'Feature' && 'geometry' in json);

/** The features of a document, through collections in collections. */
export const featuresOf = (json: Json): unknown[] => (json.type === 'Feature' ? [json] : Array.isArray(json.features) ? json.features : []);

/** Reads one feature: its properties are a record like any other, its geometry says where. */
export function readFeature(feature: unknown, context: RecordContext): Place | undefined {
  if (!isObject(feature)) return undefined;
  const { geometry, id } = feature;
  const properties = isObject(feature.properties) ? feature.properties : {};
  return isWhcRecord(properties)
    ? readWhcRecord(properties, context)
    : readPlaceRecord(id === undefined || id === null ? properties : { ...properties, id }, context, geometry ? locate(geometry) : undefined);
}
