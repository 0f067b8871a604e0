import type { Day } from '../model/feed.js';
import type { ClockTime, EventTime, LocalTime, RecurrenceDate } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { parseDuration, type Duration } from '../recurrence/parse-duration.js';
import { parseTime } from '../recurrence/parse-time.js';
import { resolveZone, toInstant, toLocal } from '../recurrence/zones.js';
import { allOf, firstOf, valueOf, zoneKey, type EventDraft, type Reading, type Zone } from './ical-draft.js';
import { readParameter, splitValues, type Property } from './ical-property.js';

const DAY = 864e5;

/** Most names of zones looked up for a calendar. */
const MOST_ZONES = 500;

/** Most dates read of one `RDATE` or `EXDATE`. */
const MOST_DATES = 5000;

const toMs = (time: EventTime): number => Date.parse('date' in time ? time.date : (time.instant ?? `${time.local}Z`));

/** Midnight of the last day that four figures can name. */
const LAST = 2534022144e5;

const writeLocal = (ms: number): LocalTime => writeInstant(Math.min(ms, LAST)).slice(0, 19) as LocalTime;

const addDays = (day: Day, days: number): Day => writeLocal(Date.parse(day) + days * DAY).slice(0, 10) as Day;

/**
 * The zone that a name stands for: IANA's (whatever the file says about it), Windows', the file's own `VTIMEZONE`, else the
 * calendar's zone, else none.
 */
export function findZone(name: string, draft: EventDraft, reading: Reading, line?: number): Zone | undefined {
  const { zones, found, names, isEnded, properties } = draft.calendar;
  if (found.has(name)) return found.get(name);
  let known = names.get(name);
  // Each name that is none costs the platform an exception.
  if (!known && !names.has(name) && names.size < MOST_ZONES) {
    known = resolveZone(name);
    if (known || reading.hasWindowsZones) names.set(name, known);
  }
  let zone: Zone | undefined = known ? { name: known } : undefined;
  // An offset in brackets says nothing of summer time; the file's own rules may.
  if (!zone || (name.includes('(') && /^([+-]|UTC$)/.test(known!))) {
    const own = zones.get(zoneKey(name));
    reading.missing = !reading.hasWindowsZones ? 'zones' : own ? (reading.rare ? undefined : 'rare') : isEnded ? undefined : 'calendar';
    if (reading.missing) return undefined;
    zone = (own && reading.rare!.readZone?.(own, name)) ?? zone;
  }
  if (!zone) {
    reading.report('unknown-zone', `Unknown zone: ${name.slice(0, 60)}`, line);
    const common = valueOf(properties, 'X-WR-TIMEZONE');
    zone = common && common !== name ? findZone(common, draft, reading, line) : undefined;
  }
  found.set(name, zone);
  if (zone?.rules) draft.calendar.rules.set(zone.name, zone.rules);
  return zone;
}

const zoneOf = (property: Property, draft: EventDraft, reading: Reading): Zone | undefined => {
  const name = readParameter(property, 'TZID') || valueOf(draft.calendar.properties, 'X-WR-TIMEZONE');
  return name ? findZone(name, draft, reading, property.line) : undefined;
};

/** The rules of a zone of the calendar's own. */
const rulesOf = (time: EventTime, { calendar }: EventDraft): Zone['rules'] => calendar.rules.get((time as ClockTime).timeZone ?? '');

/** A wall clock's reading in a zone; without one it floats. */
export const clockTime = (local: LocalTime, zone: Zone | undefined): ClockTime =>
  zone ? { local, timeZone: zone.name, instant: writeInstant(toInstant(local, zone.name, zone.rules)) } : { local };

/** Reads one `DATE` or `DATE-TIME` of a property (RFC 5545 3.3.4 and 3.3.5) in its zone. */
export function readTime(property: Property, text: string, draft: EventDraft, reading: Reading): EventTime | undefined {
  const time = parseTime(text, readParameter(property, 'VALUE').toUpperCase() === 'DATE');
  if (!time) {
    // A zone's name with a `:` that nobody quoted.
    const colon = text.lastIndexOf(':');
    if (colon > 0 && parseTime(text.slice(colon + 1))) {
      const parameters = `${property.parameters}:${text.slice(0, colon)}`;
      return readTime({ ...property, parameters }, text.slice(colon + 1), draft, reading);
    }
    reading.report('bad-date', `${property.name}: no date: "${text.trim().slice(0, 40)}"`, property.line);
    return undefined;
  }
  return 'date' in time || time.instant ? time : clockTime(time.local, zoneOf(property, draft, reading));
}

