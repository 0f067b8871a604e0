import type { Feed } from '../model/feed.js';
import { find, type Finding } from './finding.js';
import { picturesOf } from './inspect-feed.js';
import { isKeptBack } from './predict-failure.js';
import type { VisitOptions } from './visit.js';

/** Pictures that are asked for. */
const TRIED = 3;
/** Bytes of one picture that are too many. */
const LARGE = 700_000;

/** Why a picture would not show on another site; undefined where it would. */
function refusal(status: number, headers: Record<string, string>, url: string, page: URL): string | undefined {
  if (status < 200 || status > 299) return `HTTP ${status}`;
  const type = headers['content-type'];
  if (type && !/^(image\/|application\/octet-stream)/i.test(type)) return `Content-Type ${type}`;
  return isKeptBack({ url, headers }, page) ? `Cross-Origin-Resource-Policy: ${headers['cross-origin-resource-policy']}` : undefined;
}

/** Asks for a feed's first pictures as its elements do, without a Referer, and says what a page of another site gets. */
export async function inspectPictures(feed: Feed, page: URL, { fetch = globalThis.fetch, signal, timeout = 15_000, headers }: VisitOptions): Promise<Finding[]> {
  const urls = [...new Set(picturesOf(feed))].slice(0, TRIED);
  const found = await Promise.all(
    urls.map(async (url): Promise<Finding | undefined> => {
      try {
        const limit = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
        const answer = await fetch(url, { credentials: 'omit', headers: { accept: 'image/*,*/*', ...headers }, signal: limit });
        const known = Object.fromEntries(answer.headers);
        await answer.body?.cancel();
        const reason = refusal(answer.status, known, answer.url || url, page);
        if (reason) return find('picture-refused', { url, reason });
        const size = Number(known['content-length']);
        return size > LARGE ? find('large-pictures', { url, kilobytes: Math.round(size / 1000) }) : undefined;
      } catch {
        return find('picture-refused', { url, reason: 'no answer' });
      }
    }),
  );
  return found.filter((finding) => finding !== undefined);
}
