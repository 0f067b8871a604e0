import { readAll } from '../loading/read-all.js';
import { readRetryAfter } from '../loading/retry-delay.js';
import { checkAddress, checkRedirect, type AddressPolicy } from './check-address.js';
import { GatewayError } from './gateway-error.js';

/** What a portal answered; `bytes` are absent where nothing has changed. */
export interface UpstreamAnswer {
  bytes?: Uint8Array;
  contentType?: string;
  etag?: string;
  lastModified?: string;
  /** After redirects: what relative links refer to. */
  url: string;
}

export interface UpstreamOptions extends AddressPolicy {
  /** What to call instead of the platform's; it must leave redirects alone when told so. */
  fetch?: typeof globalThis.fetch;
  userAgent: string;
  /** Validators of the copy at hand (RFC 9110 section 13.1). */
  etag?: string;
  lastModified?: string;
  /** Milliseconds for everything, redirects and body included; 10,000. */
  timeout?: number;
  /** Bytes after decompression, counted as they come; 4,000,000. */
  maxBytes?: number;
}

const MOST_REDIRECTS = 4;
const REDIRECT = /^30[12378]$/;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, text/calendar, application/xml;q=0.9, */*;q=0.8';

/**
 * Asks a portal for a feed. Every redirect is judged like a first address; nothing of the client's request goes along, and
 * no cookie ever.
 * @throws GatewayError `refused`, `http`, `network`, `timeout`, `too-large`, `empty`
 */
export async function fetchUpstream(address: string, options: UpstreamOptions): Promise<UpstreamAnswer> {
  const { etag, lastModified, timeout = 10_000, maxBytes = 4_000_000, fetch = globalThis.fetch, userAgent } = options;
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: ACCEPT };
  if (etag) headers['if-none-match'] = etag;
  if (lastModified) headers['if-modified-since'] = lastModified;
  const signal = AbortSignal.timeout(timeout);
  const feed = new URL(address);
  let url = feed;
  checkAddress(url, options);
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await fetch(url.href, { headers, signal, redirect: 'manual' });
      const { status, headers: theirs, body } = answer;
      if (REDIRECT.test(`${status}`)) {
        await body?.cancel();
        const next = readLocation(theirs.get('location'), url);
        checkRedirect(url, next, feed, options);
        url = next;
        continue;
      }
      const about = {
        url: url.href,
        contentType: theirs.get('content-type') ?? undefined,
        etag: theirs.get('etag') ?? undefined,
        lastModified: theirs.get('last-modified') ?? undefined,
      };
      if (status === 304 && (etag || lastModified)) return about;
      if (status !== 200) {
        await body?.cancel();
        throw new GatewayError('http', `The portal answered HTTP ${status}`, readRetryAfter(theirs.get('retry-after')));
      }
      return { ...about, bytes: await readBytes(body, maxBytes) };
    }
    throw new GatewayError('refused', `More than ${MOST_REDIRECTS} redirects`);
  } catch (error) {
    if (error instanceof GatewayError) throw error;
    if (signal.aborted) throw new GatewayError('timeout', `No whole answer in ${timeout / 1000} s`, undefined, error);
    throw networkError(error);
  }
}

function readLocation(location: string | null, base: URL): URL {
  const url = location === null ? null : parseUrl(location, base);
  if (!url) throw new GatewayError('http', 'A redirect that leads nowhere');
  url.hash = '';
  return url;
}

function parseUrl(text: string, base: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** `fetch` hides the reason in `cause`; a guarded one may have refused. */
function networkError(error: unknown): GatewayError {
  for (let reason = error, depth = 0; reason instanceof Error && depth < 5; reason = reason.cause, depth++) {
    if (reason instanceof GatewayError) return reason;
    if ('code' in reason) return new GatewayError('network', `No answer: ${String(reason.code)}`, undefined, error);
  }
  return new GatewayError('network', `No answer: ${error instanceof Error ? error.message : String(error)}`, undefined, error);
}

/** The whole body. What is over the limit is not waited for. */
async function readBytes(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array> {
  const { bytes, error, isTooLarge } = await readAll(body, maxBytes);
  if (isTooLarge) throw new GatewayError('too-large', `More than ${maxBytes} bytes`);
  if (error) throw error as Error;
  if (!bytes.length) throw new GatewayError('empty', 'An empty answer');
  return bytes;
}
