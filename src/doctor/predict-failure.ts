import { isLocalHost } from '../loading/explain-failure.js';
import type { FeedErrorCode } from '../model/feed-error.js';
import { find, type Finding } from './finding.js';
import { isAllowed } from './policy.js';
import type { Hop, Visit } from './visit.js';

/** What keeps a page from a feed: the code that its element reports, and the finding that says why. */
export interface Failure {
  code: FeedErrorCode;
  finding: Finding;
}

/** What a finding of a visit means to a page. */
const CODES: Partial<Record<string, FeedErrorCode>> = { timeout: 'timeout', 'too-large': 'too-large' };

const site = (host: string): string => (/^[\d.]+$|^\[/.test(host) ? host : host.split('.').slice(-2).join('.'));

/** Whether an answer may not even be seen without being read (Fetch section 3.7, `Cross-Origin-Resource-Policy`). */
export function isKeptBack({ url, headers }: Pick<Hop, 'url' | 'headers'>, page: URL): boolean {
  const policy = headers['cross-origin-resource-policy'];
  const { origin, hostname } = new URL(url);
  return origin !== page.origin && (policy === 'same-origin' || (policy === 'same-site' && site(hostname) !== site(page.hostname)));
}

/**
 * What a browser will do on a page at `page` under these policies, from what the server answered (Fetch sections 4.1 to
 * 4.10, Mixed Content section 4.4, CSP 3 section 4.1.2).
 * @returns undefined where the page gets the whole answer, status 200 to 299
 */
export function predictFailure(visit: Visit, page: URL, policies: readonly string[] = []): Failure | undefined {
  const { hops, trouble } = visit;
  const first = hops[0]?.url ?? visit.url;
  const startsAtHome = URL.canParse(first) && new URL(first).origin === page.origin;
  let sender = page.origin;
  let isForeign = false;

  const stop = (finding: Finding, code: FeedErrorCode): Failure => ({ code, finding });
  const before = (address: string, index: number): Failure | undefined => {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    if (page.protocol === 'https:' && url.protocol === 'http:' && !isLocalHost(url.hostname)) {
      return stop(find('mixed-content', { url: address }), index ? 'network' : 'mixed-content');
    }
    return isAllowed(policies, 'connect-src', url, page, index > 0) ? undefined : stop(find('policy', { to: url.origin }), 'csp');
  };

  for (const [index, hop] of hops.entries()) {
    const blocked = before(hop.url, index);
    if (blocked) return blocked;
    const { origin } = new URL(hop.url);
    isForeign ||= origin !== page.origin;
    const allowed = hop.headers['access-control-allow-origin'];
    if (isForeign && allowed !== '*' && allowed !== sender) {
      const finding = allowed === undefined
        ? find('no-cors', { url: hop.url, origin: sender })
        : find('wrong-cors', { url: hop.url, origin: sender, value: allowed });
      // A page tells a missing header from a dead line by a request that it may not read.
      const isSilent = startsAtHome || hops.some((other) => isKeptBack(other, page)) || (trouble && !visit.cutOff && trouble.finding.code !== 'bad-redirect');
      return stop(finding, isSilent ? 'network' : 'cors');
    }
    const next = hops[index + 1];
    if (next && origin !== page.origin && new URL(next.url).origin !== origin) sender = 'null';
  }
  if (trouble && !visit.cutOff) {
    // Where the way led on and nothing came, the browser may have stopped before.
    const last = hops.at(-1)?.url === trouble.at ? undefined : before(trouble.at, hops.length);
    return last ?? stop(trouble.finding, CODES[trouble.finding.code] ?? 'network');
  }
  const { status, url } = hops.at(-1)!;
  return status < 200 || status > 299 ? stop(find('http-error', { status, url }), 'http') : undefined;
}
