import type { CalendarEvent } from './calendar-event.js';
import type { EventTime } from './recurrence.js';

/** A day or time as a key: the instant where it is known, so that one time in two zones is one. */
export const timeKey = (time: EventTime): string => ('date' in time ? time.date : (time.instant ?? time.local));

/**
 * By what versions of one event are recognised (RFC 5545 3.8.4.7 and 3.8.4.4): `UID`, and the date of the series that it
 * replaces. Where there is none the start belongs to it, since some publishers give one `UID` to different events.
 */
export const eventKey = ({ id, uid, start, recurrenceId }: CalendarEvent): string =>
  uid ? JSON.stringify([uid, timeKey(recurrenceId ?? start), !recurrenceId]) : id;

/** Whether an event is as new as another version of it, or newer: `SEQUENCE`, then `LAST-MODIFIED`. */
export function isNewerEvent(event: CalendarEvent, other: CalendarEvent): boolean {
  const steps = (event.sequence ?? 0) - (other.sequence ?? 0);
  return steps ? steps > 0 : (event.updated ?? '') >= (other.updated ?? '');
}
