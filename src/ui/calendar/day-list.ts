import { html, type TemplateResult } from 'lit';
import { formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import { CLOSE, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { eventRow } from './event-row.js';

const rows = (view: CalendarView, day: Day, occurrences: readonly Occurrence[]): TemplateResult =>
  html`<ul class="day-list">
    ${occurrences.map((occurrence) => html`<li>${eventRow(view, occurrence, day)}</li>`)}
  </ul>`;

/** All events of a day below a small month, which only sums them up. */
export function dayBelow(view: CalendarView, day: Day, occurrences: readonly Occurrence[]): TemplateResult {
  return html`<div role="region" aria-labelledby="day-below" part="day-list">
    <h3 class="day-heading" id="day-below" aria-level=${view.level}>${formatFullDay(view, day)}</h3>
    ${occurrences.length ? rows(view, day, occurrences) : html`<p class="no-events">${calendarWords.in(view.locale)('noEvents')}</p>`}
  </div>`;
}

/** All events of a day over the month, in the top layer. */
export function dayOver(view: CalendarView, day: Day, occurrences: readonly Occurrence[], onToggle: (event: ToggleEvent) => void): TemplateResult {
  return html`<div
    class="day-over"
    id="day-over"
    part="day-list"
    popover="auto"
    role="dialog"
    aria-labelledby="day-over-title"
    @toggle=${onToggle}
  >
    <header>
      <h3 class="day-heading" id="day-over-title" aria-level=${view.level}>${formatFullDay(view, day)}</h3>
      <button type="button" class="button icon quiet close" aria-label=${calendarWords.in(view.locale)('close')} popovertarget="day-over" popovertargetaction="hide">
        ${icon(CLOSE)}
      </button>
    </header>
    ${rows(view, day, occurrences)}
  </div>`;
}
