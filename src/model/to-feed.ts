import type { Feed, FeedItem } from './feed.js';
import { isoDate } from './iso-date.js';

/** A page's own items as a feed; what a page leaves out is filled in. */
export function toFeed(items: readonly Partial<FeedItem>[]): Feed {
  return {
    format: 'json',
    authors: [],
    tags: [],
    problems: [],
    items: items.map(
      (item, index) =>
        ({
          kind: 'article',
          id: item.url ?? String(index),
          authors: [],
          tags: [],
          attachments: [],
          ...item,
          published: isoDate(item.published),
          updated: isoDate(item.updated),
        }) as FeedItem,
    ),
  };
}
