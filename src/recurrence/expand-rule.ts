import type { RecurrenceRule } from '../model/recurrence.js';
import { FREQUENCIES, WEEKDAYS } from './parse-rule.js';
import { scaleOf, type CalendarScale, type DayFacts } from './scales.js';

const DAY = 864e5;

/** Seconds of what the finer frequencies count, from DAILY on. */
const UNITS = [86400, 3600, 60, 1];

/** Days in which a whole period of YEARLY, MONTHLY and WEEKLY rules is sure to lie. */
const PERIODS = [400, 33, 7];

/** Steps that one expansion may take: over a thousand years of days. */
const MOST_STEPS = 4e5;

/** Steps after which a rule that has made nothing counts as one that never will: eighty years of days. */
const MOST_IDLE = 3e4;

/** Wall times are milliseconds since 1970 as if clocks showed UTC. */
export interface RuleSpan {
  /** First time wanted, inclusive. */
  from: number;
  /** First time not wanted any more. */
  to: number;
  /** Whether the series has days rather than times: parts below the day do not count (RFC 5545 3.3.10). */
  isDays?: boolean | undefined;
  /** Steps left for all rules together; counted down. */
  budget?: { left: number } | undefined;
}

const mod = (n: number, by: number): number => ((n % by) + by) % by;
const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const weekdayOf = (day: number): number => mod(day + 4, 7);

/** Year and number of a day's week: the year is the one in which most of the week lies. */
function weekOf(day: number, weekStart: number, scale: CalendarScale): { year: number; number: number; last: number } {
  const { year, yearDay, yearLength } = scale.facts(day - mod(weekdayOf(day) - weekStart, 7) + 3);
  const number = Math.ceil(yearDay / 7);
  return { year, number, last: number + Math.floor((yearLength - yearDay) / 7) };
}

/** Whether a list is absent or has a number, counted from the start or from the end of `length`. */
const has = (list: readonly unknown[] | undefined, n: number | string, length = NaN): boolean =>
  !list || list.includes(n) || list.includes(+n - length - 1);

/**
 * Visits the times a rule makes, in order, each once, none before its start. Jumps to the span: what lies before costs
 * nothing. `COUNT` and `UNTIL` are the caller's.
 * A day is tested against all parts of the rule rather than made from them, so a span costs its days (RFC 5545's
 * "expand" and "limit" come to the same; yearly BYWEEKNO means all days of the week, yearly BYMONTHDAY all months).
 * @param start `DTSTART`, a wall time.
 * @param visit Returns true to stop.
 * @returns Whether the span was searched to its end or `visit` stopped; false where the budget ran out, or the rule's
 * calendar is not loaded.
 */
