import { html, nothing, type TemplateResult } from 'lit';
import type { DateStyle } from '../i18n/locale.js';
import type { FeedItem } from '../model/feed.js';
import { groupByDay } from '../selecting/group-by-day.js';
import { foreignDirection, foreignLanguage, headline, kicker, summary } from './item.js';
import { picture } from './picture.js';
import { bone, skeletonOf } from './skeleton.js';
import type { View } from './view.js';

export type FeedLayout = 'list' | 'cards' | 'headlines' | 'lead';

/** How many pictures are fetched at once, before any scrolling. */
const EAGER = 2;

/** The items under their days; a chosen day needs no groups. */
export function feedList(view: View, items: readonly FeedItem[], byDay: boolean): TemplateResult {
  if (!byDay) return html`<div class="list">${itemRows(items, (item, index) => itemRow(view, item, index))}</div>`;
  let index = 0;
  return html`<div class="list">
    ${groupByDay(items, view.timeZone).map(
      ({ day, items: dayItems }) =>
        html`<div class="day">
          <p class="rail" part="date">
            ${day
              ? html`<b>${view.locale.formatDate(day, 'day')}</b> <span>${view.locale.formatDate(day, 'weekday')}</span>`
              : html`<span>${view.locale.t('undated')}</span>`}
          </p>
          ${itemRows(dayItems, (item) => itemRow(view, item, index++))}
        </div>`,
    )}
  </div>`;
}

/** A list of items, by one template. Rows keep their order when more are added, so none needs a key. */
export function itemRows(
  items: readonly FeedItem[],
  template: (item: FeedItem, index: number) => unknown,
  className = '',
): TemplateResult {
  return html`<ul class=${className} role="list" part="list">
    ${items.map(template)}
  </ul>`;
}

/** Text, and the picture at its end. */
export function itemRow(view: View, item: FeedItem, index: number, style: DateStyle = 'time'): TemplateResult {
  const image = view.images ? item.image : undefined;
  return html`<li
    class=${image ? 'item row' : 'item row plain'}
    part="item"
    lang=${foreignLanguage(view, item)}
    dir=${foreignDirection(view, item)}
  >
    <div class="text">${kicker(view, item, style)}${headline(view, item)}${summary(view, item)}</div>
    ${image ? picture(view, image, style === 'time' ? '192px' : 'auto, 400px', '', index < EAGER) : nothing}
  </li>`;
}

/** The boxes of a row, while its item is on the way. */
export const emptyText = html`<div class="text">
  <p class="kicker">${bone}</p>
  <p class="headline">${bone}${bone}</p>
  <p class="summary">${bone}${bone}</p>
</div>`;

/** A list while its items are on the way. */
export function listSkeleton({ locale, images }: View, count: number): TemplateResult {
  const row = html`<li class="item row">${emptyText}${images ? html`<div class="picture"></div>` : nothing}</li>`;
  return skeletonOf(
    locale,
    html`<div class="list">
      <div class="day">
        <p class="rail"><b>${bone}</b></p>
        <ul role="presentation">
          ${Array<unknown>(count).fill(row)}
        </ul>
      </div>
    </div>`,
  );
}
