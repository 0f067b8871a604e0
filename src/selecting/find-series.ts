import type { CalendarEvent } from '../model/calendar-event.js';
import type { FeedItem } from '../model/feed.js';

/** A series: the event that repeats, and the dates of it that were changed. */
export interface Series {
  event: CalendarEvent;
  overrides: CalendarEvent[];
}

/** The series that an event belongs to, by its `UID`; a single event, or a date whose series is not in the feed, is alone. */
export function findSeries(event: CalendarEvent, items: readonly FeedItem[]): Series {
  if (!event.uid || (!event.recurrence && !event.recurrenceId)) return { event, overrides: [] };
  const same = items.filter((item): item is CalendarEvent => item.kind === 'event' && item.uid === event.uid);
  const master = event.recurrenceId ? same.find(({ recurrenceId }) => !recurrenceId) : event;
  return master ? { event: master, overrides: same.filter(({ recurrenceId }) => recurrenceId) } : { event, overrides: [] };
}
