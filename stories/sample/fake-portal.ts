import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { sheetArticles, sheetHead } from './sheet-articles.js';
import { writeSheetCalendar } from './sheet-events.js';
import { writeSampleFeed } from './write-sample-feed.js';

const origin = 'https://answers.portal.example';

/** How often each address was asked for. */
const calls = new Map<string, number>();

const rss = (from: number) =>
  new Response(writeSampleFeed(sheetHead(), sheetArticles().slice(from)), { headers: { 'content-type': 'application/rss+xml' } });

/** Its answers by the first part of the path; `call` counts from 1. */
const answers: Record<string, (call: number) => Response> = {
  slow: () => new Response(new ReadableStream()),
  stale: (call) => (call === 1 ? rss(0) : new Response(null, { status: 404 })),
  'stale-calendar': (call) => new Response(call === 1 ? writeSheetCalendar() : null, { status: call === 1 ? 200 : 404, headers: { 'content-type': 'text/calendar' } }),
  fresh: (call) => rss(call === 1 ? 3 : 0),
  empty: () => new Response(writeSampleFeed(sheetHead(), []), { headers: { 'content-type': 'application/rss+xml' } }),
};

/** An answer that turns into a failure of this kind as soon as it is read. */
function failWith(code: string, url: string): Response {
  const fail = (): never => {
    throw new FeedError(code as FeedErrorCode, `Sample of ${code}`, { url });
  };
  // A broken line is a broken body: before it, loading would try twice more.
  if (code === 'network') return new Response(new ReadableStream({ pull: fail }));
  return Object.defineProperty(new Response(), 'body', { get: fail });
}

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  if (!url.startsWith(origin)) return fetch(input, init);
  const call = (calls.get(url) ?? 0) + 1;
  calls.set(url, call);
  const [name = ''] = url.slice(origin.length + 1).split('/');
  return Promise.resolve(answers[name]?.(call) ?? failWith(name.replace(/^error-/, ''), url));
};

let addresses = 0;

/**
 * The address of a feed that behaves as named, new at each call: `slow`, `stale` and `stale-calendar` (well at first, then gone), `fresh`
 * (three more at the second call), `empty`, or `error-` and the code of a failure. It answers within the page.
 */
export function badFeed(behaviour: string): string {
  return `${origin}/${behaviour}/${++addresses}`;
}
