import { html, type TemplateResult } from 'lit';
import { formatDays, formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { getDateFormat, hasDates } from '../../i18n/date-formats.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { dayOfNumber } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { daysOf } from '../../selecting/days-of.js';
import type { CalendarView } from './calendar-view.js';
import { dateTimeOf } from './event-row.js';
import { formatWhen, twoClocks } from './two-clocks.js';

/** "Friday 11 December", "11–16 December"; with the year where that is far away. */
function formatLongDays(view: CalendarView, first: Day, last: Day): string {
  const { locale, now, calendar } = view;
  if (first === last) return formatFullDay(view, first);
  if (calendar !== 'gregory') return formatDays(view, first, last);
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (!hasDates(locale.tag) || locale.tag !== locale.asked) {
    const end = locale.formatDate(last, 'day', 'UTC', now);
    const number = String(+first.slice(8));
    const sameMonth = first.slice(0, 7) === last.slice(0, 7) && end.startsWith(`${+last.slice(8)} `);
    return `${sameMonth ? number : locale.formatDate(first, 'day', 'UTC', now)}–${end}`;
  }
  const far = [from, to].some((time) => Math.abs(now - time) > 335 * 864e5);
  const style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...(far ? { year: 'numeric' } : {}) };
  return getDateFormat(locale.dates.numbers, `long range ${far}`, style, 'UTC').formatRange(from, to);
}

/** When an event takes place: its days; then, smaller, the times by all clocks that differ, and its days in a second calendar. */
export function detailsWhen(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { event } = occurrence;
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const { shown, others } = twoClocks(view, occurrence);
  const oneDay = first === last;
  const days = formatLongDays(view, from, to);
  const times = event.allDay ? '' : formatWhen(view, occurrence);
  const lines: string[] = [];
  if (event.allDay && oneDay) lines.push(calendarWords.in(view.locale)('allDay'));
  if (others.length) lines.push([shown, ...others].join(' · '));
  else if (times && !oneDay) lines.push(times);
  if (view.secondCalendar) lines.push(formatLongDays({ ...view, calendar: view.secondCalendar }, from, to));
  return html`<time dir="auto" datetime=${dateTimeOf(occurrence)}>${times && oneDay ? view.locale.t('dateTime', { date: days, time: times }) : days}</time
    >${lines.map((line) => html`<span class="fine"><bdi>${line}</bdi></span>`)}`;
}
