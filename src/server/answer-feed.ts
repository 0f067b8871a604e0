import { writeJsonFeed } from '../formats/write-json-feed.js';
import { mergeFeeds } from '../loading/merge-feeds.js';
import type { Feed } from '../model/feed.js';
import { answerBody, keepBody, type Answer, type GatewayRequest } from './answer.js';
import type { createBodyCache } from './body-cache.js';
import type { GoodRecord } from './feed-keeper.js';
import { readSelection, selectItems } from './read-selection.js';

type Bodies = ReturnType<typeof createBodyCache>;

const FRESH = 60;
const STALE = 30;
const DAY = 86_400;

/** Types under which a browser shows no page; anything else is bytes. */
const SAFE = /^(application\/(rss|atom|rdf)\+xml|(application|text)\/xml|application\/((feed|geo|ld)\+)?json|text\/(calendar|csv|plain))$/;

/**
 * How old the copies are, the oldest counts, and how long caches may keep the answer: a minute more, half of one where the
 * portal fails; RFC 5861's day and week beyond that.
 */
function freshness(records: readonly GoodRecord[], isWhole: boolean, now: number): Record<string, string> {
  const age = Math.max(0, Math.round((now - Math.min(...records.map(({ checkedAt }) => checkedAt))) / 1000));
  const isStale = !isWhole || records.some(({ failure }) => failure);
  return {
    age: String(age),
    'cache-control': `public, max-age=${age + (isStale ? STALE : FRESH)}, stale-while-revalidate=${DAY}, stale-if-error=${7 * DAY}`,
    'x-feed-status': isStale ? 'stale' : 'fresh',
  };
}

/**
 * Copies as one JSON Feed 1.1.
 * @param name Names what is asked for, in the cache.
 * @param isWhole Whether all feeds of a mix are there.
 * @throws GatewayError `bad-parameter`
 */
export async function answerFeed(
  request: GatewayRequest,
  name: string,
  records: readonly GoodRecord[],
  isWhole: boolean,
  { bodies, now }: { bodies: Bodies; now: number },
): Promise<Answer> {
  const selection = readSelection(request.url.searchParams, now);
  const key = `${name} ${records.map(({ address, changedAt }) => `${address} ${changedAt}`).join(' ')} ${selection.key}`;
  const body = await bodies(key, async () => {
    const feed: Feed = records.length === 1 ? records[0]!.feed : mergeFeeds(records.map(({ feed }) => feed));
    return keepBody(writeJsonFeed({ ...feed, items: [...selectItems(feed.items, selection, now)] }));
  });
  return answerBody(request, body, { 'content-type': 'application/feed+json; charset=utf-8', ...freshness(records, isWhole, now) });
}

/** The bytes as the portal sent them, under a type that runs nothing, and as a download where somebody opens them. */
export async function answerSource(request: GatewayRequest, name: string, record: GoodRecord, { bodies, now }: { bodies: Bodies; now: number }): Promise<Answer> {
  const [type = '', ...parameters] = (record.contentType ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => /^charset="?[\w.:+-]{1,40}"?$/.test(parameter));
  const safe = SAFE.test(type) ? type : 'application/octet-stream';
  const body = await bodies(`source ${name} ${record.address} ${record.changedAt}`, () => keepBody(record.source));
  return answerBody(request, body, {
    'content-type': charset ? `${safe}; ${charset}` : safe,
    'content-disposition': 'attachment',
    ...freshness([record], true, now),
  });
}
