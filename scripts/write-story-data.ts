import { readFileSync, writeFileSync } from 'node:fs';
import type { DemoArticle } from '../demo/portal/demo-article.js';
import { editions } from '../demo/portal/demo-article.js';
import { editionTexts } from '../demo/portal/edition-texts.js';
import { readArticles } from '../demo/portal/read-articles.js';
import type { Article, RawHtml } from '../src/model/feed.js';

/*
 * Writes the demo portal's articles as data that stories can import in a browser:
 * `stories/sample/articles.generated.js`. Pictures and files are relative to the root of the portal.
 */
const out = new URL('../stories/sample/articles.generated.js', import.meta.url);

const toInstant = (time: string | undefined) => (time ? (new Date(time).toISOString() as Article['published']) : undefined);
const toRelative = (path: string) => path.replace(/^\//, '');

function toArticle(article: DemoArticle): Article {
  const { sections, subsections } = editionTexts[article.edition];
  const { picture, section, subsection, geo } = article;
  const largest = picture?.files.at(-1);
  const label = subsection ? `${sections[section]}/${subsections[subsection]}` : sections[section];
  return {
    kind: 'article',
    id: article.id,
    url: `https://portal.example${article.path}`,
    title: article.title,
    summary: article.summary,
    contentHtml: article.bodyHtml.replaceAll(/(src|href|poster)="\/(pictures|files)\//g, '$1="$2/') as RawHtml,
    image: picture && largest && {
      url: toRelative(largest.path),
      width: largest.width,
      height: largest.height,
      type: largest.type,
      alt: picture.alt,
      caption: picture.caption,
      credit: picture.credit,
      color: picture.color,
      sizes: picture.files.map(({ path, width, height, type }) => ({ url: toRelative(path), width, height, type })),
    },
    published: toInstant(article.published),
    updated: toInstant(article.updated),
    authors: article.authors.map((name) => ({ name })),
    tags: [{ label }, ...article.tags.map((tag) => ({ label: tag }))],
    attachments: article.attachments.map(({ path, type, bytes, title, seconds }) => ({
      url: toRelative(path), type, title, size: bytes, duration: seconds,
    })),
    language: article.language,
    latitude: geo?.latitude,
    longitude: geo?.longitude,
  };
}

const articles = Object.fromEntries(editions.map((edition) => [edition, readArticles(edition).map(toArticle)]));
const text = `export const articles = ${JSON.stringify(articles)};\n`;
let before = '';
try {
  before = readFileSync(out, 'utf8');
} catch {
  // The first time there is none.
}
if (text !== before) writeFileSync(out, text);
