import type { CalendarEvent } from '../model/calendar-event.js';
import type { Day } from '../model/feed.js';
import { toPlainText } from '../model/plain-text.js';
import type { ClockTime, EventTime, LocalTime, RecurrenceRule } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { wallToInstant } from '../model/zone-offset.js';
import { escapeText, foldLine, writeParameter } from './write-content-line.js';
import { writeRule } from './write-rule.js';
import { compactTime, writeOwnZone, writeTimeZone } from './write-time-zone.js';

const YEAR = 365.25 * 864e5;
/** Years ahead for which a zone's changes are written one by one where no rule makes them. */
const AHEAD = 10;
const FIRST_YEAR = Date.UTC(1970, 0);

/** Written from what the reader made of the event: other programs get dates in the types that RFC 5545 asks for. */
const COMPUTED = /^(DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID)$/;
const CONTENT_LINE = /^([a-z\d-]+)([;:])/i;
/** vCalendar 1.0's, which iCalendar no longer has. */
const OLD_ENCODING = /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE|^[^:]*;CHARSET=/i;
const NOMINAL_LENGTH = /^[+-]?P(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

export interface ExportOptions {
  /** Milliseconds since 1970 UTC: when the copy was made. */
  now: number;
}

type Zones = Map<string, CalendarEvent>;

/**
 * An event as a calendar program takes it (RFC 5545): the component as it was published, whatever it has that we do not
 * know included, without its alarms; with the overrides and exceptions of its series and the zones that its times need.
 * An event of another format is written from its fields. No `METHOD`: a copy, nobody is invited.
 * @param overrides the dates of the series that were changed
 * @returns `text/calendar`, lines folded at 75 octets and ended by CRLF
 */
export function exportEvent(event: CalendarEvent, overrides: readonly CalendarEvent[], { now }: ExportOptions): string {
  const zones: Zones = new Map();
  const all = [event, ...overrides];
  const components = all.map((each) => writeEvent(each, event, zones, now));
  const starts = all.map(({ start }) => Date.parse('date' in start ? start.date : (start.instant ?? `${start.local}Z`)));
  const from = Math.max(FIRST_YEAR, Math.min(...starts) - YEAR);
  const to = Math.max(now, ...starts) + (event.recurrence ? AHEAD : 1) * YEAR;
  const definitions = [...zones].map(([name, { zone }]) => (zone ? writeOwnZone(name, zone) : writeTimeZone(name, floorToYear(from), to)));
  return (
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Portal Widgets//Events Calendar//EN\r\nCALSCALE:GREGORIAN\r\n' +
    `${definitions.join('')}${components.join('')}END:VCALENDAR\r\n`
  );
}

const floorToYear = (ms: number): number => Date.UTC(new Date(ms).getUTCFullYear(), 0);

function writeEvent(event: CalendarEvent, series: CalendarEvent, zones: Zones, now: number): string {
  const kept = event.original ? readOriginal(event.original) : [];
  const names = new Set(kept.map((line) => CONTENT_LINE.exec(line)![1]!.toUpperCase()));
  const lines = [
    `UID:${escapeText(event.uid ?? event.id)}`,
    `DTSTAMP:${compactTime(writeInstant(now))}Z`,
    ...writeDates(event, series, zones),
    ...writeFields(event),
    // What stands in the original stays as it stands there.
  ].filter((line) => COMPUTED.test(nameOf(line)) || !names.has(nameOf(line)));
  return `BEGIN:VEVENT\r\n${[...lines, ...kept].map(foldLine).join('')}END:VEVENT\r\n`;
}

const nameOf = (line: string): string => /^[^;:]+/.exec(line)![0];

/** The unfolded lines between `BEGIN:VEVENT` and its end that are kept as they are. */
function readOriginal(original: string): string[] {
  const lines: string[] = [];
  for (const line of original.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) lines.push(lines.pop() + line.slice(1));
    else if (CONTENT_LINE.test(line)) lines.push(line);
    // A break that nobody escaped.
    else if (line.trim() && lines.length) lines.push(`${lines.pop()!}\\n${line}`);
  }
  let alarm = 0;
  return lines.filter((line) => {
    if (/^BEGIN:VALARM/i.test(line)) alarm++;
    const inAlarm = alarm > 0;
    if (/^END:VALARM/i.test(line)) alarm--;
    return !inAlarm && !/^(BEGIN|END):VEVENT/i.test(line) && !OLD_ENCODING.test(line) && !COMPUTED.test(nameOf(line).toUpperCase());
  });
}

