import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Place } from '../../model/place.js';
import { describeFacts, describeWhere, translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';
import { placeName } from './place-name.js';
import { placePhoto } from './place-photo.js';

/** Places as numbered rows: name, where, what, a sentence where there is room, and a thumb. */
export function placeList(view: GalleryView, places: readonly Place[]): TemplateResult {
  return html`<ol class="rows" part="list" role="list">
    ${places.map((place, i) => guard([place, view, i], () => rowOf(view, place, i)))}
  </ol>`;
}

function rowOf(view: GalleryView, place: Place, index: number): TemplateResult {
  const facts = describeFacts(view, place).join(' · ');
  const { summary } = translate(view.locale, place);
  return html`<li class="item place-row" part="item" data-id=${place.id}>
    <span class="num disc" aria-hidden="true">${view.locale.formatNumber(index + 1)}</span>
    <div>
      <h3 class="headline" part="headline" aria-level=${view.level}>${placeName(view, place)}</h3>
      <p class="where">${describeWhere(view, place)}</p>
      ${facts ? html`<p class="fact num">${facts}</p>` : nothing}${summary ? html`<p class="summary">${summary}</p>` : nothing}
    </div>
    <div class="thumb">${placePhoto(view, place, '176px', index < 3)}</div>
  </li>`;
}

/** Names alone, for a narrow column. */
export function placeNames(view: GalleryView, places: readonly Place[]): TemplateResult {
  return html`<ul class="names" part="list" role="list">
    ${places.map((place) =>
      guard(
        [place, view],
        () =>
          html`<li class="item name-row" part="item" data-id=${place.id}>
            <span class="headline" part="headline">${placeName(view, place)}</span> <span class="fact">${describeWhere(view, place)}</span>
          </li>`,
      ),
    )}
  </ul>`;
}
