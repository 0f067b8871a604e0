import { dateOptions, type DateFormats, type DatePiece } from '../../src/i18n/date-formats.js';

const start = Date.UTC(2026, 0, 1);

/**
 * What a language writes for each day of two years, the time of day wandering: per kind of date, one FNV-1a hash and the first text,
 * so that a fixture of 8,000 dates is 11 lines. No-break spaces count as spaces: engines differ in them.
 */
export function fingerprintDates(dates: DateFormats, timeZone: string): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(dateOptions) as DatePiece[]).map((piece) => {
      let hash = 0x811c9dc5;
      for (let day = 0; day < 730; day++) {
        const text = dates.formatPiece(start + day * 864e5 + (day % 24) * 36e5 + (day % 60) * 6e4, piece, timeZone);
        for (const character of `${text.replace(/[\u00a0\u202f]/g, ' ')}\n`) {
          hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
        }
      }
      const first = dates.formatPiece(start, piece, timeZone).replace(/[\u00a0\u202f]/g, ' ');
      return [piece, `${first} ${hash.toString(16)}`];
    }),
  );
}
