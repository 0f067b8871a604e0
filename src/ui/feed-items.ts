import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../model/feed.js';
import { groupByDay } from '../selecting/group-by-day.js';
import { foreignDirection, foreignLanguage, headline, kicker, sectionOf, summary, time } from './item.js';
import { picture } from './picture.js';
import type { View } from './view.js';

export type FeedLayout = 'list' | 'cards' | 'headlines' | 'lead';

type Row = (view: View, item: Article, index: number) => TemplateResult;

/** How many pictures are fetched at once, before any scrolling. */
const EAGER = 2;

/** The items in one of the layouts. `byDay` groups a list under its days; a chosen day needs no groups. */
export function feedItems(
  view: View,
  layout: FeedLayout,
  items: readonly Article[],
  byDay: boolean,
  renderItem?: (item: Article) => unknown,
): TemplateResult {
  if (renderItem) {
    return rows(view, items, (_view, item) => html`<li class="item own" part="item">${renderItem(item)}</li>`, '');
  }
  if (layout === 'headlines') return rows(view, items, headlineRow, 'heads');
  if (layout === 'cards') return rows(view, items, (v, item, index) => (index ? row(v, item, index, 'short') : lead(v, item)), 'cards');
  if (layout === 'lead') {
    const [first, ...rest] = items;
    return html`<div class="lead">
      ${first ? rows(view, [first], lead, '') : nothing}${rows(view, rest, headlineRow, 'heads after')}
    </div>`;
  }
  if (!byDay) return html`<div class="list flat">${rows(view, items, row, '')}</div>`;
  let index = 0;
  return html`<div class="list">
    ${repeat(
      groupByDay(items, view.timeZone),
      (group) => group.items[0]?.id,
      ({ day, items: dayItems }) =>
        html`<div class="day">
          <p class="rail" part="date">
            ${day
              ? html`<b>${view.locale.formatDate(day, 'day')}</b> <span>${view.locale.formatDate(day, 'weekday')}</span>`
              : html`<span>${view.locale.t('undated')}</span>`}
          </p>
          ${rows(view, dayItems, (v, item) => row(v, item, index++), '')}
        </div>`,
    )}
  </div>`;
}

function rows(view: View, items: readonly Article[], template: Row, className: string): TemplateResult {
  return html`<ul class=${className} role="list" part="list">
    ${repeat(items, keyOf, (item, index) => template(view, item, index))}
  </ul>`;
}

/** Ids are unique within a feed only. */
function keyOf(item: Article): string {
  return (item.source?.feedUrl ?? '') + item.id;
}

function row(view: View, item: Article, index: number, style: 'time' | 'short' = 'time'): TemplateResult {
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

function lead(view: View, item: Article): TemplateResult {
  const image = view.images ? item.image : undefined;
  return html`<li class="item lead-card" part="item" lang=${foreignLanguage(view, item)} dir=${foreignDirection(view, item)}>
    ${image
      ? html`${picture(view, image, '(min-width: 768px) 640px, 100vw', '', true)}
          ${image.credit ? html`<p class="credit">${view.locale.t('photo', { credit: image.credit })}</p>` : nothing}`
      : nothing}
    <div class="text">${kicker(view, item, 'short')}${headline(view, item)}${summary(view, item)}</div>
  </li>`;
}

function headlineRow(view: View, item: Article): TemplateResult {
  const section = sectionOf(item);
  return html`<li class="item" part="item" lang=${foreignLanguage(view, item)} dir=${foreignDirection(view, item)}>
    ${headline(view, item)}
    <p class="meta">
      ${time(view, item.published ?? item.updated, 'short')}
      ${section ? html`<span class="where" part="category">${section}</span>` : nothing}
    </p>
  </li>`;
}
