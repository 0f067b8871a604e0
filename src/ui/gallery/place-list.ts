import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { describeDanger, describeHistory, describeKind, describeWhere, translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';
import { placePhoto } from './place-photo.js';

const nameOf = (view: GalleryView, place: Place): TemplateResult => {
  const { name } = translate(view.locale, place);
  return html`${place.url
    ? html`<a href=${place.url} target=${view.target ?? nothing} rel="noopener" @click=${(event: Event) => view.onSelect(event, place)}>${name}</a>`
    : name}`;
};

/** Places as numbered rows: name, where, what, a sentence where there is room, and a thumb. */
export function placeList(view: GalleryView, places: readonly Place[]): TemplateResult {
  const { locale } = view;
  return html`<ol class="rows" part="list" role="list">
    ${places.map((place, i) => {
      const facts = [describeKind(view, place), describeHistory(view, place), describeDanger(view, place)].filter(Boolean).join(' · ');
      const { summary } = translate(locale, place);
      return html`<li class="item place-row" part="item" data-id=${place.id}>
        <span class="num disc" aria-hidden="true">${locale.formatNumber(i + 1)}</span>
        <div>
          <h3 class="headline" part="headline" aria-level=${view.level}>${nameOf(view, place)}</h3>
          <p class="where">${describeWhere(view, place)}</p>
          ${facts ? html`<p class="fact num">${facts}</p>` : nothing}${summary ? html`<p class="summary">${summary}</p>` : nothing}
        </div>
        <div class="thumb">${placePhoto(view, place, '176px', i < 3)}</div>
      </li>`;
    })}
  </ol>`;
}

/** Names alone, for a narrow column. */
export function placeNames(view: GalleryView, places: readonly Place[]): TemplateResult {
  return html`<ul class="names" part="list" role="list">
    ${places.map(
      (place) =>
        html`<li class="item name-row" part="item" data-id=${place.id}>
          <span class="headline" part="headline">${nameOf(view, place)}</span> <span class="fact">${describeWhere(view, place)}</span>
        </li>`,
    )}
  </ul>`;
}
