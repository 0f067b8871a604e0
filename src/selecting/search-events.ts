import type { FeedItem } from '../model/feed.js';
import { createMatcher } from './search-text.js';

/** An event's place and people belong to what is searched. */
const searched = new WeakMap<FeedItem, FeedItem>();

function withPlace(item: FeedItem): FeedItem {
  if (item.kind !== 'event') return item;
  let known = searched.get(item);
  if (!known) {
    const summary = [item.summary, item.location, item.organizer?.name, ...item.categories].filter(Boolean).join('\n');
    searched.set(item, (known = { ...item, summary }));
  }
  return known;
}

/** A test for events in whose title, place, categories or text every word of the query occurs; for an empty query, all. */
export function createEventMatcher(query: string): (item: FeedItem) => boolean {
  const matches = createMatcher(query);
  return (item) => matches(withPlace(item));
}
