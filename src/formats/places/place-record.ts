import { decodeEntities } from '../../model/entities.js';
import type { Day, ImageSize, Instant, RawHtml } from '../../model/feed.js';
import type { Place, PlaceComponent, PlacePicture } from '../../model/place.js';
import { cleanText, collapse, looksLikeHtml, toPlainText } from '../../model/plain-text.js';
import { readDate } from '../dates.js';
import { known } from '../known.js';
import { resolveLink } from '../links.js';
import { readCountries } from './countries.js';
import { locate, type Located } from './geometry.js';
import { isOutside } from './outside-country.js';
import { readDegrees, readNumber, readPosition, toPosition, type PositionProblem } from './position.js';
import { meaningOf, type PlaceField } from './synonyms.js';

export type Json = Record<string, unknown>;

export interface RecordContext {
  /** Base of relative links. */
  base: string | undefined;
  map?: Readonly<Record<string, string>> | undefined;
  problem(code: string, message: string): void;
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);

/** A name that may hold markup as text: a line break in it parts title and subtitle. */
export function nameText(value: unknown): string {
  const text = textOf(value).replace(/\s*<br\s*\/?>\s*/gi, ': ');
  return /<\/?[a-z][^>]*>/i.test(text) ? toPlainText(text) : collapse(decodeEntities(text));
}

/** `(ii)(iv)`, `ii, iv`, `['ii']` as roman numerals in lower case. */
export const readCriteria = (value: unknown): string[] => [
  ...new Set((Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value)).toLowerCase().match(/\b(?:viii|vii|vi|iv|v|iii|ii|ix|i|x)\b/g) ?? []),
];

/** The year of `2000`, `2000-01-01T00:00:00Z` or `inscribed in 2000`. */
export const readYear = (value: unknown): number | undefined => {
  const found = /(?:^|\D)(1[0-9]{3}|20\d\d)(?:\D|$)/.exec(textOf(value));
  return found ? +found[1]! : undefined;
};

const PROBLEMS: Readonly<Record<PositionProblem, string>> = {
  'swapped-axes': 'latitude and longitude seem to be swapped',
  projected: 'its coordinates are metres of a projection, not degrees',
  'bad-position': 'its coordinates are out of range',
};

/** A position in another country than the list says: one of both is wrong, and which is not for us to guess. */
export const reportOutside = ({ name, countries }: Place, { problem }: RecordContext): void =>
  problem('outside-country', `Not on the map: "${name}", its coordinates are not in ${countries.join(', ')}`);

/** Puts a position into a place, or reports why there is none. */
function placeAt(place: Place, { position, problem, others, shape }: Located, context: RecordContext): void {
  if (position && isOutside(position, place.countries)) reportOutside(place, context);
  else {
    if (position) Object.assign(place, position);
    if (shape) place.shape = shape;
  }
  if (problem) context.problem(problem, `Not on the map: "${place.name}", ${PROBLEMS[problem]}`);
  for (const other of others) place.components.push(other);
}

/** Where a record says it lies: two fields, or one of any form. */
function locateFields(fields: Fields): Located {
  const latitude = readDegrees(fields.latitude);
  const longitude = readDegrees(fields.longitude);
  let found = toPosition(latitude, longitude);
  const { position } = fields;
  if (!found && isObject(position)) {
    if (typeof position.type === 'string') return locate(position);
    found = toPosition(readDegrees(position.lat ?? position.latitude), readDegrees(position.lon ?? position.lng ?? position.long ?? position.longitude));
  } else if (!found && Array.isArray(position)) {
    // A bare pair: `[latitude, longitude]` as Opendatasoft's geo_point_2d and most people write it.
    found = toPosition(readDegrees(position[0]), readDegrees(position[1]));
  } else if (!found && typeof position === 'string') found = readPosition(position);
  const located: Located = { others: [] };
  if (typeof found === 'string') located.problem = found;
  else if (found) located.position = found;
  return located;
}

export function readComponents(value: unknown): PlaceComponent[] {
  return listOf(value).filter(isObject).flatMap((json) => {
    const { fields } = pickFields(json);
    const component = known<PlaceComponent>({
      name: nameText(fields.name),
      ...locateFields(fields).position,
      country: readCountries(fields.country)[0],
    });
    return component.name || component.latitude !== undefined ? [component] : [];
  });
}

