import type { ReactiveController } from 'lit';
import { formatDayNumber, formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { feedStore } from '../../loading/feed-store.js';
import { loadSources } from '../../loading/load-sources.js';
import { readSources } from '../../loading/sources.js';
import { shiftDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { isCalendarKnown, monthOf, shiftMonth, shiftYear, toCalendarDate } from '../../recurrence/other-calendars.js';
import { gregorianMonths, type CalendarMonths } from '../../selecting/calendar-months.js';
import { loadForEvents } from '../../selecting/load-for-events.js';
import { columnOf } from '../../selecting/month-grid.js';
import { createOccurrenceIndex, type OccurrenceIndex } from '../../selecting/occurrences.js';
import { isoMinimal, minimalDaysOf, weekNumberOf } from '../../selecting/week-number.js';
import type { DayNotes } from '../../ui/calendar/month.js';
import type { EventsCalendar } from '../events-calendar.js';

/** What days are beside their number and events: of another calendar, of a week, a holiday, a working Saturday. */
export class CalendarDays implements DayNotes, ReactiveController {
  private calendar = 'gregory';
  private source = '';
  private index: OccurrenceIndex | undefined;
  private loading: AbortController | undefined;
  private weekend: readonly number[] = [6, 0];

  constructor(private readonly element: EventsCalendar) {
    element.addController(this);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { element } = this;
    const { calendar, daySource = '' } = element;
    if (calendar !== this.calendar) {
      this.calendar = calendar;
      element.period.months = calendar !== 'gregory' && isCalendarKnown(calendar) ? monthsIn(calendar) : gregorianMonths;
      element.requestUpdate();
    }
    this.weekend = findWeekend(element.calendarView.locale.asked);
    if (daySource !== this.source) void this.load((this.source = daySource));
  }

  hostDisconnected(): void {
    this.loading?.abort();
  }

  classOf(day: Day): string {
    if (!this.source) return '';
    const special = this.specialOf(day);
    if (special) return special.working ? 'working' : 'holiday';
    return this.weekend.includes(columnOf(day, 0)) ? 'weekend' : '';
  }

  nameOf(day: Day): string {
    const special = this.specialOf(day);
    return special?.name ? calendarWords.in(this.element.calendarView.locale)(special.working ? 'workingDay' : 'holiday', { name: special.name }) : '';
  }

  secondOf(day: Day): string {
    const calendar = this.element.secondCalendar;
    return calendar && isCalendarKnown(calendar) ? formatDayNumber({ ...this.element.calendarView, calendar }, day) : '';
  }

  secondNameOf(day: Day): string {
    const calendar = this.element.secondCalendar;
    return calendar && isCalendarKnown(calendar) ? formatFullDay({ ...this.element.calendarView, calendar, now: 0 }, day) : '';
  }

  weekOf(day: Day): number {
    const { weekNumbers, weekStart } = this.element;
    return weekNumberOf(day, weekNumbers === 'iso' ? isoMinimal(weekStart) : minimalDaysOf(this.element.calendarView.locale.asked));
  }

  /** A feed of days that does not load leaves the days as they are. */
  private async load(source: string): Promise<void> {
    this.loading?.abort();
    this.index = undefined;
    const { signal } = (this.loading = new AbortController());
    const { element } = this;
    const { copies } = await loadSources(readSources(source, element.baseURI, []), { store: feedStore, signal });
    const items = copies.flatMap((copy) => copy?.feed.items ?? []);
    await loadForEvents(items);
    if (signal.aborted) return;
    this.index = createOccurrenceIndex(items, element.shownZone);
    element.requestUpdate();
  }

  private specialOf(day: Day): { name: string | undefined; working: boolean } | undefined {
    const event = this.index?.between(day, shiftDay(day, 1)).find((one) => one.event.allDay && one.event.status !== 'cancelled')?.event;
    return event && { name: event.title, working: event.categories.some((name) => name.toLowerCase().startsWith('work')) };
  }
}

const monthsIn = (calendar: string): CalendarMonths => ({
  firstOf: (day) => monthOf(day, calendar).first,
  shiftMonth: (day, n) => shiftMonth(day, n, calendar),
  shiftYear: (day, n) => shiftYear(day, n, calendar),
  numberOf: (day) => toCalendarDate(day, calendar).day,
});

/** The weekend of a BCP 47 tag, Sunday = 0; Saturday and Sunday where the engine does not say. */
function findWeekend(tag: string): readonly number[] {
  const locale = new Intl.Locale(tag) as Intl.Locale & { weekInfo?: { weekend: number[] }; getWeekInfo?(): { weekend: number[] } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend.map((day) => day % 7) ?? [6, 0];
}
