import type { DemoArticle } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { foreign, renderFeedElement } from './feed-element.js';
import { renderTrail } from './list-page.js';
import { html, Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { renderTime } from './time.js';

const zone = 'Europe/Minsk';

/**
 * An article in full: `<article-card>` with the whole article inside as plain markup, so that it can be read without
 * scripts, and beside it other news of the section; below, the archive of all news.
 * @param articles of the edition, newest first.
 */
export function renderArticle(article: DemoArticle, articles: readonly DemoArticle[]): Markup {
  const { edition, section, subsection, id } = article;
  const texts = pageTexts[edition];
  const names = editionTexts[edition];
  const src = writeFeedPath({ format: 'rss', language: edition, section });
  const others = articles.filter((other) => other.section === section && other !== article);
  const trail = renderTrail(edition, [
    [texts.home, `/${edition}/`],
    [names.sections[section], `/${edition}/${section}/`],
    ...(subsection ? [[names.subsections[subsection]] as const] : []),
  ], html` slot="breadcrumb"`);
  return html`<div class="reading">
<article-card src="${src}" item="${id}" layout="full" loading="eager" heading-level="1" time-zone="${zone}">
${trail}
${renderStory(article)}
</article-card>
<aside aria-label="${texts.otherNews.replace('{section}', names.sections[section])}">
${renderFeedElement({
    edition, src, articles: others, count: 6,
    heading: html`<h2 slot="heading">${texts.otherNews.replace('{section}', names.sections[section])}</h2>`,
    attributes: html`layout="headlines" limit="6" category="${names.sections[section]}" exclude="${findPhrase(article.title)}" archive week-start="0"`,
  })}
</aside>
</div>
${renderFeedElement({
    edition, src: writeFeedPath({ format: 'rss', language: edition }), articles, count: 6,
    heading: html`<h2 slot="heading">${texts.byDate}</h2>`,
    attributes: html`layout="headlines" limit="6" archive week-start="0"`,
  })}`;
}

/** Words that only this article has: `exclude` takes words, and commas part them. */
function findPhrase(title: string): string {
  return title.split(/[,،，]/).reduce((longest, part) => (part.length > longest.length ? part : longest)).trim();
}

/** The article as plain markup. */
function renderStory(article: DemoArticle): Markup {
  const { edition, title, bodyHtml, published, updated, picture, attachments, authors } = article;
  const texts = pageTexts[edition];
  const middle = picture?.files[1];
  return html`<article class="story"${foreign(article)}>
<h1>${title}</h1>
<p class="facts">${published !== undefined && renderTime(published, edition, 'long')}${updated !== undefined && html` <span>${texts.updated} ${renderTime(updated, edition, 'long')}</span>`} <span>${authors.join(', ')}</span></p>
${picture && middle && html`<figure><img src="${middle.path}" srcset="${picture.files.map(({ path, width }) => `${path} ${width}w`).join(', ')}" sizes="(min-width: 900px) 840px, 100vw" width="${middle.width}" height="${middle.height}" alt="${picture.alt ?? ''}"><figcaption>${picture.caption}${edition === 'zh' ? '。' : '. '}<span>${texts.photo.replace('{credit}', picture.credit)}</span></figcaption></figure>
`}<div class="body">${new Markup(bodyHtml)}</div>
${attachments.length > 0 && html`<h2>${texts.attachments}</h2><ul>${attachments.map(({ path, title: name }) => html`<li><a href="${path}">${name}</a></li>`)}</ul>
`}<p class="source">${texts.source} ${authors.join(', ')}</p>
</article>`;
}
