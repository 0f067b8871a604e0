import type { Day, Instant } from '../model/feed.js';
import { hasDates, intlDates, type DateFormats } from './date-formats.js';
import { getDirection, guessDirection, type Direction } from './direction.js';
import { remember } from './intl-cache.js';
import en from './locales/en.js';
import type { MessageArguments, MessageKey, Messages, Plural } from './messages.js';
import { getFirstDay, type Weekday } from './week.js';

/**
 * `day` "30 November" and `shortDay` "30 Nov" (with the year when more than eleven months away), `dayFull` "28 November 2026",
 * `weekday` "Monday", `time` "14:20", `short` "30 Nov, 14:20", `long` "30 November 2026, 14:20", `month` "November 2026" within
 * a sentence, `monthTitle` the same as a heading, `monthName` "November", `year` "2026".
 */
export type DateStyle =
  | 'day'
  | 'dayFull'
  | 'weekday'
  | 'time'
  | 'short'
  | 'shortDay'
  | 'long'
  | 'month'
  | 'monthTitle'
  | 'monthName'
  | 'year';

/** One language's words, dates and numbers. The same object until more of the language has been loaded. */
export interface Locale {
  /** The canonical tag of the dates: what the page asked for, or `en` where the engine and we have nothing for it. */
  readonly tag: string;
  /** The language the messages are in: the page's, or `en`. */
  readonly language: string;
  /** Direction of the page's language. */
  readonly dir: Direction;
  /** First day of the week, Sunday = 0. */
  readonly firstDay: Weekday;
  /** How the language writes dates, in pieces. */
  readonly dates: DateFormats;
  /** The message `key` with its parameters filled in; numbers are written in the language's digits. */
  t<K extends MessageKey>(key: K, ...parameters: MessageArguments<K>): string;
  /**
   * A date as people read it; for machines, `value` itself is a valid `datetime` attribute.
   * A day never shifts with the zone and has no time: `short` and `long` then show the date alone, `time` nothing.
   * @param timeZone IANA name; the reader's own where absent or unknown.
   * @param now milliseconds, decides whether the year is shown.
   * @returns `''` where `value` is not a date.
   */
  formatDate(value: Instant | Day, style: DateStyle, timeZone?: string, now?: number): string;
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string;
  /** "A, B and C" */
  formatList(items: readonly string[]): string;
  /** Names in the order of the language's week: "Sunday", or two letters ("Su") for a small month. */
  weekdays(width: 'long' | 'short'): string[];
  /** January to December, as they stand alone. */
  months(): string[];
}

const elevenMonths = 335 * 864e5;
/** A Sunday, and the first of a January. */
const sunday = Date.UTC(2023, 0, 1);
const regional: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-EG' };
const dictionaries = new Map<string, Messages>([['en', en]]);
const loadedDates = new Map<string, DateFormats>();

/** A locale at once, with what is loaded by now: English words until `loadLocale` has brought the language's own. */
export function getLocale(tag = 'en'): Locale {
  const { canonical, language } = readTag(tag);
  const messages = dictionaries.get(language) ?? en;
  const dates = loadedDates.get(language);
  return remember(`locale ${canonical} ${messages === en} ${!dates}`, () => createLocale(canonical, language, messages, dates));
}

/**
 * The locale with everything there is for its language. A language without a dictionary gets English words.
 * @throws what `import()` throws, when a language cannot be loaded; `getLocale` still answers, in English.
 */
export async function loadLocale(tag = 'en'): Promise<Locale> {
  const { canonical, language } = readTag(tag);
  if (language === 'en') return getLocale(tag);
  const { languages, missingDates } = await import('./languages.js');
  const loads = [load(dictionaries, languages, language)];
  if (language in missingDates && !hasDates(canonical)) loads.push(load(loadedDates, missingDates, language));
  await Promise.all(loads);
  return getLocale(tag);
}

