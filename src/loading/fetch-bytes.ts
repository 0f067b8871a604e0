import { FeedError } from '../model/feed-error.js';
import { guardBody, type GuardedBody } from './guard-body.js';
import { limitTime, toAbortError } from './time-limit.js';

export interface FetchOptions {
  /** Whoever aborts gets an error with code `aborted` (`timeout` for `AbortSignal.timeout`). */
  signal?: AbortSignal;
  /** Milliseconds until the answer begins, and between two pieces of it; 15,000. */
  timeout?: number;
  /** Cap on the bytes of the answer, decompressed; 50,000,000. */
  maxBytes?: number;
  /** Revalidates through the browser's cache instead of trusting it. */
  refresh?: boolean;
  /** In place of the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
}

export interface FetchedBytes extends GuardedBody {
  contentType?: string;
  /** After redirects: what relative links refer to. */
  url: string;
}

/**
 * Gets a URL by a simple CORS request: no headers of ours (they would cause a preflight), no credentials, no referrer.
 * Asks again, at most twice and with growing pauses, where that can help.
 * @throws FeedError, always: `network`, `cors`, `csp`, `mixed-content`, `http`, `timeout`, `too-large`, `empty`, `aborted`.
 */
export const fetchBytes = (url: string, options: FetchOptions = {}): Promise<FetchedBytes> =>
  request(url, options).catch(async (failure: unknown) => {
    if (failure instanceof FeedError) throw failure;
    const { recover } = await import('./recover.js').catch(() => {
      // Where not even that arrives, the line is dead.
      throw new FeedError('network', 'No answer', { url, cause: failure });
    });
    return recover(url, options, failure, request);
  });

/** One attempt. Throws a `FeedError`, the answer that is not as it should be, or what `fetch` throws. */
async function request(
  url: string,
  { signal, timeout = 15_000, maxBytes = 50_000_000, refresh, fetch = globalThis.fetch }: FetchOptions,
): Promise<FetchedBytes> {
  const limit = limitTime(url, timeout, signal);
  const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: limit.signal };
  if (refresh) init.cache = 'no-cache';
  try {
    limit.signal.throwIfAborted();
    limit.start();
    const answer = await Promise.race([limit.aborted, fetch(url, init)]);
    const { headers, body } = answer;
    if (!answer.ok || !body || +headers.get('Content-Length')! > maxBytes) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- it goes to `recover`, which makes an error of it
      throw answer;
    }
    return {
      ...guardBody(body, url, maxBytes, limit),
      contentType: headers.get('Content-Type') ?? undefined,
      url: answer.url || url,
    };
  } catch (failure) {
    limit.stop();
    throw limit.signal.aborted ? toAbortError(url, limit.signal.reason) : failure;
  }
}
