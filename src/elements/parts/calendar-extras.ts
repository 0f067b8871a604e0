import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { DeepLinkController, type LinkedState } from '../../controllers/deep-link-controller.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import { zoneOffset } from '../../model/zone-offset.js';
import type { CalendarView } from '../../ui/calendar/calendar-view.js';
import { printAgenda } from '../../ui/calendar/print-agenda.js';
import { printAgendaStyles } from '../../ui/calendar/print-agenda-styles.js';
import { VIEWS, type ViewName } from '../../ui/calendar/toolbar.js';
import { nameZone } from '../../ui/calendar/two-clocks.js';
import type { EventsCalendar } from '../events-calendar.js';
import { adoptStyles } from './adopt-styles.js';
import type { CalendarRest } from './calendar-rest.js';
import { LaterParts } from './later-parts.js';
import type { SubscribeMenu } from './subscribe-part.js';

/** What a calendar needs last: paper, the page's address, the reader's clock, and the way into other calendars. */
export class CalendarExtras implements ReactiveController {
  printing = false;
  private menu: SubscribeMenu | undefined;
  private readonly parts: LaterParts;
  private readonly first: { view: ViewName; date: Day };
  /** An event that an address names, until its occurrence is there. */
  private asked: string | undefined;

  constructor(
    private readonly element: EventsCalendar,
    private readonly rest: CalendarRest,
  ) {
    this.parts = new LaterParts(element);
    this.first = { view: element.view, date: element.period.at };
    adoptStyles(element, printAgendaStyles);
    element.addController(this);
    new DeepLinkController(element, {
      open: ['event'],
      enabled: () => element.deepLink,
      read: () => this.readState(),
      show: (state) => this.showState(state),
    });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.beginPrint);
    addEventListener('afterprint', this.endPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.beginPrint);
    removeEventListener('afterprint', this.endPrint);
  }

  hostUpdated(): void {
    const { asked, element } = this;
    if (!asked || !element.feed) return;
    const { from, to } = element.period.period;
    const found = element.events.between(from, to).find(({ key }) => key === asked);
    this.asked = undefined;
    if (found) void this.rest.openDetails(found);
  }

  render(view: CalendarView, shown: readonly Occurrence[], sources: readonly string[]): TemplateResult {
    const { element } = this;
    if (element.subscribe) {
      void this.parts.bring('subscription', () => import('./subscribe-part.js'), (part) => {
        adoptStyles(element, part.subscribeStyles);
        this.menu = new part.SubscribeMenu(element);
      });
    }
    const menu = element.subscribe ? (this.menu?.render(view, sources[0], element.feed?.title) ?? nothing) : nothing;
    const zone = this.renderZone(view);
    return html`${menu === nothing && zone === nothing ? nothing : html`<div class="zone">${zone}${menu}</div>`}${this.printing
      ? printAgenda(view, shown, element.period.period)
      : nothing}`;
  }

  /** The choice between the page's clock and the reader's, where they differ. */
  private renderZone(view: CalendarView): TemplateResult | typeof nothing {
    const { element } = this;
    const { timeZone, shownZone } = element;
    const t = calendarWords.in(view.locale);
    const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!timeZone || zoneOffset(view.now, timeZone) === zoneOffset(view.now, device)) return nothing;
    const name = (zone: string) => nameZone(view, zone, zoneOffset(view.now, zone) / 6e4);
    return html`<label
      >${t('timeZone')}<select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          element.chosenZone = value || undefined;
          element.requestUpdate();
          this.rest.announce(() => t('timesFor', { zone: value ? t('yourTime') : name(timeZone) }));
        }}
      >
        <option value="" .selected=${shownZone === timeZone}>${name(timeZone)}</option>
        <option value=${device} .selected=${shownZone !== timeZone}>${t('yourTime')} (${name(device)})</option>
      </select></label
    >`;
  }

  private readState(): LinkedState {
    const { element, first, rest } = this;
    const { view, period, events } = element;
    const from = period.period.from;
    return {
      view: view === first.view ? undefined : view,
      date: from === period.periodOf(first.date).from ? undefined : (period.picked ?? from),
      event: rest.openKey ?? this.asked,
      category: [...events.filter.off].join(',') || undefined,
      search: rest.words || undefined,
    };
  }

  private showState({ view, date, event, category, search }: Readonly<Record<string, string | undefined>>): void {
    const { element, first, rest } = this;
    const named = VIEWS.find((each) => each === view);
    element.view = named ?? first.view;
    const day = date && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? (date as Day) : undefined;
    element.period.show(day ?? first.date, day);
    rest.filter(new Set(category?.split(',')), search ?? '');
    this.asked = event;
    if (!event) rest.closeDetails();
  }

  private readonly beginPrint = (): void => this.print(true);
  private readonly endPrint = (): void => this.print(false);

  /** The page is drawn for paper before the browser goes on. */
  private print(printing: boolean): void {
    this.printing = printing;
    this.element.drawNow();
  }
}
