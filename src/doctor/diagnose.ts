import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { conclude, examine, type Diagnosis } from './examine.js';
import { find, type Finding } from './finding.js';
import { compareIds } from './inspect-feed.js';
import { inspectPictures } from './inspect-pictures.js';
import { readPolicies } from './policy.js';
import { predictFailure } from './predict-failure.js';
import { visit, type VisitOptions } from './visit.js';

export interface DiagnoseOptions extends Omit<VisitOptions, 'origin'> {
  /** The page that shall show the feed, or its origin; where it answers, its Content-Security-Policy counts. An https page somewhere by default. */
  page?: string;
  /** Policies to reckon with, in place of the page's own. */
  policies?: readonly string[];
  /** Milliseconds since 1970. */
  now?: number;
}

/** Reserved for examples (RFC 2606): a page of any other site. */
const SOMEWHERE = 'https://embassy.example/';

/** Asks once more with the validators of the first answer: does the server spare us the rest, and are ids the same? */
async function askAgain(url: string, headers: Record<string, string>, feed: Feed, options: VisitOptions): Promise<Finding[]> {
  const { etag, 'last-modified': modified } = headers;
  const { hops, bytes, trouble } = await visit(url, {
    ...options,
    headers: { ...options.headers, ...(etag ? { 'if-none-match': etag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) },
  });
  if (hops.at(-1)?.status !== 200 || trouble) return [];
  const again = await readFeed(bytes, { url }).catch(() => undefined);
  return [...(etag || modified ? [find('not-revalidated')] : []), ...(again ? compareIds(feed, again) : [])];
}

/** The policies of a page that answers; none of one that does not. */
async function fetchPolicies(page: URL, options: VisitOptions): Promise<string[]> {
  if (page.href === SOMEWHERE) return [];
  const { hops, bytes } = await visit(page.href, { ...options, maxBytes: 1e6 });
  return readPolicies(hops.at(-1)?.headers['content-security-policy'], new TextDecoder().decode(bytes));
}

/**
 * Says whether a page would show a feed, why not, and what to do. Asks for the feed twice and for its first three pictures,
 * from where this program runs, and tells what a browser on the page will make of the answers. Runs where `fetch` shows redirects:
 * Node, Deno, Bun. In a browser use `diagnoseHere`. Never throws but for a `page` that is no URL.
 */
export async function diagnose(url: string, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const page = new URL(options.page ?? SOMEWHERE);
  const asked: VisitOptions = { ...options, origin: page.origin };
  const policies = options.policies ?? (await fetchPolicies(page, asked));
  const result = await visit(url, asked);
  const { diagnosis, feed } = await examine(result, predictFailure(result, page, policies), { ...options, page, policies, isWhole: true });
  if (!feed || result.cutOff) return diagnosis;
  const last = result.hops.at(-1)!;
  const more = await Promise.all([askAgain(last.url, last.headers, feed, asked), inspectPictures(feed, page, asked)]);
  return conclude({ ...diagnosis, findings: [...diagnosis.findings, ...more.flat()] });
}
