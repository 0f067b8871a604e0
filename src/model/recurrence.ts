import type { Day, Instant } from './feed.js';

/** A wall clock's reading without a zone: `2026-07-03T18:00:00` (RFC 5545 3.3.5, form 1). */
export type LocalTime = `${Day}T${number}:${number}:${number}`;

/** A calendar day: an all-day event's start, end or exception. */
export interface DayTime {
  date: Day;
}

/** A wall clock's reading, and the instant it stands for where its zone is known. */
export interface ClockTime {
  local: LocalTime;
  /**
   * IANA name, `UTC`, a fixed offset (`+03:00`), or a name of the calendar's own whose rules stand in the event's
   * `zone`. Absent: floating, the wall clock of whoever reads it.
   */
  timeZone?: string;
  /** Absent where the time floats. */
  instant?: Instant;
}

/** A day and an instant are different things: a day never shifts with the reader's zone. */
export type EventTime = DayTime | ClockTime;

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** RFC 5545 3.3.10: days of the week. */
export type WeekdayCode = 'SU' | 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA';

/** `BYDAY`: a weekday, and which one of the month or year: 1 the first, -1 the last, absent each. */
export interface ByDay {
  day: WeekdayCode;
  nth?: number;
}

/** A rule as RFC 5545 3.3.10 and RFC 7529 define it. Parts that mean nothing were left out when it was read. */
export interface RecurrenceRule {
  frequency: Frequency;
  /** 1 where absent. */
  interval?: number;
  count?: number;
  /** In whatever type the feed wrote it; what it means is decided when the rule is expanded. */
  until?: EventTime;
  bySecond?: number[];
  byMinute?: number[];
  byHour?: number[];
  byDay?: ByDay[];
  byMonthDay?: number[];
  byYearDay?: number[];
  byWeekNo?: number[];
  /** 1-13; `5L` is the leap month after the fifth (RFC 7529 4.2). */
  byMonth?: (number | `${number}L`)[];
  bySetPos?: number[];
  /** Monday where absent. */
  weekStart?: WeekdayCode;
  /** Calendar the rule counts in, lower case as in `Intl` (RFC 7529 `RSCALE`); Gregorian where absent. */
  scale?: string;
  /** What becomes of a date that does not exist (RFC 7529 `SKIP`); omitted where absent. */
  skip?: 'backward' | 'forward';
}

/** A date added by `RDATE`; with a length of its own where it was a period. */
export interface RecurrenceDate {
  start: EventTime;
  end?: EventTime;
}

/** What makes an event a series (RFC 5545 3.8.5). */
export interface Recurrence {
  rules: RecurrenceRule[];
  /** `EXRULE` (RFC 2445). */
  exceptionRules: RecurrenceRule[];
  /** `RDATE`. */
  dates: RecurrenceDate[];
  /** `EXDATE`, each in the type it was written in. */
  exceptions: EventTime[];
}

/** One observance of a zone that a calendar defines itself (RFC 5545 3.6.5 `STANDARD` and `DAYLIGHT`). */
export interface ZoneObservance {
  /** Wall clock before the change. */
  start: LocalTime;
  /** Minutes east of UTC (seconds as a fraction), before and after. */
  offsetFrom: number;
  offsetTo: number;
  rule?: RecurrenceRule;
  /** Further changes, by the wall clock before each. */
  dates?: LocalTime[];
}
