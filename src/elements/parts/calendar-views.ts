import type { ReactiveElement, TemplateResult } from 'lit';
import type { Occurrence } from '../../model/calendar-event.js';
import { shiftDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import type { PeriodView } from '../../selecting/calendar-period.js';
import { agenda, weekList } from '../../ui/calendar/agenda.js';
import { agendaStyles } from '../../ui/calendar/agenda-styles.js';
import type { CalendarView } from '../../ui/calendar/calendar-view.js';
import { next } from '../../ui/calendar/next.js';
import { nextStyles } from '../../ui/calendar/next-styles.js';
import { TimeGrid } from '../../ui/calendar/time-grid.js';
import { timeGridStyles } from '../../ui/calendar/time-grid-styles.js';
import { adoptStyles } from './adopt-styles.js';

/** What the views ask and tell the calendar they are part of. */
export interface ViewsPlace {
  between(from: Day, to: Day): readonly Occurrence[];
  /** The first that begin from now on. */
  next(): readonly Occurrence[];
  /** A day of the period before or after the one a day lies in. */
  step(day: Day, direction: 1 | -1): Day;
  /** First day of the period that a day lies in, and the first not in it any more. */
  periodOf(day: Day): { from: Day; to: Day };
  /** An agenda lists so many more, as far as a day. */
  onAdded(count: number, until: Day): void;
  onStep(direction: 1 | -1): void;
}

/** The views beside the month. */
export class CalendarViews {
  /** What an agenda lists: its period, and what the reader asked for before and after it. */
  private listed: { from: Day; to: Day } | undefined;
  private period = '';
  private readonly grid: TimeGrid;

  constructor(
    host: ReactiveElement,
    private readonly place: ViewsPlace,
  ) {
    adoptStyles(host, ...agendaStyles, ...timeGridStyles, ...nextStyles);
    this.grid = new TimeGrid(host);
  }

  render(kind: PeriodView, view: CalendarView, { from, to }: { from: Day; to: Day }, wide: boolean): TemplateResult {
    const { place } = this;
    if (kind === 'agenda') return this.renderAgenda(view, from, to);
    if (kind === 'week' && !wide) return weekList(view, place.between(from, to), { from, to });
    if (kind === 'next') return next(view, place.next());
    return this.grid.render(view, place.between(from, to), { from, to, onStep: (direction) => place.onStep(direction) });
  }

  private renderAgenda(view: CalendarView, from: Day, to: Day): TemplateResult {
    const { place } = this;
    const { today } = view;
    if (this.period !== `${from} ${to}`) {
      this.period = `${from} ${to}`;
      // What is over is not what a list opens with.
      this.listed = { from: today > from && today < to ? today : from, to };
    }
    const listed = this.listed!;
    return agenda(view, place.between(listed.from, listed.to), {
      ...listed,
      onEarlier: () => {
        const start = listed.from > from ? from : place.periodOf(place.step(listed.from, -1)).from;
        this.list({ from: start, to: listed.to }, place.between(start, listed.from), start);
      },
      onLater: () => {
        const end = place.periodOf(listed.to).to;
        this.list({ from: listed.from, to: end }, place.between(listed.to, end), shiftDay(end, -1));
      },
    });
  }

  private list(listed: { from: Day; to: Day }, added: readonly Occurrence[], until: Day): void {
    this.listed = listed;
    this.place.onAdded(added.length, until);
  }
}
