import { toPlainText } from '../../model/plain-text.js';
import type { Place } from '../../model/place.js';
import { foldLabel, foldList } from '../fold-label.js';
import { distanceTo, type Point } from './distance.js';
import { foldName, foldQuery, matchesWords, type FoldedName } from './fold-name.js';

export type PlaceSort = 'feed' | 'name' | 'year' | 'distance';

export interface PlaceChoice {
  /** ISO codes, separated by commas: a place in any of them. */
  country?: string | undefined;
  category?: string | undefined;
  /** Roman numerals, separated by commas: a place with all of them. */
  criteria?: string | undefined;
  region?: string | undefined;
  /** Decade of inscription, `1990`. */
  period?: string | undefined;
  inDanger?: boolean | undefined;
  query?: string | undefined;
}

export interface PlaceOrder {
  sort?: PlaceSort | undefined;
  near?: Point | undefined;
  /** BCP 47, for the order of names. */
  language?: string | undefined;
}

const folded = new WeakMap<Place, FoldedName>();

/** Everything that is known of a place as text for searching; names apart, since they have many spellings. */
function textOf(place: Place): FoldedName {
  let name = folded.get(place);
  if (!name) {
    const translations = Object.values(place.translations ?? {});
    const names = [place.name, ...place.alternateNames, ...translations.map(({ name }) => name ?? ''), ...place.components.map(({ name }) => name ?? '')];
    const texts = [place.summary, place.contentHtml && toPlainText(place.contentHtml, 1e4), place.address, place.region, place.category];
    name = foldName(names.join('\n'), [...texts, ...translations.map(({ summary }) => summary), ...place.facts.map(({ value }) => value)].join('\n'));
    folded.set(place, name);
  }
  return name;
}

/** Countries of a place, those of its components included. */
export const countriesOf = (place: Place): string[] => [
  ...new Set([...place.countries, ...place.components.flatMap(({ country }) => country ?? [])]),
];

/** The parts of a region that names several (`Asia; Europe`). */
export const regionsOf = ({ region }: Place): string[] => region?.split(/;\s*/).filter(Boolean) ?? [];

/** A decade: `1990` for 1990 to 1999. */
export const periodOf = ({ inscribed }: Place): string | undefined => (inscribed === undefined ? undefined : String(inscribed - (inscribed % 10)));

/** Chooses places; an empty choice chooses all. The order stays. */
export function choosePlaces(places: readonly Place[], choice: PlaceChoice): Place[] {
  const countries = foldList(choice.country);
  const categories = foldList(choice.category);
  const criteria = foldList(choice.criteria);
  const regions = foldList(choice.region);
  const words = foldQuery(choice.query ?? '');
  return places.filter(
    (place) =>
      (!countries.length || countriesOf(place).some((code) => countries.includes(code.toLowerCase()))) &&
      (!categories.length || (!!place.category && categories.includes(foldLabel(place.category)))) &&
      criteria.every((criterion) => place.criteria.includes(criterion)) &&
      (!regions.length || regionsOf(place).some((region) => regions.includes(foldLabel(region)))) &&
      (!choice.period || periodOf(place) === choice.period) &&
      (!choice.inDanger || !!place.inDanger) &&
      (!words.length || matchesWords(textOf(place), words)),
  );
}

/** Orders places. Those without a year or a position come last, in the list's own order. */
export function sortPlaces(places: readonly Place[], { sort = 'feed', near, language }: PlaceOrder): Place[] {
  const sorted = [...places];
  if (sort === 'name') {
    const { compare } = new Intl.Collator(language);
    sorted.sort((a, b) => compare(a.name, b.name));
  } else if (sort === 'year') {
    sorted.sort((a, b) => (a.inscribed ?? Infinity) - (b.inscribed ?? Infinity) || 0);
  } else if (sort === 'distance' && near) {
    const distances = new Map(places.map((place) => [place, distanceTo(place, near) ?? Infinity]));
    sorted.sort((a, b) => distances.get(a)! - distances.get(b)! || 0);
  }
  return sorted;
}
