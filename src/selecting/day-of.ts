import type { FeedItem, Day, Instant } from '../model/feed.js';
import { writeDay, writeInstant } from '../model/write-instant.js';
import { wallToInstant, zoneOffset } from '../model/zone-offset.js';

/** The date an article is sorted and filed by: when it was published, else when it was last updated. */
export function dateOf(article: FeedItem): Instant | Day | undefined {
  return article.published ?? article.updated;
}

/**
 * The calendar day of a date in a zone. A day stays the day it is.
 * @param timeZone IANA name; absent, the zone of the reader's device.
 */
export function dayOf(date: Instant | Day, timeZone?: string): Day {
  if (!date.includes('T')) return date as Day;
  const ms = Date.parse(date);
  return writeDay(ms + zoneOffset(ms, timeZone));
}

/**
 * The instant at which a day begins in a zone.
 * @param later Days to add: 1 is the end of the day.
 */
export function startOfDay(day: Day, timeZone?: string, later = 0): Instant {
  return writeInstant(wallToInstant(Date.parse(day) + later * 864e5, timeZone));
}
