import type { FeedItem } from '../../model/feed.js';
import type { Place } from '../../model/place.js';

/**
 * Any item as a place: an RSS, Atom or JSON Feed article about one has a headline, a picture, often a position. An event is none.
 * @returns `undefined` for an event, and for an item without a headline
 */
export function toPlace(item: FeedItem): Place | undefined {
  if (item.kind === 'place') return item;
  if (item.kind === 'event' || !item.title) return undefined;
  return {
    ...item,
    kind: 'place',
    name: item.title,
    alternateNames: [],
    criteria: [],
    history: [],
    countries: [],
    components: [],
    images: item.image ? [item.image] : [],
    links: [],
    facts: [],
    ...(item.tags[0] ? { category: item.tags[0].label } : {}),
  };
}
