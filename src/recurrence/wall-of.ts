import type { EventTime, LocalTime } from '../model/recurrence.js';

/** What clocks show, milliseconds since 1970 as if it were UTC; a day is its midnight. NaN for what is no time. */
export function wallOf(time: EventTime | LocalTime): number {
  if (typeof time === 'string') return Date.parse(`${time}Z`);
  return Date.parse('date' in time ? time.date : `${time.local}Z`);
}
