import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, FeedItem, ItemSpine } from '../model/feed.js';
import type { Place } from '../model/place.js';
import { readJsonArticles } from './articles/json-articles.js';
import { toJsonEvent } from './event-json.js';
import type { Collector } from './feed-collector.js';
import { feedFields, readInto, spineFields } from './model-json.js';
import { toJsonPlace } from './places/json-place.js';
import { readJsonPlaces } from './places/json-places.js';
import { placeFields } from './places/place-json.js';

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

/**
 * Adds what a JSON Feed's extensions say: `_portal` what JSON Feed has no name for, `_event` and `_place` what makes an
 * item an event or a place (`write-json-feed.ts` writes them).
 */
export function extendFeed({ feed, options, problem }: Collector, extensions: ReadonlyMap<FeedItem, Record<string, unknown>>, about: unknown): void {
  const { url } = options;
  readInto<Omit<Feed, 'items'>>(feed, feedFields, about, url);
  feed.items.forEach((item, index) => {
    const { _portal, _event, _place } = extensions.get(item) ?? {};
    if (!(_portal || _event || _place)) return;
    const article = readInto<ItemSpine>({ ...item }, spineFields, _portal, url) as Article;
    const place = toJsonPlace(article, _place, { base: url, problem });
    if (place) readInto<Omit<Place, 'kind'>>(place, placeFields, _portal, url);
    feed.items[index] = Object.freeze(place ?? toJsonEvent(article, _event, url) ?? article);
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
  feed.feedUrl = url;
  if (readJsonArticles(json, collector, false)) return feed;
  const found = readJsonPlaces(json, { base: url, map: options.map, problem });
  if (!found && readJsonArticles(json, collector, true)) return feed;
  if (!found) throw new FeedError('not-a-feed', 'The answer is JSON, but no list that is known', { url });
  feed.format = found.format;
  if (found.title) feed.title = found.title;
  for (const place of found.places) if (!collector.isFull()) collector.addItem(place);
  return feed;
}
