import type { Article, Feed, FeedItem } from '../../src/model/feed.js';

export function article(fields: Partial<Article> = {}): Article {
  return { kind: 'article', id: '1', authors: [], tags: [], attachments: [], ...fields };
}

export function feed(items: FeedItem[], fields: Partial<Feed> = {}): Feed {
  return { format: 'rss', authors: [], tags: [], problems: [], items, ...fields };
}

/** RSS with one item an id: link, headline and date follow from it. */
export function rss(...ids: (string | number)[]): string {
  return `<rss version="2.0"><channel><title>News</title><link>https://portal.example/</link>${ids.map(rssItem).join('')}</channel></rss>`;
}

export const rssStart = '<rss version="2.0"><channel><title>News</title>';
export const rssEnd = '</channel></rss>';

export function rssItem(id: string | number): string {
  return `<item><guid isPermaLink="false">${id}</guid><link>https://portal.example/${id}</link><title>Item ${id}</title></item>`;
}

export const xml = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'application/xml' } });
