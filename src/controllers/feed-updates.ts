import { itemKeys } from '../loading/dedupe-items.js';
import type { Article, Feed } from '../model/feed.js';

/* What a feed needs only once its first items are shown, or if it has several sources: a later part. */
export { dedupeItems } from '../loading/dedupe-items.js';
export { mergeFeeds } from '../loading/merge-feeds.js';
export { RefreshTimer } from './refresh-timer.js';

/** The items of `next` that `shown` does not have, in any version. */
export function findFresh(shown: Feed | undefined, next: Feed): Article[] {
  const known = new Set(shown?.items.flatMap((item) => itemKeys(item)));
  return next.items.filter((item) => !itemKeys(item).some((key) => known.has(key)));
}
