import { shiftDay } from '../../model/day-number.js';
import { formatDays, formatMonth } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { dateOptions, getDateFormat, hasDates } from '../../i18n/date-formats.js';
import type { Period, PeriodView } from '../../selecting/calendar-period.js';
import type { CalendarView } from './calendar-view.js';

/** A period as its heading: "December 2026", "6–12 December 2026", "12 December 2026". */
export function namePeriod(view: CalendarView, kind: PeriodView, { from, to }: Period, byMonth: boolean): string {
  const { locale, calendar } = view;
  if (kind === 'next') return calendarWords.in(locale)('next');
  if (byMonth) return formatMonth(view, from);
  const last = shiftDay(to, -1);
  if (!hasDates(locale.tag)) {
    if (calendar !== 'gregory') return formatDays({ ...view, now: 0 }, from, last);
    const end = locale.formatDate(last, 'dayFull');
    if (from === last) return end;
    return from.slice(0, 7) === last.slice(0, 7) ? `${+from.slice(8)}–${end}` : `${locale.formatDate(from, 'dayFull')} – ${end}`;
  }
  const format = getDateFormat(locale.dates.numbers, `dayFull ${calendar}`, { ...dateOptions.dayFull, calendar }, 'UTC');
  return format.formatRange(Date.parse(from), Date.parse(last));
}
