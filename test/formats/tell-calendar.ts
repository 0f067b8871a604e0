import type { CalendarEvent, OccurrenceWindow } from '../../src/model/calendar-event.js';
import type { Feed } from '../../src/model/feed.js';
import type { EventTime } from '../../src/model/recurrence.js';
import { occurrences } from '../../src/selecting/occurrences.js';

/** What a golden pair of a calendar expects: a feed without `original`, problems without their wording, and occurrences. */
export interface ExpectedCalendarFeed {
  problems: { code: string; line?: number }[];
  window?: OccurrenceWindow;
  /** `start – end title`: instants, days, or a clock's time where it floats. */
  occurrences?: string[];
}

const told = (time: EventTime): string => ('date' in time ? time.date : (time.instant?.replace('.000', '') ?? time.local));

/** A feed in the words of a golden pair. Without a detour through JSON: nothing may be undefined. */
export function tellCalendar(feed: Feed, window: OccurrenceWindow | undefined): ExpectedCalendarFeed {
  const items = feed.items.map((item) => {
    const rest: Partial<CalendarEvent> = { ...(item as CalendarEvent) };
    delete rest.original;
    return rest;
  });
  const problems = feed.problems.map(({ code, line }) => (line ? { code, line } : { code }));
  if (!window) return { ...feed, items, problems } as ExpectedCalendarFeed;
  const found = occurrences(feed.items, window).map(({ start, end, event }) => `${told(start)} – ${told(end)} ${event.title}`);
  return { ...feed, items, problems, window, occurrences: found } as ExpectedCalendarFeed;
}
