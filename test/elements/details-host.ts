import { html, LitElement } from 'lit';
import { EventDetails, detailsStyles } from '../../src/elements/parts/event-details-part.js';
import { completeEnglish } from '../../src/i18n/complete-english.js';
import { calendarWords } from '../../src/i18n/calendar/calendar-words.js';
import { eventWords } from '../../src/i18n/event/event-words.js';
import { loadLocale, type Locale } from '../../src/i18n/locale.js';
import type { CalendarEvent, Occurrence } from '../../src/model/calendar-event.js';
import type { Day, Feed, RawHtml } from '../../src/model/feed.js';
import { createOccurrenceIndex } from '../../src/selecting/occurrences.js';
import { baseStyles } from '../../src/theming/base-styles.js';
import { lateStyles } from '../../src/theming/late-styles.js';
import type { CalendarView } from '../../src/ui/calendar/calendar-view.js';
import { markStyles } from '../../src/ui/calendar/mark-styles.js';
import { at, makeEvent, repeat } from '../selecting/sample-event.js';

export const NOW = Date.UTC(2026, 11, 2, 9);

const zoned = (day: string, time: string, utc: string) => at(`${day}T${time}`, 'Europe/Minsk', `${day}T${utc}Z`);

/** Events of every kind that details say something different of. */
export const sampleEvents: CalendarEvent[] = [
  makeEvent({
    uid: 'forum',
    id: 'forum',
    start: at('2026-12-11'),
    end: at('2026-12-17'),
    location: 'Bolshoi Theatre of Belarus, 1 Paris Commune Square, Minsk',
    latitude: 53.9106,
    longitude: 27.5613,
    contentHtml:
      '<p onclick="alert(1)">Six evenings of opera with guest companies and young soloists. <a href="https://tickets.example/">Tickets</a> are sold at the theatre and online.</p><script>alert(1)</script>' as RawHtml,
    url: 'https://portal.example/events/forum',
    categories: ['Culture'],
  }),
  makeEvent({
    uid: 'evening',
    id: 'evening',
    title: 'Evening tour of Nesvizh Palace',
    start: zoned('2026-12-08', '18:00', '15:00'),
    end: zoned('2026-12-08', '19:30', '16:30'),
    summary: 'Meet at the gate.\nBook at www.nesvizh.example or tours@nesvizh.example.',
    organizer: { name: 'Nesvizh Museum', email: 'tours@nesvizh.example' },
    attachments: [{ url: 'https://portal.example/files/Plan%20of%20the%20tour.pdf', type: 'application/pdf', size: 182000 }],
    location: 'Nesvizh',
    recurrence: repeat({ frequency: 'WEEKLY', interval: 2, byDay: [{ day: 'TU' }], until: at('2027-06-30') }),
  }),
  makeEvent({
    uid: 'live',
    id: 'live',
    title: 'Address to the nation',
    start: zoned('2026-12-02', '11:30', '08:30'),
    end: zoned('2026-12-02', '13:00', '10:00'),
    joinUrl: 'https://live.example/watch',
    status: 'tentative',
  }),
  makeEvent({ uid: 'off', id: 'off', title: 'Ski season opens at Raubichi', start: at('2026-12-05'), status: 'cancelled', categories: ['Sport'] }),
];

export const sampleFeed: Feed = {
  format: 'icalendar',
  title: 'Belarus Events Calendar',
  homePage: 'https://portal.example/events',
  authors: [],
  tags: [],
  problems: [],
  items: sampleEvents,
};

/** An element that shows nothing but a button for each event, some of them in a list over the page. */
export class DetailsHost extends LitElement {
  static override styles = [...baseStyles, ...lateStyles, markStyles, detailsStyles];
  locale!: Locale;
  readerZone = 'Europe/Berlin';
  isNarrow = false;
  images = true;
  feed: Feed = sampleFeed;
  readonly focusedDays: Day[] = [];
  readonly details = new EventDetails(this, {
    view: () => this.view,
    feed: () => this.feed,
    items: () => this.feed.items,
    narrow: () => this.isNarrow,
    focusDay: (day) => this.focusedDays.push(day),
  });

  get view(): CalendarView {
    const shapes = ['Culture', 'Holidays', 'Sport'];
    return {
      locale: this.locale,
      timeZone: 'Europe/Minsk',
      readerZone: this.readerZone,
      calendar: 'gregory',
      secondCalendar: undefined,
      firstDay: 0,
      weekNumbers: 'none',
      dayEnds: 6,
      level: 3,
      images: this.images,
      now: NOW,
      today: '2026-12-02',
      openKey: this.details.openKey,
      markOf: ({ event }) => ({ name: event.categories[0], shape: (shapes.indexOf(event.categories[0] ?? '') + 1) as 0 | 1 | 2 | 3 }),
      onOpen: (event, occurrence) => this.details.open(occurrence, event.currentTarget as HTMLElement),
      onDay: () => {},
    };
  }

  get occurrences(): Occurrence[] {
    return createOccurrenceIndex(this.feed.items, 'Europe/Minsk').next('2026-11-30', 99).filter(({ start }, i, all) => all.findIndex((each) => each.event === all[i]!.event) === i && start);
  }

  protected override render(): unknown {
    const button = (occurrence: Occurrence) =>
      html`<button
        type="button"
        class="opener"
        data-key=${occurrence.key}
        aria-haspopup="dialog"
        aria-expanded=${occurrence.key === this.details.openKey}
        @click=${(event: Event) => this.view.onOpen(event, occurrence)}
      >
        ${occurrence.event.title}
      </button>`;
    const { locale, occurrences } = this;
    return html`<div class="root" lang=${locale.language} dir=${locale.dir}>
      ${occurrences.map(button)}
      <button type="button" class="list-opener" popovertarget="list">List</button>
      <div id="list" popover="auto">${occurrences.slice(0, 1).map(button)}</div>
      ${this.details.render()}
    </div>`;
  }
}
customElements.define('test-details-host', DetailsHost);

export async function mountDetails(fields: Partial<DetailsHost> = {}, language = 'en'): Promise<DetailsHost> {
  completeEnglish();
  const locale = await loadLocale(language);
  await Promise.all([calendarWords.load(locale), eventWords.load(locale)]);
  const host = document.createElement('test-details-host') as DetailsHost;
  Object.assign(host, { locale }, fields);
  document.body.append(host);
  await host.updateComplete;
  return host;
}
