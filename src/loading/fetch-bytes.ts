import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { guardBody, type GuardedBody } from './guard-body.js';
import { canRetry, readRetryAfter, retryDelay } from './retry-delay.js';
import { limitTime } from './time-limit.js';
import { watchPolicy } from './watch-policy.js';

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

const RETRIES = 2;
/** Seconds a reader is kept waiting because `Retry-After` says so. */
const LONGEST_WAIT = 10;

/**
 * Gets a URL by a simple CORS request: no headers of ours (they would cause a preflight), no credentials, no referrer.
 * Asks again, at most twice and with growing pauses, where that can help.
 * @throws FeedError, always: `network`, `cors`, `csp`, `mixed-content`, `http`, `timeout`, `too-large`, `empty`, `aborted`.
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<FetchedBytes> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await request(url, options);
    } catch (cause) {
      const { code, status, retryAfter } = cause as FeedError;
      const passing = code === 'network' ? globalThis.navigator?.onLine !== false : code === 'http' && canRetry(status);
      if (!passing || attempt === RETRIES || (retryAfter ?? 0) > LONGEST_WAIT) throw cause;
      await pause(retryDelay(attempt, retryAfter), options.signal);
    }
  }
}

async function request(
  url: string,
  { signal, timeout = 15_000, maxBytes = 50_000_000, refresh, fetch = globalThis.fetch }: FetchOptions,
): Promise<FetchedBytes> {
  const limit = limitTime(url, timeout, signal);
  const policy = watchPolicy(url);
  const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: limit.signal };
  if (refresh) init.cache = 'no-cache';
  try {
    limit.signal.throwIfAborted();
    const answer = await Promise.race([limit.aborted, fetch(url, init)]).catch(async (cause: unknown) => {
      // Loaded by those who need it. Where not even that arrives, the line is dead.
      const explain = (): Promise<FeedError> =>
        import('./explain-failure.js').then(
          ({ explainFailure }) => explainFailure(url, cause, policy.blocked, fetch, limit),
          () => new FeedError('network', 'No answer', { url, cause }),
        );
      throw limit.signal.reason ?? (await explain());
    });
    const { headers, status, body } = answer;
    const fail = (code: FeedErrorCode, message: string): FeedError => {
      body?.cancel().catch(() => {});
      return new FeedError(code, message, { url, status, retryAfter: readRetryAfter(headers.get('Retry-After')) });
    };
    if (!answer.ok) throw fail('http', `HTTP ${status}`);
    if (!body) throw fail('empty', 'Answer without content');
    if (Number(headers.get('Content-Length')) > maxBytes) throw fail('too-large', `More than ${maxBytes} bytes`);
    return {
      ...guardBody(body, url, maxBytes, limit),
      contentType: headers.get('Content-Type') ?? undefined,
      url: answer.url || url,
    };
  } catch (error) {
    limit.end();
    throw error;
  } finally {
    policy.stop();
  }
}

/** Waits `ms` milliseconds, or until the caller leaves: the next request then fails at once. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    signal?.addEventListener('abort', go);
  });
}
