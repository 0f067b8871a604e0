import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../model/feed.js';
import { emptyText, itemRow, itemRows, type FeedLayout } from './feed-list.js';
import { foreignDirection, foreignLanguage, headline, kicker, sectionOf, summary, time } from './item.js';
import { picture } from './picture.js';
import { bone, skeletonOf } from './skeleton.js';
import type { View } from './view.js';

/** The items as cards, headlines, or one story with headlines. */
export function feedLayout(view: View, layout: FeedLayout, items: readonly FeedItem[]): TemplateResult {
  const headlineRows = (some: readonly FeedItem[], className: string) => itemRows(some, (item) => headlineRow(view, item), className);
  if (layout === 'headlines') return headlineRows(items, 'heads');
  if (layout === 'cards') {
    return itemRows(items, (item, index) => (index ? itemRow(view, item, index, 'short') : lead(view, item)), 'cards');
  }
  return html`<div class="lead">
    ${itemRows(items.slice(0, 1), (item) => lead(view, item))}${headlineRows(items.slice(1), 'heads after')}
  </div>`;
}

function lead(view: View, item: FeedItem): TemplateResult {
  const image = view.images ? item.image : undefined;
  return html`<li class="item lead-card" part="item" lang=${foreignLanguage(view, item)} dir=${foreignDirection(view, item)}>
    ${image
      ? html`${picture(view, image, '(min-width: 768px) 640px, 100vw', '', true)}
          ${image.credit ? html`<p class="credit">${view.locale.t('photo', { credit: image.credit })}</p>` : nothing}`
      : nothing}
    <div class="text">${kicker(view, item, 'short')}${headline(view, item)}${summary(view, item)}</div>
  </li>`;
}

function headlineRow(view: View, item: FeedItem): TemplateResult {
  const section = sectionOf(item);
  return html`<li class="item" part="item" lang=${foreignLanguage(view, item)} dir=${foreignDirection(view, item)}>
    ${headline(view, item)}
    <p class="meta">
      ${time(view, item.published ?? item.updated, 'short')}
      ${section ? html`<span class="where" part="category">${section}</span>` : nothing}
    </p>
  </li>`;
}

/** These layouts while their items are on the way. */
export function layoutSkeleton({ locale, images }: View, layout: FeedLayout, count: number): TemplateResult {
  const cards = layout === 'cards';
  const box = images ? html`<div class="picture"></div>` : nothing;
  const rows = Array.from({ length: count }, (_, index) =>
    !cards
      ? html`<li class="item"><p class="kicker">${bone}</p><p class="headline">${bone}</p></li>`
      : index
        ? html`<li class="item row">${emptyText}${box}</li>`
        : html`<li class="item lead-card">${box}${emptyText}</li>`,
  );
  const list = html`<ul class=${cards ? 'cards' : 'heads after'} role="presentation">${rows}</ul>`;
  return skeletonOf(locale, html`<div class=${layout === 'lead' ? 'lead' : ''}>${list}</div>`);
}
