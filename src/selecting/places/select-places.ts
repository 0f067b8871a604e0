import type { Place } from '../../model/place.js';
import { foldLabel, foldList } from '../fold-label.js';

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
  /** `yes`: only what the list says is in danger. */
  danger?: string | undefined;
  /** What a reader looks for: `findPlaces` does. */
  query?: string | undefined;
}

/** Countries of a place, those of its components included. */
export const countriesOf = (place: Place): string[] => [
  ...new Set([...place.countries, ...place.components.flatMap(({ country }) => country ?? [])]),
];

/** The parts of a region that names several (`Asia; Europe`). */
export const regionsOf = ({ region }: Place): string[] => region?.split(/;\s*/).filter(Boolean) ?? [];

/** A decade: `1990` for 1990 to 1999. */
export const periodOf = ({ inscribed }: Place): string | undefined => (inscribed === undefined ? undefined : String(inscribed - (inscribed % 10)));

/** Chooses places by everything but words; an empty choice chooses all. The order stays. */
export function choosePlaces(places: readonly Place[], choice: PlaceChoice): Place[] {
  const countries = foldList(choice.country);
  const categories = foldList(choice.category);
  const criteria = choice.criteria?.toLowerCase().match(/[ivx]+/g) ?? [];
  const regions = foldList(choice.region);
  return places.filter(
    (place) =>
      (!countries.length || countriesOf(place).some((code) => countries.includes(code.toLowerCase()))) &&
      (!categories.length || (!!place.category && categories.includes(foldLabel(place.category)))) &&
      criteria.every((criterion) => place.criteria.includes(criterion)) &&
      (!regions.length || regionsOf(place).some((region) => regions.includes(foldLabel(region)))) &&
      (!choice.period || periodOf(place) === choice.period) &&
      (!choice.danger || !!place.inDanger),
  );
}

/**
 * Orders places by name or year; those without a year come last, in the list's own order. Distance needs a point: see
 * `sortByDistance`.
 * @param language BCP 47, for the order of names
 */
export function sortPlaces(places: readonly Place[], sort: PlaceSort, language = 'en'): readonly Place[] {
  if (sort === 'year') return [...places].sort((a, b) => (a.inscribed ?? 1e4) - (b.inscribed ?? 1e4));
  if (sort !== 'name') return places;
  const { compare } = new Intl.Collator(language);
  const nameOf = ({ name, translations }: Place): string => translations?.[language.split('-')[0]!]?.name ?? name;
  return [...places].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
