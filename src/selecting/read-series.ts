import type { CalendarEvent } from '../model/calendar-event.js';
import type { Day } from '../model/feed.js';
import type { EventTime, RecurrenceRule, WeekdayCode } from '../model/recurrence.js';
import { writeDay, writeInstant } from '../model/write-instant.js';
import { zoneOffset } from '../model/zone-offset.js';
import { dayOf } from './day-of.js';

/** Sunday = 0; 7 stands for any of Monday to Friday. */
export type SeriesWeekday = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a series says of its dates, where that can be said in a few words. */
export interface SeriesShape {
  unit: 'day' | 'week' | 'month' | 'year';
  interval: number;
  /** Of a week, Monday first. */
  weekdays?: SeriesWeekday[];
  /** Of a month: the first (1) to fifth, or last (-1), of a weekday. */
  nth?: { places: number[]; weekday: SeriesWeekday };
  /** Of a month: 1-31, or `[-1]`, its last. */
  monthDays?: number[];
  /** Of a year, 1-12. */
  months?: number[];
  /** The calendar of the rule as `Intl` names it, where it is another one; its day is then that of `start`. */
  scale?: string;
  start: Day;
  /** The last day on which it may take place. */
  until?: Day;
  count?: number;
  /** Days left out. */
  exceptions: Day[];
  /** Dates that no rule has. */
  additions: number;
}

const CODES: readonly WeekdayCode[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const UNITS: Readonly<Record<string, SeriesShape['unit']>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };

type Pattern = Pick<SeriesShape, 'unit' | 'interval' | 'weekdays' | 'nth' | 'monthDays' | 'months' | 'scale'>;

/**
 * The shape of a series. Days are those of the event's own zone.
 * @returns undefined for a single event, and for what cannot be said simply: several rules, hours, days of the year, …
 */
export function readSeries(event: CalendarEvent): SeriesShape | undefined {
  const { recurrence, start } = event;
  const [rule, more] = recurrence?.rules ?? [];
  if (!recurrence || !rule || more || recurrence.exceptionRules.length) return undefined;
  const first = dayIn(start, event);
  const pattern = readPattern(rule, start, first);
  return (
    pattern && {
      ...pattern,
      start: first,
      until: rule.until && lastDay(rule.until, event),
      count: rule.count,
      exceptions: [...new Set(recurrence.exceptions.map((date) => dayIn(date, event)))].sort(),
      additions: recurrence.dates.length,
    }
  );
}

/** The day of a time in the event's own zone. */
function dayIn(time: EventTime, { start, timeZone, zone }: CalendarEvent): Day {
  if ('date' in time) return time.date;
  const local = time.local.slice(0, 10) as Day;
  return time.instant && 'local' in start && timeZone && !zone && time.timeZone !== timeZone ? dayOf(time.instant, timeZone) : local;
}

/** The last day that a series may reach: the one before, where it ends earlier in the day than it takes place. */
function lastDay(until: EventTime, event: CalendarEvent): Day {
  const day = dayIn(until, event);
  const { start, timeZone } = event;
  if ('date' in until || 'date' in start) return day;
  const isElsewhere = until.instant && timeZone && until.timeZone !== timeZone;
  const ms = isElsewhere ? Date.parse(until.instant!) + zoneOffset(Date.parse(until.instant!), timeZone) : Date.parse(`${until.local}Z`);
  return writeInstant(ms).slice(11, 19) < start.local.slice(11) ? writeDay(Date.parse(day) - 864e5) : day;
}

