import { locate } from '../formats/places/geometry.js';
import { fetchBytes } from './fetch-bytes.js';
import { readText } from './read-all.js';

/** What a page draws under its places: borders of regions, a park, a canal, and a few towns. Degrees. */
export interface Outline {
  lines: { closed: boolean; vertices: readonly (readonly [longitude: number, latitude: number])[] }[];
  towns: { name: string; latitude: number; longitude: number }[];
}

const MOST_BYTES = 2_000_000;
const MOST_FEATURES = 2000;

interface Feature {
  geometry?: unknown;
  properties?: Readonly<Record<string, unknown>> | null;
}

/**
 * Loads the outline of a map: GeoJSON (RFC 7946) at an absolute URL. Points with a `name` are towns; `name:be` or `name_be`
 * is the name in a language.
 * @throws FeedError, or SyntaxError for what is no JSON
 */
export async function loadOutline(url: string, language: string, signal?: AbortSignal): Promise<Outline> {
  const { stream } = await fetchBytes(url, { maxBytes: MOST_BYTES, ...(signal && { signal }) });
  return readOutline(JSON.parse(await readText(stream)) as unknown, language);
}

/** The same of GeoJSON that is there already. What is no GeoJSON is an empty outline. */
export function readOutline(json: unknown, language: string): Outline {
  const outline: Outline = { lines: [], towns: [] };
  const { features } = (json ?? {}) as { features?: unknown };
  for (const feature of (Array.isArray(features) ? features : [json]).slice(0, MOST_FEATURES) as (Feature | null)[]) {
    const { geometry = feature, properties } = feature ?? {};
    const { shape, position } = locate(geometry);
    const name = properties?.[`name:${language}`] ?? properties?.[`name_${language}`] ?? properties?.name;
    for (const vertices of shape?.parts ?? []) outline.lines.push({ closed: shape!.type === 'polygon', vertices });
    if (!shape && position && typeof name === 'string') outline.towns.push({ ...position, name });
  }
  return outline;
}
