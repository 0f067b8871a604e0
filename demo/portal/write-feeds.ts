import { sections, type DemoArticle } from './demo-article.js';
import { writeFeedPath, type FeedAddress, type FeedPage } from './feeds/feed-page.js';
import { writeAtom } from './feeds/write-atom.js';
import { writeJsonFeed } from './feeds/write-json-feed.js';
import { writeRss } from './feeds/write-rss.js';

export interface FeedOptions extends FeedAddress {
  /** Where the portal is served: `http://127.0.0.1:8000`. */
  baseUrl: string;
  /** Articles on a page; counts only with `page`. */
  pageSize?: number;
}

/** Media types to serve the feeds with. */
export const feedTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

/**
 * A feed of the portal, the same text for the same input.
 * @param articles of the edition, in the order of the feed (newest first).
 * @throws RangeError for a page that is not there.
 */
export function writeFeed(articles: readonly DemoArticle[], options: FeedOptions): string {
  const { format, language, section, page, pageSize = 12, baseUrl } = options;
  const resolve = (path: string): string => new URL(path, baseUrl).href;
  const chosen = articles.filter((article) => article.edition === language && (!section || article.section === section));
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  if (page !== undefined && !(Number.isInteger(page) && page >= 1 && page <= pages)) {
    throw new RangeError(`no page ${page} of ${pages}`);
  }
  const address = (number: number | undefined): string =>
    resolve(writeFeedPath({ format, language, section, page: number }));
  const feed: FeedPage = {
    language,
    section,
    selfUrl: address(page),
    homeUrl: resolve(`/${language}/${section ? `${section}/` : ''}`),
    updated: findNewestChange(chosen),
    articles: page ? chosen.slice((page - 1) * pageSize, page * pageSize) : chosen,
    resolve,
    ...(page && {
      firstUrl: address(1),
      lastUrl: address(pages),
      previousUrl: page > 1 ? address(page - 1) : undefined,
      nextUrl: page < pages ? address(page + 1) : undefined,
    }),
  };
  return { rss: writeRss, atom: writeAtom, json: writeJsonFeed }[format](feed);
}

/** The feed that a path of the portal names, the reverse of `writeFeedPath`; nothing for other paths. */
export function readFeedPath(path: string): FeedAddress | undefined {
  const [, language, name, page, format] = /^\/feeds\/(en|be|ru|zh|ar)\/([a-z]+)(?:-([1-9]\d{0,3}))?\.(rss|atom|json)$/.exec(path) ?? [];
  if (!name) return undefined;
  const section = sections.find((one) => one === name);
  if (!section && name !== 'news') return undefined;
  return {
    language: language as FeedAddress['language'],
    format: format as FeedAddress['format'],
    section,
    page: page ? Number(page) : undefined,
  };
}

/** Time of the newest change of these articles, RFC 3339; nothing where none is dated. */
export function findNewestChange(articles: readonly DemoArticle[]): string | undefined {
  return articles
    .map(({ announced, updated, published }) => announced ?? updated ?? published)
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
}
