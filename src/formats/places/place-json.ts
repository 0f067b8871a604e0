import type { Place, PlaceComponent, PlacePicture, PlaceShape } from '../../model/place.js';
import { isJsonObject, link, list, number, object, pictureFields, spineFields, text, whole, word, type ModelFields, type ModelReader } from '../model-json.js';

const year = whole(-10_000, 3000);
const latitude = number(-90, 90);
const longitude = number(-180, 180);
const country: ModelReader<string> = (value) => /^[A-Z]{2}$/.exec(text(value) ?? '')?.[0];

const position: ModelReader<[number, number]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const [east, north] = [longitude(value[0]), latitude(value[1])];
  return east === undefined || north === undefined ? undefined : [east, north];
};

type Translations = NonNullable<Place['translations']>;
const translation = object<Translations[string]>({ name: text, summary: text, address: text, category: text });
const translations: ModelReader<Translations> = (value, base) => {
  if (!isJsonObject(value)) return undefined;
  const read = Object.entries(value).flatMap(([language, texts]): [string, Translations[string]][] => {
    const known = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/.test(language) ? translation(texts, base) : undefined;
    return known ? [[language, known]] : [];
  });
  return read.length ? Object.fromEntries(read) : undefined;
};

const picture = object<PlacePicture>({ ...pictureFields, author: text, license: text, licenseUrl: link, source: link }, 'url');

/** A place's fields in the model's own words. */
export const placeFields: ModelFields<Omit<Place, 'kind'>> = {
  ...spineFields,
  name: text,
  alternateNames: list(text),
  category: text,
  criteria: list((value) => /^[ivx]{1,4}$/.exec(text(value) ?? '')?.[0]),
  inscribed: year,
  history: list(object<Place['history'][number]>({ year, what: text }, 'year', 'what')),
  inDanger: object<NonNullable<Place['inDanger']>>({ since: year, asOf: text }),
  countries: list(country),
  region: text,
  address: text,
  precision: number(0, 1e8),
  components: list(object<PlaceComponent>({ name: text, latitude, longitude, country })),
  shape: object<PlaceShape>({ type: word('line', 'polygon'), parts: list(list(position)) }, 'type', 'parts'),
  image: picture,
  images: list(picture),
  phone: text,
  openingHours: text,
  links: list(object<Place['links'][number]>({ url: link, label: text }, 'url')),
  wikidata: (value) => /^Q\d{1,12}$/.exec(text(value) ?? '')?.[0],
  translations,
  facts: list(object<Place['facts'][number]>({ label: text, value: text }, 'label', 'value')),
};
