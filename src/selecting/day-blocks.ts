import type { Occurrence } from '../model/calendar-event.js';
import { compareOccurrences, DAY_MINUTES, daysOf } from './days-of.js';

/** The part of an occurrence that stands in one day's column. */
export interface DayBlock {
  occurrence: Occurrence;
  /** Minutes since the day's midnight by the wall clock; a night that belongs to the day goes on beyond 1440. */
  from: number;
  to: number;
  /** Whether it goes on from, or into, a neighbouring day. */
  fromBefore: boolean;
  goesOn: boolean;
}

/** Whole days, and what lasts a day and a night: drawn above the hours. */
export const isBar = ({ event, from, to }: Occurrence): boolean => event.allDay || to - from >= DAY_MINUTES;

/**
 * Cuts timed occurrences by days, in order of time.
 * @param first Days since 1970 of the first column.
 * @param count How many days there are.
 * @param dayEnds Hour until which a night belongs to the day before.
 * @returns One list for each day.
 */
export function cutDayBlocks(occurrences: readonly Occurrence[], first: number, count: number, dayEnds: number): DayBlock[][] {
  const columns: DayBlock[][] = Array.from({ length: count }, () => []);
  for (const occurrence of [...occurrences].sort(compareOccurrences)) {
    if (isBar(occurrence)) continue;
    const days = daysOf(occurrence, dayEnds);
    for (let day = Math.max(first, days.first); day <= days.last && day < first + count; day++) {
      const midnight = day * DAY_MINUTES;
      const isLast = day === days.last;
      columns[day - first]!.push({
        occurrence,
        from: Math.max(0, occurrence.from - midnight),
        // A clock that is turned back may show an end before its start.
        to: isLast ? Math.max(occurrence.to, occurrence.from) - midnight : DAY_MINUTES,
        fromBefore: day > days.first,
        goesOn: !isLast,
      });
    }
  }
  return columns;
}

/**
 * The hours a time grid shows: from the earliest to the latest block and one more on each side, at least 9 to 18.
 * @returns First hour and the hour it ends at; beyond 24 for nights.
 */
export function hoursOf(columns: readonly (readonly DayBlock[])[]): [first: number, end: number] {
  let first = 10;
  let end = 17;
  let latest = 24;
  for (const { from, to } of columns.flat()) {
    first = Math.min(first, Math.floor(from / 60));
    end = Math.max(end, Math.ceil(Math.max(to, from + 30) / 60));
    if (to > DAY_MINUTES) latest = Math.max(latest, Math.ceil(to / 60));
  }
  return [Math.max(0, first - 1), Math.min(latest, end + 1)];
}
