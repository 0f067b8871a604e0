import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { Day } from '../model/feed.js';
import type { Month } from './archive.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** The first, as the device reckons: where its clocks skip midnight it is a later hour of the same day. */
const firstOf = (month: Month): Date => new Date(+month.slice(0, 4), +month.slice(5) - 1);

/** The month `n` months later, or earlier where negative. */
export function shiftMonth(month: Month, n: number): Month {
  const date = addMonths(firstOf(month), n);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}` as Month;
}

/** The day with this number in a month, or the last of a month that is shorter. */
export function dayIn(month: Month, number: number): Day {
  return `${month}-${two(Math.min(number, getDaysInMonth(firstOf(month))))}` as Day;
}

/** Where a day stands in its week, 0 to 6. */
export function columnOf(day: Day, firstDay: number): number {
  return (new Date(day).getUTCDay() - firstDay + 7) % 7;
}

/**
 * The weeks that a month touches, each of seven days; days of the neighbouring months are left out.
 * @param firstDay What a week begins with, Sunday = 0.
 */
export function monthGrid(month: Month, firstDay: number): (Day | undefined)[][] {
  const before = columnOf(`${month}-01` as Day, firstDay);
  const length = getDaysInMonth(firstOf(month));
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - before + 1;
      return day > 0 && day <= length ? (`${month}-${two(day)}` as Day) : undefined;
    }),
  );
}
