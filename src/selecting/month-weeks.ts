import type { Occurrence } from '../model/calendar-event.js';
import { dayOfNumber, numberOfDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import type { LanedBar } from './bar-lanes.js';
import { daysOf } from './days-of.js';

/** What an occurrence takes of one week. */
export interface MonthSegment extends LanedBar {
  /** Whole days and what lasts several: drawn as a bar. */
  bar: boolean;
  /** The line below is free: it may take two. */
  tall: boolean;
}

export interface MonthDay {
  day: Day;
  /** All that is on it: what began earlier first, then longer, then whole days, then by time. */
  occurrences: Occurrence[];
  /** Of these, how many found no line. */
  hidden: number;
  /** Where only what lasts several days takes a line: as many of the others as there are lines. */
  singles: Occurrence[];
}

export interface MonthWeek {
  days: MonthDay[];
  /** By column, then lane. */
  segments: MonthSegment[];
}

interface Placed {
  occurrence: Occurrence;
  first: number;
  last: number;
  /** Its line in the week before. */
  lane: number;
}

/**
 * Sets occurrences in the lines of a month's weeks. What goes on into the next week keeps its order among its like, so
 * that bars never change places.
 * @param firstDay First day of the first week.
 * @param count How many weeks.
 * @param lanes Lines of each week.
 * @param dayEnds Hour until which a night belongs to the day before.
 * @param barsOnly Whether only what lasts several days takes a line.
 */
export function layMonth(
  occurrences: readonly Occurrence[],
  firstDay: Day,
  count: number,
  lanes: number,
  dayEnds: number,
  barsOnly = false,
): MonthWeek[] {
  const start = numberOfDay(firstDay);
  const items = occurrences
    .map((occurrence): Placed => ({ occurrence, ...daysOf(occurrence, dayEnds), lane: lanes }))
    .filter(({ first, last }) => last >= start && first < start + count * 7)
    .sort(
      (a, b) =>
        a.first - b.first ||
        b.last - a.last ||
        +b.occurrence.event.allDay - +a.occurrence.event.allDay ||
        a.occurrence.from - b.occurrence.from,
    );
  const touching: Placed[][] = Array.from({ length: count }, () => []);
  for (const item of items) {
    for (let week = Math.max(0, Math.floor((item.first - start) / 7)); week < count && start + week * 7 <= item.last; week++) {
      touching[week]!.push(item);
    }
  }
  return touching.map((placed, week) => layWeek(placed, start + week * 7, lanes, barsOnly));
}

function layWeek(items: Placed[], start: number, lanes: number, barsOnly: boolean): MonthWeek {
  const days = Array.from({ length: 7 }, (_, i): MonthDay => ({ day: dayOfNumber(start + i), occurrences: [], hidden: 0, singles: [] }));
  const segments: MonthSegment[] = [];
  /** Of each line the columns that are taken, one bit each. */
  const taken = new Array<number>(lanes).fill(0);
  const before = items.filter(({ first }) => first < start).sort((a, b) => a.lane - b.lane);
  for (const item of [...before, ...items.slice(before.length)]) {
    const { occurrence, first, last } = item;
    const column = Math.max(0, first - start);
    const span = Math.min(6, last - start) - column + 1;
    for (let at = column; at < column + span; at++) days[at]!.occurrences.push(occurrence);
    if (barsOnly && first === last) {
      const { singles } = days[column]!;
      if (singles.length < lanes) singles.push(occurrence);
      continue;
    }
    const bits = ((1 << span) - 1) << column;
    const lane = taken.findIndex((columns) => !(columns & bits));
    item.lane = lane < 0 ? lanes : lane;
    if (lane < 0) {
      for (let at = column; at < column + span; at++) days[at]!.hidden++;
      continue;
    }
    taken[lane]! |= bits;
    const bar = occurrence.event.allDay || first < last;
    segments.push({ occurrence, column, span, lane, fromBefore: first < start, goesOn: last > start + 6, bar, tall: first === last });
  }
  for (const segment of segments) {
    const { column, lane } = segment;
    segment.tall &&= lane + 1 < lanes ? !(taken[lane + 1]! & (1 << column)) : !days[column]!.hidden;
  }
  return { days, segments: segments.sort((a, b) => a.column - b.column || a.lane - b.lane) };
}
