import type { Place } from '../../model/place.js';
import { foldLabel } from '../fold-label.js';
import { findPlaces } from './find-places.js';
import { choosePlaces, countriesOf, periodOf, regionsOf, type PlaceChoice } from './select-places.js';

export type FacetName = 'category' | 'country' | 'criteria' | 'danger' | 'period' | 'region';

export interface FacetValue {
  /** What {@link PlaceChoice} takes. */
  value: string;
  /** Places that would be shown with this value and the other choices as they are. */
  count: number;
}

const VALUES: Readonly<Record<FacetName, (place: Place) => readonly string[]>> = {
  category: ({ category }) => (category ? [category] : []),
  country: countriesOf,
  criteria: ({ criteria }) => criteria,
  danger: ({ inDanger }) => (inDanger ? ['yes'] : []),
  period: (place) => [periodOf(place) ?? []].flat(),
  region: regionsOf,
};

/** The numerals (i) to (x) in their order. */
const CRITERIA = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * The values of one facet with the number of places each would leave, by the other choices as they are: a facet's own
 * choice does not hide its other values. Values that nothing has are left out; criteria and periods stand in their order,
 * others by count.
 */
export function listFacet(places: readonly Place[], facet: FacetName, choice: PlaceChoice = {}): FacetValue[] {
  const counts = new Map<string, FacetValue>();
  // Criteria narrow each other down (a place has all that are chosen), other values stand beside each other.
  for (const place of choosePlaces(findPlaces(places, choice.query), facet === 'criteria' ? choice : { ...choice, [facet]: undefined })) {
    for (const value of VALUES[facet](place)) {
      const key = foldLabel(value);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { value, count: 1 });
    }
  }
  const all = [...counts.values()];
  if (facet === 'criteria') return all.sort((a, b) => CRITERIA.indexOf(a.value) - CRITERIA.indexOf(b.value));
  if (facet === 'period') return all.sort((a, b) => +a.value - +b.value);
  return all.sort((a, b) => b.count - a.count);
}
