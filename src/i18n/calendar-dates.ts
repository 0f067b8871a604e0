import type { Day } from '../model/feed.js';
import { getDateFormat, hasDates, type DatePiece } from './date-formats.js';
import { remember } from './intl-cache.js';
import type { Locale } from './locale.js';

const numeric = 'numeric';
const long = 'long';
const day: Intl.DateTimeFormatOptions = { day: numeric, month: 'short' };
const full: Intl.DateTimeFormatOptions = { weekday: long, day: numeric, month: long };
const styles = {
  /** "4 Dec" */
  day,
  dayYear: { ...day, year: numeric },
  /** "Friday 4 December" */
  full,
  fullYear: { ...full, year: numeric },
  month: { month: long, year: numeric },
  shortMonth: { month: 'short' },
  number: { day: numeric },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day further away than this is written with its year. Milliseconds. */
const FAR = 335 * 864e5;

/** In which calendar days are written, and from when: `now` in milliseconds since 1970. */
export interface CalendarDates {
  locale: Locale;
  /** `Intl` name: `gregory`, `persian`. */
  calendar: string;
  now: number;
}

const isKnown = ({ tag }: Locale): boolean => remember(`known ${tag}`, () => hasDates(tag));

/** Undefined where the engine has no dates of the language, and ours are asked. */
function getFormat({ locale, calendar }: CalendarDates, style: keyof typeof styles): Intl.DateTimeFormat | undefined {
  if (!isKnown(locale) && calendar === 'gregory') return undefined;
  const tag = isKnown(locale) ? locale.dates.numbers : 'en-GB';
  const options: Intl.DateTimeFormatOptions = { ...styles[style], calendar };
  // What these two call a short month is a number.
  if (style.startsWith('day') ? /^(zh|lt)/.test(tag) : style === 'shortMonth' && tag.startsWith('lt')) options.month = long;
  return getDateFormat(tag, `${style} ${calendar}`, options, 'UTC');
}

const yearOf = (date: number, now: number): 'Year' | '' => (Math.abs(now - date) > FAR ? 'Year' : '');

/** "Friday 4 December", with the year where that is more than eleven months away. */
export function formatFullDay(dates: CalendarDates, value: Day): string {
  const time = Date.parse(value);
  const format = getFormat(dates, `full${yearOf(time, dates.now)}`);
  const { locale } = dates;
  // Older data set a comma behind an English weekday: a name is the same in every engine.
  return format?.format(time).replace(/^(\w+day), /, '$1 ') ?? `${locale.formatDate(value, 'weekday')}, ${locale.formatDate(value, 'day', 'UTC', dates.now)}`;
}

/** "4 Dec", or "1–20 Dec" where the two days differ; with the year as `formatFullDay`. */
export function formatDays(dates: CalendarDates, first: Day, last = first): string {
  const from = Date.parse(first);
  const to = Date.parse(last);
  const { locale, now } = dates;
  const format = getFormat(dates, `day${yearOf(from, now) || yearOf(to, now)}`);
  const write = (day: Day) => format?.format(Date.parse(day)) ?? locale.formatDate(day, 'shortDay', 'UTC', now);
  const start = write(first);
  if (to <= from) return start;
  const number = numberOf(dates, first);
  // Of a range over New Year `Intl` writes the years, however near they are.
  if (numberOf(dates, last) - number === (to - from) / 864e5) {
    // A Chinese range has months in numbers again.
    if (format && !locale.tag.startsWith('zh')) return format.formatRange(from, to);
    // "1–20 снежня": where a date begins with its number, the month stands once.
    if (start.startsWith(`${number} `)) return `${number}–${write(last)}`;
  }
  return `${start} – ${write(last)}`;
}

/** The day's number within its month. */
function numberOf({ calendar }: CalendarDates, value: Day): number {
  if (calendar === 'gregory') return +value.slice(8);
  const format = getDateFormat('en', `number ${calendar}`, { ...styles.number, calendar }, 'UTC');
  return parseInt(format.format(Date.parse(value)));
}

/** "December 2026", as a heading. */
export function formatMonth(dates: CalendarDates, value: Day): string {
  const { locale, calendar } = dates;
  const format = getFormat(dates, 'month');
  // Persian writes Persian months unless told otherwise.
  const usual = format && getDateFormat(locale.dates.numbers, 'number', styles.number, 'UTC').resolvedOptions().calendar;
  return !format || usual === calendar ? locale.formatDate(value, 'monthTitle') : format.format(Date.parse(value));
}

/** "Dec", alone. */
export function formatShortMonth(dates: CalendarDates, value: Day): string {
  const format = getFormat(dates, 'shortMonth');
  // Of "4 сне" what is no number.
  return format?.format(Date.parse(value)) ?? dates.locale.dates.formatPiece(Date.parse(value), 'shortDay', 'UTC').replace(/[\d\s.-]+/g, '');
}

/** The day's number within its month, in the language's digits. */
export const formatDayNumber = (dates: CalendarDates, value: Day): string => dates.locale.formatNumber(numberOf(dates, value));

/**
 * A piece of a wall clock's reading.
 * @param minutes Since 1970, by the wall clock.
 */
export const formatWall = ({ locale }: Pick<CalendarDates, 'locale'>, minutes: number, piece: DatePiece): string =>
  locale.dates.formatPiece(minutes * 6e4, piece, 'UTC');

/**
 * "18:00–19:30"; one time where both are the same.
 * @param from Minutes since 1970 by the wall clock; `to` too.
 */
export function formatTimes(dates: Pick<CalendarDates, 'locale'>, from: number, to: number): string {
  const { locale } = dates;
  const start = formatWall(dates, from, 'time');
  if (to <= from) return start;
  if (Math.floor(from / 1440) === Math.floor(to / 1440) && isKnown(locale)) {
    const format = getDateFormat(locale.dates.numbers, 'time', { timeStyle: 'short' }, 'UTC');
    const range = format.formatRange(from * 6e4, to * 6e4);
    // Node's Belarusian has another sign between hours and minutes in a range.
    if (range.includes(/\p{Nd}(\P{Nd})\p{Nd}/u.exec(start)?.[1] ?? '')) return range;
  }
  // Of a range over midnight `Intl` would write both dates.
  return `${start}–${formatWall(dates, to, 'time')}`;
}
