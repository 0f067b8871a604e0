import { getDateFormat } from './date-formats.js';

/**
 * "UTC+3" for an IANA zone at a moment (milliseconds since 1970 UTC), the reader's own zone where absent or unknown.
 * The offset, since names of zones mislead: CLDR calls Minsk's "Moscow Time".
 */
export function formatTimeZone(timeZone: string | undefined, time: number): string {
  const parts = getDateFormat('en', 'zone', { timeZoneName: 'shortOffset' }, timeZone).formatToParts(time);
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}
