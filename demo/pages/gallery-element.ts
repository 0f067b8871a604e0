import { captions } from '../pictures/captions.js';
import { placeCaptions } from '../pictures/place-captions.js';
import type { Edition } from '../portal/demo-article.js';
import type { Texts } from '../portal/places/demo-place.js';
import { editionsOf, placeLists, type PlaceListName } from '../portal/places/place-lists.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';

/** The edition whose list an edition shows: its own, or the English one. */
const listEdition = (list: PlaceListName, edition: Edition): Edition => editionsOf(list).find((one) => one === edition) ?? 'en';

/** Path of a list that an edition shows. */
export const placesPath = (edition: Edition, list: PlaceListName, format: 'json' | 'geojson' | 'csv' = 'json'): string =>
  `/places/${listEdition(list, edition)}/${list}.${format}`;

export interface GalleryElement {
  edition: Edition;
  list: PlaceListName;
  heading: Markup;
  /** Further attributes, already written: `tone="memorial"`. */
  attributes: Markup;
}

/** A `<heritage-sites-gallery>` with the same places as plain markup inside, and the list as files below. */
export function renderGalleryElement({ edition, list, heading, attributes }: GalleryElement): Markup {
  const language = listEdition(list, edition);
  const word = (texts: Texts): string => texts[language] ?? texts.en;
  const alternatives: Readonly<Record<string, Partial<Texts>>> = { ...captions, ...placeCaptions };
  const files = (['json', 'geojson', 'csv'] as const).map((format) => html` <a href="${placesPath(edition, list, format)}">${{ json: 'JSON', geojson: 'GeoJSON', csv: 'CSV' }[format]}</a>`);
  return html`<heritage-sites-gallery src="${placesPath(edition, list)}" country="BY" ${attributes}>
${heading}
<ul class="plain places"${language !== edition && html` lang="${language}" dir="ltr"`}>
${placeLists[list].places.map(({ name, text, region, pictures: [picture] }) => html`<li>${picture !== undefined && html`<img src="/pictures/${picture}-480.webp" alt="${alternatives[picture]?.[language] ?? ''}" width="480" height="320" loading="lazy">
`}<strong>${word(name)}</strong>${region && html`<p class="meta">${word(region)}</p>`}<p>${word(text)}</p></li>
`)}</ul>
<p slot="footer" class="files">${pageTexts[edition].placeSample} ${pageTexts[edition].placeFiles}${files}</p>
</heritage-sites-gallery>
`;
}
