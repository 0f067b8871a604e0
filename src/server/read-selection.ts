import type { FeedItem } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';
import { createEventMatcher } from '../selecting/search-events.js';
import { selectArticles } from '../selecting/select-articles.js';
import { GatewayError } from './gateway-error.js';

/** What is asked of a feed; `key` says the same for all spellings of it. */
export interface ItemSelection {
  limit?: number;
  since?: string;
  category?: string;
  query?: string;
  key: string;
}

const HOURS: Record<string, number> = { h: 1, d: 24, w: 168 };
const LONGEST = 200;

/**
 * Reads `limit` (1 to 1000), `since` (a day, an instant, or an age: `12h`, `30d`, `2w`), `category` (labels, separated by
 * commas) and `query` (words that all occur). Other parameters are nobody's business.
 * @throws GatewayError `bad-parameter`
 */
export function readSelection(query: URLSearchParams, now: number): ItemSelection {
  const fail = (name: string, what: string): never => {
    throw new GatewayError('bad-parameter', `${name}: ${what}`);
  };
  const read = (name: string): string | undefined => {
    const text = query.get(name)?.trim();
    return text && text.length > LONGEST ? fail(name, `at most ${LONGEST} characters`) : text || undefined;
  };
  const wanted = read('limit');
  const limit = wanted === undefined ? undefined : Number(wanted);
  if (wanted && !(/^\d{1,4}$/.test(wanted) && limit! >= 1 && limit! <= 1000)) fail('limit', 'a number from 1 to 1000');
  const bound = read('since');
  const since = bound && (readSince(bound, now) ?? fail('since', 'a day (2026-07-03), an instant, or an age (12h, 30d, 2w)'));
  const selection = { limit, since, category: read('category'), query: read('query') };
  return { ...selection, key: JSON.stringify(Object.values(selection)) };
}

/** An age counts from the full minute, so that all who ask within one share an answer. */
function readSince(text: string, now: number): string | undefined {
  const age = /^(\d{1,5})([hdw])$/.exec(text);
  if (age) return writeInstant(now - (now % 60_000) - Number(age[1]) * HOURS[age[2]!]! * 3_600_000);
  const date = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : text.includes('T') ? writeInstant(date) : text;
}

/**
 * The items asked for: articles newest first; events and places in the feed's order. Of an event, `since` means its end, and a
 * series never ends; a place has no date. Days are reckoned in UTC.
 */
export function selectItems(items: readonly FeedItem[], { limit, since, category, query }: ItemSelection, now: number): readonly FeedItem[] {
  const matches = query ? createEventMatcher(query) : undefined;
  const isNews = items.every(({ kind }) => kind === 'article');
  const selection = { category, matches, limit, timeZone: 'UTC', now };
  if (isNews) return selectArticles(items, { ...selection, since });
  return selectArticles(since ? items.filter((item) => lasts(item, since)) : items, { ...selection, sort: 'feed' });
}

function lasts(item: FeedItem, since: string): boolean {
  if (item.kind !== 'event' || item.recurrence) return true;
  const last = item.end ?? item.start;
  return ('date' in last ? `${last.date}T23:59:59Z` : (last.instant ?? `${last.local}Z`)) >= since;
}
