import type { Day } from '../../../src/model/feed.js';

/** Days of the week as RFC 5545 writes them, Sunday first. */
export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type WeekdayName = (typeof weekdays)[number];

const dayLength = 86_400_000;

/** The day of a moment at Greenwich, milliseconds since 1970. */
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;

/** A Gregorian day; months from 1, days outside the month move on into the next or back. */
export const makeDay = (year: number, month: number, day: number): Day => toDay(Date.UTC(year, month - 1, day));

export const addDays = (day: Day, count: number): Day => toDay(Date.parse(day) + count * dayLength);

/** 0 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay();

/** The `nth` such weekday of a month; -1 is the last. */
export function findWeekday(year: number, month: number, name: WeekdayName, nth: number): Day {
  const from = nth > 0 ? makeDay(year, month, 1) : makeDay(year, month + 1, 1);
  const ahead = (weekdays.indexOf(name) - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead + 7 * (nth > 0 ? nth - 1 : nth));
}

/** The first such weekday on the day or after it. */
export const findNext = (day: Day, name: WeekdayName): Day => addDays(day, (weekdays.indexOf(name) - weekdayOf(day) + 7) % 7);

/** Orthodox Easter of the years 1900 to 2099, in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function findEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + sunday + 114;
  return addDays(makeDay(year, Math.floor(count / 31), (count % 31) + 1), 13);
}
