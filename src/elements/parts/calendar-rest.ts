import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import { formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { numberOfDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { writeInstant } from '../../model/write-instant.js';
import { daysOf } from '../../selecting/days-of.js';
import { createEventMatcher } from '../../selecting/search-events.js';
import { calendarAroundStyles } from '../../ui/calendar/around-styles.js';
import { calendarFailure, describeAbsence, describeFailure, noEvents, staleCalendar } from '../../ui/calendar/calendar-states.js';
import type { CalendarView } from '../../ui/calendar/calendar-view.js';
import { dayBelow, dayOver } from '../../ui/calendar/day-list.js';
import { eventRowStyles } from '../../ui/calendar/event-row-styles.js';
import { legend, picks, searchField, type Legend } from '../../ui/calendar/legend.js';
import type { DayNotes } from '../../ui/calendar/month.js';
import { nameLongDay } from '../../ui/calendar/name-occurrence.js';
import { namePeriod } from '../../ui/calendar/name-period.js';
import { placeBeside } from '../../ui/calendar/place-beside.js';
import { fieldStyles } from '../../ui/choice-styles.js';
import { feedFooter } from '../../ui/feed-footer.js';
import { footStyles } from '../../ui/foot-styles.js';
import type { EventsCalendar } from '../events-calendar.js';
import { FilterChangeEvent } from '../events.js';
import { adoptStyles } from './adopt-styles.js';
import type { CalendarExtras } from './calendar-extras.js';
import type { CalendarViews } from './calendar-views.js';
import { ElementRest } from './element-rest.js';
import type { EventDetails } from './event-details-part.js';
import { LaterParts } from './later-parts.js';

/** What stands around the days of a calendar, what is said of them, and what a reader does with them. */
export class CalendarRest extends ElementRest {
  notes: DayNotes | undefined;
  private details: EventDetails | undefined;
  private views: CalendarViews | undefined;
  private extras: CalendarExtras | undefined;
  private readonly parts: LaterParts;
  private readonly announcer: Announcer;
  /** The reader's search, and whether its field is open where narrow. */
  words = '';
  private searching = false;
  private focusNext = '';
  private opener: HTMLElement | undefined;

  constructor(
    private readonly element: EventsCalendar,
    private readonly source: FeedController,
  ) {
    super(element);
    adoptStyles(element, fieldStyles, footStyles, calendarAroundStyles, eventRowStyles);
    // What the element has from the start stays below its own sheets.
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...new Set(root.adoptedStyleSheets)];
    this.announcer = new Announcer(element);
    this.parts = new LaterParts(element);
    element.addController(this);
    if (source.busy) this.announcer.say(() => (source.busy && !element.feed ? this.t('loadingEvents') : ''));
  }

  hostUpdate(): void {
    const { calendar, secondCalendar, daySource, weekNumbers } = this.element;
    if (calendar === 'gregory' && !secondCalendar && !daySource && weekNumbers === 'none') return;
    void this.parts.bring('days', () => import('./calendar-days.js'), ({ CalendarDays }) => {
      this.notes = new CalendarDays(this.element);
    });
  }

  hostUpdated(): void {
    const { element, focusNext } = this;
    const over = element.renderRoot.querySelector<HTMLElement>('.day-over');
    if (over?.isConnected && !over.matches(':popover-open')) {
      const anchor = this.opener?.closest('td');
      anchor?.style.setProperty('anchor-name', '--day');
      over.showPopover();
      if (anchor && !CSS.supports('position-area', 'center')) {
        const at = placeBeside(anchor.getBoundingClientRect(), over.getBoundingClientRect(), { width: innerWidth, height: innerHeight }, over.matches(':dir(rtl)'));
        Object.assign(over.style, { left: `${at.left}px`, top: `${at.top}px`, margin: 0 });
      }
      over.querySelector<HTMLElement>('.open-event')?.focus();
    }
    if (element.feed || element.deepLink) {
      void this.parts.bring('extras', () => import('./calendar-extras.js'), ({ CalendarExtras }) => {
        this.extras = new CalendarExtras(element, this);
      });
    }
    if (focusNext) {
      this.focusNext = '';
      element.renderRoot.querySelector<HTMLElement>(focusNext)?.focus();
    }
  }

  get announcement(): string {
    return this.announcer.text;
  }

  announcePeriod(byKey: boolean): void {
    this.announcer.say(() => {
      const shown = this.shown();
      if (!shown.length) return describeAbsence(this.view, this.title, this.words, this.next()).join('. ');
      if (byKey) return this.t('eventsThisMonth', { n: shown.length });
      return `${this.title}, ${this.t('events', { n: shown.length })}`;
    });
  }

  announceView(): void {
    this.announcePeriod(false);
  }

  namePeriod(view: CalendarView): string {
    const { shownView, days, period } = this.element;
    return namePeriod(view, shownView, period.period, shownView === 'month' || (shownView === 'agenda' && !days));
  }

  /** Category and search where narrow. */
  renderPicks(): TemplateResult {
    return picks(this.legend);
  }

  renderAbove(): TemplateResult {
    const { element, source, view, legend: state } = this;
    const { loadedAt } = source;
    return html`${element.isWide ? legend(state) : this.searching ? searchField(state) : nothing}${source.stale && loadedAt
      ? staleCalendar(view, view.locale.formatDate(writeInstant(loadedAt), 'time', element.shownZone), () => element.reload())
      : nothing}`;
  }

  /** Why there is no calendar at all. */
  renderFailure(): TemplateResult | undefined {
    const { element, source, view } = this;
    if (!source.error || element.feed) return undefined;
    this.announcer.say(() => (source.error ? `${this.t('cannotShow')}. ${describeFailure(view, source.error)}` : ''));
    return calendarFailure(view, source.error, () => element.reload());
  }

  /** A view other than the month. */
  renderView(view: CalendarView): TemplateResult | typeof nothing {
    const { element, views } = this;
    const { period, shownView, events } = element;
    if (!views) {
      void this.parts.bring('views', () => import('./calendar-views.js'), ({ CalendarViews }) => {
        this.views = new CalendarViews(element, {
          between: (from, to) => events.between(from, to),
          next: () => events.next(writeInstant(Date.now()), element.limit || 5),
          step: (day, direction) => period.stepFrom(day, direction),
          periodOf: (day) => period.periodOf(day),
          onStep: (direction) => period.step(direction),
          onAdded: (n, until) => {
            element.requestUpdate();
            this.announcer.say(() => this.t('eventsAdded', { n, date: formatFullDay(this.view, until) }));
          },
        });
      });
      return nothing;
    }
    return views.render(shownView, view, period.period, element.isWide);
  }

  /** The list of the chosen day, below a small month. */
  renderDay(view: CalendarView, day: Day): TemplateResult {
    return dayBelow(view, day, this.element.listDay(day));
  }

  renderBelow(): TemplateResult {
    const { element, source, view } = this;
    const { feed, listed } = element;
    if (!feed) return html``;
    const shown = this.shown();
    const chosen = this.words.length > 1 || element.events.filter.off.size;
    const next = shown.length ? undefined : this.next();
    return html`${shown.length || element.shownView === 'next'
        ? nothing
        : noEvents(view, describeAbsence(view, this.title, this.words, next), next, (day) => element.period.focus(day), chosen ? () => this.showAll() : undefined)}
      ${feedFooter({
        locale: view.locale,
        feed,
        shown: shown.map(({ event }) => event),
        images: false,
        leadCredited: false,
        loadedAt: source.loadedAt,
        timeZone: element.shownZone,
      })}
      ${this.extras?.render(view, shown, source.sources)}
      ${listed ? dayOver(view, listed, element.listDay(listed), this.closeDay) : nothing} ${this.details?.render()}`;
  }

  /** Lists a day over the month; where it has nothing, says so. */
  openDay(day: Day, opener: HTMLElement): void {
    const { element } = this;
    if (!element.listDay(day).length) {
      this.announcer.say(() => this.t('noEventsOn', { day: nameLongDay(this.view, day) }));
      return;
    }
    this.opener?.closest('td')?.style.removeProperty('anchor-name');
    this.opener = opener;
    element.listed = day;
    element.requestUpdate();
  }

  /** The occurrence whose details are open. */
  get openKey(): string | undefined {
    return this.details?.openKey;
  }

  /** Opens the details of an event beside the button that was used. */
  async openDetails(occurrence: Occurrence, opener?: HTMLElement): Promise<void> {
    const { element } = this;
    await this.parts.bring('details', () => import('./event-details-part.js'), (part) => {
      adoptStyles(element, part.detailsStyles);
      this.details = new part.EventDetails(element, {
        view: () => this.view,
        feed: () => element.feed,
        items: () => element.feed?.items ?? [],
        narrow: () => element.clientWidth < 480,
        focusDay: (day) => element.period.focus(day),
      });
    });
    this.details?.open(occurrence, opener);
  }

  closeDetails(): void {
    if (this.openKey) this.details?.close();
  }

  announce(compose: () => string): void {
    this.announcer.say(compose);
  }

  /** Whether the page is being drawn for paper. */
  get printing(): boolean {
    return !!this.extras?.printing;
  }

  private readonly closeDay = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    const { element } = this;
    const day = element.listed;
    const within = (element.renderRoot as ShadowRoot).activeElement;
    element.listed = undefined;
    element.requestUpdate();
    // A click elsewhere takes the focus with it.
    if (!within || (event.target as Element).contains(within)) this.focusNext = `[data-day="${day}"]`;
  };

  private get view(): CalendarView {
    return this.element.calendarView;
  }

  private get t() {
    return calendarWords.in(this.view.locale);
  }

  private get title(): string {
    return this.namePeriod(this.view);
  }

  private shown(): readonly Occurrence[] {
    const { events, period, shownView, nightEnds } = this.element;
    const { from, to } = period.period;
    const all = events.between(from, to);
    if (shownView !== 'month') return all;
    // A night belongs to the month it began in.
    const first = numberOfDay(from);
    return all.filter((one) => daysOf(one, nightEnds).last >= first);
  }

  private next(): Occurrence | undefined {
    return this.element.events.next(this.element.period.period.to, 1)[0];
  }

  private get legend(): Legend {
    const { element, words, searching } = this;
    const { events, filters, search, period } = element;
    const { from, to } = period.period;
    const categories = [...events.categories.values()];
    return {
      locale: this.view.locale,
      categories: filters && categories.length > 1 ? categories : undefined,
      counts: filters ? events.count(from, to) : new Map(),
      off: events.filter.off,
      words: search ? words : undefined,
      searching,
      onToggle: (name) => {
        const off = new Set(events.filter.off);
        if (!off.delete(name)) off.add(name);
        this.choose(off, words);
      },
      onOnly: (name) => this.choose(new Set(name ? [...events.categories.keys()].filter((each) => each !== name) : []), words),
      onSearch: (text) => this.choose(events.filter.off, text),
      onOpenSearch: () => {
        this.searching = !searching;
        this.focusNext = this.searching ? '.search input' : '';
        if (searching) this.choose(events.filter.off, '');
        element.requestUpdate();
      },
    };
  }

  private showAll(): void {
    this.choose(new Set(), '');
    this.focusNext = '[data-day][tabindex="0"]';
  }

  /** Leaves what the reader asked for, or an address. */
  filter(off: ReadonlySet<string>, words: string): void {
    this.words = words;
    this.element.events.setFilter({ off, matches: words.trim().length > 1 ? createEventMatcher(words) : undefined });
    this.element.requestUpdate();
  }

  private choose(off: ReadonlySet<string>, words: string): void {
    const { element } = this;
    const { events } = element;
    const on = [...events.categories.keys()].filter((name) => !off.has(name));
    this.filter(off, words);
    this.announcer.say(() => {
      const { from, to } = element.period.period;
      const total = [...events.count(from, to).values()].reduce((sum, n) => sum + n, 0);
      const n = this.shown().length;
      const what = words.trim().length > 1 ? words : this.view.locale.formatList(on);
      if (!n) return describeAbsence(this.view, this.title, this.words, this.next()).join('. ');
      return off.size || words ? this.t('filtered', { what, n, total: Math.max(n, total) }) : `${this.title}, ${this.t('events', { n })}`;
    });
    element.dispatchEvent(new FilterChangeEvent(off.size ? on.join(',') : undefined, words));
  }
}
