import { toFeed } from '../../src/model/to-feed.js';
import type { Article, Feed } from '../../src/model/feed.js';

/** What a sample feed says of itself. */
export type FeedHead = Pick<Feed, 'title' | 'homePage' | 'language'>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character]!);
const element = (name: string, text: string | undefined, attributes = '') =>
  text === undefined ? '' : `<${name}${attributes}>${escape(text)}</${name}>`;

function writeItem(item: Article): string {
  const { image, published, updated, contentHtml } = item;
  const file = ({ url, width, height, type }: NonNullable<typeof image>) =>
    `<media:content url="${escape(url)}" medium="image"${type ? ` type="${type}"` : ''}${width ? ` width="${width}" height="${height}"` : ''}/>`;
  return `<item>${[
    element('title', item.title),
    element('link', item.url),
    element('guid', item.id, ' isPermaLink="false"'),
    element('pubDate', published && new Date(published).toUTCString()),
    element('atom:updated', updated),
    element('description', item.summary),
    element('content:encoded', contentHtml),
    ...item.authors.map(({ name }) => element('dc:creator', name)),
    ...item.tags.map(({ label }) => element('category', label)),
    element('dc:language', item.language),
    image &&
      `<media:group>${(image.sizes ?? [image]).map(file).join('')}${element('media:credit', image.credit)}${element(
        'media:description',
        image.caption,
      )}</media:group>`,
    ...item.attachments.map(
      ({ url, type, size }) => `<enclosure url="${escape(url)}" type="${type ?? ''}" length="${size ?? ''}"/>`,
    ),
  ].join('')}</item>`;
}

/** A feed as RSS 2.0. */
export function writeSampleFeed(head: FeedHead, items: readonly Article[], extra = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
${element('title', head.title)}${element('link', head.homePage)}${element('language', head.language)}${extra}
${items.map(writeItem).join('\n')}
</channel></rss>`;
}

/** A feed at a URL that elements load like any other. */
export function serveText(text: string, type = 'application/rss+xml'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** A feed of these items at a URL. */
export function serveFeed(head: FeedHead, items: readonly Article[]): string {
  return serveText(writeSampleFeed(head, items));
}

/** A feed of these items as data. */
export function asFeed(head: FeedHead, items: readonly Article[]): Feed {
  return { ...toFeed(items), ...head };
}
