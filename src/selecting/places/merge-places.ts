import type { Place } from '../../model/place.js';
import { foldText } from '../fold-text.js';
import { distanceBetween, pointsOf } from './distance.js';

/** So near, in kilometres, two places of one name are one place. */
const NEAR = 2;

const nameKey = (name: string): string => foldText(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const namesOf = ({ name, alternateNames, translations }: Place): string[] =>
  [name, ...alternateNames, ...Object.values(translations ?? {}).map(({ name }) => name ?? '')].map(nameKey).filter(Boolean);

function areNear(a: Place, b: Place): boolean {
  const others = pointsOf(b);
  const points = pointsOf(a);
  return points.some((point) => others.some((other) => distanceBetween(point, other) <= NEAR));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** The first place with what only the second knows; pictures and facts of both, the second's pictures first. */
function join(first: Place, second: Place): Place {
  const joined: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) if (isEmpty(joined[key])) joined[key] = value;
  const images = [...second.images, ...first.images.filter(({ url }) => !second.images.some((image) => image.url === url))];
  const labels = new Set(first.facts.map(({ label }) => label));
  return Object.freeze({
    ...(joined as unknown as Place),
    images,
    ...(images[0] ? { image: images[0] } : {}),
    facts: [...first.facts, ...second.facts.filter(({ label }) => !labels.has(label))],
    alternateNames: [...new Set([...first.alternateNames, ...second.alternateNames, ...(second.name === first.name ? [] : [second.name])])],
    ...(first.translations || second.translations ? { translations: { ...first.translations, ...second.translations } } : {}),
    // A portal's own sentences are written for its readers; the official list keeps its facts.
    ...(second.summary ? { summary: second.summary } : {}),
    ...(second.contentHtml ? { contentHtml: second.contentHtml } : {}),
  });
}

/**
 * One list of several: an official list, and what a portal adds of its own (texts, pictures, facts). Places are the same
 * by Wikidata item, by id where the lists name the same page or both use the World Heritage number, or by name where
 * they lie within two kilometres. The first list's facts and order stay; new places follow.
 */
export function mergePlaces(lists: readonly (readonly Place[])[]): Place[] {
  const merged: Place[] = [];
  const byKey = new Map<string, number[]>();
  const keysOf = (place: Place): string[] => [
    ...(place.wikidata ? [`wikidata ${place.wikidata}`] : []),
    ...(place.id ? [`id ${place.id}`] : []),
    ...namesOf(place).map((name) => `name ${name}`),
  ];
  for (const [rank, list] of lists.entries()) {
    // Two rows of one list are two places, whatever they are called.
    const own = new Set<number>();
    for (const place of list) {
      const twin = rank
        ? keysOf(place)
            .flatMap((key) => (byKey.get(key) ?? []).map((index) => ({ key, index })))
            .find(({ key, index }) => {
              const other = merged[index]!;
              if (own.has(index)) return false;
              if (key.startsWith('wikidata')) return true;
              const conflict = place.wikidata && other.wikidata && place.wikidata !== other.wikidata;
              const lies = pointsOf(place).length && pointsOf(other).length ? areNear(place, other) : undefined;
              if (conflict) return false;
              // An id alone could be any list's number 1: the name or the position has to agree.
              if (key.startsWith('id')) return lies ?? namesOf(place).some((name) => namesOf(other).includes(name));
              return lies === true;
            })?.index
        : undefined;
      const index = twin ?? merged.push(place) - 1;
      if (twin !== undefined) merged[index] = join(merged[index]!, place);
      own.add(index);
      for (const key of keysOf(place)) {
        const known = byKey.get(key);
        if (!known) byKey.set(key, [index]);
        else if (!known.includes(index)) known.push(index);
      }
    }
  }
  return merged;
}

/**
 * The places of several feeds as they come merged, each with its source, as one list: see {@link mergePlaces}.
 * @param order URLs of the feeds, the official list first
 */
export function mergeSources(places: readonly Place[], order: readonly string[]): Place[] {
  const lists = new Map<string, Place[]>();
  for (const place of places) {
    const feed = place.source?.feedUrl ?? '';
    const list = lists.get(feed);
    if (list) list.push(place);
    else lists.set(feed, [place]);
  }
  const rank = (feed: string): number => (order.includes(feed) ? order.indexOf(feed) : order.length);
  return mergePlaces([...lists].sort(([a], [b]) => rank(a) - rank(b)).map(([, list]) => list));
}
