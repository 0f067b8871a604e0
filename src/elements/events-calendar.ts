import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CalendarPeriodController } from '../controllers/calendar-period-controller.js';
import { FeedController } from '../controllers/feed-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { formatMonth } from '../i18n/calendar-dates.js';
import { calendarWords } from '../i18n/calendar/calendar-words.js';
import { getFirstDay, type Weekday } from '../i18n/week.js';
import type { Occurrence } from '../model/calendar-event.js';
import { numberOfDay, shiftDay } from '../model/day-number.js';
import type { Day, Feed, FeedItem } from '../model/feed.js';
import { toFeed } from '../model/to-feed.js';
import { writeInstant } from '../model/write-instant.js';
import { gregorianMonths } from '../selecting/calendar-months.js';
import type { Period } from '../selecting/calendar-period.js';
import { CalendarItems } from '../selecting/calendar-items.js';
import { dayOf } from '../selecting/day-of.js';
import { daysOf } from '../selecting/days-of.js';
import { layMonth } from '../selecting/month-weeks.js';
import { baseStyles } from '../theming/base-styles.js';
import { lateStyles } from '../theming/late-styles.js';
import type { CalendarView } from '../ui/calendar/calendar-view.js';
import { calendarStyles } from '../ui/calendar/calendar-styles.js';
import { month } from '../ui/calendar/month.js';
import { toolbar, VIEWS, type ViewName } from '../ui/calendar/toolbar.js';
import { ViewChangeEvent } from './calendar-events.js';
import { FeedErrorEvent, FeedLoadEvent, MonthChangeEvent } from './events.js';
import type { CalendarRest } from './parts/calendar-rest.js';
import { PortalElement } from './portal-element.js';

/**
 * Events of a portal, from calendars (iCalendar) and feeds that it publishes, in a month, week, day or list.
 *
 * What stands inside is shown again when a calendar fails without an earlier copy: a link.
 *
 * ```html
 * <events-calendar src="https://portal.example/events.ics" filters search>
 *   <a href="https://portal.example/events">Events of the portal</a>
 * </events-calendar>
 * ```
 *
 * @slot - Fallback: shown when a calendar fails.
 * @slot heading - Stands above the calendar.
 * @slot empty - Replaces the sentence for "no events".
 * @slot error - Replaces the message of a calendar that failed.
 * @slot footer - Stands after the source line.
 * @fires {FeedLoadEvent} feed-load - A calendar is on screen: `feed`, `source`.
 * @fires {FeedErrorEvent} feed-error - A calendar failed: `code`, `message`, `url`, `status`.
 * @fires {ItemSelectEvent} item-select - A reader chose an event: `item`. Cancelable.
 * @fires {MonthChangeEvent} month-change - Another period is shown: `month` and `day` of its first day.
 * @fires {ViewChangeEvent} view-change - A reader chose another view: `view`.
 * @fires {FilterChangeEvent} filter-change - Category or search changed: `category`, `query`.
 * @csspart heading - The period in words.
 * @csspart bar - The row of the period, its steps and the views.
 * @csspart views - The choice of view: tabs, or a select where narrow.
 * @csspart filters - The categories: a legend that filters, or a select where narrow.
 * @csspart search - The search field.
 * @csspart month - The month's grid.
 * @csspart day - The button of a day.
 * @csspart week-number - The number of a week.
 * @csspart event - An event in any view.
 * @csspart more - "+3 more".
 * @csspart day-list - The list of a day.
 * @csspart status - Notes: an old copy.
 * @csspart source - Publisher, age and time zone.
 */
export class EventsCalendar extends PortalElement {
  static override styles = [...baseStyles, ...lateStyles, ...calendarStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    view: {},
    views: {},
    date: {},
    calendar: {},
    secondCalendar: { attribute: 'second-calendar' },
    firstDay: { type: Number, attribute: 'first-day' },
    weekNumbers: { attribute: 'week-numbers' },
    daySource: { attribute: 'day-source' },
    category: {},
    filters: { type: Boolean },
    search: { type: Boolean },
    limit: { type: Number },
    days: { type: Number },
    dayEnds: { attribute: 'day-ends' },
    hideCancelled: { type: Boolean, attribute: 'hide-cancelled' },
    subscribe: { type: Boolean },
    deepLink: { type: Boolean, attribute: 'deep-link' },
    items: { attribute: false },
    categories: { attribute: false },
  };

