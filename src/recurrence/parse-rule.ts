import type { Frequency, RecurrenceRule, WeekdayCode } from '../model/recurrence.js';
import { parseTime } from './parse-time.js';

/** From the coarsest to the finest. */
export const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * Lists of numbers: name, key, least, most (negative ones count from the end, 0 is none of them; other calendars have
 * longer months and years), and a digit for each frequency, 1 where RFC 5545's table allows the part.
 */
const LISTS = [
  ['BYSECOND', 'bySecond', 0, 60, '1111111'],
  ['BYMINUTE', 'byMinute', 0, 59, '1111111'],
  ['BYHOUR', 'byHour', 0, 23, '1111111'],
  ['BYMONTHDAY', 'byMonthDay', -31, 31, '1101111'],
  ['BYYEARDAY', 'byYearDay', -366, 366, '1000111'],
  ['BYWEEKNO', 'byWeekNo', -53, 53, '1000000'],
  ['BYSETPOS', 'bySetPos', -366, 366, '1111111'],
] as const;

/** What `RSCALE` calls a calendar and `Intl` otherwise. */
const SCALES: Record<string, string> = { gregorian: 'gregory', islamicc: 'islamic-civil' };

/**
 * Reads a recurrence rule (RFC 5545 3.3.10, RFC 7529), forgiving: any case, spaces, empty parts, `+1MO`, a leading
 * `RRULE:`. A part or value that is illegal, or that the rule's frequency forbids, is left out, as Google and Apple do.
 * @param report Told what was left out: `bad-rule` where nothing remains, else `bad-rule-part`.
 * @returns Undefined where there is no frequency.
 */
export function parseRule(text: string, report?: (code: string, message: string) => void): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, 1e4).replace(/^\s*(R|EX)RULE:/i, '').toUpperCase().split(';')) {
    const [name, value] = part.split('=');
    if (value) parts.set(name!.trim(), value.replace(/\s/g, ''));
  }
  const take = (name: string): string | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const drop = (what: string): void => report?.('bad-rule-part', `Rule: ${what} left out`);
  const level = FREQUENCIES.indexOf(parts.get('FREQ') as Frequency);
  if (level < 0) {
    report?.('bad-rule', 'Rule without FREQ');
    return undefined;
  }
  take('FREQ');
  const rule: RecurrenceRule = { frequency: FREQUENCIES[level]! };

  const list = <T>(name: string, read: (value: string) => T | undefined): T[] | undefined => {
    const found = new Set<T>();
    for (const value of take(name)?.split(',') ?? []) {
      const one = read(value);
      if (one !== undefined) found.add(one);
      else drop(`${name}=${value}`);
    }
    return found.size ? [...found] : undefined;
  };
  const whole = (least: number, most: number) => (value: string) => {
    const n = /^[+-]?\d{1,9}$/.test(value) ? +value : NaN;
    return n >= least && n <= most && (n || !least) ? n : undefined;
  };
  const one = (name: string): number | undefined => list(name, whole(1, 1e9))?.[0];

  const scale = take('RSCALE')?.toLowerCase();
  const skip = take('SKIP')?.toLowerCase();
  if (skip === 'backward' || skip === 'forward') rule.skip = skip;
  if (scale && ((SCALES[scale] ?? scale) !== 'gregory' || rule.skip)) rule.scale = SCALES[scale] ?? scale;
  // RFC 7529 4.1: SKIP needs RSCALE.
  if (rule.skip && !scale) delete rule.skip;
  const room = rule.scale ? 20 : 0;

  const interval = one('INTERVAL');
  if (interval! > 1) rule.interval = interval!;
  const count = one('COUNT');
  if (count) rule.count = count;
  const until = take('UNTIL');
  const time = until && parseTime(until);
  if (time) rule.until = time;
  else if (until) drop(`UNTIL=${until}`);

  for (const [name, key, least, most, allowed] of LISTS) {
    if (parts.has(name) && allowed[level] === '0') {
      drop(`${name} in FREQ=${rule.frequency}`);
      take(name);
    }
    const values = list(name, whole(least && least - room, least ? most + room : most));
    if (values) rule[key] = values;
  }
  // No leap seconds on clocks here.
  if (rule.bySecond) rule.bySecond = [...new Set(rule.bySecond.map((second) => Math.min(second, 59)))];

  const months = list('BYMONTH', (value) => {
    const n = whole(1, rule.scale ? 13 : 12)(value.replace(/L$/, ''));
    return n && value.endsWith('L') ? (rule.scale ? (`${n}L` as const) : undefined) : n;
  });
  if (months) rule.byMonth = months;

  const numbered = level < 2 && !rule.byWeekNo;
  const days = list('BYDAY', (value) => {
    const [, nth = '', day] = /^([+-]?\d{1,3})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(value) ?? [];
    if (!day) return undefined;
    if (!numbered && nth) drop(`the number of BYDAY=${value}`);
    else if (nth && whole(-53 - room, 53 + room)(nth) === undefined) return undefined;
    return (numbered && nth ? +nth : '') + day;
  });
  if (days) {
    rule.byDay = days.map((value) => {
      const nth = parseInt(value);
      return nth ? { day: value.slice(-2) as WeekdayCode, nth } : { day: value as WeekdayCode };
    });
  }

  const start = take('WKST') as WeekdayCode | undefined;
  if (start && WEEKDAYS.includes(start)) rule.weekStart = start;
  else if (start) drop(`WKST=${start}`);
  if (rule.bySetPos && !Object.keys(rule).some((key) => /^by(?!SetPos)/.test(key))) {
    delete rule.bySetPos;
    drop('BYSETPOS alone');
  }
  for (const name of parts.keys()) if (!name.startsWith('X-')) drop(name.slice(0, 40));
  return rule;
}
