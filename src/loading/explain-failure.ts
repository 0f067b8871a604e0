import { FeedError } from '../model/feed-error.js';
import type { TimeLimit } from './time-limit.js';

const LOCAL = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/;

/**
 * Says why there was no answer, as well as a page can: all it gets is one `TypeError` for a dead line, a missing
 * CORS header, mixed content and a policy. `fetch` is asked once more, for the head alone and without reading it,
 * where the answer tells a missing header from a dead line.
 */
export async function explainFailure(
  url: string,
  cause: unknown,
  blocked: () => boolean,
  fetch: typeof globalThis.fetch,
  { signal, aborted }: TimeLimit,
): Promise<FeedError> {
  const fail = (code: 'csp' | 'mixed-content' | 'cors' | 'network', message: string): FeedError =>
    new FeedError(code, message, { url, cause });
  // The report of a violation is a task of its own, later than the failed request.
  await new Promise((resolve) => setTimeout(resolve));
  if (blocked()) return fail('csp', `The page's Content-Security-Policy lacks connect-src ${new URL(url).origin}`);
  const { protocol, hostname, origin } = new URL(url);
  const page = globalThis.location;
  if (page?.protocol === 'https:' && protocol === 'http:' && !LOCAL.test(hostname)) {
    return fail('mixed-content', 'An https page cannot load an http feed');
  }
  if (page && page.origin !== origin && (await Promise.race([aborted, answersOpaquely(url, fetch, signal)]))) {
    return fail('cors', 'The server answers without Access-Control-Allow-Origin for this page');
  }
  return fail('network', 'No answer from the server');
}

async function answersOpaquely(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    return true;
  } catch {
    return false;
  }
}
