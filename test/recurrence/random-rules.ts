import type { ByDay, Frequency, RecurrenceRule, WeekdayCode } from '../../src/model/recurrence.js';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FREQUENCIES: Frequency[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
const DAYS: WeekdayCode[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Milliseconds that a rule of each frequency is followed for. */
const SPANS = [9000, 1100, 400, 120, 20, 2, 0.05].map((days) => days * 864e5);

export interface RandomRule {
  rule: RecurrenceRule;
  start: number;
  /** What to look at. */
  from: number;
  to: number;
  isDays: boolean;
}

/** A legal rule (RFC 5545 3.3.10), its start and a window. */
export function makeRule(random: () => number): RandomRule {
  const int = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const maybe = (chance: number): boolean => random() < chance;
  const list = (least: number, most: number, length: number): number[] => [...new Set(Array.from({ length: int(1, length) }, () => int(least, most)))];
  const signed = (most: number, length: number): number[] => list(1, most, length).map((n) => (maybe(0.3) ? -n : n));

  const level = Math.min(int(0, 8), 8) % 7;
  const isDays = level < 4 && maybe(0.2);
  const start = Date.UTC(int(1995, 2030), int(0, 11), int(1, 31), isDays ? 0 : int(0, 23), isDays ? 0 : int(0, 3) * 15, isDays || maybe(0.8) ? 0 : int(0, 59));
  const rule: RecurrenceRule = { frequency: FREQUENCIES[level]! };
  if (maybe(0.5)) rule.interval = int(1, level > 3 ? 50 : 5);
  if (maybe(0.3)) rule.weekStart = DAYS[int(0, 6)]!;
  if (maybe(0.3)) rule.byMonth = list(1, 12, 4);
  if (level < 1 && maybe(0.25)) rule.byWeekNo = signed(53, 4);
  if (level < 1 && maybe(0.2)) rule.byYearDay = signed(366, 6);
  if (level !== 2 && maybe(0.25)) rule.byMonthDay = signed(31, 6);
  if (maybe(0.45)) {
    rule.byDay = Array.from({ length: int(1, 4) }, (): ByDay => {
      const day = DAYS[int(0, 6)]!;
      return level < 2 && !rule.byWeekNo && maybe(0.5) ? { day, nth: maybe(0.4) ? -int(1, 5) : int(1, level || rule.byMonth ? 5 : 53) } : { day };
    });
  }
  if (maybe(0.15)) rule.byHour = list(0, 23, 4);
  if (maybe(0.15)) rule.byMinute = list(0, 59, 4);
  if (maybe(0.1)) rule.bySecond = list(0, 59, 3);
  if (Object.keys(rule).some((key) => key.startsWith('by')) && maybe(0.25)) rule.bySetPos = signed(10, 3);
  if (maybe(0.2)) rule.count = int(1, 40);
  const span = SPANS[level]!;
  const from = start + Math.floor((random() * span) / 6e4 - 10) * 6e4;
  return { rule, start, from, to: Math.min(from + Math.floor((random() * span) / 3 / 6e4 + 1) * 6e4, start + span), isDays };
}

/** A rule as it is written, for messages. */
export function writeRule({ frequency, ...rule }: RecurrenceRule): string {
  const value = (key: string, one: unknown): string =>
    key === 'byDay' ? (one as ByDay[]).map(({ day, nth }) => `${nth ?? ''}${day}`).join(',') : String(one);
  const names: Record<string, string> = { weekStart: 'WKST', scale: 'RSCALE' };
  return [`FREQ=${frequency}`, ...Object.entries(rule).map(([key, one]) => `${names[key] ?? key.toUpperCase()}=${value(key, one).toUpperCase()}`)].join(';');
}
