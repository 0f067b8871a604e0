import type { CalendarEvent } from '../model/calendar-event.js';
import { eventKey, isNewerEvent } from '../model/event-version.js';
import type { FeedItem } from '../model/feed.js';

/**
 * One list of the items of several calendars, in order, each event once: versions of one event (`UID`, `RECURRENCE-ID`, RFC
 * 5545 3.8.4.7) are one, and the newest of them (`SEQUENCE`, then `LAST-MODIFIED`) stands in the place of the first. One
 * `UID` on events of different starts is no version: both stay, under ids of their own. Items of other kinds pass through.
 */
export function mergeEvents<T extends FeedItem>(lists: readonly (readonly T[])[]): T[] {
  const kept: T[] = [];
  const indexes = new Map<string, number>();
  const ids = new Set<string>();
  for (const item of lists.flat()) {
    const key = item.kind === 'event' ? eventKey(item) : undefined;
    const index = key === undefined ? undefined : indexes.get(key);
    if (index !== undefined) {
      const earlier = kept[index] as CalendarEvent;
      // Of equal versions that of the list named first stays.
      if (!isNewerEvent(earlier, item as CalendarEvent)) {
        kept[index] = item.id === earlier.id ? item : { ...item, id: earlier.id };
      }
      continue;
    }
    let { id } = item;
    if (key !== undefined) {
      for (let n = 2; ids.has(id); n++) id = `${item.id} ${n}`;
      ids.add(id);
      indexes.set(key, kept.length);
    }
    kept.push(id === item.id ? item : { ...item, id });
  }
  return kept;
}
