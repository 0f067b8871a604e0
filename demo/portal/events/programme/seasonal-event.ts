import { findWeekday, makeDay, addDays, type WeekdayName } from '../calendar-days.js';
import { say, type CategoryName, type Clock, type DemoEvent, type PictureName } from '../demo-event.js';
import type { VenueName } from '../venues.js';

/** When an event of the yearly programme is: the day as a date or as a weekday of the month, then hours or a number of days. */
export interface Season {
  month: number;
  day: number | readonly [name: WeekdayName, nth: number];
  hours?: readonly [from: string, to: string];
  days?: number;
}

/** An event that comes back every year, on a day that suits the year. */
export type SeasonalEvent = Omit<DemoEvent, 'start' | 'end' | 'rule'> & { season: Season };

/** Title and summary of an event in one language. */
type Words = readonly [title: string, summary: string];

/** One row of a season's programme. */
export function stage(
  key: string, category: CategoryName, venue: VenueName, picture: PictureName | undefined, season: Season, en: Words, be: Words, ru: Words,
): SeasonalEvent {
  return { key, category, venue, picture, season, title: say(en[0], be[0], ru[0]), summary: say(en[1], be[1], ru[1]) };
}

/** The event of one year. */
export function placeInYear({ season, ...event }: SeasonalEvent, year: number): DemoEvent {
  const { month, day, hours, days = 1 } = season;
  const start = typeof day === 'number' ? makeDay(year, month, day) : findWeekday(year, month, ...day);
  const key = `${event.key}-${year}`;
  if (hours) return { ...event, key, start: `${start}T${hours[0]}` as Clock, end: `${start}T${hours[1]}` as Clock };
  return { ...event, key, start, end: addDays(start, days) };
}
