import type { DemoArticle, Edition, Section } from '../demo-article.js';

export type FeedFormatName = 'rss' | 'atom' | 'json';

/** Which feed: an edition, all of it or a section, in one piece or page by page (1-based). */
export interface FeedAddress {
  format: FeedFormatName;
  language: Edition;
  section?: Section;
  page?: number;
}

/** What the three writers write: a feed's own data with the articles that belong on it. */
export interface FeedPage {
  language: Edition;
  section?: Section;
  /** Absolute addresses. */
  selfUrl: string;
  homeUrl: string;
  nextUrl?: string;
  previousUrl?: string;
  firstUrl?: string;
  lastUrl?: string;
  /** Time of the newest change, RFC 3339; absent in an empty feed. */
  updated?: string;
  articles: DemoArticle[];
  /** A path of the portal as an absolute URL. */
  resolve: (path: string) => string;
}

/** Names of the portal's three vocabularies, for RSS `domain` and Atom `scheme`. */
export const schemes = {
  section: 'https://portal.example/schemes/sections',
  subsection: 'https://portal.example/schemes/subsections',
  tag: 'https://portal.example/schemes/tags',
};

/** Where the portal keeps a feed: `/feeds/en/news.rss`, `/feeds/be/culture-2.atom`, `/feeds/zh/news.json`. */
export function writeFeedPath({ format, language, section, page }: FeedAddress): string {
  return `/feeds/${language}/${section ?? 'news'}${page ? `-${page}` : ''}.${format}`;
}

/** The body of an article with its portal links made absolute, so that it can be read anywhere. */
export function resolveBody(article: DemoArticle, resolve: (path: string) => string): string {
  return article.bodyHtml.replace(
    /(\b(?:href|src|poster)=")(\/[^"/][^"]*)"/g,
    (_, start: string, path: string) => `${start}${resolve(path)}"`,
  );
}
