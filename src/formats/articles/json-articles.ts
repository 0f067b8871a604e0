import type { Draft } from '../draft.js';
import type { Collector } from '../feed-collector.js';
import { isObject, listOf } from '../places/place-record.js';
import { checkMap, draftRecord, mapsArticles, valueAt } from './article-record.js';
import { draftDrupal, isDrupal, nextDrupal } from './drupal.js';
import { draftJsonLd, isJsonLd } from './json-ld.js';
import { draftWordPress, isWordPress } from './wordpress.js';

/** The first list of objects in a document, at most two levels down. */
function findRows(json: unknown, depth = 0): unknown[] {
  if (Array.isArray(json)) return json.some(isObject) ? json : [];
  if (!isObject(json) || depth > 2) return [];
  for (const value of Object.values(json).slice(0, 100)) {
    const rows = findRows(value, depth + 1);
    if (rows.length) return rows;
  }
  return [];
}

/** What a known kind of document holds; `undefined` for any other. */
function draftKnown(json: unknown, { feed, options: { url } }: Collector): Draft[] | undefined {
  const posts = listOf(json);
  if (isWordPress(json)) return [draftWordPress(json, url)];
  if (posts.length && posts.every(isWordPress)) return posts.map((post) => draftWordPress(post, url));
  if (isDrupal(json)) {
    const next = nextDrupal(json, url);
    if (next) feed.nextUrl = next;
    return draftDrupal(json, url);
  }
  return isJsonLd(json) ? draftJsonLd(json, url) : undefined;
}

/**
 * Reads articles and events in JSON that is no JSON Feed: WordPress's REST API, Drupal's JSON:API, JSON-LD; a list of one's
 * own where the page's `map` says that it is one of articles (`title`), or with `isLast` where its words are known.
 * @param isLast whether nobody else knows the document
 * @returns whether there was anything
 */
export function readJsonArticles(json: unknown, collector: Collector, isLast: boolean): boolean {
  const { options: { url, map }, problem } = collector;
  let drafts = isLast ? undefined : draftKnown(json, collector);
  if (isLast || mapsArticles(map)) {
    if (map) checkMap(map, problem);
    const rows = map?.items ? valueAt(json, map.items) : findRows(json);
    drafts ??= (Array.isArray(rows) ? rows : []).slice(0, 100_000).filter(isObject).flatMap((row) => draftRecord(row, url, map) ?? []);
  }
  if (!drafts?.length) return false;
  collector.feed.format = 'json';
  for (const draft of drafts) if (!collector.isFull()) collector.add(draft);
  return true;
}
