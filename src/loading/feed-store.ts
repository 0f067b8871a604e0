import type { FeedItem, Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import { loadFeed } from './load-feed.js';
import { toAbortError } from './time-limit.js';

/** A feed and when it was loaded, milliseconds since 1970. */
export interface FeedCopy {
  readonly feed: Feed;
  readonly loadedAt: number;
}

export interface StoreRequest {
  /** Leaves; the request itself goes on for those who stay. */
  signal?: AbortSignal;
  /** Called with each item; one who comes late gets the earlier ones at once. Not called for a copy in memory. */
  onItem?: (item: FeedItem) => void;
  /** IANA zone of dates that name none. */
  timeZone?: string;
  /** Milliseconds a copy in memory is good for; 5 minutes. 0 asks the network. */
  maxAge?: number;
}

export interface FeedStore {
  /** @throws FeedError, to everyone who waits. Failures are not kept. */
  load(url: string, request?: StoreRequest): Promise<FeedCopy>;
  /** The last good copy, however old. */
  peek(url: string, request?: Pick<StoreRequest, 'timeZone'>): FeedCopy | undefined;
}

interface Flight {
  items: FeedItem[];
  /** One for each who waits. */
  listeners: Set<(item: FeedItem) => void>;
  abort: AbortController;
  copy: Promise<FeedCopy>;
}

const KEPT_FEEDS = 50;

/**
 * Keeps one request and one copy per URL for everybody on a page. Filters are no part of the key: three views of one
 * feed are three selections over one object. A time zone is, as it changes what dates mean.
 */
export function createFeedStore(load: typeof loadFeed = loadFeed): FeedStore {
  const copies = new Map<string, FeedCopy>();
  const flights = new Map<string, Flight>();

  const keep = (key: string, copy: FeedCopy): void => {
    copies.delete(key);
    copies.set(key, copy);
    if (copies.size > KEPT_FEEDS) copies.delete(copies.keys().next().value!);
  };

  function depart(key: string, url: string, timeZone: string | undefined, refresh: boolean): Flight {
    const abort = new AbortController();
    const items: FeedItem[] = [];
    const listeners: Flight['listeners'] = new Set();
    let cutOff: FeedError | undefined;
    const copy = load(url, {
      signal: abort.signal,
      timeZone,
      refresh,
      onItem: (item) => {
        items.push(item);
        listeners.forEach((listener) => listener(item));
      },
      onCutOff: (error) => (cutOff = error),
    })
      .then((feed) => {
        if (copies.get(key)?.feed.items.length && (cutOff || !feed.items.length)) {
          throw cutOff ?? new FeedError('empty', 'No items where there were some', { url });
        }
        Object.freeze(feed.items);
        const arrived = { feed: Object.freeze(feed), loadedAt: Date.now() };
        if (!cutOff) keep(key, arrived);
        return arrived;
      })
      .finally(() => flights.get(key) === flight && flights.delete(key));
    copy.catch(() => {});
    const flight = { items, listeners, abort, copy };
    flights.set(key, flight);
    return flight;
  }

  return {
    peek: (url, { timeZone } = {}) => copies.get(toKey(url, timeZone)),
    async load(url, { signal, onItem, timeZone, maxAge = 300_000 } = {}) {
      if (signal?.aborted) throw toAbortError(url, signal.reason);
      const key = toKey(url, timeZone);
      const kept = copies.get(key);
      if (kept && Date.now() - kept.loadedAt < maxAge) {
        keep(key, kept);
        return kept;
      }
      const known = flights.get(key);
      const flight = known && !known.abort.signal.aborted ? known : depart(key, url, timeZone, !maxAge || !!kept);
      const { items, listeners, abort, copy } = flight;
      return new Promise((resolve, reject) => {
        const listener = (item: FeedItem): void => onItem?.(item);
        const leave = (): void => {
          signal?.removeEventListener('abort', abandon);
          listeners.delete(listener);
        };
        const abandon = (): void => {
          leave();
          reject(toAbortError(url, signal!.reason));
          // A task later: an element that moves in the document leaves and comes back within one.
          setTimeout(() => listeners.size || abort.abort());
        };
        signal?.addEventListener('abort', abandon);
        items.forEach(listener);
        listeners.add(listener);
        copy.finally(leave).then(resolve, reject);
      });
    },
  };
}

const toKey = (url: string, timeZone = ''): string => `${timeZone} ${url.split('#')[0]}`;

/** The store of this page. */
export const feedStore: FeedStore = createFeedStore();
