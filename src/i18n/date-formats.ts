import { remember } from './intl-cache.js';

/** The plain pieces every date is put together from. `…Full` has the year. */
export type DatePiece =
  | 'day'
  | 'dayFull'
  | 'shortDay'
  | 'shortDayFull'
  | 'month'
  | 'monthName'
  | 'year'
  | 'weekday'
  | 'weekdayShort'
  | 'weekdayNarrow'
  | 'time';

/** How a language writes dates: the engine's way (`intlDates`), or names of our own (`namedDates`) where the engine has none. */
export interface DateFormats {
  /** `time` in milliseconds since 1970 UTC, shown in an IANA zone; an unknown or absent zone is the reader's. */
  formatPiece(time: number, piece: DatePiece, timeZone?: string): string;
  formatList(items: readonly string[]): string;
  /** The tag whose numbers this language shares, for `Intl.NumberFormat`. */
  readonly numbers: string;
  /** "2 h ago", where the engine does not know the language. */
  formatAgo?(count: number, unit: 'minute' | 'hour' | 'day'): string;
}

const numeric = 'numeric';
const long = 'long';
const short = 'short';
export const dateOptions: Record<DatePiece, Intl.DateTimeFormatOptions> = {
  day: { day: numeric, month: long },
  dayFull: { day: numeric, month: long, year: numeric },
  shortDay: { day: numeric, month: short },
  shortDayFull: { day: numeric, month: short, year: numeric },
  month: { month: long, year: numeric },
  monthName: { month: long },
  year: { year: numeric },
  weekday: { weekday: long },
  weekdayShort: { weekday: short },
  weekdayNarrow: { weekday: 'narrow' },
  time: { timeStyle: short },
};

/** A cached formatter. A zone the engine does not know leaves the reader's own. */
export function getDateFormat(tag: string, name: string, style: Intl.DateTimeFormatOptions, timeZone?: string) {
  return remember(`date ${tag} ${name} ${timeZone}`, () => {
    try {
      return new Intl.DateTimeFormat(tag, { ...style, timeZone });
    } catch {
      return new Intl.DateTimeFormat(tag, style);
    }
  });
}

/** Dates as the engine writes them for a tag it has data for. */
export const intlDates = (tag: string): DateFormats => ({
  formatPiece: (time, piece, timeZone) => getDateFormat(tag, piece, dateOptions[piece], timeZone).format(time),
  formatList: (items) => remember(`list ${tag}`, () => new Intl.ListFormat(tag)).format(items),
  numbers: tag,
});

/** Whether the engine has dates for `tag`: Chromium lacks 30 languages, and for six has only a stub ("2026 M07 3"). */
export const hasDates = (tag: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
  !/^M\d/.test(intlDates(tag).formatPiece(0, 'monthName', 'UTC'));
