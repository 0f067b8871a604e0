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
  items: FeedItem[];
  /** One for each who waits. */
  listeners: Set<(item: FeedItem) => void>;
  abort: AbortController;
  copy: Promise<FeedCopy>;
}

type StoredCopy = FeedCopy & { limit: number };

const KEPT_FEEDS = 50;

/**
 * Keeps one request and one copy per URL for everybody on a page. Filters are no part of the key: three views of one
 * feed are three selections over one object. A time zone is, as it changes what dates mean.
 */
export function createFeedStore(load: typeof loadFeed = loadFeed): FeedStore {
  const copies = new Map<string, StoredCopy>();
  const flights = new Map<string, Flight>();

  const find = (url: string, { limit = Infinity, timeZone }: StoreRequest = {}): StoredCopy | undefined => {
    const copy = copies.get(toKey(url, timeZone));
    return copy && copy.limit >= limit ? copy : undefined;
  };

  const keep = (key: string, copy: StoredCopy): void => {
    copies.delete(key);
    copies.set(key, copy);
    if (copies.size > KEPT_FEEDS) copies.delete(copies.keys().next().value!);
  };

  function depart(key: string, url: string, limit: number, timeZone: string | undefined, refresh: boolean): Flight {
    const departure = Date.now();
    const abort = new AbortController();
    const items: FeedItem[] = [];
    const listeners: Flight['listeners'] = new Set();
    let cutOff: FeedError | undefined;
    const arrive = (feed: Feed): FeedCopy => {
      const earlier = copies.get(key);
      if (earlier?.feed.items.length && (cutOff || !feed.items.length)) {
        throw cutOff ?? new FeedError('empty', 'No items where there were some', { url });
      }
      Object.freeze(feed.items);
      // A copy below its limit is whole.
      const whole = feed.items.length < limit ? Infinity : limit;
      const copy = { feed: Object.freeze(feed), loadedAt: Date.now(), limit: whole };
      // A whole copy that came meanwhile is better than the first few items.
      if (!cutOff && !(earlier && earlier.limit > whole && earlier.loadedAt > departure)) keep(key, copy);
      return copy;
    };
    const copy = load(url, {
      signal: abort.signal,
      limit: limit < Infinity ? limit : undefined,
      timeZone,
      refresh,
      onItem: (item) => {
        items.push(item);
        listeners.forEach((listener) => listener(item));
      },
      onCutOff: (error) => (cutOff = error),
    })
      .then(arrive)
      .finally(() => flights.get(key) === flight && flights.delete(key));
    copy.catch(() => {});
    const flight = { limit, items, listeners, abort, copy };
    flights.set(key, flight);
    return flight;
  }

  const join = ({ items, listeners, abort, copy }: Flight, url: string, { signal, onItem }: StoreRequest) =>
    new Promise<FeedCopy>((resolve, reject) => {
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

  return {
    peek: find,
    async load(url, request = {}) {
      const { signal, limit = Infinity, timeZone, maxAge = 300_000 } = request;
      if (signal?.aborted) throw toAbortError(url, signal.reason);
      const key = toKey(url, timeZone);
      const copy = find(url, request);
      if (copy && Date.now() - copy.loadedAt < maxAge) {
        keep(key, copy);
        return copy;
      }
      const flight = flights.get(key);
      const joins = flight && !flight.abort.signal.aborted && flight.limit >= limit;
      return join(joins ? flight : depart(key, url, limit, timeZone, !maxAge || !!copy), url, request);
    },
  };
}

const toKey = (url: string, timeZone = ''): string => `${timeZone} ${url.split('#')[0]}`;

/** The store of this page. */
export const feedStore: FeedStore = createFeedStore();
