import type { Occurrence } from '../model/calendar-event.js';
import { isBar } from './day-blocks.js';
import { compareOccurrences, daysOf } from './days-of.js';

/** A bar over whole days, within a row of days. */
export interface LanedBar {
  occurrence: Occurrence;
  /** First column, 0-based, and how many it covers. */
  column: number;
  span: number;
  /** Line it stands in, 0-based: the same in all its columns. */
  lane: number;
  /** Whether it goes on from before the first column, or after the last. */
  fromBefore: boolean;
  goesOn: boolean;
}

/**
 * Sets what covers whole days in as few lines as it needs.
 * @param first Days since 1970 of the first column.
 * @param count How many columns there are.
 * @param dayEnds Hour until which a night belongs to the day before.
 */
export function layBars(occurrences: readonly Occurrence[], first: number, count: number, dayEnds: number): LanedBar[] {
  const bars: LanedBar[] = [];
  /** First free column of each lane. */
  const free: number[] = [];
  for (const occurrence of [...occurrences].sort(compareOccurrences)) {
    if (!isBar(occurrence)) continue;
    const days = daysOf(occurrence, dayEnds);
    if (days.last < first || days.first >= first + count) continue;
    const column = Math.max(0, days.first - first);
    const end = Math.min(count, days.last - first + 1);
    const found = free.findIndex((from) => from <= column);
    const lane = found < 0 ? free.length : found;
    free[lane] = end;
    bars.push({
      occurrence,
      column,
      span: end - column,
      lane,
      fromBefore: days.first < first,
      goesOn: days.last >= first + count,
    });
  }
  return bars;
}
