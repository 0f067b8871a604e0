import type { RecurrenceRule } from '../../src/model/recurrence.js';

/**
 * A slow and obvious expander of recurrence rules, written from RFC 5545 3.3.10 alone and sharing nothing with the
 * fast one: it makes each period's set part by part, as the RFC's table says ("expand" or "limit"), from the start on.
 * Wall times are milliseconds since 1970 as if clocks showed UTC.
 */

const HOUR = 36e5;
const DAY = 24 * HOUR;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const utc = (wall: number): { year: number; month: number; date: number; weekday: number } => {
  const at = new Date(wall);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
};

/** Midnights from one to before another. */
function daysBetween(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day += DAY) days.push(day);
  return days;
}

const daysOfYear = (year: number): number[] => daysBetween(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
const daysOfMonth = (year: number, month: number): number[] => daysBetween(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1));
const startOfWeek = (day: number, weekStart: number): number => day - ((utc(day).weekday - weekStart + 7) % 7) * DAY;

/** The entries of a list with these numbers: 1 the first, -1 the last. */
function nth<T>(list: readonly T[], numbers: readonly number[]): T[] {
  return numbers.map((n) => (n > 0 ? list[n - 1] : list[list.length + n])).filter((one) => one !== undefined);
}

const both = (a: readonly number[] | undefined, b: readonly number[]): number[] => (a ? a.filter((day) => b.includes(day)) : [...b]);

/** First days of the weeks of a year: week 1 is the first with at least four days in it (RFC 5545, BYWEEKNO). */
function weeksOfYear(year: number, weekStart: number): number[] {
  const firstOf = (y: number): number => {
    const week = startOfWeek(Date.UTC(y, 0, 1), weekStart);
    const inside = 7 - (Date.UTC(y, 0, 1) - week) / DAY;
    return inside >= 4 ? week : week + 7 * DAY;
  };
  const weeks: number[] = [];
  for (let week = firstOf(year); week < firstOf(year + 1); week += 7 * DAY) weeks.push(week);
  return weeks;
}

/** Weekdays of BYDAY within a span, numbered ones counted in it. */
function weekdaysIn(rule: RecurrenceRule, span: readonly number[]): number[] {
  return rule.byDay!.flatMap(({ day, nth: number }) => {
    const all = span.filter((one) => NAMES[utc(one).weekday] === day);
    return number ? nth(all, [number]) : all;
  });
}

const weekStartOf = (rule: RecurrenceRule): number => NAMES.indexOf(rule.weekStart ?? 'MO');

function daysOfYearly(rule: RecurrenceRule, start: number, year: number): number[] {
  const months = (rule.byMonth as number[] | undefined) ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const all = rule.byMonth ? months.flatMap((month) => daysOfMonth(year, month)) : daysOfYear(year);
  let days: number[] | undefined;
  if (rule.byWeekNo) {
    days = nth(weeksOfYear(year, weekStartOf(rule)), rule.byWeekNo).flatMap((week) => daysBetween(week, week + 7 * DAY));
    if (rule.byMonth) days = days.filter((day) => months.includes(utc(day).month));
  }
  if (rule.byYearDay) {
    const wanted = [year - 1, year, year + 1].flatMap((y) => nth(daysOfYear(y), rule.byYearDay!));
    days = both(days ?? all, wanted);
  }
  if (rule.byMonthDay) {
    const wanted = [year - 1, year, year + 1].flatMap((y) => months.flatMap((month) => nth(daysOfMonth(y, month), rule.byMonthDay!)));
    days = both(days ?? all, wanted);
  }
  if (rule.byDay) {
    const spans = rule.byMonth
      ? [year - 1, year, year + 1].flatMap((y) => months.map((month) => daysOfMonth(y, month)))
      : [daysOfYear(year - 1), daysOfYear(year), daysOfYear(year + 1)];
    days = both(days ?? all, spans.flatMap((span) => weekdaysIn(rule, span)));
  }
  if (days) return days;
  const { month, date } = utc(start);
  return (rule.byMonth ? months : [month]).flatMap((one) => nth(daysOfMonth(year, one), [date]));
}

function daysOfMonthly(rule: RecurrenceRule, start: number, year: number, month: number): number[] {
  const all = daysOfMonth(year, month);
  if (rule.byMonth && !rule.byMonth.includes(month)) return [];
  let days: number[] | undefined;
  if (rule.byMonthDay) days = nth(all, rule.byMonthDay);
  if (rule.byDay) days = both(days, weekdaysIn(rule, all));
  return days ?? nth(all, [utc(start).date]);
}

function daysOfWeekly(rule: RecurrenceRule, start: number, week: number): number[] {
  return daysBetween(week, week + 7 * DAY).filter((day) => {
    if (rule.byMonth && !rule.byMonth.includes(utc(day).month)) return false;
    return rule.byDay ? rule.byDay.some((one) => one.day === NAMES[utc(day).weekday]) : utc(day).weekday === utc(start).weekday;
  });
}

/** Whether a day passes all parts that limit it, for frequencies from DAILY down. */
function isDayAllowed(rule: RecurrenceRule, day: number): boolean {
  const { year, month, weekday } = utc(day);
  if (rule.byMonth && !rule.byMonth.includes(month)) return false;
  if (rule.byYearDay && !nth(daysOfYear(year), rule.byYearDay).includes(day)) return false;
  if (rule.byMonthDay && !nth(daysOfMonth(year, month), rule.byMonthDay).includes(day)) return false;
  return !rule.byDay || rule.byDay.some((one) => one.day === NAMES[weekday]);
}

