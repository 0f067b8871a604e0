import type { Article, Day, FeedItem, Instant } from '../../src/model/feed.js';

/** An article with only what a test needs; `tags` separated by commas. */
export function article(id: string, published?: string, tags = '', fields: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    id,
    title: id,
    published: published as Instant | Day | undefined,
    authors: [],
    tags: tags ? tags.split(',').map((label) => ({ label })) : [],
    attachments: [],
    ...fields,
  };
}

export const ids = (items: readonly FeedItem[]): string => items.map((item) => item.id).join(' ');
