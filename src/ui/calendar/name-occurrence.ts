import { formatDays, formatFullDay, formatTimes, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { dayOfNumber } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { zoneOffset } from '../../model/zone-offset.js';
import { daysOf } from '../../selecting/days-of.js';
import type { CalendarView } from './calendar-view.js';

/** "Friday 3 July 2026": always with the year. */
export const nameLongDay = ({ locale, calendar }: CalendarView, day: Day): string => formatFullDay({ locale, calendar, now: 0 }, day);

/** Minutes since 1970 on the wall clock that a view shows, as occurrences have them. */
export const wallNow = ({ now, timeZone }: CalendarView): number => (now + zoneOffset(now, timeZone)) / 6e4;

export const titleOf = ({ locale }: CalendarView, { event }: Occurrence): string => event.title ?? calendarWords.in(locale)('untitled');

/** "18:00–19:30", or for several days "9–15 Jul"; nothing for a whole day, where the day is said before. */
export function whenOf(view: CalendarView, occurrence: Occurrence): string {
  const { first, last } = daysOf(occurrence, view.dayEnds);
  if (first < last) return formatDays(view, dayOfNumber(first), dayOfNumber(last));
  return occurrence.event.allDay ? '' : formatTimes(view, occurrence.from, occurrence.to);
}

/** The full name of an occurrence: title, when, place, category, and what became of it. */
export function nameOccurrence(view: CalendarView, occurrence: Occurrence): string {
  const { location, status, allDay } = occurrence.event;
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const title = titleOf(view, occurrence);
  return [
    // What is seen stands first, so that it can be spoken (WCAG 2.5.3).
    first < last || allDay ? title : `${formatWall(view, occurrence.from, 'time')} ${title}`,
    first === last && nameLongDay(view, dayOfNumber(first)),
    whenOf(view, occurrence),
    location,
    view.markOf(occurrence).name,
    status !== 'confirmed' && calendarWords.in(view.locale)(status),
  ]
    .filter(Boolean)
    .join(', ');
}
