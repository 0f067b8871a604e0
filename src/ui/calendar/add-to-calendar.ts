import { html, nothing, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event/event-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { exportEvent } from '../../selecting/export-event.js';
import { fileNameOf, googleLink, outlookLink } from '../../selecting/calendar-links.js';
import type { Series } from '../../selecting/find-series.js';
import { downloadFile } from '../download-file.js';
import { DOWNLOAD, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { newWindow } from './details-facts.js';

/** Hands a calendar file to the reader's device. */
export function downloadEvent({ event, overrides }: Series, now: number): void {
  downloadFile(fileNameOf(event.title), 'text/calendar;charset=utf-8', exportEvent(event, overrides, { now }));
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
