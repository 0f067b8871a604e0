import { fetchBytes, type FetchOptions } from '../loading/fetch-bytes.js';
import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { examine, type Diagnosis } from './examine.js';
import { find, type Finding } from './finding.js';
import type { Failure } from './predict-failure.js';
import { readAll } from '../loading/read-all.js';
import type { Visit } from './visit.js';

type Explain = (url: URL, error: FeedError, options: FetchOptions) => Finding;

const EXPLAIN: Readonly<Partial<Record<FeedErrorCode, Explain>>> = {
  cors: ({ href }) => find('no-cors', { url: href, origin: globalThis.location.origin }),
  http: ({ href }, { status = 0 }) => find('http-error', { url: href, status }),
  'mixed-content': ({ href }) => find('mixed-content', { url: href }),
  csp: ({ origin }) => find('policy', { to: origin }),
  timeout: ({ host }, _, { timeout = 15_000 }) => find('timeout', { host, seconds: timeout / 1000 }),
  'too-large': (_, __, { maxBytes = 50_000_000 }) => find('too-large', { most: maxBytes }),
  empty: () => find('empty'),
};

/**
 * The doctor on the page itself: as `diagnose`, by what a page can see. It loads the feed as the elements do; where that fails, a
 * second request that may not be read tells a missing CORS header from a dead line, a report of the browser tells a policy, the scheme
 * mixed content. Redirects, most headers and pictures of other sites stay hidden from a page, so fewer findings are made.
 */
export async function diagnoseHere(address: string, options: FetchOptions = {}): Promise<Diagnosis> {
  const page = new URL(globalThis.location.href);
  const url = URL.canParse(address, page) ? new URL(address, page) : undefined;
  const result: Visit = { url: url?.href ?? address, hops: [], bytes: new Uint8Array(), cutOff: false };
  const conclude = async (failure?: Failure): Promise<Diagnosis> => (await examine(result, failure, { page, isWhole: false })).diagnosis;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return conclude({ code: 'network', finding: find('bad-url', { url: address }) });
  }
  const began = Date.now();
  try {
    const { stream, contentType, url: last, cutOff } = await fetchBytes(url.href, { ...options, refresh: true });
    const ms = Date.now() - began;
    result.hops.push({ url: last, status: 200, headers: contentType ? { 'content-type': contentType } : {}, ms });
    const { bytes, error } = await readAll(stream, Infinity);
    if (error) throw error as Error;
    result.bytes = bytes;
    const broken = cutOff();
    if (broken) {
      result.cutOff = true;
      const finding = EXPLAIN[broken.code]?.(url, broken, options) ?? find('no-answer', { host: url.host, reason: 'the connection broke' });
      result.trouble = { finding, at: last };
    }
    return await conclude();
  } catch (error) {
    const failure = error instanceof FeedError ? error : new FeedError('network', String(error));
    const isOffline = globalThis.navigator?.onLine === false;
    const finding = isOffline ? find('offline') : EXPLAIN[failure.code]?.(url, failure, options);
    result.hops.length = 0;
    return conclude({ code: failure.code, finding: finding ?? find('no-answer', { host: url.host, reason: failure.message }) });
  }
}
