/** What a rule may ask about a day, in the calendar that the rule counts in. */
export interface DayFacts {
  /** Numbers of one kind throughout: differences count years and months. */
  year: number;
  month: number;
  /** 1-13; a leap month is its number and `L`. */
  monthCode: number | string;
  /** 1-based, as `yearDay`. */
  day: number;
  yearDay: number;
  monthLength: number;
  yearLength: number;
}

/** Arithmetic of one calendar. Days are numbered from 1 January 1970, day 0. */
export interface CalendarScale {
  facts(day: number): DayFacts;
  /**
   * Dates that do not exist and that become this day (RFC 7529 4.1 `SKIP`).
   */
  moved?(day: number, skip: 'backward' | 'forward'): DayFacts[];
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of 1 January of a year. */
const firstOf = (year: number): number =>
  365 * (year - 1970) + Math.floor((year - 1969) / 4) - Math.floor((year - 1901) / 100) + Math.floor((year - 1601) / 400);

const numbers: number[] = [];
const known: DayFacts[] = [];

/** Reckoned here: rules ask for every day they pass, and a `Date` each would take most of their time. */
export const gregorian: CalendarScale = {
  facts(number) {
    // Rules of one window ask for the same days.
    const slot = number & 4095;
    if (numbers[slot] === number) return known[slot]!;
    let year = 1970 + Math.floor(number / 365.2425);
    if (number < firstOf(year)) year--;
    else if (number >= firstOf(year + 1)) year++;
    const yearDay = number - firstOf(year) + 1;
    const yearLength = firstOf(year + 1) - firstOf(year);
    let day = yearDay;
    let month = 0;
    let monthLength = 31;
    while (day > monthLength) {
      day -= monthLength;
      monthLength = LENGTHS[++month]! + (month === 1 ? yearLength - 365 : 0);
    }
    numbers[slot] = number;
    return (known[slot] = { year, month: year * 12 + month, monthCode: month + 1, day, yearDay, monthLength, yearLength });
  },
};

const scales = new Map<string, CalendarScale | undefined>();

/** The arithmetic of a rule's calendar; undefined while it is not loaded, and where no one has it. */
export function scaleOf(name: string | undefined): CalendarScale | undefined {
  return name ? scales.get(name) : gregorian;
}

/**
 * Fetches the arithmetic that rules in other calendars need (RFC 7529), once for each.
 * @param name As in `Intl`: `hebrew`, `chinese`, `persian`, `islamic-umalqura`; `gregory` for rules with `SKIP`.
 * @returns Whether there is one: the platform's `Intl` knows the calendar.
 */
export async function loadCalendarScale(name: string): Promise<boolean> {
  if (!scales.has(name)) scales.set(name, (await import('./calendar-scale.js')).createCalendarScale(name));
  return !!scales.get(name);
}

export const isScaleTried = (name: string): boolean => scales.has(name);
