import type { Article, Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import { readFeed } from '../formats/read-feed.js';
import { fetchBytes, type FetchOptions } from './fetch-bytes.js';

export interface LoadOptions extends FetchOptions {
  /** Called with each item as soon as its end is read. */
  onItem?: (item: Article) => void;
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
  const { onItem, limit, timeZone, signal, onCutOff } = options;
  const { stream, contentType, url: finalUrl, cutOff } = await fetchBytes(url, options);
  const read = { contentType, url: finalUrl, onItem, limit, timeZone, signal };
  const feed = await readFeed(stream, read).catch((error: unknown) => {
    throw cutOff() ?? withUrl(error, url);
  });
  const error = cutOff();
  if (!error) return feed;
  if (!feed.items.length) throw error;
  onCutOff?.(error);
  if (feed.problems.some(({ code }) => code === 'cut-off')) return feed;
  return { ...feed, problems: [...feed.problems, { code: 'cut-off', message: error.message }] };
}

/** The reader of formats does not always know where its text comes from. */
function withUrl(error: unknown, url: string): unknown {
  if (!(error instanceof FeedError) || error.url) return error;
  return new FeedError(error.code, error.message, { url, cause: error });
}
