import { isFeedLink } from '../formats/feed-link.js';
import { resolveLink } from '../formats/links.js';
import { readAttributes } from '../formats/read-attributes.js';
import { findTagEnd } from '../model/tag-end.js';

/** A feed that a web page names. */
export interface NamedFeed {
  url: string;
  title?: string;
}

/** Links that lead to feeds though the page does not declare them. */
const LOOKS = /(\/|\.|=|^)(rss|atom|feed|feeds|jsonfeed)(\.xml|\.json|\.php|\/)?([?#]|$)|\.(rss|atom|ics)([?#]|$)/i;

/** Feeds found on an HTML page: `<link rel="alternate">` first (RSS and Atom autodiscovery), then links that look like feeds. At most 20. */
export function findFeeds(html: string, base: string): NamedFeed[] {
  const feeds = new Map<string, NamedFeed>();
  const others = new Map<string, NamedFeed>();
  for (const { index, 1: name } of html.slice(0, 2e6).matchAll(/<(link|a)\s/gi)) {
    const tag = readAttributes(html.slice(index + 1 + name!.length, findTagEnd(html, index)));
    const url = resolveLink(tag.href, base);
    if (!url || url === base) continue;
    if (isFeedLink(tag)) feeds.set(url, { url, ...(tag.title ? { title: tag.title } : {}) });
    else if (name!.toLowerCase() === 'a' && LOOKS.test(tag.href!)) others.set(url, { url });
  }
  for (const [url, feed] of others) if (!feeds.has(url)) feeds.set(url, feed);
  return [...feeds.values()].slice(0, 20);
}
