import { FeedError } from '../model/feed-error.js';
import type { FetchOptions } from './fetch-bytes.js';
import { limitTime } from './time-limit.js';

/** Whether a host is this device: http from there is no mixed content (Secure Contexts section 3.1). */
export const isLocalHost = (host: string): boolean => /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(host);

/**
 * Says why there was no answer, as well as a page can: all it gets is one `TypeError` for a dead line, a missing
 * CORS header, mixed content and a policy. `fetch` is asked once more, for the head alone and without reading it,
 * where the answer tells a missing header from a dead line; a policy keeps that back too, and is told by its report.
 * @param blocked Whether a policy of the page kept a request back, as far as is known by now.
 */
export async function explainFailure(
  url: string,
  cause: unknown,
  blocked: () => boolean,
  { signal, timeout = 15_000, fetch = globalThis.fetch }: FetchOptions,
): Promise<FeedError> {
  const fail = (code: 'csp' | 'mixed-content' | 'cors' | 'network', message: string): FeedError =>
    new FeedError(code, message, { url, cause });
  const { protocol, hostname, origin } = new URL(url);
  const page = globalThis.location;
  if (page?.protocol === 'https:' && protocol === 'http:' && !isLocalHost(hostname)) {
    return fail('mixed-content', 'An https page cannot load an http feed');
  }
  const limit = limitTime(url, timeout, signal);
  limit.start();
  try {
    const init: RequestInit = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' };
    const probe = page && page.origin !== origin ? fetch(url, { ...init, signal: limit.signal }).catch(() => undefined) : undefined;
    if (await Promise.race([limit.aborted, probe])) {
      return fail('cors', 'The server answers without Access-Control-Allow-Origin for this page');
    }
  } catch (left) {
    return left as FeedError;
  } finally {
    limit.stop();
  }
  // The report of a violation is a task of its own, later than the failed request.
  await new Promise((resolve) => setTimeout(resolve));
  return blocked()
    ? fail('csp', `The page's Content-Security-Policy lacks connect-src ${origin}`)
    : fail('network', 'No answer from the server');
}
