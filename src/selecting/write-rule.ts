import type { RecurrenceRule } from '../model/recurrence.js';

/** A rule as the value of `RRULE` (RFC 5545 3.3.10, RFC 7529). @param until the same rule's end, already in the type that the start asks for */
export function writeRule(rule: RecurrenceRule, until?: string): string {
  const parts: [string, unknown][] = [
    ['RSCALE', rule.scale?.toUpperCase()],
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval],
    ['COUNT', until ? undefined : rule.count],
    ['UNTIL', until],
    ['BYSECOND', rule.bySecond],
    ['BYMINUTE', rule.byMinute],
    ['BYHOUR', rule.byHour],
    ['BYDAY', rule.byDay?.map(({ day, nth = '' }) => `${nth}${day}`)],
    ['BYMONTHDAY', rule.byMonthDay],
    ['BYYEARDAY', rule.byYearDay],
    ['BYWEEKNO', rule.byWeekNo],
    ['BYMONTH', rule.byMonth],
    ['BYSETPOS', rule.bySetPos],
    ['WKST', rule.weekStart],
    ['SKIP', rule.skip?.toUpperCase()],
  ];
  return parts
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';');
}
