import { readDate } from '../formats/dates.js';
import type { FeedItem, Day, Instant } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';
import { dateOf, dayOf, startOfDay } from './day-of.js';
import { foldLabel, foldList } from './fold-label.js';
import { sortNewestFirst } from './sort-by-date.js';

export type SortOrder = 'newest' | 'oldest' | 'feed';

export interface Selection {
  /** Labels separated by commas; any of them will do. `Sport` also means `Sport/Hockey`. */
  category?: string | undefined;
  /** Labels and words separated by commas; `hockey*` means all words that begin so. */
  exclude?: string | undefined;
  /** A day (all of it counts), an instant, or an age: `12h`, `30d`, `2w`. What cannot be read is no bound. */
  since?: string | undefined;
  until?: string | undefined;
  day?: Day | undefined;
  /** `2026-11` */
  month?: string | undefined;
  /** The reader's search, see `createMatcher`. */
  matches?: ((article: FeedItem) => boolean) | undefined;
  sort?: SortOrder | undefined;
  /** How many; absent or 0, all. */
  limit?: number | undefined;
  offset?: number | undefined;
  /** IANA zone that days are reckoned in; the reader's own where absent. */
  timeZone?: string | undefined;
  /** Milliseconds since 1970. */
  now?: number | undefined;
}

/** Scripts written without spaces between words: a word may stand anywhere. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;

const hours: Record<string, number> = { h: 1, d: 24, w: 168 };

function readBound(text: string | undefined, end: number, now: number, timeZone?: string): Instant | undefined {
  const age = /^-?(\d{1,5})\s*([hdw])$/.exec(text ?? '');
  if (age) return writeInstant(now - +age[1]! * hours[age[2]!]! * 36e5);
  const date = text && readDate(text, { timeZone });
  return date ? (date.includes('T') ? (date as Instant) : startOfDay(date as Day, timeZone, end)) : undefined;
}

const hasLabel = (article: FeedItem, wanted: readonly string[]): boolean =>
  article.tags.some((tag) => {
    const label = foldLabel(tag.label);
    return wanted.some((want) => label === want || label.startsWith(want + '/'));
  });

function hasWord(article: FeedItem, words: readonly string[]): boolean {
  const text = foldLabel(`${article.title ?? ''} ${article.summary ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.some((word) => {
    const [plain = '', star] = word.replace(/[^\p{L}\p{N}*]+/gu, ' ').split(/(\*)/);
    return plain && (UNSPACED.test(word) ? text.includes(plain) : ` ${text} `.includes(` ${plain}${star ? '' : ' '}`));
  });
}

/**
 * Filters, sorts and cuts out a part; the given array stays as it is. A date in the future sorts as now, equal dates
 * stay in the feed's order, and articles without a date follow at the end; they are never in a range, day or month.
 */
export function selectArticles(items: readonly FeedItem[], selection: Selection = {}): FeedItem[] {
  const { day, month, matches, sort = 'newest', limit, offset = 0, timeZone, now = Date.now() } = selection;
  const wanted = foldList(selection.category);
  const unwanted = foldList(selection.exclude);
  const since = readBound(selection.since, 0, now, timeZone);
  const until = readBound(selection.until, 1, now, timeZone);
  const period = day ?? month;

  const kept = items.filter((article) => {
    const date = dateOf(article);
    if (period && !(date && `${dayOf(date, timeZone)}-`.startsWith(`${period}-`))) return false;
    if (since || until) {
      if (!date) return false;
      const isDay = !date.includes('T');
      // A day without a time is in the range when any part of it is.
      if (since && (isDay ? startOfDay(date as Day, timeZone, 1) <= since : date < since)) return false;
      if (until && (isDay ? startOfDay(date as Day, timeZone) : date) >= until) return false;
    }
    return (
      (!wanted.length || hasLabel(article, wanted)) &&
      !(unwanted.length && (hasLabel(article, unwanted) || hasWord(article, unwanted))) &&
      (!matches || matches(article))
    );
  });

  const sorted = sort === 'feed' ? kept : sortNewestFirst(kept, timeZone, now, sort === 'oldest');
  const from = Math.max(0, offset || 0);
  return sorted.slice(from, limit && limit > 0 ? from + limit : undefined);
}
