import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place } from '../../model/place.js';
import { CHAIN, CHEVRON_DOWN, icon } from '../icons.js';
import { describeDanger, describeHistory, describeKind, describeWhere, nameCountry, translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';
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

/** A place as a card: picture, credit, name, where, what, since when, and its parts on demand. */
export function placeCard(view: GalleryView, place: Place, sizes: string, eager: boolean): TemplateResult {
  const { locale, openParts } = view;
  const { name } = translate(locale, place);
  const lines = [describeKind(view, place), describeHistory(view, place), describeDanger(view, place)].filter(Boolean);
  const open = openParts === place.id;
  return html`<div class="item card" part="item" data-id=${place.id}>
    ${placePhoto(view, place, sizes, eager)}
    <h3 class="headline" part="headline" aria-level=${view.level} lang=${place.language ?? nothing}>
      ${place.url
        ? html`<a href=${place.url} target=${view.target ?? nothing} rel="noopener" @click=${(event: Event) => view.onSelect(event, place)}>${name}</a>`
        : name}
    </h3>
    <p class="where">${describeWhere(view, place)}</p>
    ${lines.map((line) => html`<p class="fact num">${line}</p>`)}
    ${place.components.length
      ? html`<button type="button" class="link parts-button" aria-expanded=${open} @click=${() => view.onParts(place)}>
          ${icon(CHAIN)} ${nameParts(view, place)} ${icon(CHEVRON_DOWN, open ? 'up' : '')}
        </button>`
      : nothing}
  </div>`;
}
