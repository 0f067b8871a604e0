import { isCalendarKnown, LUNISOLAR, monthAt, type MonthSpan } from './other-calendars.js';
import { gregorian, type CalendarScale, type DayFacts } from './scales.js';

/** Calendars whose months are the Gregorian ones. */
const GREGORIAN = /^(gregory|iso8601|buddhist|japanese|roc)$/;

/** Mean length of a lunar month, days, and a day near which one began. */
const LUNATION = 29.530589;
const NEW_MOON = 7;

/** More days than any month has, and than any year has. */
const LONGEST_MONTH = 32;
const LONGEST_YEAR = 385;

/** Code of a month as rules write it: 5, `5L`. */
const codeOf = ({ monthCode }: MonthSpan): number | string =>
  monthCode.endsWith('L') ? `${parseInt(monthCode.slice(1))}L` : +monthCode.slice(1);

function createFacts(calendar: string): (day: number) => DayFacts {
  const isLunisolar = LUNISOLAR.test(calendar);
  const monthsInYear = /^(coptic|ethio)/.test(calendar) ? 13 : 12;
  const years = new Map<string, { first: number; length: number }>();
  /** First day and length of the year of a month. */
  const yearOf = (span: MonthSpan): { first: number; length: number } => {
    const key = `${span.era} ${span.year}`;
    let year = years.get(key);
    if (!year) {
      let first = span;
      while (first.month > 1) first = monthAt(first.first - 1, calendar);
      let next = monthAt(first.first + first.length, calendar);
      while (next.month > 1) next = monthAt(next.first + next.length, calendar);
      years.set(key, (year = { first: first.first, length: next.first - first.first }));
    }
    return year;
  };
  return (day) => {
    const span = monthAt(day, calendar);
    const { first, length } = yearOf(span);
    return {
      year: span.year,
      // Years of twelve months or thirteen are counted by moons.
      month: isLunisolar ? Math.round((span.first - NEW_MOON) / LUNATION) : span.year * monthsInYear + span.month,
      monthCode: codeOf(span),
      day: day - span.first + 1,
      yearDay: day - first + 1,
      monthLength: span.length,
      yearLength: length,
    };
  };
}

/**
 * The arithmetic of a calendar for recurrence rules (RFC 7529), from the platform's `Intl`.
 * @returns Undefined where `Intl` does not know the calendar: its dates are never taken for Gregorian ones.
 */
export function createCalendarScale(calendar: string): CalendarScale | undefined {
  const isGregorian = GREGORIAN.test(calendar);
  if (!isGregorian && !isCalendarKnown(calendar)) return undefined;
  const facts = isGregorian ? gregorian.facts : createFacts(calendar);
  const isLunisolar = LUNISOLAR.test(calendar);

  /** Whether the year of a day has a leap month after the month with that number. */
  const hasLeap = ({ yearDay, yearLength }: DayFacts, day: number, number: number): boolean => {
    for (let at = day - yearDay + 1; at < day - yearDay + 1 + yearLength; at += 29) {
      if (facts(at).monthCode === `${number}L`) return true;
    }
    return false;
  };

  /** A day, and the day of a leap month that its year lacks which falls on it (RFC 7529 4.1: months move first). */
  const asLeap = (day: number, skip: 'backward' | 'forward'): DayFacts[] => {
    const own = facts(day);
    const number = typeof own.monthCode === 'number' ? own.monthCode - (skip === 'forward' ? 1 : 0) : 0;
    return isLunisolar && number && !hasLeap(own, day, number) ? [own, { ...own, monthCode: `${number}L` }] : [own];
  };

  return {
    facts,
    moved(day, skip) {
      const own = facts(day);
      const isForward = skip === 'forward';
      const found = asLeap(day, skip).slice(1);
      // Dates that a month or year does not have: behind its last day, or at the first of the next.
      const isEdge = isForward ? own.day === 1 : own.day === own.monthLength;
      if (!isEdge) return found;
      const base = isForward ? day - 1 : day;
      for (const one of asLeap(base, skip)) {
        for (let n = one.monthLength + 1; n <= LONGEST_MONTH; n++) found.push({ ...one, day: n, monthLength: NaN, yearDay: NaN });
        if (one.yearDay !== one.yearLength) continue;
        for (let n = one.yearLength + 1; n <= LONGEST_YEAR; n++) found.push({ ...one, day: NaN, yearDay: n, yearLength: NaN });
      }
      return found;
    },
  };
}