async function load<T>(
  loaded: Map<string, T>,
  table: Readonly<Record<string, () => Promise<{ default: T }>>>,
  language: string,
): Promise<void> {
  const read = loaded.has(language) ? undefined : table[language];
  if (read) loaded.set(language, (await read()).default);
}

function readTag(tag: string): { canonical: string; language: string } {
  try {
    const { baseName, language } = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    return { canonical: baseName, language };
  } catch {
    return { canonical: 'en', language: 'en' };
  }
}

function createLocale(canonical: string, language: string, messages: Messages, loaded: DateFormats | undefined): Locale {
  const tag = loaded || hasDates(canonical) ? canonical : 'en';
  const dates = loaded ?? intlDates(regional[tag] ?? tag);
  const spoken = messages === en ? 'en' : language;
  const spokenDir = getDirection(spoken);
  const firstDay = getFirstDay(canonical);

  const formatNumber: Locale['formatNumber'] = (value, options) =>
    remember(
      `number ${dates.numbers} ${JSON.stringify(options)}`,
      () => new Intl.NumberFormat(dates.numbers, options),
    ).format(value);

  /** A name in a script of the other direction must not reorder the sentence around it (UAX 9 section 2.4). */
  const isolate = (text: string) =>
    (guessDirection(text) ?? spokenDir) === spokenDir ? text : `\u2068${text}\u2069`;

  const t = (key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}): string => {
    const message: string | Plural = messages[key];
    const template =
      typeof message === 'string'
        ? message
        : (message[remember(`plural ${spoken}`, () => new Intl.PluralRules(spoken)).select(+parameters.n!)] ?? message.other);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name] ?? '';
      return typeof value === 'number' ? formatNumber(value) : isolate(value);
    });
  };

  const formatDate: Locale['formatDate'] = (value, style, timeZone, now = Date.now()) => {
    const time = Date.parse(value);
    if (Number.isNaN(time)) return '';
    const isDay = !value.includes('T');
    const piece = (name: Parameters<DateFormats['formatPiece']>[1]) =>
      dates.formatPiece(time, name, isDay ? 'UTC' : timeZone);
    const withYear = Math.abs(now - time) > elevenMonths;
    const shortDay = withYear ? 'shortDayFull' : 'shortDay';
    if (style === 'short' || style === 'long') {
      const date = piece(style === 'long' ? 'dayFull' : shortDay);
      return isDay ? date : t('dateTime', { date, time: piece('time') });
    }
    if (style === 'monthTitle') return toTitle(piece('month'), canonical);
    if (style === 'time' && isDay) return '';
    return piece(style === 'shortDay' ? shortDay : style === 'day' && withYear ? 'dayFull' : style);
  };

  const weekdays: Locale['weekdays'] = (width) => {
    const names = (piece: 'weekday' | 'weekdayShort' | 'weekdayNarrow') =>
      Array.from({ length: 7 }, (_, i) => dates.formatPiece(sunday + ((i + firstDay) % 7) * 864e5, piece, 'UTC'));
    if (width === 'long') return names('weekday');
    const two = names('weekdayShort').map((name) => name.slice(0, 2));
    const distinct = (length: number) => new Set(two.map((name) => name.slice(0, length))).size;
    return distinct(1) > 1 && distinct(2) > 6 ? two : names('weekdayNarrow');
  };

  const months = () =>
    Array.from({ length: 12 }, (_, i) => dates.formatPiece(Date.UTC(2023, i, 1), 'monthName', 'UTC'));

  return { tag, language: spoken, dir: getDirection(canonical), firstDay, dates, t, formatDate, formatNumber, formatList: dates.formatList, weekdays, months };
}

/** As a heading: a capital letter (Georgian writes none), and no "г." for "year", which belongs in sentences. */
const toTitle = (month: string, tag: string) =>
  (month < '\u10d0' ? month.charAt(0).toLocaleUpperCase(tag) : month.charAt(0)) + month.slice(1).replace(/\s?г\.$/, '');
