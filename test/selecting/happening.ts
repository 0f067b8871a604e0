import type { CalendarEvent, Occurrence } from '../../src/model/calendar-event.js';
import type { Day } from '../../src/model/feed.js';
import type { EventTime, LocalTime } from '../../src/model/recurrence.js';

const toTime = (text: string): EventTime =>
  text.includes('T') ? { local: `${text}:00` as LocalTime, timeZone: 'Europe/Minsk', instant: `${text}:00Z` as never } : { date: text as Day };

/**
 * A single event and when it is, on the wall clock of the reader: days (`2026-12-01`) or times (`2026-12-01T18:00`).
 * @param end exclusive
 */
export function happening(title: string, start: string, end: string, more: Partial<CalendarEvent> = {}): Occurrence {
  const allDay = !start.includes('T');
  const event: CalendarEvent = {
    kind: 'event',
    id: title,
    title,
    start: toTime(start),
    end: toTime(end),
    allDay,
    status: 'confirmed',
    categories: [],
    authors: [],
    tags: [],
    attachments: [],
    ...more,
  };
  const minutes = (text: string) => Date.parse(allDay ? text : `${text}Z`) / 6e4;
  return { event, start: event.start, end: event.end!, key: title, from: minutes(start), to: minutes(end) };
}
