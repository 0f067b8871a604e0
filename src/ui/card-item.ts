import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { hostOf } from './host-of.js';
import { bone, skeletonOf } from './skeleton.js';
import { foreignDirection, foreignLanguage, headline, kicker, summary } from './item.js';
import { picture } from './picture.js';
import type { View } from './view.js';

export type CardLayout = 'compact' | 'card' | 'lead' | 'full';

const WIDTHS = { compact: '144px', card: '(min-width: 480px) 42vw, 100vw', lead: '100vw', full: '100vw' };

/** Who published an article: its authors, else the source it was taken from, else the feed. */
export function agencyOf(article: FeedItem, feed: Feed | undefined): string {
  const names = article.authors.flatMap(({ name }) => name ?? []);
  return names.join(', ') || article.source?.title || feed?.title || hostOf(article.url);
}

/** One article as a card: the headline is its one link, and all of it the target. */
export function cardItem(view: View, layout: CardLayout, article: FeedItem, feed: Feed | undefined): TemplateResult {
  const image = view.images ? article.image : undefined;
  const agency = agencyOf(article, feed);
  return html`<article
    class="item ${layout}"
    part="card"
    lang=${foreignLanguage(view, article)}
    dir=${foreignDirection(view, article)}
  >
    ${image ? picture(view, image, WIDTHS[layout], layout === 'lead' ? (image.alt ?? '') : '', layout === 'lead') : nothing}
    <div class="text">
      ${kicker(view, article, 'long')} ${headline(view, article)} ${layout === 'compact' ? nothing : summary(view, article)}
      <p class="credits" part="source">
        ${agency ? html`<span>${view.locale.t('source')} ${agency}</span>` : nothing}
        ${image?.credit ? html`<span>${view.locale.t('photo', { credit: image.credit })}</span>` : nothing}
      </p>
    </div>
  </article>`;
}

/** A card's boxes, while its article is on the way. */
export function cardSkeleton(locale: Locale, layout: CardLayout, images: boolean): TemplateResult {
  return skeletonOf(
    locale,
    html`<div class="item ${layout}">
      ${images ? html`<div class="picture"></div>` : nothing}
      <div class="text">
        <p class="kicker">${bone}</p>
        <p class="headline">${bone}${bone}</p>
        <p class="credits">${bone}</p>
      </div>
    </div>`,
  );
}