  /** URL of the calendar; several, separated by white space, are merged. */
  src = '';
  /** `month`, `week`, `day`, `agenda`, or `next`: the next few. */
  view: ViewName = 'month';
  /** Views that the reader may choose from, separated by spaces. */
  views = 'month week agenda day';
  /** Day or month (`2026-07`) to show first; today by default. */
  date?: string;
  /** Calendar whose months are shown, as `Intl` names it: `persian`, `hebrew`, `islamic-umalqura`, … */
  calendar = 'gregory';
  /** Calendar whose days stand small beside the first. */
  secondCalendar?: string;
  /** First day of the week: `0` Sunday to `6`; the language's own by default. */
  firstDay?: Weekday;
  /** `iso` or `locale` numbers the weeks. */
  weekNumbers: 'iso' | 'locale' | 'none' = 'none';
  /** URL of a calendar of holidays and transferred working days, drawn as the ground of the days. */
  daySource?: string;
  /** Only these categories, separated by commas. */
  category?: string;
  /** Shows the categories, which filter. */
  filters = false;
  /** Shows the search field. */
  search = false;
  /** Events of the view `next`. */
  limit = 5;
  /** Days of the view `agenda`; 0 shows a month. */
  days = 0;
  /** Time until which an event that began the day before stays with that day. */
  dayEnds = '06:00';
  /** Leaves out cancelled events, which are struck through otherwise. */
  hideCancelled = false;
  /** Offers to subscribe to the calendar. */
  subscribe = false;
  /** Keeps view, date, event and filter in the page's address. */
  deepLink = false;

  /** The page's own events instead of a URL. */
  items?: readonly FeedItem[];
  /** Names of the categories in the order of their marks. */
  categories: readonly string[] = [];

  protected declare rest?: CalendarRest;
  /** @internal What there is to show, and what the filters leave of it. */
  readonly events = new CalendarItems();
  readonly period: CalendarPeriodController = new CalendarPeriodController(this);
  /** @internal The day whose list is open over the month. */
  listed: Day | undefined;
  /** @internal The zone that the reader chose. */
  chosenZone: string | undefined;
  private readonly width = new WidthController(this);
  private readonly source = new FeedController(this, {
    onLoad: (feed, urls) => this.dispatchEvent(new FeedLoadEvent(feed, urls)),
    onError: (error) => this.dispatchEvent(new FeedErrorEvent(error)),
    // Events have their place: what a timed look finds is shown there at once.
    onFresh: () => this.source.showFresh(),
  });
  private ownFeed: Feed | undefined;

  /** What is shown, as it was published; `undefined` before the first event. Set it to show a feed of your own. */
  get feed(): Feed | undefined {
    return this.ownFeed ?? this.source.feed;
  }

  set feed(feed: Feed | undefined) {
    this.ownFeed = feed;
    this.requestUpdate();
  }

  /** Minutes between looks for changes: what the calendar asks for, within a quarter of an hour and a day; else 0. */
  get refresh(): number {
    const { refreshMinutes } = this.source.feed ?? {};
    return refreshMinutes ? Math.min(Math.max(refreshMinutes, 15), 1440) : 0;
  }

  /** Asks for the calendar again; what is on screen stays until the answer is there. */
  reload(): void {
    void this.source.reload();
  }

  /** @internal The view on screen: a month needs 280 px. */
  get shownView(): ViewName {
    const view = VIEWS.includes(this.view) ? this.view : 'month';
    return view === 'month' && !this.width.breakpoint && this.clientWidth ? 'agenda' : view;
  }

  /** @internal */
  get weekStart(): Weekday {
    const { firstDay } = this;
    return firstDay !== undefined && firstDay >= 0 && firstDay < 7 ? firstDay : getFirstDay(this.locale.asked);
  }

