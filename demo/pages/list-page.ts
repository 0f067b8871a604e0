import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { renderFeedElement } from './feed-element.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';

export interface ListPage {
  edition: Edition;
  title: string;
  /** Path of the feed. */
  src: string;
  /** Labels the list is narrowed to; absent for a feed that is narrow itself. */
  labels?: readonly string[];
  /** All news has the filters of sections; a single section has none to choose from. */
  filters?: boolean;
  articles: readonly DemoArticle[];
}

/** All news, a section or a topic: a list by day, with search and the month calendar of the archive. */
export function renderList({ edition, title, src, labels, filters, articles }: ListPage): Markup {
  const texts = pageTexts[edition];
  return html`${renderTrail(edition, [[texts.home, `/${edition}/`], [title]])}
${renderFeedElement({
    edition, src, articles, count: 20,
    heading: html`<h1 slot="heading">${title}</h1>`,
    attributes: html`layout="list" limit="8" loading="eager" heading-level="1" ${filters ? html`filters ` : ''}search archive week-start="0"${labels && html` category="${labels.join(',')}"`}`,
  })}`;
}

/** Breadcrumb; the last step is the page itself. */
export function renderTrail(edition: Edition, steps: readonly (readonly [text: string, href?: string])[], attributes?: Markup): Markup {
  return html`<nav class="trail" aria-label="${pageTexts[edition].breadcrumb}"${attributes}><ol>
${steps.map(([text, href]) => html`<li>${href ? html`<a href="${href}">${text}</a>` : html`<span>${text}</span>`}</li>
`)}</ol></nav>`;
}
