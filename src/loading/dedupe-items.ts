import { canonicalUrl } from '../model/canonical-url.js';
import { eventKey, isNewerEvent } from '../model/event-version.js';
import type { FeedItem } from '../model/feed.js';

interface Place {
  index: number;
  scope: string | number | undefined;
  fragment: string | undefined;
}

const fragment = ({ url }: FeedItem): string | undefined => url?.split('#')[1];
const changed = ({ updated, published }: FeedItem): number => Date.parse(updated ?? published ?? '') || 0;

const isNewer = (item: FeedItem, other: FeedItem): boolean =>
  item.kind === 'event' && other.kind === 'event' ? !isNewerEvent(other, item) : changed(item) > changed(other);

/**
 * By what an item is recognised again: its canonical URL (a bare home page tells nothing), and its id, which means
 * something outside its feed only if it is a URI. `scope` tells feeds apart.
 */
export function itemKeys(item: FeedItem, scope: string | number | undefined = item.source?.feedUrl): string[] {
  // Events of one series share their page, and often their whole calendar does.
  if (item.kind === 'event') return [`event ${eventKey(item)}`];
  // A place of two lists has facts in both: they are joined, none is left out (`mergePlaces`).
  if (item.kind === 'place') return [`place ${scope} ${item.id}`];
  const page = canonicalUrl(item.url ?? '');
  const id = item.id && (/^[a-z][\w+.-]*:/i.test(item.id) ? item.id : `${scope} ${item.id}`);
  return [/[/?#]/.test(page) ? `url ${page}` : '', id && `id ${id}`].filter(Boolean);
}

/**
 * One list of the items of several feeds (or pages of feeds), in order, each item once: recognised by URL, then id, then,
 * between two feeds, headline and day. Of two versions the one changed later stays, in the place of the first.
 */
export function dedupeItems(lists: readonly { items: readonly FeedItem[]; scope?: string | number }[]): FeedItem[] {
  const kept: FeedItem[] = [];
  const known = new Map<string, Place>();
  for (const { items, scope } of lists) {
    for (const item of items) {
      const keys = itemKeys(item, scope);
      if (item.kind === 'article' && item.title && item.published) keys.push(`title ${item.published.slice(0, 10)} ${item.title.toLowerCase()}`);
      const own = { index: kept.length, scope, fragment: fragment(item) };
      const twin = keys
        .map((key) => {
          const place = known.get(key);
          const sure = place?.scope !== scope || (key[0] === 'u' ? place?.fragment === own.fragment : key[0] === 'i');
          return sure ? place : undefined;
        })
        .find(Boolean);
      const place = twin ?? own;
      for (const key of keys) if (!known.has(key)) known.set(key, place);
      const earlier = kept[place.index];
      if (!earlier || isNewer(item, earlier)) kept[place.index] = item;
    }
  }
  return kept;
}
