import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { html, type Markup } from './markup.js';
import { renderTime } from './time.js';

export interface FeedElement {
  edition: Edition;
  src: string;
  heading: Markup;
  /** Further attributes, already written: `layout="cards" filters`. */
  attributes: Markup;
  /** What is shown without scripts and until the feed is there: the newest articles as links. */
  articles: readonly DemoArticle[];
  count: number;
  /** Whether the first article stands out, with its picture. */
  lead?: boolean;
}

/** A `<news-feed>` with the same news as plain markup inside. */
export function renderFeedElement({ src, heading, attributes, articles, count, lead }: FeedElement): Markup {
  const [first, ...rest] = articles.slice(0, count);
  const listed = first && !lead ? [first, ...rest] : rest;
  return html`<news-feed src="${src}" time-zone="Europe/Minsk" ${attributes}>
${heading}
<div class="${lead ? 'plain lead' : 'plain'}">
${first && lead && renderLead(first)}<ul>
${listed.map((article) => html`<li><a href="${article.path}"${foreign(article)}>${article.title}</a>${renderMeta(article)}</li>
`)}</ul>
</div>
</news-feed>
`;
}

function renderLead(article: DemoArticle): Markup {
  const { picture, path, title, summary } = article;
  const middle = picture?.files[1];
  return html`<div>${picture && middle && html`<img src="${middle.path}" width="${middle.width}" height="${middle.height}" alt="">
<p class="credit">${picture.credit}</p>`}${renderMeta(article)}
<a href="${path}"${foreign(article)}>${title}</a>
<p>${summary}</p></div>
`;
}

function renderMeta({ published, edition, section }: DemoArticle): Markup {
  return html`<p class="meta">${published !== undefined && renderTime(published, edition, 'medium')} ${editionTexts[edition].sections[section]}</p>`;
}

/** `lang` and `dir` of an article written in another language than its edition's. */
export function foreign({ language, edition }: DemoArticle): Markup | undefined {
  return language === edition ? undefined : html` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
}