/** A time later by a length: its days on the wall clock, its seconds exactly (RFC 5545 3.3.6). */
function addDuration(time: EventTime, { days, seconds }: Duration, rules: Zone['rules']): EventTime {
  if ('date' in time) return { date: addDays(time.date, days + Math.ceil(seconds / 86400)) };
  const wall = Date.parse(`${time.local}Z`) + days * DAY;
  const name = time.timeZone;
  if (!name) return { local: writeLocal(wall + seconds * 1e3) };
  const ms = Math.min(toInstant(writeLocal(wall), name, rules) + seconds * 1e3, LAST);
  return { local: toLocal(ms, name, rules), timeZone: name, instant: writeInstant(ms) };
}

const isLength = (duration: Duration | undefined): duration is Duration => !!duration && duration.days >= 0 && duration.seconds >= 0;

/** The dates of an `RDATE` or `EXDATE`; those of periods with their own end (RFC 5545 3.3.9). */
export function readDates(name: string, draft: EventDraft, reading: Reading): RecurrenceDate[] {
  const dates: RecurrenceDate[] = [];
  for (const property of allOf(draft.properties, name)) {
    for (const text of splitValues(property.value.replaceAll(';', ','))) {
      if (!text.trim() || dates.length >= MOST_DATES) continue;
      const [from = '', to] = text.split('/');
      const start = readTime(property, from, draft, reading);
      if (!start) continue;
      const length = to ? parseDuration(to) : undefined;
      const end = isLength(length)
        ? addDuration(start, length, rulesOf(start, draft))
        : to && readTime(property, to, draft, reading);
      dates.push(end && toMs(end) > toMs(start) ? { start, end } : { start });
    }
  }
  return dates;
}

/** When an event takes place. */
export interface Span {
  start: EventTime;
  end?: EventTime;
  duration?: string;
  /** Of the calendar's own zone in which it starts. */
  zone?: Zone['rules'];
}

/** `DTSTART` with `DTEND` or `DURATION` (RFC 5545 3.6.1); undefined where there is no start. */
export function readSpan(draft: EventDraft, reading: Reading): Span | undefined {
  const { properties, line } = draft;
  const begin = firstOf(properties, 'DTSTART');
  const start = begin && readTime(begin, begin.value, draft, reading);
  if (!start) return undefined;
  const rules = rulesOf(start, draft);
  const span: Span = { start, zone: rules };
  const finish = firstOf(properties, 'DTEND');
  let end = finish && readTime(finish, finish.value, draft, reading);
  const duration = valueOf(properties, 'DURATION');
  const length = duration && !end ? parseDuration(duration) : undefined;
  if (isLength(length)) {
    span.duration = duration.toUpperCase();
    end = addDuration(start, length, rules);
  } else if (duration && !end) reading.report('bad-duration', `DURATION: ${duration.slice(0, 40)}`, line);
  if (!end) return span;
  const late = (): void => reading.report('end-before-start', 'Ends before it starts', finish?.line ?? line);
  if ('date' in start) {
    let date = 'date' in end ? end.date : (end.local.slice(0, 10) as Day);
    if ('local' in end && !end.local.endsWith('T00:00:00')) date = addDays(date, 1);
    if (date < start.date) late();
    span.end = { date: date > start.date ? date : addDays(start.date, 1) };
    return span;
  }
  if ('date' in end) end = start.timeZone ? clockTime(`${end.date}T00:00:00`, { name: start.timeZone, rules }) : { local: `${end.date}T00:00:00` };
  // One zone's rules have room in an event; another zone of the file's own is told by the start's clock.
  else if (end.instant && end.timeZone !== start.timeZone && start.timeZone && rulesOf(end, draft)) {
    end = { local: toLocal(Date.parse(end.instant), start.timeZone, rules), timeZone: start.timeZone, instant: end.instant };
  }
  if (toMs(end) < toMs(start)) {
    late();
    end = start;
  }
  span.end = end;
  return wholeDays(span, /^TRUE$/i.test(valueOf(properties, 'X-MICROSOFT-CDO-ALLDAYEVENT')));
}

/** Days that were written as times: from midnight to midnight where a flag says so (MS-OXCICAL), or to 23:59. */
function wholeDays(span: Span, isFlagged: boolean): Span {
  const from = (span.start as ClockTime).local;
  const to = (span.end as ClockTime).local;
  if (!from.endsWith('T00:00:00')) return span;
  const isLate = /T23:59:(00|59)$/.test(to);
  if (!isLate && !(isFlagged && to.endsWith('T00:00:00') && to > from)) return span;
  const last = to.slice(0, 10) as Day;
  return { start: { date: from.slice(0, 10) as Day }, end: { date: isLate ? addDays(last, 1) : last } };
}
