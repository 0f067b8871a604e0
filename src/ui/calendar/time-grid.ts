import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { formatDayNumber, formatFullDay, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { dayOfNumber, numberOfDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { layBars } from '../../selecting/bar-lanes.js';
import { findClockChange, type ClockChange } from '../../selecting/clock-change.js';
import { cutDayBlocks, hoursOf } from '../../selecting/day-blocks.js';
import { DAY_MINUTES } from '../../selecting/days-of.js';
import { moveInDays, type Stop } from '../../selecting/move-in-days.js';
import { placeInColumns, type PlacedBlock } from '../../selecting/time-columns.js';
import { allDayRow, MOST_LANES, stopOf, type DayBars } from './all-day-row.js';
import type { CalendarView } from './calendar-view.js';
import { wallNow } from './name-occurrence.js';
import { moreStopOf, timeBlock } from './time-block.js';

/** The days a time grid shows: seven, or one. */
export interface GridPeriod {
  /** First day, and the first that is not shown any more. */
  from: Day;
  to: Day;
  /** Page Down (1) and Page Up (-1): the next or previous week or day. */
  onStep?(direction: 1 | -1): void;
}

/** Width of the column of hours, and the least of a block, pixels. */
const AXIS = 52;
const NARROWEST = 72;

interface GridDay extends DayBars {
  blocks: PlacedBlock[];
  change: ClockChange | undefined;
  stops: Stop[];
}

interface Layout {
  days: GridDay[];
  lanes: number;
  /** First hour, and the one it ends at. */
  hours: [number, number];
}

/**
 * A week or a day by the hours of the wall clock: lists of days, laid out as a grid. One event is in the tab order, the
 * arrows lead to the others; a screen reader's own cursor meets headings and lists.
 *
 * Not an element: it keeps which event that is, and draws into the element that hosts it.
 */
export class TimeGrid implements ReactiveController {
  private view!: CalendarView;
  private period!: GridPeriod;
  private layout?: Layout;
  private made: unknown[] = [];
  /** The stop in the tab order. */
  private current = '';
  private refocus = false;
  private observer?: ResizeObserver;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // Not within the observer's turn: an update there would resize what it observes, and the page would hear of an error.
    this.observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.layout && this.room !== this.made[3] && this.host.requestUpdate()));
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdated(): void {
    if (!this.refocus) return;
    this.refocus = false;
    this.find(this.current)?.focus();
  }

  render(view: CalendarView, occurrences: readonly Occurrence[], period: GridPeriod): TemplateResult {
    this.view = view;
    this.period = period;
    const { days, lanes, hours } = this.lay(occurrences);
    const stops = days.flatMap((day) => day.stops);
    if (!stops.some(({ id }) => id === this.current)) {
      const today = days.find(({ day }) => day === view.today)?.stops;
      this.current = (today?.length ? today : stops)[0]?.id ?? '';
    }
    const [first, end] = hours;
    const { all } = this.countDays();
    return html`<div
      class="time-grid"
      part="time-grid"
      .style=${`--_days:${all};--_hours:${end - first};--_lanes:${lanes}`}
      @keydown=${this.moveByKey}
      @focusin=${this.follow}
    >
      <div class="hours" aria-hidden="true">
        ${lanes ? html`<span class="all-day-label">${calendarWords.in(view.locale)('allDay')}</span>` : nothing}
        <div class="hour-labels">
          ${Array.from({ length: end - first }, (_, i) => i || !first ? html`<span .style=${`--_t:${i}`}>${formatWall(view, (first + i) * 60, 'time')}</span>` : nothing)}
        </div>
      </div>
      <ol class="grid-days" role="list">
        ${days.map((day) => this.renderDay(day, hours, all === 1))}
      </ol>
    </div>`;
  }

  private renderDay(day: GridDay, [first, end]: [number, number], isOnly: boolean): TemplateResult {
    const { view } = this;
    const { change, blocks } = day;
    const isToday = day.day === view.today;
    const now = (wallNow(view) - numberOfDay(day.day) * DAY_MINUTES) / 60 - first;
    const t = calendarWords.in(view.locale);
    return html`<li class="grid-day ${isToday ? 'now' : ''}">
      <h3 class="grid-date" part="date" aria-level=${view.level}>${this.renderDate(day, isOnly)}</h3>
      ${allDayRow(view, day, this.tabindexOf)}
      <div class="day-hours">
        ${change && change.from / 60 >= first && change.to / 60 <= end
          ? html`<p class="clock-change" .style=${`--_t:${change.from / 60 - first};--_l:${(change.to - change.from) / 60}`}>
              ${t(change.skipped ? 'clocksForward' : 'clocksBack')}
            </p>`
          : nothing}
        ${isToday && now >= 0 && now <= end - first ? html`<div class="now-line" part="now" .style=${`--_t:${now}`}></div>` : nothing}
        <ul class="timed" role="list">
          ${blocks.map((block) => timeBlock(view, block, { day: day.day, first, change }, this.tabindexOf))}
        </ul>
      </div>
    </li>`;
  }

  private renderDate({ day, stops }: GridDay, isOnly: boolean): TemplateResult {
    const { view } = this;
    const isToday = day === view.today;
    const name = `${formatFullDay(view, day)}${isToday ? `, ${calendarWords.in(view.locale)('today')}` : ''}`;
    const weekday = view.locale.dates.formatPiece(Date.parse(day), isOnly ? 'weekday' : 'weekdayShort', 'UTC');
    if (isOnly) return html`<span aria-hidden="true">${weekday}</span><span class="sr">${name}</span>`;
    // Where nothing is on in all the week, its days are what one can go to.
    const own = stops.find(({ id }) => id === day)?.id;
    return html`<button
        type="button"
        class="grid-day-button"
      part="day"
      data-stop=${own ?? nothing}
      tabindex=${own ? this.tabindexOf(own) : -1}
      aria-label=${name}
      aria-current=${isToday ? 'date' : nothing}
      @click=${() => view.onDay(day)}
    ></button
      ><span aria-hidden="true">${weekday} <span class="num">${formatDayNumber(view, day)}</span></span>`;
  }

  private readonly tabindexOf = (id: string): 0 | -1 => (id === this.current ? 0 : -1);

  /** Columns that the width of a day has room for. */
  private get room(): number {
    return Math.max(1, Math.floor((this.host.clientWidth - AXIS) / this.countDays().all / NARROWEST));
  }

  private countDays(): { first: number; all: number } {
    const first = numberOfDay(this.period.from);
    return { first, all: Math.max(1, numberOfDay(this.period.to) - first) };
  }

  private lay(occurrences: readonly Occurrence[]): Layout {
    const { dayEnds, timeZone } = this.view;
    const { first, all } = this.countDays();
    const made = [occurrences, first, all, this.room, dayEnds, timeZone];
    if (this.layout && made.every((value, i) => value === this.made[i])) return this.layout;
    this.made = made;

    const bars = layBars(occurrences, first, all, dayEnds);
    const columns = cutDayBlocks(occurrences, first, all, dayEnds);
    const days = columns.map((cut, i): GridDay => {
      const day = dayOfNumber(first + i);
      const blocks = placeInColumns(cut, this.room);
      const own = bars.filter(({ column, lane }) => column === i && lane < MOST_LANES);
      const hidden = bars.filter(({ column, span, lane }) => lane >= MOST_LANES && column <= i && i < column + span).map(({ occurrence }) => occurrence);
      const stops: Stop[] = [
        ...own.map(({ occurrence }) => ({ id: stopOf(day, occurrence), from: 0 })),
        ...(hidden.length ? [{ id: `${day}-days`, from: 0 }] : []),
        ...blocks.flatMap((block) => {
          const stop = { id: stopOf(day, block.occurrence), from: block.from };
          return block.hidden.length ? [stop, { id: moreStopOf(day, block), from: block.from }] : [stop];
        }),
      ];
      return { day, blocks, bars: own, hidden, stops, change: findClockChange(day, timeZone) };
    });
    if (all > 1 && !days.some(({ stops }) => stops.length)) for (const day of days) day.stops.push({ id: day.day, from: 0 });
    const lanes = Math.min(MOST_LANES + 1, bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0));
    return (this.layout = { days, lanes, hours: hoursOf(columns) });
  }

  private find(stop: string): HTMLElement | undefined {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.time-grid [data-stop]')].find((each) => each.dataset.stop === stop);
  }

  private readonly follow = (event: Event): void => {
    const stop = (event.target as HTMLElement).dataset.stop;
    if (!stop || stop === this.current) return;
    this.current = stop;
    this.host.requestUpdate();
  };

  private readonly moveByKey = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset.stop;
    const { key } = event;
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const { onStep } = this.period;
    if (onStep && !event.ctrlKey && (key === 'PageUp' || key === 'PageDown')) {
      event.preventDefault();
      this.refocus = true;
      onStep(key === 'PageDown' ? 1 : -1);
      return;
    }
    const days = this.layout!.days.map(({ stops }) => stops);
    const to = moveInDays(days, from, key, event.ctrlKey, (event.currentTarget as Element).matches(':dir(rtl)'));
    if (!to) return;
    event.preventDefault();
    this.find(to)?.focus();
  };
}
