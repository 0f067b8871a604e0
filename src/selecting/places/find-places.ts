import { toPlainText } from '../../model/plain-text.js';
import type { Place } from '../../model/place.js';
import { foldName, foldQuery, matchesWords, type FoldedName } from './fold-name.js';

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

/** Places in which every word of a query is found, in any of the spellings of their names. The order stays. */
export function findPlaces(places: readonly Place[], query = ''): readonly Place[] {
  const words = foldQuery(query);
  return words.length ? places.filter((place) => matchesWords(textOf(place), words)) : places;
}
