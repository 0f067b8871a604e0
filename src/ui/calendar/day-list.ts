import { html, nothing, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { CalendarView } from './calendar-view.js';
import { mark } from './mark.js';
import { titleOf, wallNow, whenOf } from './name-occurrence.js';

/** The events of one day in full: what a month only sums up. */
export function dayList(view: CalendarView, occurrences: readonly Occurrence[]): TemplateResult {
  const t = calendarWords.in(view.locale);
  return html`<ul class="day-list">
    ${occurrences.map((occurrence) => {
      const { event, key, to } = occurrence;
      const { location, status, allDay } = event;
      const category = view.markOf(occurrence);
      const when = whenOf(view, occurrence) || (allDay ? t('allDay') : '');
      const isOpen = key === view.openKey;
      return html`<li class="${status} ${to <= wallNow(view) ? 'past' : ''}">
        ${mark(category)}
        <div>
          <button
            type="button"
            class="row ${isOpen ? 'open' : ''}"
            part="event"
            aria-haspopup="dialog"
            aria-expanded=${isOpen}
            @click=${(click: Event) => view.onOpen(click, occurrence)}
          >
            <span class="text" lang=${event.language ?? nothing} dir="auto">${titleOf(view, occurrence)}</span
            ><span class="sr">${category.name ? `, ${category.name}` : ''}</span>
          </button>
          ${status === 'confirmed' ? nothing : html`<p class="state">${t(status)}</p>`}
          <p><time dir="auto">${when}</time></p>
          ${location ? html`<p dir="auto">${location}</p>` : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}
