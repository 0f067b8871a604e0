import { html, nothing, type TemplateResult } from 'lit';
import { creditLine } from '../../i18n/credit-line.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { icon, LANDMARK } from '../icons.js';
import { picture } from '../picture.js';
import { picturesOf, translate } from './describe-place.js';
import { creditOf } from '../../selecting/places/credit-text.js';
import type { GalleryView } from './gallery-view.js';

/** A place's first picture; where it did not load, the smallest file there is of it. */
function firstPicture(view: GalleryView, place: Place): PlacePicture | undefined {
  const [image] = picturesOf(view, place);
  const [smallest] = image?.sizes ?? [];
  return image && smallest && view.broken.has(image.url) ? { ...image, url: smallest.url, sizes: [] } : image;
}

/** A place's first picture as the button that opens all of them, and its credit on the ground below. */
export function placePhoto(view: GalleryView, place: Place, sizes: string, eager: boolean): TemplateResult | typeof nothing {
  const image = firstPicture(view, place);
  const { locale } = view;
  const t = galleryWords.in(locale);
  if (!view.images) return nothing;
  if (!image) {
    // Its words come with the part that brings what an icon looks like.
    return view.uncredited === 'hide' ? nothing : html`<div class="picture none" part="image">${t('noPicture') ? icon(LANDMARK) : nothing}<span>${t('noPicture')}</span></div>`;
  }
  const credit = creditOf(image);
  return html`<button
      type="button"
      class="photo"
      part="photo"
      aria-haspopup="dialog"
      aria-label=${t('pictures', { name: translate(locale, place).name })}
      @click=${(event: Event) => view.onPhotos(place, event.currentTarget as HTMLElement)}
    >
      ${picture(view, image, sizes, '', eager)}
    </button>
    <p class="credit" part="credit">
      ${credit
        ? image.source
          ? html`<a href=${image.source} rel="noopener">${creditLine(locale, credit)}</a>`
          : creditLine(locale, credit)
        : image.source
          ? html`<a href=${image.source} rel="noopener">${t('sourcePage')}</a>`
          : nothing}
    </p>`;
}
