import type { CalendarEvent } from '../../src/model/calendar-event.js';
import type { EventTime, LocalTime, Recurrence, RecurrenceRule } from '../../src/model/recurrence.js';
import type { Day, Instant } from '../../src/model/feed.js';

/** `2026-07-03` is a day, `2026-07-03T18:00` floats; with a zone and its instant it stands. */
export function at(text: string, timeZone?: string, instant?: string): EventTime {
  if (!text.includes('T')) return { date: text as Day };
  const local = (text.length === 16 ? `${text}:00` : text) as LocalTime;
  return { local, ...(timeZone ? { timeZone } : {}), ...(instant ? { instant: new Date(instant).toISOString() as Instant } : {}) };
}

export function makeEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  const start = fields.start ?? at('2026-12-11T19:00', 'Europe/Minsk', '2026-12-11T16:00Z');
  return {
    kind: 'event',
    id: 'opera@portal.example',
    uid: 'opera@portal.example',
    title: 'Christmas Opera Forum',
    authors: [],
    tags: [],
    attachments: [],
    categories: [],
    allDay: 'date' in start,
    status: 'confirmed',
    start,
    ...('local' in start && start.timeZone ? { timeZone: start.timeZone } : {}),
    ...fields,
  };
}

export const repeat = (rule: RecurrenceRule, more: Partial<Recurrence> = {}): Recurrence => ({
  rules: [rule],
  exceptionRules: [],
  dates: [],
  exceptions: [],
  ...more,
});
