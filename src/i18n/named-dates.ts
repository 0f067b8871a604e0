import { getDateFormat, type DateFormats, type DatePiece } from './date-formats.js';
import { remember } from './intl-cache.js';
import type { Plural } from './messages.js';

/** One language's dates as data: what `Intl` would write, for engines that cannot. */
export interface DateNames {
  language: string;
  /** Names joined by `|`: twelve of months from January, or seven of weekdays from Sunday. */
  names: readonly string[];
  /** `{d}` day, `{y}` year, `{h}` `{m}` hour and minute in two digits, `{0}` the name from list 0. */
  patterns: Readonly<Record<DatePiece, string>>;
  /** What stands between two items of a list, and before the last of more. */
  and: readonly [pair: string, last: string];
  numbers: string;
  ago?: Readonly<Record<'minute' | 'hour' | 'day', Plural>>;
}

/** Dates written with names and patterns of our own; the engine only does the arithmetic of the time zone. */
export function namedDates({ language, names, patterns, and, numbers, ago }: DateNames): DateFormats {
  const lists = names.map((list) => list.split('|'));
  const dates: DateFormats = {
    numbers,
    formatPiece(time, piece, timeZone) {
      const wall = readWallClock(time, timeZone);
      return patterns[piece].replace(/\{(\w)\}/g, (_, field: string) => {
        const list = lists[+field];
        return list ? list[list.length > 7 ? wall.month : wall.weekday]! : wall[field as 'd' | 'y' | 'h' | 'm'];
      });
    },
    formatList: (items) =>
      items.length > 2
        ? items.slice(0, -1).join(', ') + and[1] + items[items.length - 1]!
        : items.join(and[0]),
  };
  if (ago) {
    dates.formatAgo = (count, unit) => {
      const rules = remember(`plural ${language}`, () => new Intl.PluralRules(language));
      return (ago[unit][rules.select(count)] ?? ago[unit].other).replace('{n}', `${count}`);
    };
  }
  return dates;
}

const fields: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

function readWallClock(time: number, timeZone: string | undefined) {
  const parts: Record<string, string> = {};
  for (const { type, value } of getDateFormat('en-GB', 'fields', fields, timeZone).formatToParts(time)) parts[type] = value;
  const { year: y, month, day: d, hour: h, minute: m } = parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;
  const weekday = new Date(Date.UTC(+y, +month - 1, +d)).getUTCDay();
  return { y, d: `${+d}`, h, m, month: +month - 1, weekday };
}
