import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';

/** A line of text that is not there yet. */
export const bone = html`<span class="bone"></span>`;

/** Rows with the boxes of real rows; said once, and shown only when loading takes a moment. */
export function skeletonOf(locale: Locale, rows: TemplateResult): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <p class="sr" role="status">${locale.t('loading')}</p>
    <div aria-hidden="true">${rows}</div>
  </div>`;
}
