import type { FeedItem, Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import { readFeed } from '../formats/read-feed.js';
import { fetchBytes, type FetchOptions } from './fetch-bytes.js';

export interface LoadOptions extends FetchOptions {
  /** Called with each item as soon as its end is read. */
  onItem?: (item: FeedItem) => void;
  /** Reads this many items and no further. */
  limit?: number;
  /** IANA zone of dates that name none. */
  timeZone?: string;
  /** Called when the line broke after the first items; the feed then resolves with what came. */
  onCutOff?: (error: FeedError) => void;
}

/**
 * Loads a feed by its absolute URL: fetch, decode, recognise, read, clean.
 * @throws FeedError, with code `aborted` when `signal` is.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<Feed> {
  const { stream, cutOff, ...source } = await fetchBytes(url, options);
  const feed = await readFeed(stream, { ...options, ...source }).catch((error: unknown) => {
    // The reader of formats does not always know where its text comes from.
    const known = error instanceof FeedError;
    throw cutOff() ?? (known && error.url ? error : new FeedError(known ? error.code : 'malformed', (error as Error).message, { url, cause: error }));
  });
  const error = cutOff();
  if (!error) return feed;
  if (!feed.items.length) throw error;
  options.onCutOff?.(error);
  const { problems } = feed;
  return problems.some(({ code }) => code === 'cut-off')
    ? feed
    : { ...feed, problems: [...problems, { code: 'cut-off', message: error.message }] };
}
