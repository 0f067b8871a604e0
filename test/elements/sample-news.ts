import { replyUrl, storeBody } from '../support/test-server.js';
import type { ReplyOptions } from '../support/reply-options.js';

/* Feeds that tests of the elements publish: small, written out, each fact chosen by the test. */

/** One item as a portal writes it; what is left out is not in the feed. */
export interface NewsItem {
  id: string;
  title?: string;
  url?: string;
  summary?: string;
  /** The body. */
  html?: string;
  /** ISO 8601, a day or an instant. */
  date?: string;
  updated?: string;
  sections?: string[];
  language?: string;
  author?: string;
  image?: { url: string; credit?: string; caption?: string; width?: number; height?: number };
  file?: { url: string; type: string; size?: number };
}

export interface Channel {
  title?: string;
  home?: string;
  language?: string;
  /** The next page. */
  next?: string;
}

const portal = 'https://portal.example';

/** `count` items, the newest first, a day apart: "Story 1", "Story 2", … */
export function makeNews(count: number, change: (index: number) => Partial<NewsItem> = () => ({}), from = 1): NewsItem[] {
  return Array.from({ length: count }, (_, at) => {
    const n = from + at;
    return {
      id: `story-${n}`,
      title: `Story ${n}`,
      url: `${portal}/news/${n}`,
      summary: `What story ${n} is about.`,
      date: new Date(Date.UTC(2026, 10, 20, 9) - n * 86_400_000).toISOString(),
      ...change(n),
    };
  });
}

/** A picture of our own server. */
export function pictureUrl(width = 600, height = 400): string {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#888"/></svg>`;
  return replyUrl({ body, type: 'image/svg+xml' });
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const tag = (name: string, text: string | undefined): string => (text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`);

function rssItem(item: NewsItem): string {
  const { image, file } = item;
  return `<item${item.language ? ` xml:lang="${item.language}"` : ''}>
${tag('guid', item.id)}${tag('title', item.title)}${tag('link', item.url)}${tag('description', item.summary)}
${tag('content:encoded', item.html)}${tag('pubDate', item.date)}${tag('a10:updated', item.updated)}${tag('dc:creator', item.author)}
${(item.sections ?? []).map((section) => tag('category', section)).join('')}
${file ? `<enclosure url="${escapeXml(file.url)}" type="${file.type}" length="${file.size ?? ''}"/>` : ''}
${
  image
    ? `<media:content medium="image" url="${escapeXml(image.url)}" width="${image.width ?? 600}" height="${image.height ?? 400}">
${tag('media:credit', image.credit)}${tag('media:description', image.caption)}</media:content>`
    : ''
}</item>`;
}

export function writeRss(items: readonly NewsItem[], { title = 'Portal News', home = portal, language, next }: Channel = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:a10="http://www.w3.org/2005/Atom" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>${tag('title', title)}${tag('link', home)}${tag('language', language)}
${next ? `<atom:link rel="next" href="${escapeXml(next)}"/>` : ''}
${items.map(rssItem).join('\n')}
</channel></rss>`;
}

export function writeAtom(items: readonly NewsItem[], { title = 'Portal News', home = portal, next }: Channel = {}): string {
  const entries = items.map(
    (item) => `<entry>${tag('id', item.id)}${tag('title', item.title)}<link href="${escapeXml(item.url ?? '')}"/>
${tag('published', item.date)}${tag('updated', item.updated ?? item.date)}${tag('summary', item.summary)}</entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom">${tag('id', home)}${tag('title', title)}<link href="${home}"/>
${next ? `<link rel="next" href="${escapeXml(next)}"/>` : ''}${entries.join('\n')}</feed>`;
}

export function writeJsonFeed(items: readonly NewsItem[], { title = 'Portal News', home = portal, next }: Channel = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    next_url: next,
    items: items.map(({ id, title: name, url, summary, date, html }) => ({
      id,
      title: name,
      url,
      summary,
      content_html: html ?? '',
      date_published: date,
    })),
  });
}

/** Publishes a text and returns its URL. */
export async function publish(text: string, reply: ReplyOptions = {}): Promise<string> {
  return replyUrl({ type: 'application/rss+xml', ...reply, stored: await storeBody(text) });
}
