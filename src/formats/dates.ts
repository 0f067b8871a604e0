import type { Day, Instant } from '../model/feed.js';
import { monthOf } from './month-names.js';
import { tidyDate } from './tidy-date.js';
import { readCommonDate, toDay, toTime, write } from './common-dates.js';

/** Hours ahead of UTC. IST, AST and other names that several zones share are left out on purpose. */
const ZONES =
  ' z0 ut0 utc0 gmt0 wet0 west1 bst1 cet1 mez1 cest2 mesz2 eet2 eest3 msk3 мск3 fet3 msd4' +
  ' hkt8 sgt8 jst9 kst9 acst9.5 aest10 aedt11 nzst12 nzdt13' +
  ' adt-3 edt-4 cdt-5 est-5 cst-6 mdt-6 mst-7 pdt-7 pst-8 akdt-8 akst-9 hst-10 ';

const TIME = /(^|\D)(?:([上下])午 ?)?(\d\d?)[:h时](\d\d)(?::(\d\d)(?:[.,](\d+))?)?分?(?: ?([ap])\.?m\b\.?)?/;
const ZONE = /^[\s(:]*(?:uhr\b|h\b)?([\p{L}]*)\s*(?:([+-])(\d\d?)(?::?(\d\d))?(?!\d))?/u;

/** Whether the platform knows a zone of this name. */
function isZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

/** Milliseconds ahead of UTC; undefined where no zone is named, NaN where one is named that cannot be told. */
function toOffset(name: string, sign?: string, hours = '', minutes = '0'): number | undefined {
  const named = name && +(RegExp(` ${name}(-?[\\d.]+) `).exec(ZONES)?.[1] ?? NaN) * 60;
  if (!sign) return name ? +named * 6e4 : undefined;
  const offset = +(sign + 1) * (+hours * 60 + +minutes);
  return Math.abs(offset) <= 840 && (!+named || named === offset) && named === named ? offset * 6e4 : NaN;
}

export interface DateOptions {
  /** IANA zone of times that name none; UTC where absent or unknown. */
  timeZone?: string;
  /** Whether days stand before months in `03/04/2026`: what the dates read so far tell; `null` where they disagree. */
  daysFirst?: boolean | null;
}

/** A day of which day and month may stand in either order: the one that can be, else what the feed's other dates told. */
function withoutOrder(a: number, b: number, year: string, options: DateOptions): number {
  const tells = a === b || (a > 12) === (b > 12) ? undefined : a > 12;
  if (tells !== undefined) options.daysFirst = (options.daysFirst ?? tells) === tells ? (options.daysFirst === null ? null : tells) : null;
  const daysFirst = tells ?? (a === b ? true : options.daysFirst);
  return typeof daysFirst === 'boolean' ? (daysFirst ? toDay(year, b, a) : toDay(year, a, b)) : NaN;
}

/** Midnight UTC of the day that a text without its time names, else NaN. */
function findDay(text: string, options: DateOptions): number {
  const week = /^(\d{4})-?w(\d\d)-?([1-7])\D*$/.exec(text);
  if (week) {
    const ms = Date.UTC(+week[1]!, 0, 4);
    // Week 1 holds 4 January; a week belongs to the year of its Thursday (ISO 8601).
    const monday = ms - ((new Date(ms).getUTCDay() + 6) % 7) * 864e5 + (+week[2]! - 1) * 6048e5;
    return new Date(monday + 2592e5).getUTCFullYear() === +week[1]! ? monday + (+week[3]! - 1) * 864e5 : NaN;
  }
  const [a = '', b = '', c = '', more] = text.match(/\d+/g) ?? [];
  if (more) return NaN;
  let month = 0;
  for (const word of text.match(/\p{L}+/gu) ?? []) month = monthOf(word) || month;
  // A weekday may look like a month (mardi, martes), so figures go first and the last name counts.
  if (c) {
    if (a.length === 4) return toDay(a, +b, +c);
    if (text.includes(a + '.' + b)) return c.length === 2 || c.length === 4 ? toDay(c, +b, +a) : NaN;
    return c.length === 4 ? withoutOrder(+a, +b, c, options) : NaN;
  }
  if (b && month) return a.length > 2 ? toDay(a, month, +b) : b.length > 1 ? toDay(b, month, +a) : NaN;
  const ordinal = /^(\d{4})-?(\d{3})\D*$/.exec(text);
  if (!ordinal) return NaN;
  const ms = Date.UTC(+ordinal[1]!, 0, +ordinal[2]!);
  return +ordinal[2]! && new Date(ms).getUTCFullYear() === +ordinal[1]! ? ms : NaN;
}

/**
 * Reads a date as feeds write it: RFC 822/5322 and its everyday damage, RFC 3339, ISO 8601, W3CDTF, asctime,
 * Unix time, `dd.mm.yyyy`, and names of months in the languages of {@link monthOf}.
 * @param options what the feed's other dates told is kept there
 * @returns An instant, or a day where no time is given or where its zone cannot be told (`IST`);
 * undefined for what cannot be read, cannot exist, or could be two days (`03/04/2026`). Never throws.
 */
export function readDate(text: string, options: DateOptions = {}): Instant | Day | undefined {
  const common = readCommonDate(text, options.timeZone);
  if (common !== null) return common;
  let rest = `${text}`.trim();
  if (rest.length > 99) return undefined;
  const [named, zoneName] = /[ []([A-Z][A-Za-z]+\/[\w+-]+(?:\/\w+)?)\]?$/.exec(rest) ?? [];
  if (named && isZone(zoneName!)) return readDate(rest.slice(0, -named.length), { ...options, timeZone: zoneName });
  const unix = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/.exec(rest);
  if (unix) return write(0, +unix[1]! * (unix[1]!.length > 10 ? 1 : 1e3), 0);
  rest = tidyDate(rest);
  const time = TIME.exec(rest);
  if (!time) return write(findDay(rest, options));
  const [, edge, half, h, m, s, fraction, meridiem] = time as unknown as string[];
  const before = rest.slice(0, time.index) + edge;
  // `2026-11-24+03:00` (XML Schema) is a day with a zone, not a day with a time.
  if (/[+-]$/.test(before)) return write(findDay(before, options));
  const after = rest.slice(time.index + time[0].length);
  const isAfternoon = half === '下' || meridiem === 'p';
  const hour = (half || meridiem) && +h! < 13 ? (+h! % 12) + (isAfternoon ? 12 : 0) : +h!;
  const [zone, name, sign, hours, minutes] = ZONE.exec(after) as unknown as string[];
  return write(
    findDay(before + ' ' + after.slice(zone!.length).split(/[([]/)[0]!, options),
    toTime(hour, +m!, +(s ?? 0), +`${fraction ?? ''}00`.slice(0, 3)),
    toOffset(name!, sign, hours, minutes),
    options.timeZone,
  );
}
