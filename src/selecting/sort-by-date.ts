import type { FeedItem, Day } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';
import { dateOf, startOfDay } from './day-of.js';

/**
 * A new list, newest first. A date in the future sorts as now, equal dates stay in the given order, and items without
 * a date follow at the end.
 * @param timeZone IANA zone that days are reckoned in; the reader's own where absent.
 * @param now Milliseconds since 1970.
 * @param oldest Oldest first instead.
 */
export function sortNewestFirst(items: readonly FeedItem[], timeZone?: string, now = Date.now(), oldest = false): FeedItem[] {
  const latest = writeInstant(now);
  const keyed = items.map((item) => {
    const date = dateOf(item);
    const instant = date && (date.includes('T') ? date : startOfDay(date as Day, timeZone));
    return { item, key: instant ? (instant > latest ? latest : instant) : oldest ? '~' : '' };
  });
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key > b.key === oldest ? 1 : -1)).map(({ item }) => item);
}
