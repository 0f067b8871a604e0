import { numberOfDay, shiftDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import { startOfWeek, type CalendarMonths } from './calendar-months.js';

export type PeriodView = 'month' | 'week' | 'day' | 'agenda' | 'next';

/** The days a view shows. */
export interface Period {
  /** First day, and the first not shown any more. */
  from: Day;
  to: Day;
  /** Where a month's grid begins, and how many weeks it has; the same as `from` elsewhere. */
  gridFrom: Day;
  weeks: number;
}

export interface PeriodRules {
  months: CalendarMonths;
  /** Sunday = 0. */
  firstDay: number;
  /** Length of an agenda; its month where 0. */
  days: number;
}

/** The period of a view that a day lies in. */
export function periodOf(view: PeriodView, at: Day, { months, firstDay, days }: PeriodRules): Period {
  const byMonth = view === 'month' || (view === 'agenda' && !days);
  const from = byMonth ? months.firstOf(at) : view === 'week' ? startOfWeek(at, firstDay) : at;
  const to = byMonth ? months.shiftMonth(from, 1) : shiftDay(from, view === 'week' ? 7 : view === 'day' ? 1 : days || 1);
  const gridFrom = view === 'month' ? startOfWeek(from, firstDay) : from;
  return { from, to, gridFrom, weeks: Math.ceil((numberOfDay(to) - numberOfDay(gridFrom)) / 7) };
}

/** A day in the next period, or the one before. */
export function stepPeriod(view: PeriodView, at: Day, direction: 1 | -1, { months, days }: PeriodRules): Day {
  if (view === 'month' || (view === 'agenda' && !days)) return months.shiftMonth(months.firstOf(at), direction);
  return shiftDay(at, direction * (view === 'week' ? 7 : view === 'day' ? 1 : days));
}
