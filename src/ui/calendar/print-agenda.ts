import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../model/calendar-event.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { agendaDays, type AgendaPeriod } from './agenda.js';
import type { CalendarView } from './calendar-view.js';
import { classesOf } from './event-states.js';
import { eventStates, eventTime } from './event-row.js';
import { mark } from './mark.js';
import { titleOf } from './name-occurrence.js';

/**
 * A period on paper: all its events in full, with their addresses spelled. Shown in print alone, where it stands in the
 * place of a grid that scrolls or has no room. Render it on `beforeprint`.
 */
export function printAgenda(view: CalendarView, occurrences: readonly Occurrence[], { from, to }: AgendaPeriod): TemplateResult {
  // On paper there is no today and nothing is live now: it is read on another day.
  const paper: CalendarView = { ...view, today: '1970-01-01', now: 0 };
  return html`<div class="agenda print-agenda" part="print">${agendaDays(paper, occurrences, { from, to }, printRow)}</div>`;
}

function printRow(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { event } = occurrence;
  const title = titleOf(view, occurrence);
  const category = view.markOf(occurrence);
  return html`<article class="event-row ${classesOf(view, occurrence)}">
    ${mark(category)}
    <h4 class="event-title" aria-level=${view.level + 1} lang=${event.language ?? nothing}>
      <bdi>${event.status === 'cancelled' ? html`<s>${title}</s>` : title}</bdi>
    </h4>
    <p class="event-time">${eventTime(view, occurrence)}${category.name ? ` · ${category.name}` : ''}</p>
    ${event.location ? html`<p class="event-place"><bdi>${event.location}</bdi></p>` : nothing} ${eventStates(view, occurrence)}
    ${event.joinUrl ? html`<p class="event-address">${calendarWords.in(view.locale)('online')}: <bdi>${event.joinUrl}</bdi></p>` : nothing}
    ${event.url ? html`<p class="event-address"><bdi>${event.url}</bdi></p>` : nothing}
  </article>`;
}
