import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';

/** How many are shown of how many (unknown while a next page is), and a button for more where there are any. */
export function moreRow(locale: Locale, shown: number, total: number | undefined, onMore: (() => void) | undefined): TemplateResult {
  return html`<div class="more" part="more">
    ${onMore ? html`<button type="button" class="button" @click=${onMore}>${locale.t('loadMore')}</button>` : nothing}
    <span role="status">${total === undefined ? locale.t('showingSome', { n: shown }) : locale.t('showing', { shown, total })}</span>
  </div>`;
}
