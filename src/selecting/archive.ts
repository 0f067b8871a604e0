import type { FeedItem, Day } from '../model/feed.js';
import { dateOf, dayOf } from './day-of.js';

/** A calendar month: `2026-11`. */
export type Month = `${number}-${number}`;

/**
 * How many articles each day has. Those without a date are in none.
 * @param timeZone IANA name; absent, the zone of the reader's device.
 */
export function countByDay(items: readonly FeedItem[], timeZone?: string): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const article of items) {
    const date = dateOf(article);
    if (!date) continue;
    const day = dayOf(date, timeZone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** The months that have articles, earliest first. */
export function listMonths(counts: ReadonlyMap<Day, number>): Month[] {
  return [...new Set(Array.from(counts.keys(), monthOf))].sort();
}
