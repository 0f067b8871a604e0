import { html, nothing, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { eventWords } from '../../i18n/event/event-words.js';
import { keepTogether } from '../../i18n/keep-together.js';
import { sanitizeHtml } from '../../markup/sanitize-html.js';
import type { CalendarEvent, Occurrence } from '../../model/calendar-event.js';
import type { Feed } from '../../model/feed.js';
import { findLinks } from '../../selecting/find-links.js';
import type { Series } from '../../selecting/find-series.js';
import { hostOf } from '../host-of.js';
import { CLOSE, EXTERNAL, icon, LINK, NO_PICTURE } from '../icons.js';
import { addToCalendar, calendarsOnline } from './add-to-calendar.js';
import type { CalendarView } from './calendar-view.js';
import { detailsFacts, newWindow } from './details-facts.js';
import { isPast, namesOfStates } from './event-states.js';
import { mark } from './mark.js';
import { titleOf } from './name-occurrence.js';

/** What the details of an event are drawn from. */
export interface DetailsState {
  occurrence: Occurrence;
  series: Series;
  /** The series' next date, where it has one. */
  next: Occurrence | undefined;
  feed: Feed | undefined;
  /** Descriptions already built: building one again would lose a reader's selection. */
  bodies: WeakMap<CalendarEvent, HTMLElement>;
  /** Whether the picture did not load. */
  broken: boolean;
  onBroken(): void;
  copied: boolean;
  onCopy(url: string): void;
  onClose(): void;
}

/** All that is known of an event, what became of it, and what a reader can do with it. */
export function details(view: CalendarView, state: DetailsState): TemplateResult {
  const { occurrence, series, next } = state;
  const { event } = occurrence;
  const category = view.markOf(occurrence);
  const title = keepTogether(titleOf(view, occurrence));
  const t = calendarWords.in(view.locale);
  const states = [...namesOfStates(view, occurrence), ...(isPast(view, occurrence) ? [t('past')] : [])];
  return html`<header>
      ${category.name ? html`<p class="details-category">${mark(category)}<bdi>${category.name}</bdi></p>` : nothing}
      <button type="button" class="button icon quiet details-close" aria-label=${t('close')} @click=${state.onClose}>${icon(CLOSE)}</button>
    </header>
    <h3 class="details-title" id="details-title" part="details-title" tabindex="-1" aria-level=${view.level} lang=${event.language ?? nothing} dir="auto">
      ${event.status === 'cancelled' ? html`<s>${title}</s>` : title}
    </h3>
    ${states.length ? html`<p class="details-state" part="event-state">${states.join(' · ')}</p>` : nothing}
    ${detailsFacts(view, occurrence, series.event, next)} ${picture(view, state)} ${description(view, state)}
    <div class="details-actions">${actions(view, state)}</div>`;
}

function picture(view: CalendarView, { occurrence, broken, onBroken }: DetailsState): TemplateResult | typeof nothing {
  const { image } = occurrence.event;
  if (!image || !view.images) return nothing;
  const { url, width, height, alt = '', credit, caption, color } = image;
  return html`<figure class="details-picture" part="image">
    <div class="details-image" .style=${color ? `--_box:${color}` : ''}>
      ${broken
        ? html`${icon(NO_PICTURE)}<span class="sr">${view.locale.t('pictureFailed')}</span>`
        : html`<img
            alt=${alt}
            referrerpolicy="no-referrer"
            loading="lazy"
            decoding="async"
            width=${width ?? nothing}
            height=${height ?? nothing}
            src=${url}
            @error=${onBroken}
          />`}
    </div>
    ${caption || credit
      ? html`<figcaption dir="auto">${caption} ${credit ? html`<span>${view.locale.t('photo', { credit })}</span>` : nothing}</figcaption>`
      : nothing}
  </figure>`;
}

/** Safe HTML, or text whose lines and addresses are kept. */
function description(view: CalendarView, { occurrence, bodies, feed }: DetailsState): TemplateResult | typeof nothing {
  const { event } = occurrence;
  const { contentHtml, summary, language = nothing } = event;
  if (contentHtml) {
    let body = bodies.get(event);
    if (!body) {
      const image = event.image;
      body = sanitizeHtml(contentHtml, {
        baseUrl: event.contentBase ?? event.url ?? feed?.homePage,
        headingLevel: Math.min(view.level + 1, 6),
        skipImages: image ? [image.url, ...(image.sizes ?? []).map(({ url }) => url)] : [],
      });
      if (!view.images) for (const picture of body.querySelectorAll('img')) picture.remove();
      bodies.set(event, body);
    }
    if (body.hasChildNodes()) return html`<div class="details-text" part="description" lang=${language} dir="auto">${body}</div>`;
  }
  if (!summary) return nothing;
  return html`<p class="details-text plain" part="description" lang=${language} dir="auto">${findLinks(keepTogether(summary)).map(({ text, url }) =>
    url ? html`<a href=${url} rel="noopener">${text}</a>` : text,
  )}</p>`;
}

/** The way into a calendar, where it still takes place; publisher and original: always there, not for a page to switch off. */
function actions(view: CalendarView, { occurrence, series, feed, copied, onCopy }: DetailsState): TemplateResult {
  const say = eventWords.in(view.locale);
  const { url, source, status } = occurrence.event;
  const home = source?.url ?? feed?.homePage;
  const publisher = source?.title ?? feed?.title ?? hostOf(home);
  const isOn = status !== 'cancelled';
  return html`${isOn ? addToCalendar(view, series) : nothing}
    <p class="details-links">
      ${isOn ? calendarsOnline(view, occurrence, series) : nothing}
      ${url ? html`<a href=${url} target="_blank" rel="noopener">${say('detailsOn', { host: hostOf(url) })}${newWindow(view)}</a>` : nothing}
    </p>
    <p class="details-links">
      ${publisher
        ? html`<span class="details-source" part="source"
            >${view.locale.t('source')}
            ${home ? html`<a href=${home} rel="noopener"><bdi>${publisher}</bdi>${icon(EXTERNAL, 'flip small')}</a>` : html`<bdi>${publisher}</bdi>`}</span
          >`
        : nothing}
      ${url
        ? html`<button type="button" class="button quiet" @click=${() => onCopy(url)}>
            ${icon(LINK)}<span role="status">${say(copied ? 'linkCopied' : 'copyLink')}</span>
          </button>`
        : nothing}
    </p>`;
}
