import type { Edition } from '../../demo/portal/demo-article.js';
import type { Article } from '../../src/model/feed.js';

/** The demo portal's articles, newest first; written by `scripts/write-story-data.ts`. */
export const articles: Record<Edition, Article[]>;
