import { html, nothing, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { keepTogether } from '../../i18n/keep-together.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { daysOf } from '../../selecting/days-of.js';
import { numberOfDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import type { CalendarView } from './calendar-view.js';
import { classesOf, isPast, namesOfStates } from './event-states.js';
import { mark } from './mark.js';
import { titleOf } from './name-occurrence.js';
import { twoClocks } from './two-clocks.js';

/** The button that opens an event: its title, struck through where it is cancelled, and for ears its category. */
export function eventTitle(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { event, key } = occurrence;
  const title = keepTogether(titleOf(view, occurrence));
  const category = view.markOf(occurrence).name;
  const past = isPast(view, occurrence) ? calendarWords.in(view.locale)('past') : '';
  return html`<button
    type="button"
    class="open-event"
    data-key=${key}
    aria-haspopup="dialog"
    aria-expanded=${key === view.openKey}
    @click=${(click: Event) => view.onOpen(click, occurrence)}
  >
    <span lang=${event.language ?? nothing} dir="auto">${event.status === 'cancelled' ? html`<s>${title}</s>` : title}</span
    ><span class="sr">${[category, past].filter(Boolean).map((word) => `, ${word}`)}</span>
  </button>`;
}

/** Between two clocks. Not in the template: a build takes the spaces at the edges of its texts away. */
export const SEPARATOR = ' · ';

/** What a machine reads as the start: an instant, a day, or the wall clock's reading. */
export function dateTimeOf({ start }: Occurrence): string {
  return 'date' in start ? start.date : (start.instant ?? start.local);
}

/** When it takes place: by the clocks shown, then by the others. */
export function eventTime(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { shown, others } = twoClocks(view, occurrence);
  return html`<time dir="auto" datetime=${dateTimeOf(occurrence)}>${shown}</time>${others.map(
    (other) => html`<span class="other-clock"><span aria-hidden="true">${SEPARATOR}</span><time dir="auto">${other}</time></span>`,
  )}`;
}

/** "Cancelled · Moved from 3 July"; nothing for most events. */
export function eventStates(view: CalendarView, occurrence: Occurrence): TemplateResult | typeof nothing {
  const states = namesOfStates(view, occurrence);
  return states.length ? html`<p class="event-state" part="event-state">${states.join(' · ')}</p>` : nothing;
}

/**
 * An event in a list: mark, title, time, place, and what became of it.
 * @param day The day it is listed under; of an event that began earlier the row says which of its days that is.
 */
export function eventRow(view: CalendarView, occurrence: Occurrence, day?: Day): TemplateResult {
  const { location } = occurrence.event;
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const at = day ? numberOfDay(day) - first : 0;
  return html`<article class="event-row ${classesOf(view, occurrence)}" part="event">
    ${mark(view.markOf(occurrence))}
    <h4 class="event-title" part="event-title" aria-level=${view.level + 1}>${eventTitle(view, occurrence)}</h4>
    <p class="event-time" part="event-time">
      ${eventTime(view, occurrence)}${at > 0
        ? html`<span class="other-clock"><span aria-hidden="true">${SEPARATOR}</span>${calendarWords.in(view.locale)('dayOf', { day: at + 1, days: last - first + 1 })}</span>`
        : nothing}
    </p>
    ${location ? html`<p class="event-place" part="event-place"><bdi>${location}</bdi></p>` : nothing} ${eventStates(view, occurrence)}
  </article>`;
}
