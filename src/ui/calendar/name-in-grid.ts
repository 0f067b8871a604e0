import { dayOfNumber } from '../../model/day-number.js';
import { formatFullDay, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { DAY_MINUTES, daysOf } from '../../selecting/days-of.js';
import type { CalendarView } from './calendar-view.js';
import { isPast, namesOfStates } from './event-states.js';
import { titleOf } from './name-occurrence.js';
import { twoClocks } from './two-clocks.js';

/** "Friday 3 July, 15:00 to 17:30", "Friday 3 July to Sunday 5 July": a time without its day says nothing to who hears it. */
function nameWhen(view: CalendarView, occurrence: Occurrence): string {
  const t = calendarWords.in(view.locale);
  const { from, to, event } = occurrence;
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const day = (minutes: number) => formatFullDay(view, dayOfNumber(Math.floor(minutes / DAY_MINUTES)));
  if (event.allDay) return first < last ? t('fromTo', { from: day(from), to: day(to - 1) }) : `${day(from)}, ${t('allDay')}`;
  const time = (minutes: number) => formatWall(view, minutes, 'time');
  if (to <= from) return `${day(from)}, ${time(from)}`;
  if (first < last) return t('fromTo', { from: `${day(from)}, ${time(from)}`, to: `${day(to)}, ${time(to)}` });
  return `${day(from)}, ${t('fromTo', { from: time(from), to: time(to) })}`;
}

/** The name of an event in a grid of hours: day and both times, title, place, the other clocks, category, what became of it. */
export function nameInGrid(view: CalendarView, occurrence: Occurrence): string {
  return [
    nameWhen(view, occurrence),
    titleOf(view, occurrence),
    occurrence.event.location,
    ...twoClocks(view, occurrence).others,
    view.markOf(occurrence).name,
    ...namesOfStates(view, occurrence),
    isPast(view, occurrence) && calendarWords.in(view.locale)('past'),
  ]
    .filter(Boolean)
    .join(', ');
}
