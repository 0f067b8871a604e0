import type { Locale } from './locale.js';

/** Sunday = 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Regions whose week does not begin on Monday (CLDR supplemental week data). */
const saturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY ' +
  'SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';

interface WeekInfo {
  firstDay: number;
}

/** The day a calendar's week begins with for a BCP 47 tag: the engine's knowledge where it has it, else ours. */
export function getFirstDay(tag: string): Weekday {
  const locale = new Intl.Locale(tag) as Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (info ? info.firstDay % 7 : getRegionFirstDay(locale.maximize().region ?? '001')) as Weekday;
}

/** Without the engine's help, by ISO 3166 region. */
export const getRegionFirstDay = (region: string): Weekday =>
  saturday.includes(region) ? 6 : sunday.includes(region) ? 0 : region === 'MV' ? 5 : 1;

/** A Sunday, and the first of a January. */
const start = Date.UTC(2023, 0, 1);

/** Names in the order of the language's week, or from another day on: "Sunday", or two letters ("Su") for a small month. */
export function nameWeekdays({ asked, dates }: Locale, width: 'long' | 'short', firstDay = getFirstDay(asked)): string[] {
  const names = (piece: 'weekday' | 'weekdayShort' | 'weekdayNarrow') =>
    Array.from({ length: 7 }, (_, i) => dates.formatPiece(start + ((i + firstDay) % 7) * 864e5, piece, 'UTC'));
  if (width === 'long') return names('weekday');
  const two = names('weekdayShort').map((name) => name.slice(0, 2));
  const distinct = (length: number) => new Set(two.map((name) => name.slice(0, length))).size;
  return distinct(1) > 1 && distinct(2) > 6 ? two : names('weekdayNarrow');
}

/** January to December, as they stand alone. */
export const nameMonths = ({ dates }: Locale): string[] =>
  Array.from({ length: 12 }, (_, i) => dates.formatPiece(Date.UTC(2023, i, 1), 'monthName', 'UTC'));
