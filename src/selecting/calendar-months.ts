import { shiftDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import { monthOf } from './archive.js';
import { columnOf, dayIn, shiftMonth } from './month-grid.js';

/** The months of a calendar, as days of the Gregorian one. */
export interface CalendarMonths {
  /** First day of the month a day lies in. */
  firstOf(day: Day): Day;
  /** The day with the same number so many months or years later, or the last of a month that is shorter. */
  shiftMonth(day: Day, n: number): Day;
  shiftYear(day: Day, n: number): Day;
  /** Number of the day in its month. */
  numberOf(day: Day): number;
}

const shift = (day: Day, n: number): Day => dayIn(shiftMonth(monthOf(day), n), +day.slice(8));

export const gregorianMonths: CalendarMonths = {
  firstOf: (day) => dayIn(monthOf(day), 1),
  shiftMonth: shift,
  shiftYear: (day, n) => shift(day, n * 12),
  numberOf: (day) => +day.slice(8),
};

/** The first day of a day's week. */
export const startOfWeek = (day: Day, firstDay: number): Day => shiftDay(day, -columnOf(day, firstDay));

/** Where a key was pressed, and how days run there. */
export interface GridMove {
  shift: boolean;
  ctrl: boolean;
  rtl: boolean;
  /** Sunday = 0. */
  firstDay: number;
  months: CalendarMonths;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

/**
 * Where a key leads from a day of a month's grid, after the date grid of the ARIA Authoring Practices: arrows to the
 * sides as the eye sees it, Home and End in the week and with Ctrl in the month, Page Up and Down by month, with Shift by year.
 * @param key As `KeyboardEvent.key`.
 * @returns `undefined` for any other key.
 */
export function moveInGrid(day: Day, key: string, { shift: far, ctrl, rtl, firstDay, months }: GridMove): Day | undefined {
  const isStart = key === 'Home';
  if (isStart || key === 'End') {
    if (!ctrl) return shiftDay(startOfWeek(day, firstDay), isStart ? 0 : 6);
    const first = months.firstOf(day);
    return isStart ? first : shiftDay(months.shiftMonth(first, 1), -1);
  }
  if (ctrl) return undefined;
  if (key === 'PageUp' || key === 'PageDown') return months[far ? 'shiftYear' : 'shiftMonth'](day, key === 'PageUp' ? -1 : 1);
  if (!Object.hasOwn(STEPS, key)) return undefined;
  const step = STEPS[key]!;
  return shiftDay(day, rtl && step * step === 1 ? -step : step);
}
