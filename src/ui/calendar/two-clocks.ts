import { dayOfNumber } from '../../model/day-number.js';
import { formatDays, formatTimes, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { DAY_MINUTES, daysOf } from '../../selecting/days-of.js';
import { readClocks } from '../../selecting/other-clocks.js';
import type { CalendarView } from './calendar-view.js';

/** An IANA name by region and city. */
const CITY = /^[A-Z]\w+(?:\/[A-Z][\w-]+)+$/;

/** "UTC+3", of minutes ahead of UTC. */
export function nameOffset(minutes: number): string {
  const [hours, rest] = [Math.trunc(minutes / 60), Math.abs(Math.round(minutes % 60))];
  return `UTC${minutes < 0 ? '−' : '+'}${Math.abs(hours)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A zone by its city, where the language has its name, else by its distance from UTC (minutes). */
export function nameZone({ locale }: CalendarView, timeZone: string | undefined, offset: number): string {
  if (timeZone === 'Europe/Minsk') return calendarWords.in(locale)('minsk');
  const isNamed = locale.language === 'en' && timeZone && CITY.test(timeZone);
  return isNamed ? timeZone.split('/').pop()!.replace(/_/g, ' ') : nameOffset(offset);
}

/** When an event takes place, in words. */
export interface When {
  /** By the clocks shown: "18:00–19:30", "1–20 Dec", "All day". With its zone, where another clock differs. */
  shown: string;
  /** By the others, its start: "14:00 your time", "15:00 Minsk". */
  others: string[];
}

/** By the clocks shown alone. */
export function formatWhen(view: CalendarView, occurrence: Occurrence): string {
  const { from, to, event } = occurrence;
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const [start, end] = [dayOfNumber(first), dayOfNumber(last)];
  if (event.allDay) return first < last ? formatDays(view, start, end) : calendarWords.in(view.locale)('allDay');
  if (first === last) return formatTimes(view, from, to);
  const dateTime = (date: string, minutes: number) => view.locale.t('dateTime', { date, time: formatWall(view, minutes, 'time') });
  return `${dateTime(formatDays(view, start), from)} – ${dateTime(formatDays(view, dayOfNumber(Math.floor(to / DAY_MINUTES))), to)}`;
}

/** By the clocks shown, and by those of the place and of the reader where they differ. */
export function twoClocks(view: CalendarView, occurrence: Occurrence): When {
  const shown = formatWhen(view, occurrence);
  const clocks = readClocks(occurrence, view.readerZone);
  if (!clocks?.others.length) return { shown, others: [] };
  const t = calendarWords.in(view.locale);
  const placeZone = 'date' in occurrence.start ? undefined : occurrence.start.timeZone;
  const write = (time: string, whose: 'place' | 'reader' | undefined, offset: number): string =>
    whose === 'reader'
      ? t('inYourTime', { time })
      : `${time} ${nameZone(view, whose ? placeZone : view.timeZone, offset)}`;
  const day = Math.floor(occurrence.from / DAY_MINUTES);
  return {
    shown: write(shown, clocks.shown, clocks.offset),
    others: clocks.others.map(({ whose, from, offset }) => {
      const weekday = Math.floor(from / DAY_MINUTES) === day ? '' : `${formatWall(view, from, 'weekdayShort')} `;
      return write(weekday + formatWall(view, from, 'time'), whose, offset);
    }),
  };
}
