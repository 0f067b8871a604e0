import { numberOfDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';

/**
 * The number of a week. By ISO 8601 that of its Thursday; by a locale that of the day which decides to which year a week belongs.
 * @param first The week's first day.
 * @param minimal Days that the first week of a year has at least: ISO 8601 4.
 */
export function weekNumberOf(first: Day, minimal: number): number {
  const number = numberOfDay(first) + 7 - minimal;
  const year = new Date(number * 864e5).getUTCFullYear();
  return Math.floor((number - Date.UTC(year, 0, 1) / 864e5) / 7) + 1;
}

/** Days from the first day of a week to the one whose year is the week's, for ISO weeks in rows that begin on any day. */
export const isoMinimal = (firstDay: number): number => 7 - ((4 - firstDay + 7) % 7);

/** Regions whose first week has four days of the year at least; elsewhere one is enough (CLDR supplemental week data). */
const FOUR = 'AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA';

/** Days that the first week of a year has at least, for a BCP 47 tag. */
export function minimalDaysOf(tag: string): number {
  return FOUR.includes(new Intl.Locale(tag).maximize().region ?? '001') ? 4 : 1;
}
