import type { FeedItem, Feed } from '../model/feed.js';
import { dedupeItems } from './dedupe-items.js';

/** What a merged feed says of itself is what all its feeds say alike. */
const COMMON = ['title', 'description', 'homePage', 'feedUrl', 'language', 'id', 'icon', 'rights', 'generator'] as const;

/**
 * Merges feeds into one: newest first, each item once (see `dedupeItems`), each with the `source` it came from. A date
 * in the future sorts as now; undated items follow the dated ones in the feeds' order. Properties that differ between
 * the feeds are absent, and so is `nextUrl`; `format` is the first feed's. No feed makes an empty one.
 */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const now = Date.now();
  const time = ({ published, updated }: FeedItem): number =>
    Math.min(now, Date.parse(published ?? updated ?? '') || -Infinity);
  const items = dedupeItems(
    feeds.map((feed, scope) => ({ items: feed.items.map((item) => withSource(item, feed)), scope })),
  );
  const [first] = feeds;
  const merged: Feed = {
    format: first?.format ?? 'rss',
    authors: [],
    tags: [],
    items: items
      .map((item) => ({ item, time: time(item) }))
      // Not by subtraction: two undated items would differ by NaN.
      .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
      .map(({ item }) => item),
    problems: feeds.flatMap(({ problems }) => problems),
  };
  for (const key of COMMON) {
    if (first?.[key] && feeds.every((feed) => feed[key] === first[key])) merged[key] = first[key];
  }
  const minutes = feeds.flatMap(({ refreshMinutes }) => refreshMinutes ?? []);
  if (minutes.length) merged.refreshMinutes = Math.max(...minutes);
  return merged;
}

function withSource(item: FeedItem, { title, homePage: url, feedUrl }: Feed): FeedItem {
  return item.source || !(title || url || feedUrl) ? item : { ...item, source: { title, url, feedUrl } };
}
