import '../src/define/article-card.js';
import '../src/define/news-feed.js';
import type { ArticleCard } from '../src/elements/article-card.js';
import type { NewsFeed } from '../src/elements/news-feed.js';

/** What a story sets: fields of the element by their names, or attributes where a name has a hyphen. */
export type Settings<E> = Partial<{ [Key in keyof E]: E[Key] }> & { [attribute: `${string}-${string}`]: unknown };

/** An element with these settings; `inside` is HTML for its slots. */
export function create<E extends HTMLElement>(tag: string, settings: object, inside: string): E {
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(settings) as [string, unknown][]) {
    if (value === undefined || value === '') continue;
    if (name.includes('-')) element.setAttribute(name, `${value as string | number}`);
    else Object.assign(element, { [name]: value });
  }
  element.innerHTML = inside;
  return element;
}

/** An element that is wider than a page may be: it scrolls in a box, on the page's ground. */
export function onOwnGround(element: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.style.overflowX = 'auto';
  box.append(element);
  return box;
}

/** A `<news-feed>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function newsFeed(settings: Settings<NewsFeed>, inside = ''): NewsFeed {
  return create<NewsFeed>('news-feed', { loading: 'eager', ...settings }, inside);
}

/** An `<article-card>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function articleCard(settings: Settings<ArticleCard>, inside = ''): ArticleCard {
  return create<ArticleCard>('article-card', { loading: 'eager', ...settings }, inside);
}
