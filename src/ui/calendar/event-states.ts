import { formatDays, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import type { EventTime } from '../../model/recurrence.js';
import type { CalendarView } from './calendar-view.js';
import { wallNow } from './name-occurrence.js';

export const isPast = (view: CalendarView, { from, to }: Occurrence): boolean => Math.max(to, from + 1) <= wallNow(view);

/** What is on at the moment; a whole day is not. */
export function isLive(view: CalendarView, { event, from, to }: Occurrence): boolean {
  const now = wallNow(view);
  return !event.allDay && event.status !== 'cancelled' && from <= now && now < to;
}

const dayOfTime = (time: EventTime): Day => ('date' in time ? time.date : (time.local.slice(0, 10) as Day));

/** "3 July", or where it moved within its day "15:00": by the clock of the event's own place. */
function formatMoved(view: CalendarView, moved: EventTime, start: EventTime): string {
  const day = dayOfTime(moved);
  if (day !== dayOfTime(start) || 'date' in moved) return formatDays(view, day);
  return formatWall(view, Date.parse(`${moved.local}Z`) / 6e4, 'time');
}

/** What has become of an event, in words: cancelled, not confirmed, moved, live now. None for most. */
export function namesOfStates(view: CalendarView, occurrence: Occurrence): string[] {
  const t = calendarWords.in(view.locale);
  const { event, moved, start } = occurrence;
  const states: string[] = event.status === 'confirmed' ? [] : [t(event.status)];
  if (moved) states.push(t('movedFrom', { date: formatMoved(view, moved, start) }));
  if (isLive(view, occurrence)) states.push(t('liveNow'));
  return states;
}

/** The classes of an event's look: `past`, `cancelled`, `tentative`, `live`, `open`. */
export function classesOf(view: CalendarView, occurrence: Occurrence): string {
  const { event, key } = occurrence;
  return [
    event.status,
    isPast(view, occurrence) && 'past',
    isLive(view, occurrence) && 'live',
    key === view.openKey && 'open',
  ]
    .filter(Boolean)
    .join(' ');
}
