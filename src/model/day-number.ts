import type { Day } from './feed.js';
import { writeDay } from './write-instant.js';

/** Days since 1970 of a calendar day. */
export const numberOfDay = (day: Day): number => Date.parse(day) / 864e5;

/** The calendar day of a number of days since 1970. */
export const dayOfNumber = (number: number): Day => writeDay(number * 864e5);

/** The day `n` days later. Reckoned in UTC, since a zone's clocks may skip a whole day (Apia, 30 December 2011). */
export const shiftDay = (day: Day, n: number): Day => dayOfNumber(numberOfDay(day) + n);
