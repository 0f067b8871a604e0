import type { DemoArticle } from '../demo-article.js';
import { editionTexts } from '../edition-texts.js';
import { resolveBody, schemes, type FeedPage } from './feed-page.js';

/** JSON Feed 1.1. What it has no name for (credit, sizes, schemes, place) is in the extension `_portal`. */
export function writeJsonFeed(page: FeedPage): string {
  const texts = editionTexts[page.language];
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: page.section ? `${texts.agency}: ${texts.sections[page.section]}` : texts.agency,
    description: texts.description,
    home_page_url: page.homeUrl,
    feed_url: page.selfUrl,
    next_url: page.nextUrl,
    language: tagOf(page.language),
    authors: [{ name: texts.agency, url: page.homeUrl }],
    _portal: { about: 'https://portal.example/json-feed', updated: page.updated },
    items: page.articles.map((article) => toItem(article, page)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function toItem(article: DemoArticle, page: FeedPage): object {
  const { sections, subsections } = editionTexts[article.edition];
  const { section, subsection, picture, attachments } = article;
  const lead = picture?.files.at(-1);
  return {
    id: article.id,
    url: page.resolve(article.path),
    title: article.title,
    summary: article.summary,
    content_html: resolveBody(article, page.resolve),
    image: lead && page.resolve(lead.path),
    date_published: article.published,
    date_modified: article.updated,
    authors: article.authors.map((name) => ({ name })),
    tags: [sections[section], ...(subsection ? [subsections[subsection]] : []), ...article.tags],
    language: tagOf(article.language),
    attachments: attachments.length
      ? attachments.map(({ path, type, bytes, title, seconds }) => ({
        url: page.resolve(path), mime_type: type, title, size_in_bytes: bytes, duration_in_seconds: seconds,
      }))
      : undefined,
    _portal: {
      categories: [
        { term: section, label: sections[section], scheme: schemes.section },
        ...(subsection ? [{ term: subsection, label: subsections[subsection], scheme: schemes.subsection }] : []),
      ],
      place: article.place,
      geo: article.geo,
      picture: picture && {
        caption: picture.caption,
        credit: picture.credit,
        alt: picture.alt,
        color: picture.color,
        sizes: picture.files.map(({ path, width, height, type }) => ({ url: page.resolve(path), width, height, type })),
      },
    },
  };
}

function tagOf(language: string): string {
  return language === 'zh' ? 'zh-Hans' : language;
}