function writeDates(event: CalendarEvent, series: CalendarEvent, zones: Zones): string[] {
  const { start, end, duration, recurrence, recurrenceId } = event;
  const time = (name: string, value: EventTime, more = '') => writeTime(name + more, value, event, zones);
  const lines = [time('DTSTART', start)];
  if (duration && NOMINAL_LENGTH.test(duration)) lines.push(`DURATION:${duration}`);
  else if (end) lines.push(time('DTEND', end));
  // A date without its series stands for itself: a program that knows nothing of the series would not show it.
  if (recurrenceId && event !== series) {
    lines.push(time('RECURRENCE-ID', alike(recurrenceId, series.start), event.thisAndFuture ? ';RANGE=THISANDFUTURE' : ''));
  }
  if (!recurrence) return lines;
  for (const rule of recurrence.rules) lines.push(`RRULE:${writeRule(rule, writeUntil(rule, start))}`);
  for (const rule of recurrence.exceptionRules) lines.push(`EXRULE:${writeRule(rule, writeUntil(rule, start))}`);
  for (const { start: date, end: till } of recurrence.dates) {
    const line = time('RDATE', date, till && 'local' in date ? ';VALUE=PERIOD' : '');
    lines.push(till && 'local' in date && 'local' in till ? `${line}/${compactTime(till.local)}${isUtc(till) ? 'Z' : ''}` : line);
  }
  for (const date of recurrence.exceptions) lines.push(time('EXDATE', alike(date, start)));
  return lines;
}

const isUtc = ({ timeZone }: ClockTime): boolean => /^(UTC|Z)$/.test(timeZone ?? '');

function writeTime(name: string, value: EventTime, event: CalendarEvent, zones: Zones): string {
  if ('date' in value) return `${name};VALUE=DATE:${value.date.replace(/-/g, '')}`;
  const { local, timeZone, instant } = value;
  if (!timeZone) return `${name}:${compactTime(local)}`;
  const own = !!event.zone && timeZone === event.timeZone;
  // A fixed offset is no zone that programs know; what has no rules is the same in UTC.
  if (isUtc(value) || (/^[+-]\d/.test(timeZone) && !own && instant)) return `${name}:${compactTime(instant ?? local)}Z`;
  if (!zones.has(timeZone) || own) zones.set(timeZone, own ? event : { ...event, zone: undefined });
  return `${name};TZID=${writeParameter(timeZone)}:${compactTime(local)}`;
}

/** A date of a series in the type of its start, as RFC 5545 3.8.4.4 asks, whatever the feed wrote. */
function alike(value: EventTime, start: EventTime): EventTime {
  if ('date' in start) return 'date' in value ? value : { date: value.local.slice(0, 10) as Day };
  if ('local' in value) return value;
  const local: LocalTime = `${value.date}T${start.local.slice(11) as `${number}:${number}:${number}`}`;
  const { timeZone } = start;
  return { local, timeZone, instant: instantOf(local, start) };
}

/** Where a zone is the calendar's own, its distance from UTC at the start has to do. */
function instantOf(local: string, start: ClockTime): ClockTime['instant'] {
  if (!start.instant || !start.timeZone) return undefined;
  const wall = Date.parse(`${local}Z`);
  const distance = Date.parse(`${start.local}Z`) - Date.parse(start.instant);
  const known = wallToInstant(Date.parse(`${start.local}Z`), start.timeZone) === Date.parse(start.instant);
  return writeInstant(known ? wallToInstant(wall, start.timeZone) : wall - distance);
}

/** A day for days, UTC where the start has a zone, else the wall clock (RFC 5545 3.3.10). */
function writeUntil({ until }: RecurrenceRule, start: EventTime): string | undefined {
  if (!until) return undefined;
  if ('date' in start) return ('date' in until ? until.date : until.local.slice(0, 10)).replace(/-/g, '');
  const local = 'date' in until ? `${until.date}T23:59:59` : until.local;
  if (!start.timeZone) return compactTime(local);
  return compactTime(('local' in until && until.instant) || (instantOf(local, start) ?? local)) + 'Z';
}

/** Names of iCalendar for what every format has. */
function writeFields(event: CalendarEvent): string[] {
  const { title, summary, contentHtml, location, url, latitude, longitude, organizer, updated, sequence, joinUrl } = event;
  const description = contentHtml ? toPlainText(contentHtml) : summary;
  const fields: [string, string | false | undefined][] = [
    ['SUMMARY', title && escapeText(title)],
    ['DESCRIPTION', description && escapeText(description)],
    ['LOCATION', location && escapeText(location)],
    ['URL', url && noBreaks(url)],
    ['GEO', latitude !== undefined && longitude !== undefined && `${latitude};${longitude}`],
    ['STATUS', event.status !== 'confirmed' && event.status.toUpperCase()],
    ['CATEGORIES', event.categories.map(escapeText).join()],
    ['SEQUENCE', sequence !== undefined && String(sequence)],
    ['LAST-MODIFIED', updated?.includes('T') && `${compactTime(updated)}Z`],
    ['CONFERENCE;VALUE=URI', joinUrl && noBreaks(joinUrl)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  if (organizer?.email) {
    const name = organizer.name ? `;CN=${writeParameter(organizer.name)}` : '';
    lines.push(`ORGANIZER${name}:mailto:${noBreaks(organizer.email)}`);
  }
  return lines;
}

const noBreaks = (value: string): string => value.replace(/\s/g, '');
