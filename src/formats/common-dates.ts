import type { Day, Instant } from '../model/feed.js';
import { writeDay, writeInstant } from '../model/write-instant.js';
import { wallToInstant } from '../model/zone-offset.js';

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** RFC 822 and ISO 8601 as nearly every feed writes them; the groups from the hour on are the same in both. */
const RFC822 =
  /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d)() (GMT|([+-])(\d\d)(\d\d))$/;
const ISO8601 = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|([+-])(\d\d):(\d\d))?)?$/;
const DOTTED = /^(\d\d)\.(\d\d)\.(\d{4})$/;

/** Midnight UTC of a day that exists, else NaN. Two and three digits of year as RFC 5322 section 4.3. */
export function toDay(year: string, month: number, day: number): number {
  const ms = Date.UTC(+year + (year.length > 3 ? 0 : +year < 50 ? 2000 : 1900), month - 1, day);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999: right for `94`, a lie for `0001-01-01`.
  return month > 0 && month < 13 && (year.length < 4 || +year > 99) && new Date(ms).getUTCDate() === +day ? ms : NaN;
}

/** Milliseconds after midnight, else NaN. 24:00 is the day's end, :60 a leap second. */
export function toTime(h: number, m: string, s = '0', fraction = ''): number {
  const rest = (+m * 60 + +s) * 1e3 + +(fraction && +`${fraction}00`.slice(0, 3));
  return (h < 24 || (h === 24 && !rest)) && +m < 60 && +s < 61 ? h * 36e5 + rest : NaN;
}

/**
 * Puts the parts together. What lies before 1900 or after 2200 is a placeholder (`0001-01-01`, `9999-12-31`) or
 * a mistake. Where the zone cannot be told, the day as written is all that is known.
 */
export function write(day: number, time?: number, offset?: number, timeZone?: string): Instant | Day | undefined {
  const wall = day + (time ?? 0);
  if (!(wall >= -22089888e5 && wall < 72896544e5)) return undefined;
  if (time === undefined || offset !== offset) return writeDay(day);
  return writeInstant(offset === undefined ? wallToInstant(wall, timeZone || 'UTC') : wall - offset);
}

/**
 * Reads the forms of dates that nearly every feed uses: RFC 822/5322 as written by programs, RFC 3339, a plain day.
 * @param timeZone IANA zone of times that name none; UTC where absent or unknown.
 * @returns `undefined` for a date that does not exist, `null` for any other text: {@link readDate} knows more forms.
 */
export function readCommonDate(text: string, timeZone?: string): Instant | Day | undefined | null {
  const mail = RFC822.exec(text);
  const dotted = mail ? null : DOTTED.exec(text);
  const [, a, b, c, h, m, s, fraction, zone, sign, hours, minutes] = (mail ?? ISO8601.exec(text) ?? dotted ?? []) as string[];
  const month = mail ? ENGLISH.indexOf(b!.toLowerCase()) / 3 + 1 : +b!;
  // Other languages' names of three letters (Mai, Dez) take the longer way, and so do zones that cannot be.
  const offset = sign ? +(sign + 1) * (+hours! * 60 + +minutes!) : 0;
  if (month % 1 !== 0 || Math.abs(offset) > 840) return null;
  return write(
    mail || dotted ? toDay(c!, month, +a!) : toDay(a!, month, +c!),
    h ? toTime(+h, m!, s, fraction) : undefined,
    zone ? offset * 6e4 : undefined,
    timeZone,
  );
}
