import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDayNumber, formatFullDay, formatMonth } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import { groupOccurrences, listEachDay, type OccurrenceDay } from '../../selecting/group-occurrences.js';
import type { CalendarView } from './calendar-view.js';
import { eventRow } from './event-row.js';

/** The days an agenda lists. */
export interface AgendaPeriod {
  /** First day, and the first that is not listed any more. */
  from: Day;
  to: Day;
  /** Lists more; there is no button where absent. */
  onEarlier?(): void;
  onLater?(): void;
}

/** An event of a list; the day where it is listed under each of its days. */
export type RowTemplate = (view: CalendarView, occurrence: Occurrence, day?: Day) => TemplateResult;

/** From so many events on, what is not in sight is not laid out. */
const LONG = 60;

/** Height of a row until it is drawn, pixels: the list's length barely changes when it is. */
const ROW = 60;

/**
 * Events by the day they begin on, each once; what began before the first day comes before all days.
 * Draws no day without events, and nothing but its buttons where there is none at all.
 */
export function agenda(view: CalendarView, occurrences: readonly Occurrence[], period: AgendaPeriod): TemplateResult {
  const { onEarlier, onLater } = period;
  const t = calendarWords.in(view.locale);
  return html`<div class="agenda by-time ${occurrences.length > LONG ? 'long' : ''}" part="agenda">
    ${moreButton(t('earlier'), onEarlier)} ${agendaDays(view, occurrences, period, eventRow)} ${moreButton(t('later'), onLater)}
  </div>`;
}

/** The sections of an agenda: what is ongoing, then the days, with a heading where a month begins. */
export function agendaDays(view: CalendarView, occurrences: readonly Occurrence[], { from, to }: AgendaPeriod, row: RowTemplate): TemplateResult {
  const { ongoing, days } = groupOccurrences(occurrences, from, to, view.dayEnds);
  let month = formatMonth(view, from);
  return html`${ongoing.length
    ? html`<section class="agenda-day ongoing">
        <h3 class="agenda-date" part="date" aria-level=${view.level}>${calendarWords.in(view.locale)('ongoing')}</h3>
        ${eventRows(view, ongoing, row)}
      </section>`
    : nothing}
  ${repeat(
    days,
    ({ day }) => day,
    (group) => {
      const own = formatMonth(view, group.day);
      const heading = own === month ? nothing : html`<h3 class="agenda-month" part="month-heading" aria-level=${Math.max(1, view.level - 1)}>${own}</h3>`;
      month = own;
      return html`${heading}${agendaDay(view, group, row)}`;
    },
  )}`;
}

/** A week where there is no room for its hours: each of its days, empty ones too, with all that is on it. */
export function weekList(view: CalendarView, occurrences: readonly Occurrence[], { from, to }: AgendaPeriod): TemplateResult {
  return html`<div class="agenda by-time" part="agenda">
    ${listEachDay(occurrences, from, to, view.dayEnds).map((group) => agendaDay(view, group, eventRow, true))}
  </div>`;
}

/** A day's number and name beside its events. */
function agendaDay(view: CalendarView, { day, occurrences }: OccurrenceDay, row: RowTemplate, inEach = false): TemplateResult {
  const t = calendarWords.in(view.locale);
  const isToday = day === view.today;
  const weekday = isToday ? t('today') : view.locale.dates.formatPiece(Date.parse(day), 'weekdayShort', 'UTC');
  return html`<section class="agenda-day">
    <h3 class="agenda-date ${isToday ? 'now' : ''}" part="date" aria-level=${view.level}>
      <span aria-hidden="true"><b class="num">${formatDayNumber(view, day)}</b> <span class="weekday">${weekday}</span></span
      ><span class="sr">${formatFullDay(view, day)}${isToday ? `, ${weekday}` : ''}</span>
    </h3>
    ${occurrences.length
      ? eventRows(view, occurrences, row, inEach ? day : undefined)
      : html`<p class="no-events">${toSentence(t('noEvents'), view.locale.tag)}</p>`}
  </section>`;
}

const toSentence = (words: string, tag: string): string => words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);

const eventRows = (view: CalendarView, occurrences: readonly Occurrence[], row: RowTemplate, day?: Day): TemplateResult =>
  html`<ol class="event-rows" role="list" .style=${`--_rows:${occurrences.length * ROW}px`}>
    ${repeat(
      occurrences,
      ({ key }) => key,
      (occurrence) => html`<li>${row(view, occurrence, day)}</li>`,
    )}
  </ol>`;

const moreButton = (label: string, onMore: (() => void) | undefined): TemplateResult | typeof nothing =>
  onMore ? html`<button type="button" class="button agenda-more" part="button" @click=${onMore}>${label}</button>` : nothing;
