import type { DemoArticle } from '../demo-article.js';
import { editionTexts } from '../edition-texts.js';
import { escapeXml, writeCdata, writeElement } from './escape-xml.js';
import { resolveBody, schemes, type FeedPage } from './feed-page.js';
import { writeRfc822 } from './write-rfc822.js';

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  georss: 'http://www.georss.org/georss',
  media: 'http://search.yahoo.com/mrss/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
};

/** RSS 2.0 with the modules that agencies use: content, Dublin Core, Media RSS, GeoRSS, Atom links (RFC 5005). */
export function writeRss(page: FeedPage): string {
  const texts = editionTexts[page.language];
  const link = (rel: string, href: string | undefined): string =>
    href ? writeElement('atom:link', '', { rel, href, type: 'application/rss+xml' }) : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${Object.entries(namespaces).map(([key, uri]) => `xmlns:${key}="${uri}"`).join(' ')}>
<channel>
${lines([
    writeElement('title', page.section ? `${texts.agency}: ${texts.sections[page.section]}` : texts.agency),
    writeElement('link', page.homeUrl),
    writeElement('description', texts.description),
    writeElement('language', page.language === 'zh' ? 'zh-Hans' : page.language),
    writeElement('lastBuildDate', page.updated && writeRfc822(page.updated)),
    writeElement('ttl', '30'),
    writeElement('sy:updatePeriod', 'hourly'),
    writeElement('sy:updateFrequency', '2'),
    writeElement('generator', 'Demo Portal'),
    link('self', page.selfUrl),
    link('first', page.firstUrl),
    link('previous', page.previousUrl),
    link('next', page.nextUrl),
    link('last', page.lastUrl),
  ])}
${page.articles.map((article) => writeItem(article, page)).join('\n')}
</channel>
</rss>
`;
}

function writeItem(article: DemoArticle, page: FeedPage): string {
  const texts = editionTexts[article.edition];
  const foreign = article.language !== article.edition ? article.language : undefined;
  return `<item${foreign ? ` xml:lang="${foreign}"` : ''}>
${lines([
    writeElement('title', article.title),
    writeElement('link', page.resolve(article.path)),
    writeElement('guid', article.id, { isPermaLink: 'false' }),
    writeElement('pubDate', article.published && writeRfc822(article.published)),
    writeElement('atom:updated', article.updated),
    ...article.authors.map((name) => writeElement('dc:creator', name)),
    writeElement('dc:language', foreign),
    writeElement('category', texts.sections[article.section], { domain: schemes.section }),
    writeElement('category', article.subsection && texts.subsections[article.subsection], { domain: schemes.subsection }),
    ...article.tags.map((tag) => writeElement('category', tag, { domain: schemes.tag })),
    writeElement('description', article.summary),
    `<content:encoded>${writeCdata(resolveBody(article, page.resolve))}</content:encoded>`,
    writePicture(article, page),
    writeEnclosures(article, page),
    writeElement('georss:point', article.geo && `${article.geo.latitude} ${article.geo.longitude}`),
  ])}
</item>`;
}

function writePicture({ picture }: DemoArticle, page: FeedPage): string {
  const thumbnail = picture?.files[0];
  if (!picture || !thumbnail) return '';
  return `<media:group>
${lines([
    ...picture.files.map(({ path, width, height, type, bytes }) =>
      writeElement('media:content', '', { url: page.resolve(path), medium: 'image', type, width, height, fileSize: bytes })),
    writeElement('media:thumbnail', '', {
      url: page.resolve(thumbnail.path), width: thumbnail.width, height: thumbnail.height,
    }),
    writeElement('media:description', picture.caption, { type: 'plain' }),
    writeElement('media:credit', picture.credit, { role: 'illustrator', scheme: 'urn:ebu' }),
  ])}
</media:group>`;
}

/** The attachments, else the picture: a reader that knows no Media RSS shows the enclosure. */
function writeEnclosures({ attachments, picture }: DemoArticle, page: FeedPage): string {
  if (attachments.length) {
    return lines(attachments.map(({ path, type, bytes }) =>
      writeElement('enclosure', '', { url: page.resolve(path), length: bytes, type })));
  }
  const middle = picture?.files[1];
  // RSS asks for a length; the board's advice for an unknown one is 0.
  return middle ? `<enclosure url="${escapeXml(page.resolve(middle.path))}" length="${middle.bytes ?? 0}" type="${middle.type}"/>` : '';
}

function lines(parts: string[]): string {
  return parts.filter(Boolean).join('\n');
}
