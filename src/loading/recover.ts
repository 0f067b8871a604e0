import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { explainFailure } from './explain-failure.js';
import type { FetchedBytes, FetchOptions } from './fetch-bytes.js';
import { canRetry, readRetryAfter, retryDelay } from './retry-delay.js';
import { watchPolicy } from './watch-policy.js';

const RETRIES = 2;
/** Seconds a reader is kept waiting because `Retry-After` says so. */
const LONGEST_WAIT = 10;

/**
 * Says what went wrong with a request, and asks again where that can help. A later part.
 * @param failure The answer that is not as it should be, or what `fetch` threw.
 * @throws FeedError, of the last attempt.
 */
export async function recover(
  url: string,
  options: FetchOptions,
  failure: unknown,
  request: (url: string, options: FetchOptions) => Promise<FetchedBytes>,
): Promise<FetchedBytes> {
  const policy = watchPolicy(url);
  try {
    for (let attempt = 0; ; attempt++) {
      const error =
        failure instanceof FeedError
          ? failure
          : failure instanceof Response
            ? explainAnswer(url, failure)
            : await explainFailure(url, failure, policy.blocked, options);
      const { code, status, retryAfter = 0 } = error;
      const passing = code === 'network' ? globalThis.navigator?.onLine !== false : code === 'http' && canRetry(status);
      if (!passing || attempt === RETRIES || retryAfter > LONGEST_WAIT) throw error;
      await pause(retryDelay(attempt, retryAfter), options.signal);
      try {
        return await request(url, options);
      } catch (next) {
        failure = next;
      }
    }
  } finally {
    policy.stop();
  }
}

function explainAnswer(url: string, { ok, status, headers, body }: Response): FeedError {
  body?.cancel().catch(() => {});
  const retryAfter = readRetryAfter(headers.get('Retry-After'));
  const fail = (code: FeedErrorCode, message: string): FeedError => new FeedError(code, message, { url, status, retryAfter });
  if (!ok) return fail('http', `HTTP ${status}`);
  return body ? fail('too-large', `Announced as ${headers.get('Content-Length')} bytes`) : fail('empty', 'Answer without content');
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
