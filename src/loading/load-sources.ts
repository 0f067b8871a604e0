import type { FeedError } from '../model/feed-error.js';
import type { FeedItem } from '../model/feed.js';
import type { FeedCopy, FeedStore, StoreRequest } from './feed-store.js';

export interface SourcesRequest extends Omit<StoreRequest, 'onItem'> {
  store: FeedStore;
  /** Called whenever an item has arrived, with the items of each URL so far. The lists grow: copy what you keep. */
  onItems?: (arrived: readonly (readonly FeedItem[])[]) => void;
}

/**
 * Loads several feeds side by side. Never rejects: where a URL failed, its place in `copies` holds the store's last good
 * copy, if any, and `failures` says why.
 */
export async function loadSources(
  urls: readonly string[],
  { store, onItems, ...request }: SourcesRequest,
): Promise<{ copies: (FeedCopy | undefined)[]; failures: FeedError[] }> {
  const arrived = urls.map((): FeedItem[] => []);
  const failures: FeedError[] = [];
  const copies = await Promise.all(
    urls.map((url, index) =>
      store
        .load(url, {
          ...request,
          onItem: (item) => {
            arrived[index]!.push(item);
            onItems?.(arrived);
          },
        })
        .catch((error: FeedError) => {
          failures.push(error);
          return store.peek(url, request);
        }),
    ),
  );
  return { copies, failures };
}
