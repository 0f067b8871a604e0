import type { ByDay, RecurrenceRule, WeekdayCode } from '../model/recurrence.js';
import { parseTime } from './parse-time.js';

/** From the coarsest to the finest. */
export const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * Lists of numbers: key, most, the places in FREQUENCIES that RFC 5545's table forbids. From BYMONTHDAY on negative
 * ones count from the end, and 0 is none of them.
 */
const LISTS = [
  ['bySecond', 60, ''],
  ['byMinute', 59, ''],
  ['byHour', 23, ''],
  ['byMonthDay', 31, '2'],
  ['byYearDay', 366, '123'],
  ['byWeekNo', 53, '123456'],
  ['bySetPos', 366, ''],
] as const;

/**
 * Reads a recurrence rule (RFC 5545 3.3.10, RFC 7529), forgiving: any case, spaces, empty parts, `+1MO`, a leading
 * `RRULE:`. A part or value that is illegal, or that the rule's frequency forbids, is left out, as Google and Apple do.
 * @param report Told what was left out: `bad-rule` where nothing remains, else `bad-rule-part`.
 * @returns Undefined where there is no frequency.
 */
export function parseRule(text: string, report?: (code: string, message: string) => void): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, 1e4).replace(/\s|^\s*(R|EX)RULE:/gi, '').toUpperCase().split(';')) {
    const [name, value] = part.split('=');
    if (value) parts.set(name!, value);
  }
  const take = (name: string): string | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const drop = (what: string): void => report?.('bad-rule-part', `Left out of rule: ${what.slice(0, 60)}`);
  const frequency = take('FREQ') as (typeof FREQUENCIES)[number];
  const level = FREQUENCIES.indexOf(frequency);
  if (level < 0) {
    report?.('bad-rule', 'Rule without FREQ');
    return undefined;
  }
  const rule: RecurrenceRule = { frequency };

  const list = <T>(name: string, read: (value: string) => T | undefined): T[] | undefined => {
    const found: T[] = [];
    for (const value of take(name)?.split(',') ?? []) {
      const one = read(value);
      if (one === undefined) drop(`${name}=${value}`);
      else found.push(one);
    }
    return found.length ? found : undefined;
  };
  const whole = (least: number, most: number) => (value: string) =>
    /^[+-]?\d{1,9}$/.test(value) && +value >= least && +value <= most && (+value || !least) ? +value : undefined;

  // SKIP needs RSCALE (RFC 7529 4.1).
  const scale = take('RSCALE')?.toLowerCase().replace('gregorian', 'gregory').replace(/^islamicc$/, 'islamic-civil');
  const skip = scale && take('SKIP')?.toLowerCase();
  if (skip === 'backward' || skip === 'forward') rule.skip = skip;
  if (scale && (scale !== 'gregory' || rule.skip)) rule.scale = scale;
  // Months and years of other calendars may be longer.
  const room = rule.scale ? 20 : 0;

  for (const [name, key] of [['INTERVAL', 'interval'], ['COUNT', 'count']] as const) {
    const [n] = list(name, whole(1, 1e9)) ?? [];
    if (n) rule[key] = n;
  }
  const [until] = list('UNTIL', (value) => parseTime(value)) ?? [];
  if (until) rule.until = until;
  const [start] = list('WKST', (value) => WEEKDAYS.find((day) => day === value)) ?? [];
  if (start) rule.weekStart = start;

  LISTS.forEach(([key, most, forbidden], at) => {
    const name = key.toUpperCase();
    if (forbidden.includes(`${level}`) && take(name)) drop(`${name} in ${frequency}`);
    const values = list(name, at > 2 ? whole(-most - room, most + room) : whole(0, most));
    // No leap seconds on clocks here.
    if (values) rule[key] = at ? values : values.map((second) => Math.min(second, 59));
  });
  const months = list('BYMONTH', (value) => {
    const n = whole(1, rule.scale ? 13 : 12)(value.replace(/L$/, ''));
    return n && value.endsWith('L') ? (rule.scale ? (`${n}L` as const) : undefined) : n;
  });
  if (months) rule.byMonth = months;
  const days = list('BYDAY', (value): ByDay | undefined => {
    const [, nth, day] = /^(.*?)(SU|MO|TU|WE|TH|FR|SA)$/.exec(value) ?? [];
    const weekday = day && { day: day as WeekdayCode };
    if (!weekday || !nth) return weekday || undefined;
    const n = whole(-53 - room, 53 + room)(nth);
    if (level < 2 && !rule.byWeekNo) return n ? { ...weekday, nth: n } : undefined;
    drop(`number in BYDAY=${value}`);
    return weekday;
  });
  if (days) rule.byDay = days;
  if (rule.bySetPos && !Object.keys(rule).some((key) => /^by(?!SetPos)/.test(key))) {
    delete rule.bySetPos;
    drop('BYSETPOS alone');
  }
  for (const name of parts.keys()) if (!name.startsWith('X-')) drop(name);
  return rule;
}
