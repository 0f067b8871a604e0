import type { ReactiveController, ReactiveElement } from 'lit';
import { shiftDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import { gregorianMonths, moveInGrid, type CalendarMonths } from '../selecting/calendar-months.js';
import { periodOf, stepPeriod, type Period, type PeriodView } from '../selecting/calendar-period.js';

/** What the controller reads of its element, and tells it. */
export interface PeriodHost extends ReactiveElement {
  /** Day or month to show first. */
  date?: string;
  /** The view on screen, which may not be the chosen one where narrow. */
  readonly shownView: PeriodView;
  readonly weekStart: number;
  /** Length of an agenda; its month where 0. */
  readonly days: number;
  readonly today: Day;
  /** What is on, for where the focus begins. */
  listDay(day: Day): readonly unknown[];
  /** Another period is shown. @param byKey whether the focus speaks already */
  onPeriod(period: Period, byKey: boolean): void;
}

/** Which days are shown, and which of them is in the tab order. It survives a change of width, view or feed. */
export class CalendarPeriodController implements ReactiveController {
  months: CalendarMonths = gregorianMonths;
  /** A day of the period shown. */
  at!: Day;
  /** Where the reader went. */
  picked: Day | undefined;
  private date: string | undefined | null = null;
  private focusNext = false;

  constructor(private readonly host: PeriodHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { date, today } = this.host;
    if (date === this.date) return;
    this.date = date;
    const [, month, day] = /^(\d{4}-\d\d)(-\d\d)?$/.exec(date ?? '') ?? [];
    const asked = month && `${month}${day ?? '-01'}`;
    const isDay = asked && new Date(asked).getTime() && new Date(asked).toISOString().startsWith(asked);
    this.at = isDay ? (asked as Day) : today;
    this.picked = isDay && day ? this.at : undefined;
  }

  hostUpdated(): void {
    if (!this.focusNext) return;
    this.focusNext = false;
    this.host.renderRoot.querySelector<HTMLElement>(`[data-day="${this.picked}"]`)?.focus();
  }

  get period(): Period {
    return this.periodOf(this.at);
  }

  periodOf(day: Day): Period {
    return periodOf(this.host.shownView, day, this.rules);
  }

  /** A day in the period before or after that of a day. */
  stepFrom(day: Day, direction: 1 | -1): Day {
    return stepPeriod(this.host.shownView, day, direction, this.rules);
  }

  /** The day in the tab order: where the reader went, else today, else the first with an event, else the first. */
  get current(): Day {
    const { picked, host } = this;
    const { from, to } = this.period;
    if (picked && picked >= from && picked < to) return picked;
    if (host.today >= from && host.today < to) return host.today;
    for (let day = from; day < to; day = shiftDay(day, 1)) if (host.listDay(day).length) return day;
    return from;
  }

  /** Shows the period of a day. */
  show(day: Day, picked?: Day, byKey = false): void {
    const before = this.period;
    this.at = day;
    this.picked = picked;
    const { period } = this;
    if (period.from !== before.from || period.to !== before.to) this.host.onPeriod(period, byKey);
    this.host.requestUpdate();
  }

  step(direction: 1 | -1): void {
    this.show(this.stepFrom(this.at, direction));
  }

  /** Goes to a day with the focus. */
  focus(day: Day): void {
    this.focusNext = true;
    this.show(day, day, true);
  }

  /** Keys on a day of the month's grid. */
  readonly onKey = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset.day as Day | undefined;
    if (!from || event.altKey || event.metaKey) return;
    const to = moveInGrid(from, event.key, {
      shift: event.shiftKey,
      ctrl: event.ctrlKey,
      rtl: (event.currentTarget as Element).matches(':dir(rtl)'),
      firstDay: this.host.weekStart,
      months: this.months,
    });
    if (!to) return;
    event.preventDefault();
    this.focus(to);
  };

  private get rules() {
    const { months, host } = this;
    return { months, firstDay: host.weekStart, days: host.days };
  }
}
