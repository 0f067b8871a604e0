import type { CalendarEvent, Occurrence, OccurrenceWindow } from '../../src/model/calendar-event.js';
import type { FeedItem } from '../../src/model/feed.js';
import type { EventTime, RecurrenceDate } from '../../src/model/recurrence.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { parseTime } from '../../src/recurrence/parse-time.js';
import { toInstant } from '../../src/recurrence/zones.js';
import { occurrences, type OccurrenceReport } from '../../src/selecting/occurrences.js';

/** A time as a calendar writes it, in a zone where it has no `Z`. */
export function time(text: string, zone?: string): EventTime {
  const read = parseTime(text);
  if (!read) throw new Error(`No time: ${text}`);
  if ('date' in read || read.instant || !zone) return read;
  return { ...read, timeZone: zone, instant: new Date(toInstant(read.local, zone)).toISOString() as `${string}T${string}Z` };
}

export interface EventSketch extends Omit<Partial<CalendarEvent>, 'start' | 'end' | 'recurrenceId'> {
  start: string;
  end?: string;
  zone_?: string;
  rule?: string;
  exrule?: string;
  rdate?: (string | [start: string, end: string])[];
  exdate?: (string | EventTime)[];
  recurrenceId?: string | EventTime;
}

let made = 0;

/** An event from times as a calendar writes them; `zone_` is that of times without `Z`. */
export function event({ start, end, zone_, rule, exrule, rdate, exdate, recurrenceId, ...rest }: EventSketch): CalendarEvent {
  const at = (one: string | EventTime): EventTime => (typeof one === 'string' ? time(one, zone_) : one);
  const rules = (text: string | undefined) => (text ? [parseRule(text)!] : []);
  const dates = rdate?.map((one): RecurrenceDate => (typeof one === 'string' ? { start: at(one) } : { start: at(one[0]), end: at(one[1]) }));
  const from = at(start);
  return {
    kind: 'event', id: `event-${made++}`, authors: [], tags: [], attachments: [], categories: [], status: 'confirmed',
    start: from,
    allDay: 'date' in from,
    ...(end && { end: at(end) }),
    ...(zone_ && { timeZone: zone_ }),
    ...((rule ?? rdate ?? exdate) && {
      recurrence: { rules: rules(rule), exceptionRules: rules(exrule), dates: dates ?? [], exceptions: exdate?.map(at) ?? [] },
    }),
    ...(recurrenceId && { recurrenceId: at(recurrenceId) }),
    ...rest,
  };
}

/** A start as it is written: a day, or the wall time in the event's zone. */
export const startOf = ({ start }: Occurrence): string => ('date' in start ? start.date : start.local.slice(0, 16));

export const spanOf = (one: Occurrence): string => {
  const { end } = one;
  return `${startOf(one)} > ${'date' in end ? end.date : end.local.slice(0, 16)}`;
};

/** Starts of what stands in a window. */
export function starts(items: readonly FeedItem[], from: string, to: string, timeZone = 'UTC', report?: OccurrenceReport): string[] {
  const window: OccurrenceWindow = { from, to, timeZone };
  return occurrences(items, window, report).map(startOf);
}
