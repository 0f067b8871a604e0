import type { Occurrence } from '../model/calendar-event.js';

/** Minutes of a day on the wall clock, where every day has as many. */
export const DAY_MINUTES = 1440;

type Times = Pick<Occurrence, 'from' | 'to'>;

/**
 * First and last day an occurrence belongs to, in days since 1970. What ends at midnight does not touch the next day, and
 * what began the day before and ends by `dayEnds` stays with the day it began.
 * @param dayEnds Hours after midnight.
 */
export function daysOf({ from, to, event }: Times & { event?: Pick<Occurrence['event'], 'allDay'> }, dayEnds: number): { first: number; last: number } {
  const first = Math.floor(from / DAY_MINUTES);
  const last = Math.max(first, Math.ceil(to / DAY_MINUTES) - 1);
  return { first, last: last > first && !event?.allDay && to - last * DAY_MINUTES <= dayEnds * 60 ? last - 1 : last };
}

/** By start; of those that start together the longer first, then whole days, then as the feed has them. */
export const compareOccurrences = (a: Occurrence, b: Occurrence): number =>
  a.from - b.from || b.to - a.to || +b.event.allDay - +a.event.allDay;
