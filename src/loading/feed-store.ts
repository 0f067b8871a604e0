import type { Article, Feed } from '../model/feed.js';
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
  onItem?: (item: Article) => void;
  limit?: number;
  /** IANA zone of dates that name none. */
  timeZone?: string;
  /** Milliseconds a copy in memory is good for; 5 minutes. 0 asks the network. */
  maxAge?: number;
}

export interface FeedStore {
  /** @throws FeedError, to everyone who waits. Failures are not kept. */
  load(url: string, request?: StoreRequest): Promise<FeedCopy>;
  /** The last good copy, however old. */
  peek(url: string, request?: Pick<StoreRequest, 'limit' | 'timeZone'>): FeedCopy | undefined;
}

interface Flight {
  limit: number;
  items: Article[];
  listeners: Set<(item: Article) => void>;
  waiting: number;
  abort: AbortController;
  copy: Promise<FeedCopy>;
}

const KEPT_FEEDS = 50;

/**
 * Keeps one request and one copy per URL for everybody on a page. Filters are no part of the key: three views of one
 * feed are three selections over one object. A time zone is, as it changes what dates mean.
 */
export function createFeedStore(load: typeof loadFeed = loadFeed): FeedStore {
  const copies = new Map<string, FeedCopy & { limit: number }>();
  const flights = new Map<string, Flight>();

  const peek: FeedStore['peek'] = (url, { limit = Infinity, timeZone } = {}) => {
    const copy = copies.get(toKey(url, timeZone));
    return copy && copy.limit >= limit ? copy : undefined;
  };

  function depart(url: string, limit: number, timeZone: string | undefined, refresh: boolean): Flight {
    const key = toKey(url, timeZone);
    const abort = new AbortController();
    const departure = Date.now();
    const flight: Flight = { limit, items: [], listeners: new Set(), waiting: 0, abort, copy: undefined! };
    let cutOff: FeedError | undefined;
    const arrive = async (): Promise<FeedCopy> => {
      try {
        const feed = await load(url, {
          signal: abort.signal,
          limit: limit < Infinity ? limit : undefined,
          timeZone,
          refresh,
          onItem: (item) => {
            flight.items.push(item);
            for (const listener of flight.listeners) listener(item);
          },
          onCutOff: (error) => (cutOff = error),
        });
        const earlier = copies.get(key);
        if (earlier?.feed.items.length) {
          if (cutOff) throw cutOff;
          if (!feed.items.length) throw new FeedError('empty', 'No items where there were some', { url });
        }
        Object.freeze(feed.items);
        // A copy below its limit is whole.
        const copy = {
          feed: Object.freeze(feed),
          loadedAt: Date.now(),
          limit: feed.items.length < limit ? Infinity : limit,
        };
        // A whole copy that came meanwhile is better than the first few items.
        const overtaken = earlier && earlier.limit > copy.limit && earlier.loadedAt > departure;
        if (!cutOff && !overtaken) keep(key, copy);
        return copy;
      } finally {
        if (flights.get(key) === flight) flights.delete(key);
      }
    };
    flights.set(key, flight);
    flight.copy = arrive();
    flight.copy.catch(() => {});
    return flight;
  }

  function keep(key: string, copy: FeedCopy & { limit: number }): void {
    copies.delete(key);
    copies.set(key, copy);
    for (const oldest of copies.keys()) {
      if (copies.size <= KEPT_FEEDS) break;
      copies.delete(oldest);
    }
  }

  function join(flight: Flight, url: string, { signal, onItem }: StoreRequest): Promise<FeedCopy> {
    return new Promise((resolve, reject) => {
      const listener = onItem && ((item: Article) => onItem(item));
      const leave = (): void => {
        signal?.removeEventListener('abort', abandon);
        if (listener) flight.listeners.delete(listener);
      };
      const abandon = (): void => {
        leave();
        flight.waiting--;
        reject(toAbortError(url, signal?.reason));
        // A task later: an element that moves in the document leaves and comes back within one.
        setTimeout(() => flight.waiting || flight.abort.abort());
      };
      flight.waiting++;
      signal?.addEventListener('abort', abandon);
      if (listener) {
        flight.items.forEach(listener);
        flight.listeners.add(listener);
      }
      flight.copy.finally(leave).then(resolve, reject);
    });
  }

  return {
    peek,
    async load(url, request = {}) {
      const { signal, limit = Infinity, timeZone, maxAge = 300_000 } = request;
      if (signal?.aborted) throw toAbortError(url, signal.reason);
      const key = toKey(url, timeZone);
      const copy = peek(url, request);
      if (copy && Date.now() - copy.loadedAt < maxAge) {
        keep(key, copy as FeedCopy & { limit: number });
        return copy;
      }
      let flight = flights.get(key);
      if (!flight || flight.abort.signal.aborted || flight.limit < limit) {
        flight = depart(url, limit, timeZone, !maxAge || !!copy);
      }
      return join(flight, url, request);
    },
  };
}

const toKey = (url: string, timeZone = ''): string => `${timeZone} ${url.split('#')[0]}`;

/** The store of this page. */
export const feedStore: FeedStore = createFeedStore();
