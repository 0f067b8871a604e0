import { shiftDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import { monthOf, type Month } from './archive.js';
import { columnOf, dayIn, shiftMonth } from './month-grid.js';

export interface DayMove {
  shift: boolean;
  /** Whether days run from right to left. */
  rtl: boolean;
  /** What a week begins with, Sunday = 0. */
  weekStart: number;
  /** Beyond these months nothing is shown. */
  first: Month;
  last: Month;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

/**
 * Where a key leads from a day, after the date grid of the ARIA Authoring Practices: arrows by day and week (to the
 * sides as the eye sees it), Home and End in the week, Page Up and Down by month, with Shift by year.
 * @param key As `KeyboardEvent.key`.
 * @returns The same day where there is no further; undefined for any other key.
 */
export function moveDay(day: Day, key: string, { shift, rtl, weekStart, first, last }: DayMove): Day | undefined {
  const month = monthOf(day);
  if (key === 'PageUp' || key === 'PageDown') {
    const to = shiftMonth(month, (key === 'PageUp' ? -1 : 1) * (shift ? 12 : 1));
    return dayIn(to < first ? first : to > last ? last : to, +day.slice(8));
  }
  if (key === 'Home' || key === 'End') {
    const column = columnOf(day, weekStart);
    const to = shiftDay(day, key === 'Home' ? -column : 6 - column);
    // The week may begin or end in another month, which is not on screen.
    return monthOf(to) === month ? to : dayIn(month, key === 'Home' ? 1 : 31);
  }
  if (!Object.hasOwn(STEPS, key)) return undefined;
  const step = STEPS[key]!;
  const to = shiftDay(day, rtl && step * step === 1 ? -step : step);
  return monthOf(to) < first || monthOf(to) > last ? day : to;
}
