import type { FeedItem, Day } from '../model/feed.js';
import { dateOf, dayOf } from './day-of.js';

export interface DayGroup {
  /** Absent where the articles have no date. */
  day: Day | undefined;
  items: FeedItem[];
}

/** Neighbours of one day together, in the order given. A day comes twice where the order is not by date. */
export function groupByDay(items: readonly FeedItem[], timeZone?: string): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const article of items) {
    const date = dateOf(article);
    const day = date && dayOf(date, timeZone);
    const last = groups.at(-1);
    if (last && last.day === day) last.items.push(article);
    else groups.push({ day, items: [article] });
  }
  return groups;
}
