import { dayOfNumber } from '../../model/day-number.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatFullDay } from '../../i18n/calendar-dates.js';
import { eventWords } from '../../i18n/event/event-words.js';
import { saySeries } from '../../i18n/event/say-series.js';
import { formatFileSize } from '../../i18n/file-size.js';
import type { CalendarEvent, Occurrence } from '../../model/calendar-event.js';
import { mapLink } from '../../selecting/calendar-links.js';
import { DAY_MINUTES } from '../../selecting/days-of.js';
import { readSeries } from '../../selecting/read-series.js';
import { hostOf } from '../host-of.js';
import { CLOCK, DOWNLOAD, icon, LANDMARK, LINK, REFRESH } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { detailsWhen } from './details-when.js';
import { isLive } from './event-states.js';

const PIN = 'M10 17.5s5.5-5 5.5-9.5a5.5 5.5 0 1 0-11 0c0 4.5 5.5 9.5 5.5 9.5zM12 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z';

/** What is known of an event: when, where, how often, by whom, how to join, what is attached. */
export function detailsFacts(view: CalendarView, occurrence: Occurrence, series: CalendarEvent, next: Occurrence | undefined): TemplateResult {
  const say = eventWords.in(view.locale);
  const { event } = occurrence;
  const { joinUrl, organizer } = event;
  const repeats = describeSeries(view, series, next);
  const files = event.attachments.filter(({ type }) => !type?.startsWith('image/'));
  const by = organizer?.name ?? organizer?.email;
  const contact = organizer?.url ?? (organizer?.email && `mailto:${organizer.email}`);
  return html`<dl class="details-facts">
    ${fact(CLOCK, say('when'), detailsWhen(view, occurrence))} ${event.location || mapLink(event) ? fact(PIN, say('place'), place(view, event)) : nothing}
    ${joinUrl
      ? fact(
          LINK,
          say('joinOnline'),
          html`<a href=${joinUrl} target="_blank" rel="noopener noreferrer">${say(isLive(view, occurrence) ? 'watchLive' : 'joinOnline')}</a
            >${newWindow(view)}<span class="fine">${hostOf(joinUrl)}</span>`,
        )
      : nothing}
    ${repeats ? fact(REFRESH, say('recurrence'), repeats) : nothing}
    ${by ? fact(LANDMARK, say('organizer'), contact ? html`<a href=${contact} dir="auto">${by}</a>` : html`<bdi>${by}</bdi>`) : nothing}
    ${files.length
      ? fact(
          DOWNLOAD,
          say('attachments'),
          files.map(
            ({ url, title, type, size }) =>
              html`<span class="file"
                ><a href=${url} rel="noopener" dir="auto">${title ?? nameOfFile(url)}</a>
                <span class="fine">${[type?.split('/').pop()?.toUpperCase(), formatFileSize(view.locale, size)].filter(Boolean).join(', ')}</span></span
              >`,
          ),
        )
      : nothing}
  </dl>`;
}

const fact = (path: string, name: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${icon(path)}<span class="sr">${name}</span></dt>
    <dd>${content}</dd>
  </div>`;

/** Said after a link that leaves the page where it is. */
export const newWindow = ({ locale }: Pick<CalendarView, 'locale'>): TemplateResult => html`<span class="sr"> ${locale.t('newWindow')}</span>`;

/** The name of a place, then its address, and the way to a map: a link, which nothing is asked of before it is followed. */
function place(view: CalendarView, event: CalendarEvent): TemplateResult {
  const say = eventWords.in(view.locale);
  const [, name = '', address = ''] = /^([^\n,]*)[\n,]?\s*([^]*)$/.exec(event.location?.trim() ?? '') ?? [];
  const map = mapLink(event);
  const link = map
    ? html`<a href=${map} target="_blank" rel="noopener noreferrer"
          ><span aria-hidden="true">${say('map')}</span><span class="sr">${name ? say('mapOf', { place: name }) : say('map')}</span></a
        >${newWindow(view)}`
    : nothing;
  return html`${name ? html`<bdi>${name}</bdi>` : nothing}<span class="fine"
      >${address ? html`<bdi>${address.replace(/\s*\n\s*/g, ', ').replace(/[.,]?$/, '.')}</bdi> ` : nothing}${link}</span
    >`;
}

/** "Every second Tuesday until 30 June"; of what cannot be said simply, when it is next. */
function describeSeries(view: CalendarView, series: CalendarEvent, next: Occurrence | undefined): string | undefined {
  if (!series.recurrence) return undefined;
  const { locale, now } = view;
  const say = eventWords.in(locale);
  const shape = readSeries(series);
  const said = shape && saySeries(locale, shape, now);
  if (said) return said.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale.language));
  return next ? say('repeatsNext', { date: formatFullDay(view, dayOfNumber(Math.floor(next.from / DAY_MINUTES))) }) : say('repeats');
}

function nameOfFile(url: string): string {
  const name = url.split(/[?#]/)[0]!.split('/').pop() || hostOf(url) || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
