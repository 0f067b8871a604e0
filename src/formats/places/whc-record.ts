import { cleanText, looksLikeHtml } from '../../model/plain-text.js';
import type { RawHtml } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import { known } from '../known.js';
import { resolveLink } from '../links.js';
import { readCountries } from './countries.js';
import { isOutside } from './outside-country.js';
import { isObject, listOf, nameText, readComponents, readCriteria, readImage, readYear, reportOutside, textOf, type Json, type RecordContext } from './place-record.js';
import { readDegrees, toPosition } from './position.js';

/** Whether a record is one of UNESCO's World Heritage list, in its XML's or its dataset's (whc001) field names. */
export const isWhcRecord = (record: Json): boolean =>
  'criteria_txt' in record && ('id_number' in record || 'id_no' in record || 'unique_number' in record || 'name_en' in record);

/**
 * The list's danger field: `Y 1982` listed since, `P 2002-2006` formerly, several of them in a row; `Y 1992-2011` has ended
 * too. A lone `0` or `1` says nothing that could be relied on.
 */
function readDanger(text: string): { since?: number; past: { from: number; to: number }[] } {
  const danger: { since?: number; past: { from: number; to: number }[] } = { past: [] };
  for (const [, , from, to] of text.matchAll(/([YP])\s*(\d{4})(?:\s*-\s*(\d{4}))?/g)) {
    if (to) danger.past.push({ from: +from!, to: +to });
    else danger.since = +from!;
  }
  return danger;
}

const yearsOf = (value: unknown): number[] =>
  [...new Set((Array.isArray(value) ? value.map(textOf).join() : textOf(value)).match(/\d{4}/g)?.map(Number) ?? [])].sort((a, b) => a - b);

/**
 * Reads a row of UNESCO's World Heritage list. Its public id is `id_number` (`id_no`), not `unique_number`; countries come from
 * the ISO codes; danger is as old as the list. `region` is the first state's: whoever has the whole list mends it ({@link mendRegions}).
 */
export function readWhcRecord(record: Json, context: RecordContext): Place | undefined {
  const { base, problem } = context;
  const name = nameText(record.site ?? record.name_en ?? record.name);
  if (!name) return undefined;
  const id = textOf(record.id_number ?? record.id_no) || textOf(record.unique_number);
  const url = resolveLink(textOf(record.http_url), base) ?? `https://whc.unesco.org/en/list/${id}`;
  const description = textOf(record.short_description ?? record.short_description_en);
  const inscribed = readYear(record.date_inscribed);
  const danger = readDanger(textOf(record.danger ?? '') || textOf(record.danger_list ?? ''));
  const category = cleanText(textOf(record.category));
  const coordinates = isObject(record.coordinates) ? record.coordinates : undefined;
  const position = toPosition(
    readDegrees(record.latitude ?? coordinates?.lat),
    readDegrees(record.longitude ?? coordinates?.lon),
  );
  const later = yearsOf(record.secondary_dates).filter((year) => year !== inscribed);
  const pictures = [record.main_image_url ?? record.image_url, ...(listOf(record.images_urls).length ? listOf(record.images_urls) : textOf(record.images_urls).split(/,\s*(?=http)/))];
  const place: Place = {
    kind: 'place',
    id,
    url,
    title: name,
    name,
    alternateNames: [],
    criteria: readCriteria(record.criteria_txt),
    history: [
      ...(inscribed ? [{ year: inscribed, what: 'inscribed' }] : []),
      ...later.map((year) => ({ year, what: /^(1|true)$/i.test(textOf(record.extension)) ? 'extended' : 'changed' })),
      ...danger.past.flatMap(({ from, to }) => [{ year: from, what: 'danger' }, { year: to, what: 'danger-ended' }]),
      ...(danger.since ? [{ year: danger.since, what: 'danger' }] : []),
    ].sort((a, b) => a.year - b.year),
    countries: readCountries(record.iso_code ?? record.iso_codes ?? record.states_names ?? record.states),
    components: readComponents(record.components_list ?? record.components),
    images: [],
    links: [],
    facts: [],
    authors: [],
    tags: category ? [{ label: category }] : [],
    attachments: [],
  };
  for (const value of pictures) {
    const image = readImage(value, {}, base);
    // The list gives no author and no licence: they stand on the site's own page of pictures.
    if (image && !place.images.some((other) => other.url === image.url)) place.images.push({ ...image, source: `${url}/gallery/` });
  }
  Object.assign(
    place,
    known<Partial<Place>>({
      summary: cleanText(description) || undefined,
      contentHtml: (looksLikeHtml(description) ? description : undefined) as RawHtml | undefined,
      category: category || undefined,
      inscribed,
      region: cleanText(textOf(record.region ?? record.region_en)) || undefined,
      address: cleanText(textOf(record.location)) || undefined,
      image: place.images[0],
    }),
  );
  if (danger.since) place.inDanger = { since: danger.since };
  if (typeof position === 'string') problem(position, `Not on the map: "${name}", its coordinates are no degrees`);
  else if (position && isOutside(position, place.countries)) reportOutside(place, context);
  else if (position) Object.assign(place, position);
  for (const key of Object.keys(record)) {
    const language = /^name_([a-z]{2})$/.exec(key)?.[1];
    if (!language || language === 'en') continue;
    const translated = known({ name: nameText(record[key]), summary: cleanText(textOf(record[`short_description_${language}`])) });
    if (translated.name) (place.translations ??= {})[language] = translated;
  }
  return place;
}

/**
 * Gives places of several states the regions of all of them. The list names one region a row, the first state's (an
 * alphabet's accident: it puts Le Corbusier's houses into Latin America); which region a state is in, its own rows tell.
 */
export function mendRegions(places: readonly Place[]): Place[] {
  const regions = new Map<string, string>();
  for (const { countries, region } of places) if (countries.length === 1 && region) regions.set(countries[0]!, region);
  return places.map((place) => {
    const all = new Set(place.countries.map((code) => regions.get(code)).filter((region) => region !== undefined));
    return place.countries.length > 1 && all.size ? { ...place, region: [...all].join('; ') } : place;
  });
}
