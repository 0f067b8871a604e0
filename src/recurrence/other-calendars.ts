import { dayOfNumber, numberOfDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';

const DAY = 864e5;

/** A month of a calendar. Days are numbered from 1 January 1970, day 0. */
export interface MonthSpan {
  /** Number of its first day. */
  first: number;
  length: number;
  /** As people write it: of the era, where the calendar has eras. */
  year: number;
  era?: string;
  /** 1-based place in its year: Adar II of a leap year is 7. */
  month: number;
  /** As Temporal writes it: `M01`; `M05L` is the leap month after the fifth. The same in every year. */
  monthCode: string;
}

/** A day in another calendar. */
export interface CalendarDate extends Pick<MonthSpan, 'year' | 'era' | 'month' | 'monthCode'> {
  day: number;
}

/** Months that were asked for, by each of their days. */
interface Months {
  format: Intl.DateTimeFormat;
  byDay: Map<number, MonthSpan>;
}

const calendars = new Map<string, Months>();

/** Calendars whose years have twelve months or thirteen. */
export const LUNISOLAR = /^(hebrew|chinese|dangi)$/;

function monthsOf(calendar: string): Months {
  let months = calendars.get(calendar);
  if (!months) {
    if (calendars.size > 20) calendars.clear();
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    calendars.set(calendar, (months = { format, byDay: new Map() }));
  }
  return months;
}

/** Whether the platform's `Intl` can reckon in a calendar. */
export function isCalendarKnown(calendar: string): boolean {
  try {
    return monthsOf(calendar).format.resolvedOptions().calendar === calendar;
  } catch {
    return false;
  }
}

/** The month that a day lies in, by the day's number. */
export function monthAt(day: number, calendar: string): MonthSpan {
  const { format, byDay } = monthsOf(calendar);
  const known = byDay.get(day);
  if (known) return known;

  const read = (at: number): Partial<Record<Intl.DateTimeFormatPartTypes | 'relatedYear', string>> =>
    Object.fromEntries(format.formatToParts(at * DAY).map(({ type, value }) => [type, value]));
  const parts = read(day);
  const first = day - +parts.day! + 1;
  // Four weeks on it is the 29th, or so many days into the next month; and so 31 days on.
  let beyond = +read(first + 28).day!;
  const length = beyond < 29 ? 29 - beyond : ((beyond = +read(first + 31).day!), beyond < 29 ? 32 - beyond : beyond);
  const year = parseInt(parts.relatedYear ?? parts.year!);

  let month = parseInt(/\d+/.exec(parts.month!)?.[0] ?? '0');
  let number = month;
  let isLeap = false;
  if (LUNISOLAR.test(calendar)) {
    const before = read(first - 1);
    const isSameYear = parseInt(before.relatedYear ?? before.year!) === year;
    month = isSameYear ? monthAt(first - 1, calendar).month + 1 : 1;
    if (calendar === 'hebrew') {
      // Seven of nineteen years have Adar I as their sixth month.
      const isLeapYear = (7 * year + 1) % 19 < 7;
      isLeap = isLeapYear && month === 6;
      number = isLeapYear && month > 5 ? month - 1 : month;
    } else {
      // A leap month bears the number of the one before.
      isLeap = isSameYear && parseInt(/\d+/.exec(before.month!)?.[0] ?? '0') === number;
    }
  }
  const span: MonthSpan = {
    first,
    length,
    year,
    month,
    monthCode: `M${String(number).padStart(2, '0')}${isLeap ? 'L' : ''}`,
    ...(parts.era && { era: parts.era }),
  };
  if (byDay.size > 2e4) byDay.clear();
  for (let at = first; at < first + length; at++) byDay.set(at, span);
  return span;
}

/**
 * A day in another calendar, from the platform's `Intl`.
 * @param calendar As in `Intl`: `persian`, `hebrew`, `islamic-umalqura`. One that `Intl` does not know counts as the
 * Gregorian: ask `isCalendarKnown` first. What cannot be a calendar's name throws a RangeError.
 */
export function toCalendarDate(day: Day, calendar: string): CalendarDate {
  const number = numberOfDay(day);
  const { first, length: _, ...date } = monthAt(number, calendar);
  return { ...date, day: number - first + 1 };
}

/** The month of a calendar that a day lies in: its first and last day, its length, its names' numbers. */
export function monthOf(day: Day, calendar: string): Omit<MonthSpan, 'first'> & { first: Day; last: Day } {
  const span = monthAt(numberOfDay(day), calendar);
  return { ...span, first: dayOfNumber(span.first), last: dayOfNumber(span.first + span.length - 1) };
}

const neighbour = ({ first, length }: MonthSpan, step: number, calendar: string): MonthSpan =>
  monthAt(step < 0 ? first - 1 : first + length, calendar);

/** The day with the same number in another month, or its last. */
const sameDay = (day: Day, from: MonthSpan, to: MonthSpan): Day =>
  dayOfNumber(to.first + Math.min(numberOfDay(day) - from.first, to.length - 1));

/** The day with the same number `n` months of the calendar later (earlier where negative), or the last of a shorter month. */
export function shiftMonth(day: Day, n: number, calendar: string): Day {
  const from = monthAt(numberOfDay(day), calendar);
  let to = from;
  for (let left = Math.abs(n); left; left--) to = neighbour(to, n, calendar);
  return sameDay(day, from, to);
}

/**
 * The same day and month `n` years of the calendar later, by month code: Adar II after Adar. A leap month that the year
 * does not have is the month before it.
 */
export function shiftYear(day: Day, n: number, calendar: string): Day {
  const from = monthAt(numberOfDay(day), calendar);
  let to = from;
  for (let left = Math.abs(n); left; left--) {
    while (to.month > 1) to = neighbour(to, -1, calendar);
    if (n < 0) to = neighbour(to, -1, calendar);
    else do to = neighbour(to, 1, calendar); while (to.month > 1);
  }
  while (to.month > 1) to = neighbour(to, -1, calendar);
  for (let next = to; next.monthCode <= from.monthCode; next = neighbour(to, 1, calendar)) {
    if (next.month === 1 && next !== to) break;
    to = next;
  }
  return sameDay(day, from, to);
}