function readPattern(rule: RecurrenceRule, start: EventTime, first: Day): Pattern | undefined {
  const unit = UNITS[rule.frequency];
  const { interval = 1, byDay, byMonth, byMonthDay, bySetPos } = rule;
  if (!unit || rule.byYearDay || rule.byWeekNo || !isTimeOfStart(rule, start)) return undefined;
  const scale = rule.scale && !/^gregor/.test(rule.scale) ? rule.scale : undefined;
  const isPlain = (list?: unknown[]) => (list?.length ?? 0) < 2;
  if (scale && (unit === 'month' || unit === 'year')) {
    const isOneDay = unit === 'year' && !byDay && !bySetPos && isPlain(byMonth) && isPlain(byMonthDay);
    return isOneDay && (!byMonthDay || byMonthDay[0] === dayInCalendar(first, scale)) ? { unit, interval, scale } : undefined;
  }
  if (unit === 'day' || unit === 'week') {
    if (byMonth || byMonthDay || bySetPos || (unit === 'day' && byDay && interval > 1)) return undefined;
    return readWeek(interval, unit === 'day' && !byDay ? undefined : readWeekdays(byDay?.map(({ day }) => day) ?? [CODES[new Date(first).getUTCDay()]!]));
  }
  if (byDay && byMonthDay) return undefined;
  const months = byMonth?.map(Number);
  // Some months of every year are no "every second month".
  if (months && (unit === 'month' ? interval > 1 : false)) return undefined;
  const days = readDays(rule, first);
  if (!days) return undefined;
  const yearly = unit === 'year' || !!months;
  if (yearly && !months && (byDay || byMonthDay)) {
    // A yearly rule that names days and no months means those of every month; weekdays it counts through the year.
    return byMonthDay && interval === 1 && !days.weekdays ? { unit: 'month', interval, ...days } : undefined;
  }
  if (days.weekdays) return !yearly && interval === 1 ? readWeek(1, days.weekdays) : undefined;
  return yearly ? { unit: 'year', interval, ...days, months: months ?? [+first.slice(5, 7)] } : { unit: 'month', interval, ...days };
}

/** The number of a day in a month of another calendar. */
const dayInCalendar = (day: Day, scale: string): number =>
  parseInt(new Intl.DateTimeFormat(`en-u-ca-${scale}`, { day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day)));

const isTimeOfStart = ({ byHour, byMinute, bySecond }: RecurrenceRule, start: EventTime): boolean =>
  [byHour, byMinute, bySecond].every(
    (list, at) => !list || 'date' in start || (list.length === 1 && list[0] === +start.local.slice(11 + at * 3, 13 + at * 3)),
  );

const readWeekdays = (codes: readonly WeekdayCode[]): SeriesWeekday[] =>
  [...new Set(codes)].map((code) => CODES.indexOf(code) as SeriesWeekday).sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));

const readWeek = (interval: number, weekdays: SeriesWeekday[] | undefined): Pattern =>
  !weekdays || (weekdays.length === 7 && interval === 1) ? { unit: 'day', interval } : { unit: 'week', interval, weekdays };

const isWorkingWeek = (weekdays: readonly SeriesWeekday[]): boolean => weekdays.join() === '1,2,3,4,5';

/** The days of a month: by weekday and place, or by number. */
function readDays({ byDay, byMonthDay, bySetPos }: RecurrenceRule, first: Day): Pick<Pattern, 'nth' | 'monthDays' | 'weekdays'> | undefined {
  if (!byDay) {
    const days = [...new Set(byMonthDay ?? [+first.slice(8)])].sort((a, b) => a - b);
    // How "the last day" was written before -1 was understood everywhere.
    if (bySetPos) return bySetPos.join() === '-1' && /(^|,)28,29,30,31$/.test(days.join()) ? { monthDays: [-1] } : undefined;
    return days.every((day) => day > 0) || days.join() === '-1' ? { monthDays: days } : undefined;
  }
  const weekdays = readWeekdays(byDay.map(({ day }) => day));
  const nths = byDay.map(({ nth }) => nth);
  const places = [...new Set(bySetPos ?? nths)];
  if (places.every((place) => place === undefined)) return { weekdays };
  if (bySetPos && nths.some(Boolean)) return undefined;
  if (!places.every((place) => place !== undefined && (place === -1 || (place > 0 && place < 6)))) return undefined;
  const sorted = (places as number[]).sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
  if (weekdays.length === 1) return { nth: { places: sorted, weekday: weekdays[0]! } };
  if (!bySetPos) return undefined;
  if (weekdays.length === 7) return sorted.length === 1 || sorted[0]! > 0 ? { monthDays: sorted } : undefined;
  return isWorkingWeek(weekdays) ? { nth: { places: sorted, weekday: 7 } } : undefined;
}
