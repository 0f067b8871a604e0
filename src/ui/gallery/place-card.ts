import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place } from '../../model/place.js';
import { CHAIN, CHEVRON_DOWN, icon } from '../icons.js';
import { describeFacts, describeKind, describeWhere, nameCountry } from './describe-place.js';
import { bandOf, type GalleryView } from './gallery-view.js';
import { placeName } from './place-name.js';
import { placePhoto } from './place-photo.js';

/** The parts of a serial site that are listed: those in the list's own country, where it is about one. */
export const partsOf = ({ home }: GalleryView, { components }: Place): Place['components'] => {
  const own = home ? components.filter(({ country }) => country === home) : [];
  return own.length ? own : components;
};

/** "5 parts in Belarus" */
export function nameParts(view: GalleryView, place: Place): string {
  const t = galleryWords.in(view.locale);
  const n = partsOf(view, place).length;
  return view.home && n < place.components.length ? t('partsIn', { n, country: nameCountry(view.locale, view.home) }) : t('parts', { n });
}

/** A place as a card: picture, credit, name, where, what, since when; its criteria in plain words and its parts on demand. */
export function placeCard(view: GalleryView, place: Place, sizes: string, eager: boolean): TemplateResult {
  const open = bandOf(view, place);
  const kind = describeKind(view, place);
  return html`<div class="item card" part="item" data-id=${place.id}>
    ${placePhoto(view, place, sizes, eager)}
    <h3 class="headline" part="headline" aria-level=${view.level} lang=${place.language ?? nothing}>${placeName(view, place)}</h3>
    <p class="where">${describeWhere(view, place)}</p>
    ${describeFacts(view, place).map(
      (line) =>
        html`<p class="fact num">
          ${line === kind && place.criteria.length
            ? html`<button type="button" class="fact why" aria-expanded=${open === 'criteria'} @click=${() => view.onBand('criteria', place)}>${line}</button>`
            : line}
        </p>`,
    )}
    ${place.components.length
      ? html`<button type="button" class="link parts-button" aria-expanded=${open === 'parts'} @click=${() => view.onBand('parts', place)}>
          ${icon(CHAIN)} ${nameParts(view, place)} ${icon(CHEVRON_DOWN, open === 'parts' ? 'up' : '')}
        </button>`
      : nothing}
  </div>`;
}
