import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { html, type Markup } from './markup.js';

export interface FeedElement {
  edition: Edition;
  src: string;
  heading: Markup;
  /** Further attributes, already written: `layout="cards" filters`. */
  attributes: Markup;
  /** What is shown without scripts and until the feed is there: the newest articles as links. */
  articles: readonly DemoArticle[];
  count: number;
}

/** A `<news-feed>` with the same news as plain links inside. */
export function renderFeedElement({ src, heading, attributes, articles, count }: FeedElement): Markup {
  const shown = articles.slice(0, count);
  return html`<news-feed src="${src}" time-zone="Europe/Minsk" ${attributes}>
${heading}
<ul class="plain-news">
${shown.map((article) => html`<li><a href="${article.path}"${foreign(article)}>${article.title}</a></li>
`)}</ul>
</news-feed>
`;
}

/** `lang` and `dir` of an article written in another language than its edition's. */
export function foreign({ language, edition }: DemoArticle): Markup | undefined {
  return language === edition ? undefined : html` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
}
