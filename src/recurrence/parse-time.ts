import type { EventTime, LocalTime } from '../model/recurrence.js';
import type { Day } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';

/** Date, time with or without seconds, `Z` or an offset; also with ISO 8601's hyphens and colons. */
const TIME = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)?:?(\d\d)?(?:[.,]\d+)?\s*(?:(Z)|([+-]\d\d):?(\d\d)?)?)?\s*$/i;

/**
 * Reads a `DATE` or `DATE-TIME` (RFC 5545 3.3.4 and 3.3.5), in damaged forms too: without seconds, `24:00` (the next
 * midnight), a second 60 (the 59th), with an offset. Eight digits are a day, whatever was declared.
 * @param isDay Whether a day was declared (`VALUE=DATE`): a time behind it does not count.
 * @returns Undefined for what names no date. A time without `Z` or offset floats: its zone is the caller's to add.
 */
export function parseTime(text: string, isDay = false): EventTime | undefined {
  const [whole, year, month, date, hour, minute = 0, second = 0, utc, ahead, aheadMinutes = 0] = TIME.exec(text) ?? [];
  if (!whole) return undefined;
  const day = Date.UTC(+year!, +month! - 1, +date!);
  // `Date` moves 30 February on, and reads a year before 100 as one of the twentieth century.
  if (new Date(day).getUTCDate() !== +date! || +month! > 12 || +year! < 100) return undefined;
  if (isDay || !hour) return { date: writeInstant(day).slice(0, 10) as Day };
  if (+hour > 24 || +minute > 59 || +second > 60) return undefined;
  const wall = day + (+hour * 3600 + +minute * 60 + Math.min(+second, 59)) * 1e3;
  const local = writeInstant(wall).slice(0, 19) as LocalTime;
  if (utc) return { local, timeZone: 'UTC', instant: writeInstant(wall) };
  if (!ahead) return { local };
  return {
    local,
    timeZone: `${ahead}:${aheadMinutes || '00'}`,
    instant: writeInstant(wall - (+ahead * 60 + +`${ahead[0]}${aheadMinutes}`) * 6e4),
  };
}
