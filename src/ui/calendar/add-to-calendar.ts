import { html, nothing, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event/event-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { exportEvent } from '../../selecting/export-event.js';
import { fileNameOf, googleLink, outlookLink } from '../../selecting/calendar-links.js';
import type { Series } from '../../selecting/find-series.js';
import { DOWNLOAD, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { newWindow } from './details-facts.js';

/** How long a browser may take to begin a download, milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Hands a calendar file to the reader's device. */
export function downloadEvent({ event, overrides }: Series, now: number): void {
  const url = URL.createObjectURL(new Blob([exportEvent(event, overrides, { now })], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(event.title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_WITHIN);
}

/** The file: with all dates, of a series. */
export function addToCalendar(view: CalendarView, series: Series): TemplateResult {
  return html`<button type="button" class="button primary" part="add-to-calendar" @click=${() => downloadEvent(series, view.now)}>
    ${icon(DOWNLOAD)}${eventWords.in(view.locale)(series.event.recurrence ? 'addAllDates' : 'addToCalendar')}
  </button>`;
}

/** Calendars on the web. They would take the first date of a series alone, so a series is not offered to them. */
export function calendarsOnline(view: CalendarView, occurrence: Occurrence, series: Series): TemplateResult | typeof nothing {
  if (series.event.recurrence) return nothing;
  return html`<a href=${googleLink(occurrence)} target="_blank" rel="noopener noreferrer">Google${newWindow(view)}</a>
    <a href=${outlookLink(occurrence)} target="_blank" rel="noopener noreferrer">Outlook${newWindow(view)}</a>`;
}
