import { captions, type Caption } from '../../pictures/captions.js';
import { placeCaptions, type PlaceCaption } from '../../pictures/place-captions.js';
import type { Edition } from '../demo-article.js';
import type { DemoPlace, Texts } from './demo-place.js';
import { placeLists, titleIn, type PlaceListName } from './place-lists.js';

/** The widths that drawings are kept in; their ratio is 3:2. */
const WIDTHS = [480, 960, 1600];
const CREDIT = { credit: 'Drawing: Portal Widgets', license: 'CC0', licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const alternatives: Readonly<Record<string, Caption | PlaceCaption>> = { ...captions, ...placeCaptions };

/** A text in an edition's language; English where there is none, as for the names of small villages. */
const wordIn = (edition: Edition, texts: Texts): string => texts[edition] ?? texts.en;

/** A drawing as a picture of a list, in every size, with its credit. */
function drawingOf(name: string, edition: Edition, baseUrl: string): object {
  const sizes = WIDTHS.map((width) => ({ url: `${baseUrl}/pictures/${name}-${width}.webp`, width, height: Math.round((width * 2) / 3), type: 'image/webp' }));
  return { ...sizes.at(-1), sizes, alt: wordIn(edition, alternatives[name]!), ...CREDIT };
}

/** A text in the edition's language, and in the others under keys that name them: `name`, `name_be`, … */
const inLanguages = (key: string, texts: Texts, edition: Edition): object => ({
  [key]: wordIn(edition, texts),
  ...Object.fromEntries(Object.entries(texts).flatMap(([language, text]) => (language === edition ? [] : [[`${key}_${language}`, text]]))),
});

/** A place as a record of JSON; what it does not have is left out. */
export function writePlace(place: DemoPlace, edition: Edition, baseUrl: string): Record<string, unknown> {
  const { id, name, text, category, region, countries, latitude, longitude, precision, criteria, inscribed, extended, components, facts, pictures, page } = place;
  return {
    id,
    ...inLanguages('name', name, edition),
    ...inLanguages('description', text, edition),
    ...inLanguages('category', category, edition),
    region: region && wordIn(edition, region),
    country: countries,
    latitude,
    longitude,
    precision,
    criteria,
    inscribed,
    history: extended?.map((year) => ({ year, what: 'extended' })),
    components: components?.map((part) => ({ ...part, name: wordIn(edition, part.name), country: 'BY' })),
    facts: facts?.map(({ label, value }) => ({ label: wordIn(edition, label), value: wordIn(edition, value) })),
    url: page,
    images: pictures.map((picture) => drawingOf(picture, edition, baseUrl)),
  };
}

/**
 * A list as a portal would publish it: JSON of its own, in an edition's language, names and texts in the others too.
 * @param baseUrl what the pictures' paths are below, without a slash at the end
 */
export const writePlaces = (list: PlaceListName, baseUrl: string, edition: Edition = 'en'): object => ({
  title: titleIn(list, edition),
  places: placeLists[list].places.map((place) => writePlace(place, edition, baseUrl)),
});