/** What people write for a licence's page. */
const LICENSES: readonly [RegExp, string][] = [
  [/^cc0|public domain dedication/i, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [/^cc[ -]by[ -]sa[ -](\d\.\d)/i, 'https://creativecommons.org/licenses/by-sa/$1/'],
  [/^cc[ -]by[ -](\d\.\d)/i, 'https://creativecommons.org/licenses/by/$1/'],
];

/** A picture of a list: a URL, or an object of its own. */
export function readImage(value: unknown, record: Partial<Fields>, base: string | undefined): PlacePicture | undefined {
  const json = isObject(value) ? pickFields(value).fields : record;
  const address = isObject(value) ? (value.url ?? value.src ?? value.href ?? value.contentUrl) : value;
  const url = resolveLink(textOf(address).replace(/^http:(?=\/\/(commons|upload)\.wikimedia\.org)/, 'https:'), base);
  if (!url) return undefined;
  const own = isObject(value) ? value : {};
  const license = cleanText(textOf(json.license)) || undefined;
  const matched = license && LICENSES.find(([words]) => words.test(license));
  const focus = listOf(own.focus).map(readNumber);
  const sizes = listOf(own.sizes).filter(isObject).flatMap((size): ImageSize[] => {
    const file = resolveLink(textOf(size.url), base);
    const width = readNumber(size.width);
    return file && width ? [known({ url: file, width, height: readNumber(size.height), type: textOf(size.type) || undefined })] : [];
  });
  return known<PlacePicture>({
    url,
    width: readNumber(own.width),
    height: readNumber(own.height),
    alt: cleanText(textOf(own.alt ?? record.imageAlt)),
    caption: cleanText(textOf(own.caption ?? (isObject(value) ? '' : record.caption))),
    author: cleanText(textOf(json.author)),
    credit: cleanText(textOf(json.credit)),
    license,
    licenseUrl: resolveLink(textOf(json.licenseUrl), base) ?? (matched && matched[0].exec(license)![0].replace(matched[0], matched[1])),
    source: resolveLink(textOf(isObject(value) ? own.source : record.imageSource), base),
    color: /^#[0-9a-f]{6}$/i.test(textOf(own.color)) ? textOf(own.color) : undefined,
    sizes: sizes.length ? sizes.sort((a, b) => a.width! - b.width!) : undefined,
    focus: focus[0] !== undefined && focus[1] !== undefined ? { x: focus[0], y: focus[1] } : undefined,
  });
}

type Fields = Partial<Record<PlaceField, unknown>>;

interface Picked {
  fields: Fields;
  translations: Record<string, Partial<Record<PlaceField, string>>>;
  /** What no field took, in the record's order. */
  rest: [label: string, value: unknown][];
}

/** The value at a path of dots. Own keys alone. */
const valueAt = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined),
    json,
  );

/** Sorts a record's keys into fields. Of several keys for one field the best word wins. */
function pickFields(record: Json, map: Readonly<Record<string, string>> = {}): Picked {
  const fields: Fields = {};
  const ranks: Partial<Record<PlaceField, number>> = {};
  const picked: Picked = { fields, translations: {}, rest: [] };
  const mapped = new Set(Object.values(map).map((path) => path.split('.')[0]));
  for (const [field, path] of Object.entries(map) as [PlaceField, string][]) {
    const value = valueAt(record, path);
    if (value !== undefined && value !== null) fields[field] = value;
  }
  for (const key of Object.keys(record).slice(0, 500)) {
    const value = record[key];
    if (mapped.has(key) || value === null || value === undefined || value === '') continue;
    const meaning = meaningOf(key);
    if (!meaning) {
      picked.rest.push([key, value]);
      continue;
    }
    const { language } = meaning;
    const best = meaning.fields.find(({ field, rank }) => !(map[field] || (ranks[field] ?? 1e3) <= rank)) ?? meaning.fields[0]!;
    const { field, rank } = best;
    if (language) {
      (picked.translations[language] ??= {})[field] = textOf(value);
      // The first language stands in where the list has no text without one.
      if (fields[field] === undefined) {
        fields[field] = value;
        ranks[field] = 900;
      }
    } else if (!map[field] && rank < (ranks[field] ?? 1e3)) {
      fields[field] = value;
      ranks[field] = rank;
    }
  }
  return picked;
}

