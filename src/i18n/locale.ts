import type { Day, Instant } from '../model/feed.js';
import { hasDates, intlDates, type DateFormats, type DatePiece } from './date-formats.js';
import { getDirection, type Direction } from './direction.js';
import { fillMessage } from './fill-message.js';
import { remember } from './intl-cache.js';
import type { LoadedLanguage } from './languages.js';
import first from './locales/en-first.js';
import type { MessageArguments, MessageKey, Messages } from './messages.js';

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
  /** The canonical tag of what the page asked for; `en` where that was none. */
  readonly asked: string;
  /** How the language writes dates, in pieces. */
  readonly dates: DateFormats;
  /**
   * The message `key` with its parameters filled in; numbers are written in the language's digits. `''` for what is not
   * said around the first items, in English that `completeEnglish` has not completed.
   */
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
}

const elevenMonths = 335 * 864e5;
const regional: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-EG' };
const loaded = new Map<string, LoadedLanguage>();
const english: Partial<Messages> = first;

/** A locale at once, with what is loaded by now: English words until `loadLocale` has brought the language's own. */
export function getLocale(tag = 'en'): Locale {
  const { canonical, language } = readTag(tag);
  const { messages, dates } = loaded.get(language) ?? {};
  return remember(`locale ${canonical} ${!messages} ${!dates}`, () => createLocale(canonical, language, messages, dates));
}

/**
 * The locale with everything there is for its language, though English has its late messages to come. A language without
 * a dictionary gets English words.
 * @throws what `import()` throws, when a language cannot be loaded; `getLocale` still answers, in English.
 */
export async function loadLocale(tag = 'en'): Promise<Locale> {
  const { canonical, language } = readTag(tag);
  if (language !== 'en') {
    const { loadLanguage } = await import('./languages.js');
    loaded.set(language, await loadLanguage(language, !hasDates(canonical)));
  }
  return getLocale(tag);
}

function readTag(tag: string): { canonical: string; language: string } {
  try {
    // Of several, as `portal` takes them (`be ru en`), the first.
    const { baseName, language } = new Intl.Locale(tag.trim().replace(/_/g, '-').split(' ')[0]!);
    return { canonical: baseName, language };
  } catch {
    return { canonical: 'en', language: 'en' };
  }
}

function createLocale(asked: string, language: string, messages: Messages | undefined, loaded: DateFormats | undefined): Locale {
  const tag = loaded || hasDates(asked) ? asked : 'en';
  const dates = loaded ?? intlDates(regional[tag] ?? tag);
  const spoken = messages ? language : 'en';

  const formatNumber: Locale['formatNumber'] = (value, options) =>
    remember(
      `number ${dates.numbers} ${JSON.stringify(options)}`,
      () => new Intl.NumberFormat(dates.numbers, options),
    ).format(value);

  const speech = { language: spoken, dir: getDirection(spoken), formatNumber };
  const t = (key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}): string =>
    fillMessage((messages ?? english)[key] ?? '', parameters, speech);

  const formatDate: Locale['formatDate'] = (value, style, timeZone, now = Date.now()) => {
    const time = Date.parse(value);
    const isDay = !value.includes('T');
    if (Number.isNaN(time) || (isDay && style === 'time')) return '';
    const piece = (name: DatePiece) => dates.formatPiece(time, name, isDay ? 'UTC' : timeZone);
    const year = Math.abs(now - time) > elevenMonths ? 'Full' : '';
    if (style === 'short' || style === 'long') {
      const date = piece(style === 'long' ? 'dayFull' : `shortDay${year}`);
      return isDay ? date : t('dateTime', { date, time: piece('time') });
    }
    if (style === 'monthTitle') return toTitle(piece('month'), asked);
    return piece(style === 'day' || style === 'shortDay' ? `${style}${year}` : style);
  };

  return { tag, language: spoken, dir: getDirection(asked), asked, dates, t, formatDate, formatNumber, formatList: dates.formatList };
}

/** As a heading: a capital letter (Georgian writes none), and no "г." for "year", which belongs in sentences. */
const toTitle = (month: string, tag: string) =>
  month.replace(/^[^\u10d0-\uffff]/, (letter) => letter.toLocaleUpperCase(tag)).replace(/\s?г\.$/, '');