const UNIT = { DAILY: DAY, HOURLY: HOUR, MINUTELY: 6e4, SECONDLY: 1e3 } as const;

/** Sets of the periods from the start's on, each with every time the rule makes in it. */
function* setsOf(rule: RecurrenceRule, start: number): Generator<{ begins: number; set: number[] }> {
  const interval = rule.interval ?? 1;
  const midnight = Math.floor(start / DAY) * DAY;
  const { year, month } = utc(start);
  const hours = rule.byHour ?? [Math.floor((start - midnight) / HOUR)];
  const minutes = rule.byMinute ?? [Math.floor((start - midnight) / 6e4) % 60];
  const seconds = rule.bySecond ?? [Math.floor((start - midnight) / 1e3) % 60];
  const atTimes = (days: readonly number[]): number[] =>
    days.flatMap((day) => hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => day + h * HOUR + m * 6e4 + s * 1e3))));

  let base = year;
  if (rule.byWeekNo) {
    // The year whose week the start lies in.
    base = [year - 1, year, year + 1].find((y) => weeksOfYear(y, weekStartOf(rule)).includes(startOfWeek(midnight, weekStartOf(rule))))!;
  }
  for (let n = 0; ; n += interval) {
    if (rule.frequency === 'YEARLY') {
      yield { begins: Date.UTC(base + n, 0, 1) - 7 * DAY, set: atTimes(daysOfYearly(rule, midnight, base + n)) };
    } else if (rule.frequency === 'MONTHLY') {
      const first = Date.UTC(year, month - 1 + n, 1);
      yield { begins: first, set: atTimes(daysOfMonthly(rule, midnight, utc(first).year, utc(first).month)) };
    } else if (rule.frequency === 'WEEKLY') {
      const week = startOfWeek(midnight, weekStartOf(rule)) + n * 7 * DAY;
      yield { begins: week, set: atTimes(daysOfWeekly(rule, midnight, week)) };
    } else if (rule.frequency === 'DAILY') {
      const day = midnight + n * DAY;
      yield { begins: day, set: isDayAllowed(rule, day) ? atTimes([day]) : [] };
    } else {
      const unit = UNIT[rule.frequency];
      const begins = Math.floor(start / unit) * unit + n * unit;
      const day = Math.floor(begins / DAY) * DAY;
      const h = Math.floor((begins - day) / HOUR);
      const m = Math.floor((begins - day) / 6e4) % 60;
      const s = Math.floor((begins - day) / 1e3) % 60;
      let set: number[] = [begins];
      if (!isDayAllowed(rule, day) || (rule.byHour && !rule.byHour.includes(h))) set = [];
      if (rule.frequency === 'HOURLY') set = set.flatMap((one) => minutes.map((minute) => one + minute * 6e4));
      else if (rule.byMinute && !rule.byMinute.includes(m)) set = [];
      if (rule.frequency !== 'SECONDLY') set = set.flatMap((one) => seconds.map((second) => one + second * 1e3));
      else if (rule.bySecond && !rule.bySecond.includes(s)) set = [];
      yield { begins, set };
    }
  }
}

export interface BruteForce {
  /** A series of days: parts below the day do not count. */
  isDays?: boolean;
  /** Whether clocks show a wall time; all do where absent. */
  exists?: (wall: number) => boolean;
  /** Whether a time is later than `UNTIL`. */
  isOver?: (wall: number) => boolean;
}

/** All times of a rule before `to`, from its start on. */
export function bruteForce(rule: RecurrenceRule, start: number, to: number, { isDays, exists, isOver }: BruteForce = {}): number[] {
  const own = isDays ? { ...rule, byHour: undefined, byMinute: undefined, bySecond: undefined } as unknown as RecurrenceRule : rule;
  const found: number[] = [];
  for (const { begins, set } of setsOf(own, start)) {
    if (begins >= to) break;
    let sorted = [...new Set(set)].sort((a, b) => a - b);
    if (own.bySetPos) sorted = [...new Set(nth(sorted, own.bySetPos))].sort((a, b) => a - b);
    for (const wall of sorted) {
      if (wall < start || found.includes(wall) || (wall !== start && exists && !exists(wall))) continue;
      if (isOver?.(wall) || found.length === rule.count) return found.filter((one) => one < to);
      found.push(wall);
    }
  }
  return found.filter((one) => one < to);
}

/** Offsets of a zone about a wall time, milliseconds, straight from `Intl`. */
const formats = new Map<string, Intl.DateTimeFormat>();
function readClock(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, +value]));
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
}

/** The first instant at which clocks in a zone show a wall time; undefined where they skip it. */
export function findInstant(wall: number, timeZone: string): number | undefined {
  const offsets = [-26, -12, 12, 26].map((hours) => readClock(wall + hours * HOUR, timeZone) - wall - hours * HOUR);
  const instants = offsets.map((offset) => wall - offset).filter((ms) => readClock(ms, timeZone) === wall);
  return instants.length ? Math.min(...instants) : undefined;
}
