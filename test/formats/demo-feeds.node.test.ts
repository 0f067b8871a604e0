import { assert } from 'chai';
import { editions, type DemoArticle, type Edition } from '../../demo/portal/demo-article.js';
import { editionTexts } from '../../demo/portal/edition-texts.js';
import { resolveBody, schemes } from '../../demo/portal/feeds/feed-page.js';
import { readArticles } from '../../demo/portal/read-articles.js';
import { feedTypes, writeFeed, type FeedOptions } from '../../demo/portal/write-feeds.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Feed, FeedItem } from '../../src/model/feed.js';

const baseUrl = 'http://127.0.0.1:8000';
const resolve = (path: string): string => new URL(path, baseUrl).href;
const languageOf = (edition: Edition): string => (edition === 'zh' ? 'zh-Hans' : edition);
const instant = (time: string | undefined): string | undefined => time && new Date(time).toISOString();

/** What every format tells of an article. */
function told(article: DemoArticle): object {
  const { path, title, summary, published, authors, attachments, id } = article;
  return {
    id,
    url: resolve(path),
    title,
    summary,
    contentHtml: resolveBody(article, resolve),
    published: instant(published),
    authors,
    attachments: attachments.map(({ path: file, type, bytes }) => ({ url: resolve(file), type, size: bytes })),
  };
}

const read = ({ id, url, title, summary, contentHtml, published, authors, attachments }: FeedItem): object => ({
  id,
  url,
  title,
  summary,
  contentHtml,
  published,
  authors: authors.map(({ name }) => name),
  attachments: attachments.map(({ url: file, type, size }) => ({ url: file, type, size })),
});

for (const edition of editions) {
  const texts = editionTexts[edition];
  const articles = readArticles(edition);
  const write = (format: FeedOptions['format'], page?: number): string =>
    writeFeed(articles, { format, language: edition, baseUrl, page, pageSize: 6 });
  const load = (format: FeedOptions['format'], page?: number): Promise<Feed> =>
    readFeed(new TextEncoder().encode(write(format, page)), { url: `${baseUrl}/feed`, contentType: feedTypes[format] });

  describe(`the demo portal's feeds in ${edition} are read as they were meant`, () => {
    for (const format of ['rss', 'atom', 'json'] as const) {
      // An Atom entry needs a date, so undated articles are in the other two formats only.
      const expected = format === 'atom' ? articles.filter(({ published }) => published) : articles;

      it(`${format}: articles`, async () => {
        const feed = await load(format);
        assert.deepEqual(feed.problems, []);
        assert.equal(feed.format, format);
        assert.deepEqual(feed.items.map(read), expected.map(told));
        assert.deepEqual(
          feed.items.map(({ language }) => language),
          expected.map(({ language }) => (format === 'json' || language !== edition ? languageOf(language) : undefined)),
        );
      });

      it(`${format}: head and next page`, async () => {
        const first = await load(format, 1);
        assert.equal(first.title, texts.agency);
        assert.equal(first.description, texts.description);
        assert.equal(first.language, languageOf(edition));
        assert.equal(first.homePage, `${baseUrl}/${edition}/`);
        assert.equal(first.items.length, Math.min(6, expected.length));
        const pages = Math.ceil(articles.length / 6);
        assert.match(first.nextUrl ?? '', /-2\.(rss|atom|xml|json)$/);
        assert.isUndefined((await load(format, pages)).nextUrl);
        if (format === 'rss') assert.equal(first.refreshMinutes, 30);
      });
    }

    for (const format of ['rss', 'atom'] as const) {
      it(`${format}: pictures, sections and places`, async () => {
        const { items } = await load(format);
        const byId = new Map(items.map((item) => [item.id, item]));
        for (const { id, picture, geo, section, tags } of articles) {
          const item = byId.get(id);
          if (!item) continue;
          assert.equal(item.image?.caption, picture?.caption, id);
          assert.equal(item.image?.credit, picture?.credit, id);
          assert.deepEqual(
            item.image?.sizes,
            picture?.files.map(({ path, width, height, type }) => ({ url: resolve(path), width, height, type })),
            id,
          );
          assert.equal(item.latitude, geo?.latitude);
          assert.equal(item.longitude, geo?.longitude);
          assert.deepInclude(item.tags, { label: texts.sections[section], scheme: schemes.section });
          for (const tag of tags) assert.deepInclude(item.tags, { label: tag, scheme: schemes.tag });
        }
      });
    }
  });
}
