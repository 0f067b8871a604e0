import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Place } from '../../model/place.js';
import { bandOf, type GalleryView } from './gallery-view.js';
import { placeCard } from './place-card.js';

/** Cards that are laid out together: with many places, those far from the window are not laid out at all. */
const GROUP = 24;

/** Width of a card's picture, for `sizes`. */
const SIZES = ['100vw', '50vw', '50vw', '25vw'];

/** Places as cards, each made anew only where something of it changed. */
export function placeGrid(view: GalleryView, places: readonly Place[]): TemplateResult {
  const groups = Array.from({ length: Math.ceil(places.length / GROUP) }, (_, i) => places.slice(i * GROUP, (i + 1) * GROUP));
  return html`<div class="grid ${places.length > 100 ? 'many' : ''}" part="list" role="list">
    ${groups.map(
      (group, i) =>
        html`<div class="group" role="none">
          ${group.map((place, k) => cellOf(view, place, !i && k < view.columns))}
        </div>`,
    )}
  </div>`;
}

/** A place and what a reader asked of it: one entry of the list, whose band lies across the grid below its row. */
function cellOf(view: GalleryView, place: Place, eager: boolean): TemplateResult {
  const band = bandOf(view, place);
  const card = guard([place, view, band], () => placeCard(view, place, SIZES[view.columns - 1] ?? '25vw', eager));
  return html`<div class="cell" role="listitem">${card}${band ? view.renderBand?.(view, place, band) : nothing}</div>`;
}
