import type { Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import { createFeedStore, type FeedCopy, type FeedStore } from './feed-store.js';
import { loadFeed, type LoadOptions } from './load-feed.js';

/** How old a gateway said that its copy is, milliseconds. */
const ages = new WeakMap<Feed, number>();
/** Feeds that this page may not ask for itself; the gateway is asked at once from then on. */
const closed = new Set<string>();

/** Loads from a gateway, and remembers how old its copy is. */
async function loadCopy(url: string, options: LoadOptions = {}): Promise<Feed> {
  let age = 0;
  const { fetch = globalThis.fetch } = options;
  const feed = await loadFeed(url, {
    ...options,
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      age = Number(answer.headers.get('age')) * 1000 || 0;
      return answer;
    },
  });
  ages.set(feed, age);
  return feed;
}

const ownStore = createFeedStore(loadCopy);

/**
 * A store for a page with a gateway: a feed is asked for itself first and, where that fails, the gateway, which has the last
 * good copy though the portal be down. Where the portal answers but not to this page (CORS, an http feed on an https page)
 * it is not tried again. `feed:ID` asks the gateway at once. A gateway's copy is as old as it says.
 * @param direct The page's store.
 * @param gateway Absolute address; a path stays: `https://embassy.example/feeds`.
 */
export function throughGateway(direct: FeedStore, gateway: string, copies: FeedStore = ownStore): FeedStore {
  const base = gateway.replace(/\/*(\?.*)?(#.*)?$/, '');
  const toGateway = (url: string): string =>
    /^feed:/.test(url) ? `${base}/v1/feeds/${encodeURIComponent(url.slice(5))}` : `${base}/v1/feed?url=${encodeURIComponent(url)}`;
  const isClosed = (url: string): boolean => /^feed:/.test(url) || closed.has(url);
  const dated = (copy: FeedCopy): FeedCopy => ({ feed: copy.feed, loadedAt: copy.loadedAt - (ages.get(copy.feed) ?? 0) });

  return {
    peek(url, request) {
      const copy = isClosed(url) ? copies.peek(toGateway(url), request) : undefined;
      return copy ? dated(copy) : direct.peek(url, request);
    },
    async load(url, request) {
      if (isClosed(url)) return dated(await copies.load(toGateway(url), request));
      try {
        return await direct.load(url, request);
      } catch (error) {
        const { code } = error as FeedError;
        // A `blob:` or `data:` URL means nothing elsewhere.
        if (code === 'aborted' || !/^https?:/.test(url)) throw error;
        const copy = await copies.load(toGateway(url), request).catch((cause: FeedError) => {
          if (cause.code === 'aborted') throw cause;
          const message = `${(error as FeedError).message}; and the gateway: ${cause.message}`;
          throw new FeedError(code, message, { url, status: (error as FeedError).status, retryAfter: cause.retryAfter, cause });
        });
        if (code === 'cors' || code === 'mixed-content') closed.add(url);
        return dated(copy);
      }
    },
  };
}