  /** @internal */
  get shownZone(): string {
    return this.chosenZone ?? this.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** @internal */
  get today(): Day {
    return dayOf(writeInstant(Date.now()), this.shownZone);
  }

  /** @internal */
  get isWide(): boolean {
    return this.width.breakpoint >= 768 && !this.rest?.printing;
  }

  /** @internal */
  get nightEnds(): number {
    const [hours = 6, minutes = 0] = this.dayEnds.split(':').map(Number);
    return hours + minutes / 60 || 0;
  }

  /** @internal What a day of the month has. */
  listDay(day: Day): Occurrence[] {
    const number = numberOfDay(day);
    return this.events.between(day, shiftDay(day, 1)).filter((one) => {
      const { first, last } = daysOf(one, this.nightEnds);
      return first <= number && number <= last;
    });
  }

  /** @internal */
  onPeriod({ from }: Period, byKey: boolean): void {
    this.listed = undefined;
    this.dispatchEvent(new MonthChangeEvent(from.slice(0, 7), from));
    void this.rest?.announcePeriod(byKey);
  }

  /** @internal */
  chooseView(view: ViewName, day?: Day): void {
    this.view = view;
    if (day) this.period.show(day, day);
    this.dispatchEvent(new ViewChangeEvent(view));
    void this.rest?.announceView();
  }

  /** @internal Without waiting for the next turn. */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal What the views draw with. */
  get calendarView(): CalendarView {
    const { locale, shownZone: timeZone, calendar, secondCalendar, weekStart: firstDay, weekNumbers, today, events } = this;
    return {
      locale,
      timeZone,
      calendar: this.period.months === gregorianMonths ? 'gregory' : calendar,
      secondCalendar,
      firstDay,
      weekNumbers,
      dayEnds: this.nightEnds,
      level: Math.min(this.headingLevel + 1, 6),
      images: this.images !== 'none',
      now: Date.now(),
      today,
      openKey: this.rest?.openKey,
      markOf: events.markOf,
      onOpen: (event, occurrence) => this.open(event, occurrence),
      onDay: (day) => this.chooseView('day', day),
    };
  }

  protected override loadRest(): Promise<CalendarRest> {
    return import('./parts/calendar-rest.js').then(({ CalendarRest }) => new CalendarRest(this, this.source));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.ownFeed = this.items && toFeed(this.items);
    const { events, feed, category, hideCancelled } = this;
    void events.update(feed?.items ?? NONE, this.shownZone, this.categories)?.then(() => this.requestUpdate());
    if (!this.hasUpdated || changed.has('category') || changed.has('hideCancelled')) {
      events.setFilter({ hideCancelled, only: category?.split(',').map((name) => name.trim()) ?? [] });
    }
  }

  protected override updated(): void {
    const { feed, source } = this;
    if (feed || source.error || this.shownView !== 'month' || this.calendar !== 'gregory') void this.bringRest();
    else if (source.busy) this.bringRestSoon();
    if (feed || this.locale.language !== 'en') void calendarWords.load(this.locale)?.then(() => this.requestUpdate());
  }

  private open(event: Event, occurrence: Occurrence): void {
    if (!this.select(event, occurrence.event)) return;
    const opener = event.currentTarget as HTMLElement;
    void this.bringRest().then(() => this.rest?.openDetails(occurrence, opener));
  }

  private chooseDay(day: Day, button: HTMLElement): void {
    if (!this.isWide) return this.period.show(day, day);
    this.period.picked = day;
    void this.bringRest().then(() => this.rest?.openDay(day, button));
  }

  protected override render(): TemplateResult {
    const { locale, rest, period, shownView } = this;
    const view = this.calendarView;
    const { from, to } = period.period;
    const title = shownView === 'month' ? formatMonth(view, from) : rest?.namePeriod(view);
    const bar = toolbar({
      locale,
      title: title ?? '',
      level: this.headingLevel,
      views: VIEWS.filter((name) => this.views.split(/[\s,]+/).includes(name)),
      view: this.view,
      wide: this.isWide,
      hasToday: view.today >= from && view.today < to,
      filters: rest?.renderPicks() ?? nothing,
      onView: (name) => this.chooseView(name),
      onStep: (direction) => period.step(direction),
      onToday: () => period.show(view.today),
    });
    return html`<div class="root" lang=${locale.language} dir=${this.localeController.dir}>
      <slot name="heading"></slot>
      <section aria-labelledby="period">
        ${bar}${rest?.renderAbove() ?? (this.isWide && (this.filters || this.search) ? html`<div class="legend"></div>` : nothing)}
        ${rest?.renderFailure() ?? (shownView === 'month' ? this.renderMonth(view) : rest?.renderView(view))} ${rest?.renderBelow()}
      </section>
      <slot name="footer"></slot>
      <p class="sr" id="hint">${calendarWords.in(locale)('hint')}</p>
      <p class="sr" role="status" aria-atomic="true">${rest?.announcement}</p>
    </div>`;
  }

  private renderMonth(view: CalendarView): TemplateResult {
    const { period, isWide, rest, source } = this;
    const { gridFrom, weeks, from } = period.period;
    const { current } = period;
    const occurrences = this.events.between(gridFrom, shiftDay(gridFrom, weeks * 7));
    const grid = month(view, {
      weeks: layMonth(occurrences, gridFrom, weeks, 3, view.dayEnds, !isWide),
      months: period.months,
      shown: from,
      current,
      chosen: isWide ? this.listed : current,
      wide: isWide,
      busy: source.busy && !this.feed,
      notes: rest?.notes,
      onKey: period.onKey,
      onChoose: (day, event) => this.chooseDay(day, event.currentTarget as HTMLElement),
    });
    return html`${grid}${isWide ? nothing : rest?.renderDay(view, current)}`;
  }
}

const NONE: readonly FeedItem[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'events-calendar': EventsCalendar;
  }
}
