import { html, nothing, type TemplateResult } from 'lit';
import { formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { FeedError } from '../../model/feed-error.js';
import { dayOfNumber } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import { hostOf } from '../host-of.js';
import { CLOCK, EXTERNAL, icon, REFRESH } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { titleOf } from './name-occurrence.js';

/** The day an occurrence begins on. */
const dayOfStart = ({ from }: Occurrence): Day => dayOfNumber(Math.floor(from / 1440));

/** "No events in August 2026. Next: 3 September, Day of …" */
export function describeAbsence(view: CalendarView, period: string, words: string, next: Occurrence | undefined): [title: string, sentence: string] {
  const t = calendarWords.in(view.locale);
  return [
    words ? t('noMatches', { query: words }) : t('noEventsIn', { period }),
    next ? t('nextEvent', { date: formatFullDay(view, dayOfStart(next)), title: titleOf(view, next) }) : t('noFurtherEvents'),
  ];
}

/** Nothing in a period: what is empty, what comes next, and the way there. */
export function noEvents(view: CalendarView, [title, sentence]: readonly [string, string], next: Occurrence | undefined, onGo: (day: Day) => void, onShowAll: (() => void) | undefined): TemplateResult {
  const t = calendarWords.in(view.locale);
  return html`<slot name="empty"
    ><div class="nothing" part="status">
      <p><b>${title}</b> ${sentence}</p>
      ${next
        ? html`<button type="button" class="button" @click=${() => onGo(dayOfStart(next))}>
            ${t('goToDay', { date: formatFullDay(view, dayOfStart(next)) })}
          </button>`
        : nothing}${onShowAll ? html`<button type="button" class="button quiet" @click=${onShowAll}>${t('showAll')}</button>` : nothing}
    </div></slot
  >`;
}

/** What a calendar says of itself where news would speak of news. */
const OWN = ['cors', 'csp', 'not-a-feed', 'too-large', 'empty'] as const;

/** One calm sentence. */
export function describeFailure({ locale }: CalendarView, { code, url }: FeedError): string {
  const host = hostOf(url);
  const own = OWN.find((each) => each === code);
  return own ? calendarWords.in(locale)(`error-${own}`, { host }) : locale.t(`error-${code}`, { host });
}

/** No copy to show: the reason, the portal itself, and another try. */
export function calendarFailure(view: CalendarView, error: FeedError, retry: () => void): TemplateResult {
  const { locale } = view;
  const t = calendarWords.in(locale);
  const host = hostOf(error.url);
  return html`<slot name="error"
      ><div class="blank">
        <h3 class="headline" aria-level=${view.level}>${t('cannotShow')}</h3>
        <p>${describeFailure(view, error)} ${t('readOnPortal')}</p>
        ${host
          ? html`<a class="button" href=${new URL('/', error.url).href} rel="noopener">${locale.t('openHost', { host })} ${icon(EXTERNAL, 'flip')}</a>`
          : nothing}<button type="button" class="button quiet" @click=${retry}>${icon(REFRESH)} ${locale.t('tryAgain')}</button>
      </div></slot
    ><slot></slot>`;
}

/** An earlier copy is on screen: how old it is, and another try. */
export function staleCalendar({ locale }: CalendarView, time: string, retry: () => void): TemplateResult {
  return html`<div class="note" part="status">
    ${icon(CLOCK)}
    <div>
      <p>${calendarWords.in(locale)('stale', { time })}</p>
      <button type="button" class="link" @click=${retry}>${locale.t('tryAgain')}</button>
    </div>
  </div>`;
}
