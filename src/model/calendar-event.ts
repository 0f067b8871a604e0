import type { ItemSpine, Person } from './feed.js';
import type { EventTime, Recurrence, ZoneObservance } from './recurrence.js';

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** An event (RFC 5545 3.6.1), single or a series. `tags` are its categories as well, `image` its picture. */
export interface CalendarEvent extends ItemSpine {
  kind: 'event';
  /** The calendar's own identifier, the same for a series and its overrides. */
  uid?: string;
  start: EventTime;
  /**
   * Exclusive (RFC 5545 3.6.1); the day after the last for days. Absent: a moment, or one day.
   * The length of each occurrence follows RFC 5545 3.8.5.3: exact where `DTEND` gave it, nominal where `duration` stands.
   */
  end?: EventTime;
  /** As written: `P1D`, `PT90M`; kept where the length is nominal. */
  duration?: string;
  allDay: boolean;
  /** The start's zone as the feed means it (IANA where known). */
  timeZone?: string;
  /** Rules of a zone that is no IANA zone; `timeZone` is its name. */
  zone?: ZoneObservance[];
  location?: string;
  status: EventStatus;
  categories: string[];
  /** A CSS colour, checked. */
  color?: string;
  organizer?: Person;
  /** Where to join or watch (`CONFERENCE`, and what vendors write instead). */
  joinUrl?: string;
  /** `SEQUENCE`. */
  sequence?: number;
  /** Absent for a single event. */
  recurrence?: Recurrence;
  /** The date of its series that this event replaces (`RECURRENCE-ID`). */
  recurrenceId?: EventTime;
  /** `RANGE=THISANDFUTURE`: replaces that date and all later ones. */
  thisAndFuture?: boolean;
  /** The component as it was written (`BEGIN:VEVENT` to `END:VEVENT`), for "Add to calendar". */
  original?: string;
}

/** One time an event takes place. Times are in the event's own zone; `instant` is absent for days and floating times. */
export interface Occurrence {
  event: CalendarEvent;
  start: EventTime;
  /** Exclusive; equal to `start` for a moment. */
  end: EventTime;
  /** Identifies this occurrence within its series, where it is one. */
  recurrenceId?: EventTime;
  /** An override that stands at another time than its series has: where it stood. */
  moved?: EventTime;
  /** Unique and stable among all occurrences of the same items. */
  key: string;
  /** When it starts and ends for the reader: minutes since 1970 of the wall clock in the zone asked for; days from midnight to midnight. */
  from: number;
  to: number;
}

export interface OccurrenceWindow {
  /** First instant or day shown, inclusive. */
  from: string;
  /** First instant or day not shown any more. */
  to: string;
  /** IANA zone of the reader: places floating times and days. */
  timeZone: string;
}
