import { find, type Finding } from './finding.js';
import { readAll } from '../loading/read-all.js';

/** One answer on the way to the feed. */
export interface Hop {
  url: string;
  status: number;
  /** Names in lower case; those sent twice are joined by a comma (RFC 9110 section 5.3). */
  headers: Record<string, string>;
  /** Milliseconds until it began. */
  ms: number;
}

/** What came of asking for a feed. */
export interface Visit {
  url: string;
  hops: Hop[];
  /** The body of the last answer, decompressed, as far as it came. */
  bytes: Uint8Array;
  /** The body broke off. */
  cutOff: boolean;
  /** Why there is no answer, or no whole one; `at` is the address that gave none. */
  trouble?: { finding: Finding; at: string };
}

export interface VisitOptions {
  /** Of the page that would show the feed: `https://embassy.example`. */
  origin: string;
  fetch?: typeof globalThis.fetch;
  signal?: AbortSignal;
  /** Milliseconds until an answer begins, and for its body; 15,000. */
  timeout?: number;
  /** Bytes of the body, decompressed; 50,000,000. */
  maxBytes?: number;
  headers?: Record<string, string>;
}

/** As in browsers (Fetch section 4.4). */
const MOST_REDIRECTS = 20;

/** What the codes of Node's network errors mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server of that name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was broken off',
  UND_ERR_SOCKET: 'the connection was broken off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  EHOSTUNREACH: 'the host cannot be reached',
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ERR_TLS/;

function explain(url: string, error: unknown, timeout: number): Finding {
  const { host } = new URL(url);
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string; errors?: { code?: string }[] } };
  if (name === 'TimeoutError' || name === 'AbortError') return find('timeout', { host, seconds: timeout / 1000 });
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  if (CERTIFICATE.test(code)) return find('bad-certificate', { host, reason: code.toLowerCase().replaceAll('_', ' ') });
  return find('no-answer', { host, reason: REASONS[code] ?? cause?.message ?? message });
}

/** The address a redirect leads to; `undefined` where the answer is none, `null` where it leads nowhere. */
function redirectOf(hop: Hop): URL | null | undefined {
  const { location } = hop.headers;
  if (![301, 302, 303, 307, 308].includes(hop.status) || location === undefined) return undefined;
  return URL.canParse(location, hop.url) ? new URL(location, hop.url) : null;
}

/**
 * Asks for a feed as a page of `origin` would: one simple request, no credentials, each redirect a hop of its own. Needs
 * a `fetch` that lets redirects be seen (Node's, Deno's, Bun's); in a browser use `visitHere`. Never throws.
 */
export async function visit(url: string, options: VisitOptions): Promise<Visit> {
  const { origin, fetch = globalThis.fetch, timeout = 15_000, maxBytes = 50_000_000 } = options;
  const result: Visit = { url, hops: [], bytes: new Uint8Array(), cutOff: false };
  const fail = (at: string, finding: Finding): Visit => ({ ...result, trouble: { finding, at } });
  let at = URL.canParse(url) ? new URL(url) : undefined;
  if (!at || !/^https?:$/.test(at.protocol) || at.username || at.password) return fail(url, find('bad-url', { url }));
  /** What a browser calls itself: `null` once another site has redirected to a third (Fetch section 4.4). */
  let sender = origin;
  for (;;) {
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])]);
    const own = at.origin === origin && sender === origin;
    const headers = { accept: '*/*', ...options.headers, ...(own ? {} : { origin: sender }) };
    const began = Date.now();
    let answer: Response;
    try {
      answer = await fetch(at, { redirect: 'manual', credentials: 'omit', headers, signal });
    } catch (error) {
      return fail(at.href, explain(at.href, error, timeout));
    }
    const hop: Hop = { url: at.href, status: answer.status, headers: Object.fromEntries(answer.headers), ms: Date.now() - began };
    result.hops.push(hop);
    const next = redirectOf(hop);
    if (next === undefined) return readBody(answer, result, maxBytes, (error) => explain(hop.url, error, timeout));
    await answer.body?.cancel().catch(() => undefined);
    if (!next || !/^https?:$/.test(next.protocol)) return fail(hop.url, find('bad-redirect', { url: hop.url, to: hop.headers.location! }));
    // Node's fetch takes no address with a password; a browser follows within one site.
    if (next.username || next.password) return fail(hop.url, find('bad-redirect', { url: hop.url, to: next.origin }));
    if (result.hops.length > MOST_REDIRECTS) return fail(hop.url, find('too-many-redirects', { url: hop.url }));
    if (at.origin !== origin && next.origin !== at.origin) sender = 'null';
    if (!next.hash) next.hash = at.hash;
    at = next;
  }
}

async function readBody(answer: Response, result: Visit, most: number, explain: (error: unknown) => Finding): Promise<Visit> {
  const at = result.hops.at(-1)!.url;
  const announced = Number(answer.headers.get('content-length'));
  const { bytes, error, isTooLarge } = await readAll(answer.body, announced > most ? -1 : most);
  if (isTooLarge) return { ...result, trouble: { finding: find('too-large', { most }), at } };
  return error ? { ...result, bytes, cutOff: true, trouble: { finding: explain(error), at } } : { ...result, bytes };
}