export function expandRule(rule: RecurrenceRule, start: number, span: RuleSpan, visit: (wall: number) => unknown): boolean {
  const { bySetPos, byWeekNo, byYearDay, byDay, skip } = rule;
  const scale = scaleOf(rule.scale);
  if (!scale) return false;
  const level = FREQUENCIES.indexOf(rule.frequency);
  const interval = rule.interval ?? 1;
  const weekStart = WEEKDAYS.indexOf(rule.weekStart ?? 'MO');
  const startDay = Math.floor(start / DAY);
  const first = scale.facts(startDay);

  // What the rule leaves open comes from its start.
  const isBare = !byDay && !byYearDay && !byWeekNo;
  const byMonthDay = rule.byMonthDay ?? (isBare && level < 2 ? [first.day] : undefined);
  const byMonth = rule.byMonth ?? (isBare && !level && !rule.byMonthDay ? [first.monthCode] : undefined);
  const weekdays = byDay?.map(({ day, nth }) => [WEEKDAYS.indexOf(day), nth] as const)
    ?? (level === 2 ? [[weekdayOf(startDay), undefined] as const] : undefined);
  /** A bit for each weekday that may match. */
  const wanted = weekdays?.reduce((bits, [day]) => bits | (1 << day), 0) ?? 127;
  const inMonth = level === 1 || byMonth;

  /** Number of the period that a day belongs to; only periods an interval apart count. */
  const periodOf = (day: number, facts: DayFacts): number =>
    level > 2 ? 0
    : level > 1 ? Math.floor((day - mod(weekStart - 4, 7)) / 7)
    : level ? facts.month
    : byWeekNo ? weekOf(day, weekStart, scale).year
    : facts.year;
  const base = periodOf(startDay, first);

  const matches = (day: number, facts: DayFacts): boolean => {
    if (!has(byMonth, facts.monthCode)) return false;
    if (!has(byMonthDay, facts.day, facts.monthLength) || !has(byYearDay, facts.yearDay, facts.yearLength)) return false;
    if (byWeekNo) {
      const { number, last } = weekOf(day, weekStart, scale);
      if (!has(byWeekNo, number, last)) return false;
    }
    const weekday = weekdayOf(day);
    const at = inMonth ? facts.day : facts.yearDay;
    const length = inMonth ? facts.monthLength : facts.yearLength;
    return !weekdays || weekdays.some(([one, nth]) =>
      one === weekday && (!nth || nth === (nth > 0 ? Math.ceil(at / 7) : -Math.ceil((length - at + 1) / 7))));
  };

  // Times of day: the hours, minutes and seconds that stand below the frequency's unit, counted through.
  const unit = UNITS[Math.max(level - 3, 0)]!;
  const second = Math.floor(start / 1e3) - startDay * 86400;
  const { byHour, byMinute, bySecond } = span.isDays ? ({} as RecurrenceRule) : rule;
  const list = (by: number[] | undefined, size: number, at: number): number[] => (unit > size ? ascending(by ?? [at]) : [0]);
  const hours = list(byHour, 3600, Math.floor(second / 3600));
  const minutes = list(byMinute, 60, Math.floor(second / 60) % 60);
  const seconds = list(bySecond, 1, second % 60);
  const timeAt = (n: number): number =>
    hours[Math.floor(n / minutes.length / seconds.length)]! * 3600 +
    minutes[Math.floor(n / seconds.length) % minutes.length]! * 60 +
    seconds[n % seconds.length]!;
  const times = hours.length * minutes.length * seconds.length;
  /** Which of so many times `BYSETPOS` names. */
  const chosen = (total: number): number[] =>
    ascending(bySetPos!.map((n) => (n > 0 ? n - 1 : total + n))).filter((n) => n >= 0 && n < total);
  const isGrouped = bySetPos && level < 3;
  const picked = bySetPos && !isGrouped ? chosen(times) : undefined;
  const step = level > 2 ? interval : 1;
  const startUnit = Math.floor((startDay * 86400 + second) / unit);

  const budget = span.budget ?? { left: MOST_STEPS };
  const least = Math.max(budget.left - MOST_STEPS, 0);
  let idle = 0;
  let isShort = false;
  /** Whether the budget is spent. */
  const spend = (): boolean => (isShort = --budget.left < least || ++idle > MOST_IDLE);
  let last = start - 1;
  /** Whether that was the last. */
  const offer = (day: number, time: number): boolean => {
    const wall = span.isDays ? day * DAY : (day * 86400 + time) * 1e3;
    if (wall >= span.to || spend()) return true;
    if (wall <= last || wall < span.from) return false;
    last = wall;
    idle = 0;
    return !!visit(wall);
  };
  const offerDay = (day: number): boolean => {
    const end = (day + 1) * 86400;
    const begin = Math.max((day * 86400) / unit, Math.floor(Math.max(span.from, start) / 1e3 / unit));
    for (let at = Math.ceil((begin - startUnit) / step) * step + startUnit; at * unit < end; ) {
      if (spend()) return true;
      const time = at * unit - day * 86400;
      // A whole hour or minute that does not count is passed over at once.
      const pass = unit < 86400 && !has(byHour, Math.floor(time / 3600)) ? 3600
        : unit < 3600 && !has(byMinute, Math.floor(time / 60) % 60) ? 60
        : 0;
      if (pass) {
        at += Math.ceil((pass - (time % pass)) / unit / step) * step;
        continue;
      }
      if (unit > 1 || has(bySecond, time % 60)) {
        for (let n = 0; n < (picked?.length ?? times); n++) if (offer(day, time + timeAt(picked ? picked[n]! : n))) return true;
      }
      if (span.isDays) break;
      at += step;
    }
    return false;
  };

  const margin = isGrouped ? PERIODS[level]! : 0;
  /** Days of each period that is not yet complete. */
  const groups = new Map<number, number[]>();
  const offerGroups = (before: number): boolean => {
    for (const [period, days] of groups) {
      if (period >= before) continue;
      groups.delete(period);
      for (const n of chosen(days.length * times)) if (offer(days[Math.floor(n / times)]!, timeAt(n % times))) return true;
    }
    return false;
  };

  const to = Math.ceil(span.to / DAY) + margin;
  let day = Math.max(startDay, Math.floor(span.from / DAY)) - margin;
  while (day < to) {
    if (!((wanted >> weekdayOf(day)) & 1)) {
      day++;
      continue;
    }
    if (spend()) break;
    const facts = scale.facts(day);
    const period = periodOf(day, facts);
    for (const one of skip && scale.moved ? [facts, ...scale.moved(day, skip)] : [facts]) {
      const own = one === facts ? period : periodOf(day, one);
      if ((level < 3 && (own - base) % interval) || !matches(day, one)) continue;
      if (!isGrouped) {
        if (offerDay(day)) return !isShort;
        break;
      }
      const days = groups.get(own);
      if (!days) groups.set(own, [day]);
      else if (days[days.length - 1] !== day) days.push(day);
    }
    if (isGrouped && offerGroups(period)) return !isShort;
    // Periods and months without any match are passed over; where dates move (SKIP) each day is asked.
    const isAside = !byWeekNo && (period - base) % interval;
    day += skip ? 1
      : isAside && !level ? facts.yearLength - facts.yearDay + 1
      : isAside && level > 1 ? 7 - mod(weekdayOf(day) - weekStart, 7)
      : isAside || !has(byMonth, facts.monthCode) ? facts.monthLength - facts.day + 1
      : level === 3 ? interval - mod(day - startDay, interval)
      : 1;
  }
  if (!isShort) offerGroups(Infinity);
  return !isShort;
}
