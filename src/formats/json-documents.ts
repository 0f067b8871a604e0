import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import type { Collector } from './feed-collector.js';
import { toJsonPlace } from './places/json-place.js';
import { readJsonPlaces } from './places/json-places.js';

/** What servers put around JSON: a guard against inclusion, a callback's name. */
const AROUND = /^(?:\)\]\}',?|[\w$.]+\()\s*|\)\s*;?\s*$/g;

/** Documents one after another (RFC 8142 GeoJSON text sequences, newline-delimited JSON). */
function parseSequence(text: string): unknown[] {
  const documents: unknown[] = [];
  for (const line of text.split(/\x1e|\r?\n/)) {
    if (!line.trim()) continue;
    try {
      documents.push(JSON.parse(line));
    } catch {
      // A document that fails in front is no sequence; a later one costs itself.
      if (!documents.length) break;
    }
  }
  return documents;
}

/** A list that breaks off keeps what was whole: the text up to the last object that ended, and the ends that are missing. */
function parseCutOff(text: string): unknown {
  const open: string[] = [];
  let whole = 0;
  let ends = '';
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gs)) {
    if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') {
      open.pop();
      if (sign === '}') {
        whole = index + 1;
        ends = [...open].reverse().join('');
      }
    }
  }
  try {
    return whole ? (JSON.parse(text.slice(0, whole) + ends) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes places of the items of a JSON Feed whose extension says so (`_place`). */
export function extendItems({ feed, options, problem }: Collector, extensions: ReadonlyMap<string, Record<string, unknown>>): void {
  feed.items.forEach((item, index) => {
    const place = toJsonPlace(item, extensions.get(item.id)?._place, { base: options.url, problem });
    if (place) feed.items[index] = Object.freeze(place);
  });
}

/**
 * Reads a JSON document that is no JSON Feed, by what it holds.
 * @throws FeedError `malformed` where it is no JSON, `not-a-feed` where nothing in it is known
 */
export function readJsonDocument(text: string, collector: Collector): Feed {
  const { feed, options, problem } = collector;
  const { url } = options;
  const source = text.trim().replace(AROUND, '');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    const sequence = parseSequence(source);
    if (sequence.length) json = sequence;
    else if ((json = parseCutOff(source)) !== undefined) problem('cut-off', 'The list ends too early');
    else throw new FeedError('malformed', 'The answer is JSON with errors, or was cut off', { url });
  }
  const found = readJsonPlaces(json, { base: url, map: options.map, problem });
  if (!found) throw new FeedError('not-a-feed', 'The answer is JSON, but no list that is known', { url });
  feed.format = found.format;
  feed.feedUrl = url;
  if (found.title) feed.title = found.title;
  for (const place of found.places) if (!collector.isFull()) collector.addItem(place);
  return feed;
}
