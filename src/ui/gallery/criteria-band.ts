import { html, type TemplateResult } from 'lit';
import { criteriaWords, type CriteriaMessages } from '../../i18n/criteria/criteria-words.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place } from '../../model/place.js';
import { translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';

/** What each criterion of a place means, in a sentence. */
export function criteriaList({ locale }: GalleryView, { criteria }: Place): TemplateResult {
  const say = criteriaWords.in(locale);
  return html`<dl class="criteria">
    ${criteria.map((numeral) => html`<div><dt>(${numeral})</dt><dd>${say(numeral as keyof CriteriaMessages)}</dd></div>`)}
  </dl>`;
}

/** The criteria of a place in plain words, across the grid below its row. */
export function criteriaBand(view: GalleryView, place: Place): TemplateResult {
  const title = `${translate(view.locale, place).name}: ${galleryWords.in(view.locale)('criterion')}`;
  return html`<section class="band" aria-label=${title}>
    <h4 class="band-title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>${title}</h4>
    ${criteriaList(view, place)}
  </section>`;
}
