import { html, nothing, type TemplateResult } from 'lit';
import { creditLine } from '../../i18n/credit-line.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { hostOf } from '../host-of.js';
import { creditOf } from '../../selecting/places/credit-text.js';
import { translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';

/** "Photo: A. Ivanova, CC BY-SA 4.0 (link), via portal.example (link)" */
export function pictureCredit({ locale }: GalleryView, image: PlacePicture): TemplateResult | typeof nothing {
  const t = galleryWords.in(locale);
  const { author, license, licenseUrl, source } = image;
  const whole = creditOf(image);
  if (!whole && !source) return nothing;
  const by = image.credit ?? author;
  const rest = license && license !== by && !image.credit?.includes(license) ? license : undefined;
  return html`${by ? creditLine(locale, by) : nothing}${rest
    ? html`${by ? ', ' : nothing}${licenseUrl ? html`<a href=${licenseUrl} rel="license noopener">${rest}</a>` : rest}`
    : nothing}${source
    ? html`${by || rest ? ', ' : nothing}<a href=${source} rel="noopener">${whole ? t('via', { source: hostOf(source) }) : t('sourcePage')}</a>`
    : nothing}`;
}

/** "View over the river. Photo: A. Ivanova, CC BY-SA 4.0" */
export function namePicture({ locale }: GalleryView, place: Place, image: PlacePicture): string {
  const credit = creditOf(image);
  return [image.caption ?? translate(locale, place).name, ...(credit ? [creditLine(locale, credit)] : [])].join('. ');
}

/** Who made it, under which licence, and where it is from, as text: what a reader has to write beside it. */
export const writeCredit = ({ locale }: GalleryView, place: Place, image: PlacePicture): string =>
  [image.caption ?? translate(locale, place).name, creditOf(image), image.licenseUrl, image.source ?? image.url].filter(Boolean).join(', ');
