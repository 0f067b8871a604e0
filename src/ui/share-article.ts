import type { FeedItem } from '../model/feed.js';

/** The device's own sheet for sharing; absent where there is none. */
export function shareWith(): ((article: FeedItem) => void) | undefined {
  if (typeof navigator.share !== 'function') return undefined;
  // Rejects where the reader thinks better of it.
  return ({ title, url }) => void navigator.share({ title, url }).catch(() => undefined);
}
