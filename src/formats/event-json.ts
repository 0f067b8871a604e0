import type { CalendarEvent } from '../model/calendar-event.js';
import type { ItemSpine, Person } from '../model/feed.js';
import type { ByDay, EventTime, LocalTime, Recurrence, RecurrenceDate, RecurrenceRule, ZoneObservance } from '../model/recurrence.js';
import { FREQUENCIES, WEEKDAYS } from '../recurrence/parse-rule.js';
import { parseTime } from '../recurrence/parse-time.js';
import { readColor } from './ical-color.js';
import {
  date, flag, isJsonObject, link, list, number, object, readInto, text, whole, word, type ModelFields, type ModelReader,
} from './model-json.js';

const local: ModelReader<LocalTime> = (value) => {
  const time = parseTime(text(value) ?? '');
  return time && 'local' in time && !time.timeZone ? time.local : undefined;
};

/** A day, a wall clock's reading with its zone, or either as text (RFC 5545 3.3.4 and 3.3.5, ISO 8601). */
const time: ModelReader<EventTime> = (value) => {
  if (typeof value === 'string') return parseTime(value);
  if (!isJsonObject(value)) return undefined;
  const day = parseTime(text(value.date) ?? '', true);
  if (day) return day;
  const clock = local(value.local);
  const timeZone = text(value.timeZone)?.slice(0, 200);
  const instant = date(value.instant);
  if (!clock) return undefined;
  return { local: clock, ...(timeZone ? { timeZone } : {}), ...(instant?.endsWith('Z') ? { instant: instant as `${string}T${string}Z` } : {}) };
};

const figures = (least: number, most: number): ModelReader<number[]> => list(whole(least, most));

/** Years and months of other calendars may be longer, as in `parseRule`. */
const rule = object<RecurrenceRule>(
  {
    frequency: word(...FREQUENCIES),
    interval: whole(1, 1e9),
    count: whole(1, 1e9),
    until: time,
    bySecond: figures(0, 59),
    byMinute: figures(0, 59),
    byHour: figures(0, 23),
    byDay: list(object<ByDay>({ day: word(...WEEKDAYS), nth: whole(-73, 73) }, 'day')),
    byMonthDay: figures(-51, 51),
    byYearDay: figures(-386, 386),
    byWeekNo: figures(-73, 73),
    byMonth: list((value) => whole(1, 13)(value) ?? (/^(?:\d|1[0-3])L$/.exec(text(value) ?? '')?.[0] as `${number}L` | undefined)),
    bySetPos: figures(-386, 386),
    weekStart: word(...WEEKDAYS),
    scale: (value) => /^[a-z][a-z-]{1,30}$/.exec(text(value) ?? '')?.[0],
    skip: word('backward', 'forward'),
  },
  'frequency',
);

const recurrence = object<Recurrence>(
  {
    rules: list(rule),
    exceptionRules: list(rule),
    dates: list(object<RecurrenceDate>({ start: time, end: time }, 'start')),
    exceptions: list(time),
  },
  'rules', 'exceptionRules', 'dates', 'exceptions',
);

const offset = number(-1500, 1500);
const observance = object<ZoneObservance>(
  { start: local, offsetFrom: offset, offsetTo: offset, rule, dates: list(local) },
  'start', 'offsetFrom', 'offsetTo',
);

/** What makes an item an event: the extension `_event`. */
export const eventFields: ModelFields<Omit<CalendarEvent, keyof ItemSpine | 'kind'>> = {
  uid: text,
  start: time,
  end: time,
  duration: (value) => /^[+-]?P[\dWDTHMS]{2,40}$/i.exec(text(value) ?? '')?.[0],
  allDay: flag,
  timeZone: (value) => text(value)?.slice(0, 200),
  zone: list(observance),
  location: text,
  status: word('confirmed', 'tentative', 'cancelled'),
  categories: list(text),
  color: (value) => readColor(text(value) ?? ''),
  organizer: object<Person>({ name: text, email: text, url: link }),
  joinUrl: link,
  sequence: whole(0, 1e9),
  recurrence,
  recurrenceId: time,
  thisAndFuture: flag,
  original: text,
};

/**
 * Makes an event of an item and its extension `_event`: the model's own fields, of which only `start` is needed; times
 * may be texts (`2026-07-03`, `2026-07-03T18:00:00+03:00`).
 * @returns undefined where there is no readable start
 */
export function toJsonEvent(item: ItemSpine, extension: unknown, base?: string): CalendarEvent | undefined {
  if (!isJsonObject(extension)) return undefined;
  const start = time(extension.start);
  if (!start) return undefined;
  const event: CalendarEvent = {
    ...item, kind: 'event', start, allDay: 'date' in start, status: 'confirmed', categories: item.tags.map(({ label }) => label),
  };
  if ('timeZone' in start && start.timeZone) event.timeZone = start.timeZone;
  readInto<Omit<CalendarEvent, keyof ItemSpine | 'kind'>>(event, eventFields, extension, base);
  event.allDay = 'date' in event.start;
  return event;
}
