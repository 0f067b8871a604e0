import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import { remember } from '../../i18n/intl-cache.js';
import type { Locale } from '../../i18n/locale.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { creditOf } from '../../selecting/places/credit-text.js';
import { countriesOf } from '../../selecting/places/select-places.js';
import { sizesOf } from '../../selecting/places/picture-sizes.js';
import type { GalleryView } from './gallery-view.js';

/** A year in the language's digits, without a separator. */
const yearIn = (locale: Locale, year: number): string => locale.formatNumber(year, { useGrouping: false });

/** A country's name in the page's language, as far as the engine knows it. */
export function nameCountry({ asked }: Locale, code: string): string {
  try {
    return remember(`countries ${asked}`, () => new Intl.DisplayNames([asked, 'en'], { type: 'region' })).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A place's name and texts in the page's language, where the list has them. */
export function translate(locale: Locale, place: Place): { name: string; summary: string | undefined; address: string | undefined; category: string | undefined } {
  const own = place.translations?.[locale.asked.split('-')[0]!.toLowerCase()];
  return {
    name: own?.name ?? place.name,
    summary: own?.summary ?? place.summary,
    address: own?.address ?? place.address,
    category: own?.category ?? place.category,
  };
}

/** "Belarus and 9 other countries", "Belarus and Poland", or the region of a place in one. */
export function describeWhere({ locale, home, oneCountry }: GalleryView, place: Place): string {
  const countries = countriesOf(place);
  const first = home && countries.includes(home) ? home : countries[0];
  const others = countries.filter((code) => code !== first);
  if (first && others.length > 1) return galleryWords.in(locale)('andOthers', { country: nameCountry(locale, first), n: others.length });
  if (first && others.length) return locale.formatList([first, ...others].map((code) => nameCountry(locale, code)));
  const near = place.region ?? translate(locale, place).address;
  return (oneCountry || !first || first === home ? near : undefined) ?? (first ? nameCountry(locale, first) : '');
}

/** "Cultural, (ii)(iv)" */
export const describeKind = ({ locale }: GalleryView, place: Place): string =>
  [translate(locale, place).category, place.criteria.map((numeral) => `(${numeral})`).join('')].filter(Boolean).join(', ');

/** "Inscribed 1979, extended 1992 and 2014" */
export function describeHistory({ locale }: GalleryView, { inscribed, history }: Place): string {
  if (!inscribed) return '';
  const t = galleryWords.in(locale);
  const years = (what: string): string => locale.formatList(history.filter((step) => step.what === what).map(({ year }) => yearIn(locale, year)));
  const extended = years('extended');
  const changed = years('changed');
  return [
    t('inscribed', { year: yearIn(locale, inscribed) }),
    ...(extended ? [t('extended', { years: extended })] : []),
    ...(changed ? [t('changed', { years: changed })] : []),
  ].join(', ');
}

/** "In danger since 1982, by this list"; empty where it is not. */
export function describeDanger({ locale }: GalleryView, { inDanger }: Place): string {
  if (!inDanger) return '';
  const t = galleryWords.in(locale);
  return inDanger.since ? t('inDanger', { year: yearIn(locale, inDanger.since) }) : t('inDangerUnknown');
}

/** Everything in short that a card says below where a place is. */
export const describeFacts = (view: GalleryView, place: Place): string[] =>
  [describeKind(view, place), describeHistory(view, place), describeDanger(view, place), view.distanceOf(place)].filter(Boolean);

/** Pictures that may be shown: those somebody is named for, or whose source is. */
export const picturesOf = ({ uncredited, images }: GalleryView, place: Place): PlacePicture[] =>
  images
    ? place.images
        .filter((image) => uncredited === 'show' || creditOf(image) || image.source)
        .map((image) => ({ ...image, sizes: sizesOf(image) }))
    : [];
