import type { DemoArticle } from '../demo-article.js';
import { editionTexts } from '../edition-texts.js';
import { escapeXml, writeElement } from './escape-xml.js';
import { resolveBody, schemes, type FeedPage } from './feed-page.js';

/**
 * Atom 1.0 (RFC 4287) with the links of a paged feed (RFC 5005 section 3).
 * An entry must have an `updated`, so an undated article can't be told in Atom: it is left out rather than dated.
 */
export function writeAtom(page: FeedPage): string {
  const texts = editionTexts[page.language];
  const link = (rel: string, href: string | undefined, type = 'application/atom+xml'): string =>
    href ? writeElement('link', '', { rel, type, href }) : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${tagOf(page.language)}" xml:base="${escapeXml(page.resolve('/'))}">
${lines([
    writeElement('id', `tag:portal.example,2024:${page.language}/${page.section ?? 'news'}`),
    writeElement('title', page.section ? `${texts.agency}: ${texts.sections[page.section]}` : texts.agency),
    writeElement('subtitle', texts.description),
    writeElement('updated', page.updated),
    `<author>${writeElement('name', texts.agency)}${writeElement('uri', page.homeUrl)}</author>`,
    writeElement('generator', 'Demo Portal'),
    link('alternate', page.homeUrl, 'text/html'),
    link('self', page.selfUrl),
    link('first', page.firstUrl),
    link('previous', page.previousUrl),
    link('next', page.nextUrl),
    link('last', page.lastUrl),
  ])}
${page.articles.filter((article) => article.published).map((article) => writeEntry(article, page)).join('\n')}
</feed>
`;
}

function writeEntry(article: DemoArticle, page: FeedPage): string {
  const { sections, subsections } = editionTexts[article.edition];
  const { section, subsection, picture, language } = article;
  const lead = picture?.files.at(-1);
  const enclose = (path: string, type: string, length: number | undefined, title: string): string =>
    writeElement('link', '', { rel: 'enclosure', type, length, title, href: page.resolve(path) });
  return `<entry${language !== article.edition ? ` xml:lang="${tagOf(language)}"` : ''}>
${lines([
    writeElement('id', article.id),
    writeElement('title', article.title, { type: 'text' }),
    writeElement('link', '', { rel: 'alternate', type: 'text/html', href: page.resolve(article.path) }),
    writeElement('published', article.published),
    writeElement('updated', article.updated ?? article.published),
    ...article.authors.map((name) => `<author>${writeElement('name', name)}</author>`),
    writeElement('category', '', { term: section, scheme: schemes.section, label: sections[section] }),
    subsection ? writeElement('category', '', { term: subsection, scheme: schemes.subsection, label: subsections[subsection] }) : '',
    ...article.tags.map((tag) => writeElement('category', '', { term: tag, scheme: schemes.tag, label: tag })),
    writeElement('summary', article.summary, { type: 'text' }),
    writeElement('content', resolveBody(article, page.resolve), { type: 'html' }),
    picture && lead ? enclose(lead.path, lead.type, lead.bytes, picture.caption) : '',
    ...article.attachments.map(({ path, type, bytes, title }) => enclose(path, type, bytes, title)),
    writePicture(article, page),
    writeElement('georss:point', article.geo && `${article.geo.latitude} ${article.geo.longitude}`),
  ])}
</entry>`;
}

/** Atom has no place for a credit and for other sizes, so portals add Media RSS. */
function writePicture({ picture }: DemoArticle, page: FeedPage): string {
  if (!picture) return '';
  return `<media:group>
${lines([
    ...picture.files.map(({ path, width, height, type }) =>
      writeElement('media:content', '', { url: page.resolve(path), medium: 'image', type, width, height })),
    writeElement('media:description', picture.caption, { type: 'plain' }),
    writeElement('media:credit', picture.credit, { role: 'illustrator', scheme: 'urn:ebu' }),
  ])}
</media:group>`;
}

function tagOf(language: string): string {
  return language === 'zh' ? 'zh-Hans' : language;
}

function lines(parts: string[]): string {
  return parts.filter(Boolean).join('\n');
}
