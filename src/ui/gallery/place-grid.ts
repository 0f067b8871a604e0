import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { describePosition, translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';
import { nameParts, partsOf, placeCard } from './place-card.js';

/** Cards that are laid out together: with many places, those far from the window are not laid out at all. */
const GROUP = 24;

/** Width of a card's picture, for `sizes`. */
const SIZES = ['100vw', '50vw', '50vw', '25vw'];

/** All places as cards. All of them are in the document: for find in page, print and lists of a screen reader. */
export function placeGrid(view: GalleryView, places: readonly Place[]): TemplateResult {
  const groups = Array.from({ length: Math.ceil(places.length / GROUP) }, (_, i) => places.slice(i * GROUP, (i + 1) * GROUP));
  return html`<div class="grid ${places.length > 100 ? 'many' : ''}" part="list" role="list">
    ${groups.map((group, i) => html`<div class="group" role="none">${group.map((place, k) => cellOf(view, place, !i && k < view.columns))}</div>`)}
  </div>`;
}

/** A place and, where a reader asks for them, its parts: one entry of the list, whose parts lie across the grid below its row. */
function cellOf(view: GalleryView, place: Place, eager: boolean): TemplateResult {
  const card = placeCard(view, place, SIZES[view.columns - 1] ?? '25vw', eager);
  return html`<div class="cell" role="listitem">${card}${view.openParts === place.id ? partsBand(view, place) : nothing}</div>`;
}

/** The parts of a serial site, across the grid below its row. */
function partsBand(view: GalleryView, place: Place): TemplateResult {
  const { locale, level } = view;
  const { name } = translate(locale, place);
  return html`<section class="band" aria-label="${name}: ${nameParts(view, place)}">
    <h4 class="band-title" role="heading" aria-level=${Math.min(level + 1, 6)}>${name}: ${nameParts(view, place)}</h4>
    <ol class="parts">
      ${partsOf(view, place).map(
        (part, i) =>
          html`<li>
            <span class="num part-number">${locale.formatNumber(i + 1)}</span>
            <p>${part.name ?? ''}</p>
            ${part.latitude === undefined || part.longitude === undefined
              ? nothing
              : html`<p class="fact num">${describePosition(view, part.latitude, part.longitude)}</p>`}
          </li>`,
      )}
    </ol>
  </section>`;
}
