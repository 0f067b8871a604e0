import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { formatTimeZone } from '../i18n/time-zone-name.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';
import { hostOf } from './host-of.js';
import { EXTERNAL, icon } from './icons.js';

export interface FooterState {
  locale: Locale;
  feed: Feed;
  /** The items on screen, whose pictures are credited. */
  shown: readonly FeedItem[];
  /** Whether pictures are shown. */
  images: boolean;
  /** The first picture carries its own credit. */
  leadCredited: boolean;
  /** Milliseconds since 1970. */
  loadedAt: number | undefined;
  /** Set where the page fixed a zone: it is named then. */
  timeZone: string | undefined;
  /** "Official source", where the portal vouches for the feed. */
  mark?: TemplateResult | typeof nothing;
}

/** Publisher, age, photo credits, time zone: always there, not for a page to switch off. */
export function feedFooter(state: FooterState): TemplateResult {
  const { locale, feed, shown, loadedAt } = state;
  const unread = feed.problems.filter(({ code }) => code === 'item-skipped').length;
  const pictured = state.images ? shown.slice(state.leadCredited ? 1 : 0) : [];
  const credits = [...new Set(pictured.flatMap((item) => item.image?.credit ?? []))];
  const sources = new Map(
    shown.flatMap(({ source }) => (source?.title || source?.url ? [[source.title ?? hostOf(source.url), source.url]] : [])),
  );
  if (!sources.size) {
    const name = feed.title ?? hostOf(feed.homePage ?? feed.feedUrl);
    if (name) sources.set(name, feed.homePage);
  }
  return html`<footer class="foot" part="source">
    ${sources.size
      ? html`<span
          >${locale.t('source')}
          ${[...sources].map(
            ([name, url], index) =>
              html`${index ? ', ' : nothing}${url
                ? html`<a href=${url} rel="noopener">${name}</a> ${icon(EXTERNAL, 'flip')}`
                : name}`,
          )}</span
        >`
      : nothing}
    ${state.mark}
    ${loadedAt
      ? html`<span class="num">${locale.t('updated', { time: locale.formatDate(writeInstant(loadedAt), 'time', state.timeZone) })}</span>`
      : nothing}
    ${credits.length ? html`<span>${locale.t('photos', { credits: locale.formatList(credits) })}</span>` : nothing}
    ${state.timeZone ? html`<span>${locale.t('timesIn', { zone: formatTimeZone(state.timeZone, loadedAt ?? Date.now()) })}</span>` : nothing}
    ${unread
      ? html`<span
          >${locale.t('partial', { n: unread, total: unread + feed.items.length })}
          ${feed.homePage ? html`<a href=${feed.homePage} rel="noopener">${locale.t('seeAllOn', { host: hostOf(feed.homePage) })}</a>` : nothing}</span
        >`
      : nothing}
  </footer>`;
}
