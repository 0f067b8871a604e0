import '../src/define/article-card.js';
import '../src/define/news-feed.js';
import type { ArticleCard } from '../src/elements/article-card.js';
import type { NewsFeed } from '../src/elements/news-feed.js';

/** What a story sets: attributes and properties by the names of the element's fields. */
type Settings<E> = Partial<{ [Key in keyof E]: E[Key] }>;

function create<E extends HTMLElement>(tag: string, settings: object, inside: string): E {
  const element = document.createElement(tag) as E;
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  Object.assign(element, Object.fromEntries(given));
  element.innerHTML = inside;
  return element;
}

/** A `<news-feed>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function newsFeed(settings: Settings<NewsFeed>, inside = ''): NewsFeed {
  return create<NewsFeed>('news-feed', { loading: 'eager', ...settings }, inside);
}

/** An `<article-card>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function articleCard(settings: Settings<ArticleCard>, inside = ''): ArticleCard {
  return create<ArticleCard>('article-card', { loading: 'eager', ...settings }, inside);
}
