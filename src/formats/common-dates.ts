import type { Day, Instant } from '../model/feed.js';
import { writeDay, writeInstant } from '../model/write-instant.js';
import { wallToInstant } from '../model/zone-offset.js';

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** RFC 822 and ISO 8601 as nearly every feed writes them. */
const MAIL = /^(?:[A-Z][a-z]{2}, )?\d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Midnight UTC of a day that exists, else NaN. */
function dayOf(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999: right for `94`, a lie for `0001-01-01`.
  return month > 0 && month < 13 && year > 99 && day > 0 && (day < 29 || new Date(ms).getUTCDate() === day) ? ms : NaN;
}

/** The same of digits as written: two and three digits of year as RFC 5322 section 4.3. */
export const toDay = (year: string, month: number, day: number): number =>
  dayOf(+year + (year.length > 3 ? 0 : +year < 50 ? 2000 : 1900), month, +day);

/** Milliseconds after midnight, else NaN. 24:00 is the day's end, :60 a leap second. */
export function toTime(h: number, m: number, s: number, ms: number): number {
  const rest = (m * 60 + s) * 1e3 + ms;
  return (h < 24 || (h === 24 && !rest)) && m < 60 && s < 61 ? h * 36e5 + rest : NaN;
}

/**
 * Puts the parts together. What lies before 1900 or after 2200 is a placeholder (`0001-01-01`, `9999-12-31`) or
 * a mistake. Where the zone cannot be told, the day as written is all that is known.
 */
export function write(day: number, time?: number, offset?: number, timeZone?: string): Instant | Day | undefined {
  const wall = day + (time ?? 0);
  if (!(wall >= -22089888e5 && wall < 72896544e5)) return undefined;
  if (time === undefined || offset !== offset) return writeDay(day);
  return writeInstant(offset === undefined ? wallToInstant(wall, timeZone || 'UTC') : wall - offset);
}

let lastText: string | undefined;
let lastZone: string | undefined;
let lastDate: Instant | Day | undefined | null;

/**
 * Reads the forms of dates that nearly every feed uses: RFC 822/5322 as written by programs, RFC 3339, a plain day.
 * @param timeZone IANA zone of times that name none; UTC where absent or unknown.
 * @returns `undefined` for a date that does not exist, `null` for any other text: {@link readDate} knows more forms.
 */
export function readCommonDate(text: string, timeZone?: string): Instant | Day | undefined | null {
  // An entry's two dates are mostly one.
  if (text !== lastText || timeZone !== lastZone) {
    lastText = text;
    lastZone = timeZone;
    lastDate = parse(text, timeZone);
  }
  return lastDate;
}

/** Digits are taken by their place: patterns with groups take three times as long. */
function parse(text: string, timeZone?: string): Instant | Day | undefined | null {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  const two = (at: number): number => digit(at) * 10 + digit(at + 1);
  const four = (at: number): number => two(at) * 100 + two(at + 2);
  const { length } = text;
  const isMail = text.charCodeAt(4) !== 45;
  if (!(isMail ? MAIL : ISO).test(text)) return null;
  const isUtc = text.endsWith(isMail ? 'GMT' : 'Z');
  const clock = isMail ? length - (isUtc ? 12 : 14) : 11;
  // Other languages' names of three letters (Mai, Dez) take the longer way, and so do zones that cannot be.
  const month = isMail ? ENGLISH.indexOf(text.slice(clock - 9, clock - 6).toLowerCase()) / 3 + 1 : two(5);
  const tens = digit(clock - 12);
  const day = isMail
    ? dayOf(four(clock - 5), month, digit(clock - 11) + (tens > 0 ? tens * 10 : 0))
    : dayOf(four(0), month, two(8));
  if (month % 1) return null;
  if (length < 11) return write(day);
  const sign = length - (isMail ? 5 : 6);
  const direction = 44 - text.charCodeAt(sign);
  const hasZone = isUtc || (sign > clock && (direction === 1 || direction === -1));
  const offset = isUtc || !hasZone ? 0 : direction * (two(sign + 1) * 60 + two(length - 2));
  if (offset > 840 || offset < -840) return null;
  const hasSeconds = text.charCodeAt(clock + 5) === 58;
  const fraction = text.charCodeAt(clock + 8) === 46 ? Math.round(parseFloat(text.slice(clock + 8, clock + 12)) * 1e3) : 0;
  return write(
    day,
    toTime(two(clock), two(clock + 3), hasSeconds ? two(clock + 6) : 0, fraction),
    hasZone ? offset * 6e4 : undefined,
    timeZone,
  );
}