/** `visitor_centre` as people write it. */
const labelOf = (key: string): string => {
  const words = key.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

function readFacts(fields: Fields, rest: Picked['rest']): Place['facts'] {
  const given = Array.isArray(fields.facts)
    ? fields.facts.filter(isObject).map((fact): [string, unknown] => [textOf(fact.label ?? fact.name), fact.value])
    : isObject(fields.facts) ? Object.entries(fields.facts) : [];
  const facts: Place['facts'] = [];
  for (const [key, value] of [...given, ...rest].slice(0, 60)) {
    const text = typeof value === 'boolean' ? '' : Array.isArray(value) ? value.map(textOf).filter(Boolean).join(', ') : textOf(value);
    // Links are no facts to read, and what is long is no fact.
    if (!key.startsWith('_') && text.trim() && text.length <= 500 && !/^https?:\/\//.test(text)) {
      facts.push({ label: given.some(([label]) => label === key) ? key : labelOf(key), value: cleanText(text).replace(/^(\d{4})-01-01T00:00:00Z$/, '$1') });
    }
  }
  return facts;
}

function readLinks(value: unknown, base: string | undefined): Place['links'] {
  return listOf(value).flatMap((link) => {
    const url = resolveLink(textOf(isObject(link) ? (link.url ?? link.href) : link), base);
    const label = isObject(link) ? cleanText(textOf(link.label ?? link.title)) : '';
    return url ? [known({ url, label: label || undefined })] : [];
  });
}

const dateOf = (value: unknown): Instant | Day | undefined => {
  const number = typeof value === 'number' ? value : undefined;
  if (number !== undefined) return number > 1e8 && number < 7e12 ? (new Date(number > 1e11 ? number : number * 1e3).toISOString() as Instant) : undefined;
  return readDate(textOf(value));
};

/**
 * Makes a place of one record of a list, whatever it calls its fields (`synonyms.ts`, or the page's own `map`).
 * @param geometry where the format says that apart (GeoJSON)
 * @returns `undefined` where the record has no name
 */
export function readPlaceRecord(record: Json, context: RecordContext, geometry?: Located): Place | undefined {
  const { base, map } = context;
  const { fields, translations, rest } = pickFields(record, map);
  const name = nameText(fields.name);
  if (!name) return undefined;
  const url = resolveLink(textOf(fields.url), base);
  const text = textOf(fields.summary) || textOf(fields.html);
  const html = textOf(fields.html) || (looksLikeHtml(text) ? text : '');
  const wikidata = /(?:^|\/)(Q\d+)$/.exec(textOf(fields.wikidata))?.[1];
  const place: Place = {
    kind: 'place',
    id: textOf(fields.id) || url || wikidata || name,
    title: name,
    name,
    alternateNames: (Array.isArray(fields.alternate) ? fields.alternate : isObject(fields.alternate) ? Object.values(fields.alternate) : textOf(fields.alternate).split(/[;|]/))
      .map(nameText)
      .filter(Boolean),
    criteria: readCriteria(fields.criteria),
    history: listOf(fields.history).filter(isObject).flatMap((step) => {
      const year = readYear(step.year);
      return year ? [{ year, what: cleanText(textOf(step.what)) }] : [];
    }),
    countries: readCountries(fields.country),
    components: readComponents(fields.components),
    images: [],
    links: readLinks(fields.links, base),
    facts: readFacts(fields, rest),
    authors: [],
    tags: [],
    attachments: [],
  };
  const { image } = fields;
  const pictures = Array.isArray(image) ? image : typeof image === 'string' && /^https?:\S+[,;|]\s*https?:/.test(image) ? image.split(/[,;|]\s*(?=https?:)/) : [image];
  for (const value of pictures.slice(0, 100)) {
    const picture = readImage(value, fields, base);
    if (picture && !place.images.some(({ url }) => url === picture.url)) place.images.push(picture);
  }
  const category = cleanText(Array.isArray(fields.category) ? textOf(fields.category[0]) : textOf(fields.category));
  const location = isObject(fields.address) ? '' : cleanText(textOf(fields.address));
  Object.assign(
    place,
    known<Partial<Place>>({
      url,
      summary: text ? cleanText(text) : undefined,
      contentHtml: (html || undefined) as RawHtml | undefined,
      category,
      inscribed: readYear(fields.inscribed),
      region: cleanText(Array.isArray(fields.region) ? fields.region.map(textOf).join(', ') : textOf(fields.region)),
      address: location,
      precision: readNumber(fields.precision),
      phone: textOf(fields.phone).trim(),
      openingHours: cleanText(textOf(fields.hours)),
      published: dateOf(fields.published),
      updated: dateOf(fields.updated),
      wikidata,
      image: place.images[0],
    }),
  );
  if (category) place.tags.push({ label: category });
  if (textOf(fields.danger) && !/^(0|no|false)$/i.test(textOf(fields.danger))) place.inDanger = known({ since: readYear(fields.danger) });
  else if (fields.danger === true) place.inDanger = {};
  for (const [language, texts] of Object.entries(translations)) {
    const { name, summary, address, category } = texts;
    const translated = known({ name: nameText(name), summary: summary && cleanText(summary), address: address && cleanText(address), category });
    if (Object.keys(translated).length) (place.translations ??= {})[language] = translated;
  }
  placeAt(place, geometry ?? locateFields(fields), context);
  return place;
}
