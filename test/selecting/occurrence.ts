import type { CalendarEvent, Occurrence } from '../../src/model/calendar-event.js';
import type { Day, Instant } from '../../src/model/feed.js';
import type { ClockTime, EventTime, LocalTime } from '../../src/model/recurrence.js';
import { writeInstant } from '../../src/model/write-instant.js';
import { wallToInstant, zoneOffset } from '../../src/model/zone-offset.js';

/** `2026-07-03` a day; `2026-07-03 18:00` a wall clock's reading. */
export type Written = Day | `${Day} ${number}:${number}`;

function read(text: string, timeZone: string | undefined): EventTime {
  if (!text.includes(' ')) return { date: text as Day };
  const local = `${text.replace(' ', 'T')}:00` as LocalTime;
  if (!timeZone) return { local };
  return { local, timeZone, instant: writeInstant(wallToInstant(Date.parse(local + 'Z'), timeZone)) };
}

function minutesOf(time: EventTime, viewZone: string): number {
  if ('date' in time) return Date.parse(time.date) / 6e4;
  if (!time.instant) return Date.parse(time.local + 'Z') / 6e4;
  const ms = Date.parse(time.instant);
  return (ms + zoneOffset(ms, viewZone)) / 6e4;
}

export interface OccurrenceOptions extends Partial<Omit<CalendarEvent, 'start' | 'end' | 'kind'>> {
  /** Zone of the clocks shown. */
  viewZone?: string;
  moved?: Written;
  /** Floats, where the event has no zone. */
  floating?: boolean;
}

let count = 0;

/**
 * An occurrence with only what a test needs, in Minsk unless told.
 * @param from `2026-07-03` a day or `2026-07-03 18:00`, `to` exclusive, the same day's time as `20:00`.
 */
export function occurrence(title: string, from: Written, to: string = from, options: OccurrenceOptions = {}): Occurrence {
  const { viewZone = 'Europe/Minsk', moved, floating, ...fields } = options;
  const timeZone = floating ? undefined : (fields.timeZone ?? 'Europe/Minsk');
  const allDay = !from.includes(' ');
  const end = allDay && to === from ? new Date(Date.parse(from) + 864e5).toISOString().slice(0, 10) : to.includes('-') ? to : `${from.slice(0, 10)} ${to}`;
  const start = read(from, timeZone);
  const ended = read(end, timeZone);
  return {
    event: {
      kind: 'event',
      id: title,
      title,
      start,
      end: ended,
      allDay,
      ...(allDay ? {} : { timeZone: timeZone! }),
      status: 'confirmed',
      categories: [],
      authors: [],
      tags: [],
      attachments: [],
      ...fields,
    },
    start,
    end: ended,
    ...(moved ? { moved: read(moved, timeZone) } : {}),
    key: `${title} ${count++}`,
    from: minutesOf(start, viewZone),
    to: minutesOf(ended, viewZone),
  };
}

export const instantOf = (time: EventTime): Instant | undefined => (time as ClockTime).instant;
export const titles = (occurrences: readonly Occurrence[]): string => occurrences.map(({ event }) => event.title).join(' ');
