import type { Day, Instant } from '../model/feed.js';
import { remember } from './intl-cache.js';
import type { Locale } from './locale.js';

/**
 * "2 h ago", "just now" up to a minute. What is not within the last seven days, or is a day without a time, is written as a date:
 * elapsed time says nothing about calendar days, so never "yesterday".
 * @param now milliseconds since 1970 UTC.
 * @param timeZone IANA name, for the date.
 * @returns `''` where `value` is not a date.
 */
export function formatRelative(locale: Locale, value: Instant | Day, now: number, timeZone?: string): string {
  const minutes = Math.floor((now - Date.parse(value)) / 6e4);
  // A minute ahead is a clock that is a little off.
  if (!value.includes('T') || !(minutes > -2 && minutes < 7 * 1440)) return locale.formatDate(value, 'short', timeZone, now);
  if (minutes < 1) return locale.t('justNow');
  return minutes < 60
    ? formatAgo(locale, minutes, 'minute')
    : minutes < 1440
      ? formatAgo(locale, minutes / 60, 'hour')
      : formatAgo(locale, minutes / 1440, 'day');
}

/** @param amount what is not whole is left off */
function formatAgo({ language, dates }: Locale, amount: number, unit: 'minute' | 'hour' | 'day'): string {
  const count = Math.floor(amount);
  if (dates.formatAgo && language !== 'en') return dates.formatAgo(count, unit);
  const tag = language === 'en' ? 'en-GB' : dates.numbers;
  const format = remember(`ago ${tag}`, () => new Intl.RelativeTimeFormat(tag, { style: 'short' }));
  // The symbol of the hour is h (ISO 80000-3), which CLDR's English does not use.
  return format.format(-count, unit).replace(/ hr\b/, ' h');
}
