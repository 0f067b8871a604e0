import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { FeedLayout } from './feed-list.js';

export const bone = (width: string) => html`<span class="bone" .style=${`inline-size:${width}`}></span>`;

/** Rows with the boxes of real rows; said once, and shown only when loading takes a moment. */
export function skeleton(locale: Locale, layout: FeedLayout, count: number, images: boolean): TemplateResult {
  const heads = layout === 'headlines';
  const text = html`<div class="text">
    <p class="kicker">${bone('9em')}</p>
    <p class="headline">${bone('90%')}${heads ? nothing : bone('70%')}</p>
    ${heads ? nothing : html`<p class="summary">${bone('95%')}${bone('60%')}</p>`}
  </div>`;
  const box = images && !heads ? html`<div class="picture"></div>` : nothing;
  const rows = Array.from({ length: count }, (_, index) =>
    layout === 'cards' && !index
      ? html`<li class="item lead-card">${box}${text}</li>`
      : html`<li class=${heads ? 'item' : 'item row'}>${text}${box}</li>`,
  );
  const list = html`<ul class=${heads ? 'heads after' : layout === 'cards' ? 'cards' : ''} role="presentation">${rows}</ul>`;
  return html`<div class="skeleton" aria-busy="true">
    <p class="sr" role="status">${locale.t('loading')}</p>
    <div aria-hidden="true">
      ${layout === 'list' ? html`<div class="list"><div class="day"><p class="rail"><b>${bone('7em')}</b></p>${list}</div></div>` : html`<div class=${layout === 'lead' ? 'lead' : ''}>${list}</div>`}
    </div>
  </div>`;
}
