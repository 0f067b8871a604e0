import type { EventTime, Recurrence, RecurrenceRule } from '../model/recurrence.js';
import { expandRule, type RuleSpan } from '../recurrence/expand-rule.js';
import { scaleOf } from '../recurrence/scales.js';
import { DAY, type EventClock } from './event-clock.js';

/** Most that one series shows in one window. */
const MOST = 1e4;

/** The end of the year 9999: no date lies behind it. */
const END = 253402300800000;

/** Times named by exceptions and overrides, in whatever type. */
export interface TimeSet {
  add(time: EventTime): void;
  has(wall: number, ms: number): boolean;
}

/** Compares instants; where the types differ, days in the series' own zone. */
export function createTimeSet(clock: EventClock): TimeSet {
  const times = new Set<number>();
  const days = new Set<number>();
  return {
    add(time) {
      const { wall, ms } = clock.read(time);
      if ('date' in time) days.add(Math.floor(wall / DAY));
      else times.add(ms);
    },
    has: (wall, ms) => times.has(ms) || days.has(Math.floor(wall / DAY)),
  };
}

export interface Series {
  /** First and last moment that may be its own, `ms`. */
  from: number;
  to: number;
  /** Visits the starts from `from` on and before `to`, both `ms`; `end` where one has its own. */
  visit(from: number, to: number, visit: (wall: number, ms: number, end?: number) => void): void;
}

/**
 * The dates of a series: rules and `RDATE`, less `EXRULE` and `EXDATE` (RFC 5545 3.8.5). A time that a rule makes in a
 * gap of the clocks does not exist (3.3.10); `DTSTART` counts where a rule hits it, or where there is no rule.
 * @param report Told, once each, what could not be followed: `bad-start` (its own rule does not hit it), `rule-limit`,
 * `rule-scale` (a calendar that is not loaded: only the start itself is shown).
 */
export function createSeries(clock: EventClock, recurrence: Recurrence, report?: (code: string, message: string) => void, budget?: RuleSpan['budget']): Series {
  const { start, isDays } = clock;
  const isKnown = (rule: RecurrenceRule): boolean => !!scaleOf(rule.scale);
  const except = createTimeSet(clock);
  recurrence.exceptions.forEach(except.add);
  const dates = recurrence.dates.map(({ start, end }) => ({ ...clock.read(start), end: end && clock.read(end).ms }));
  const told = new Set<string>();
  const tell = (code: string, message: string): void => {
    if (told.size < told.add(code).size) report?.(code, message);
  };

  const exists = (wall: number, ms: number): boolean => wall === start || clock.toWall(ms) === wall;

  /** Last wall time of a rule that only says how many. Counted once. */
  const bounds = new Map<RecurrenceRule, number>();
  const boundOf = (rule: RecurrenceRule): number => {
    let bound = bounds.get(rule);
    if (bound !== undefined) return bound;
    const { until, count } = rule;
    // A day counts whole, in the zone of the series. In a series of days a time counts as its day, as written.
    bound = !until ? END
      : 'date' in until ? Date.parse(until.date) + DAY - 1
      : isDays ? Date.parse(`${until.local}Z`)
      : clock.read(until).wall;
    if (count) {
      let left = count;
      let last = start - 1;
      const done = expandRule(rule, start, { from: start, to: Math.min(bound + 1, END), isDays, budget }, (wall) => {
        if (exists(wall, clock.toMs(wall))) {
          last = wall;
          left--;
        }
        return !left;
      });
      if (!done) tell('rule-limit', 'Rule too long to count');
      bound = last;
    }
    bounds.set(rule, bound);
    return bound;
  };

  const expand = (rule: RecurrenceRule, from: number, to: number, visit: (wall: number, ms: number) => void): void => {
    if (!isKnown(rule)) {
      tell('rule-scale', `No ${rule.scale} calendar: first date only`);
      return visit(start, first);
    }
    let most = MOST;
    const span = { from: clock.toWall(from) - clock.leap, to: Math.min(clock.toWall(to) + clock.leap, boundOf(rule) + 1), isDays, budget };
    const done = expandRule(rule, start, span, (wall) => {
      const ms = clock.toMs(wall);
      if (ms < from || ms >= to || !exists(wall, ms)) return false;
      visit(wall, ms);
      return !--most;
    });
    if (!done || !most) tell('rule-limit', 'Rule cut short');
  };

  const { rules, exceptionRules } = recurrence;
  const first = clock.toMs(start);
  if (report && rules.length) {
    let isHit = false;
    for (const rule of rules) expand(rule, first, first + 1, () => (isHit = true));
    if (!isHit) tell('bad-start', 'Start is not a date of its own rule: left out');
  }

  const lasts = dates.map(({ ms, end }) => Math.max(ms, end ?? 0));
  return {
    from: Math.min(first, ...dates.map(({ ms }) => ms)),
    // Not counted yet: a rule with COUNT may end at any time.
    to: Math.max(first, ...lasts, ...rules.map((rule) => (rule.count ? Infinity : clock.toMs(boundOf(rule))))) + clock.longest,
    visit(from, to, visit) {
      const seen = new Set<number>();
      for (const rule of exceptionRules) if (isKnown(rule)) expand(rule, from, to, (_, ms) => seen.add(ms));
      const take = (wall: number, ms: number, end?: number): void => {
        if (seen.has(ms) || except.has(wall, ms)) return;
        seen.add(ms);
        visit(wall, ms, end);
      };
      for (const { wall, ms, end } of dates) if (ms >= from && ms < to) take(wall, ms, end);
      if (!rules.length && first >= from && first < to) take(start, first);
      for (const rule of rules) expand(rule, from, to, take);
    },
  };
}
