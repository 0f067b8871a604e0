import { assert } from 'chai';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import { editions, sections, type DemoArticle, type Edition } from '../../demo/portal/demo-article.js';
import { editionTexts } from '../../demo/portal/edition-texts.js';
import { resolveBody, schemes, writeFeedPath } from '../../demo/portal/feeds/feed-page.js';
import { escapeXml, writeCdata, writeElement } from '../../demo/portal/feeds/escape-xml.js';
import { readArticles } from '../../demo/portal/read-articles.js';
import { readFeedPath, writeFeed, type FeedOptions } from '../../demo/portal/write-feeds.js';

const baseUrl = 'http://127.0.0.1:8000';
const shelves = new Map(editions.map((edition) => [edition, readArticles(edition)]));
const articlesOf = (edition: Edition): DemoArticle[] => shelves.get(edition)!;
const write = (format: FeedOptions['format'], language: Edition, more: Partial<FeedOptions> = {}): string =>
  writeFeed(articlesOf(language), { format, language, baseUrl, ...more });

const titles = (articles: DemoArticle[]): string[] => articles.map(({ title }) => title);
const urls = (articles: DemoArticle[]): string[] => articles.map(({ path }) => baseUrl + path);
const times = (articles: DemoArticle[]): (number | undefined)[] =>
  articles.map(({ published }) => (published ? Date.parse(published) : undefined));
const parseTime = (time: string | Date | undefined): number | undefined => (time ? new Date(time).getTime() : undefined);

for (const language of editions) {
  describe(`demo feeds in ${language}`, () => {
    const articles = articlesOf(language);
    const dated = articles.filter(({ published }) => published);

    it('RSS holds every article, as feedsmith reads it', () => {
      const feed = parseRssFeed(write('rss', language));
      const items = feed.items!;
      assert.deepEqual(items.map(({ title }) => title), titles(articles));
      assert.deepEqual(items.map(({ link }) => link), urls(articles));
      assert.deepEqual(items.map(({ pubDate }) => parseTime(pubDate)), times(articles));
      assert.deepEqual(items.map(({ guid }) => guid?.value), articles.map(({ id }) => id));
      assert.deepEqual(items.map(({ description }) => description), articles.map(({ summary }) => summary));
      assert.deepEqual(
        items.map(({ media }) => media?.groups?.[0]?.contents?.length),
        articles.map(({ picture }) => picture?.files.length),
      );
      assert.deepEqual(items.map(({ media }) => media?.groups?.[0]?.credits?.[0]?.value), articles.map(({ picture }) => picture?.credit));
      assert.deepEqual(
        items.map(({ categories }) => categories?.find(({ domain }) => domain === schemes.section)?.name),
        articles.map(({ section }) => editionTexts[language].sections[section]),
      );
      assert.deepEqual(items.map(({ georss }) => georss?.point?.lat), articles.map(({ geo }) => geo?.latitude));
      assert.equal(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href, `${baseUrl}/feeds/${language}/news.rss`);
    });

    it('Atom holds every dated article, as feedsmith reads it', () => {
      const feed = parseAtomFeed(write('atom', language));
      const entries = feed.entries!;
      assert.deepEqual(entries.map(({ title }) => title?.value), titles(dated));
      assert.deepEqual(entries.map(({ links }) => links?.find(({ rel }) => rel === 'alternate')?.href), urls(dated));
      assert.deepEqual(entries.map(({ published }) => parseTime(published)), times(dated));
      assert.deepEqual(
        entries.map(({ updated }) => updated),
        dated.map(({ published, updated }) => updated ?? published),
      );
      assert.deepEqual(
        entries.map(({ categories }) => categories?.find(({ scheme }) => scheme === schemes.section)?.term),
        dated.map(({ section }) => section),
      );
      assert.equal(feed.xml?.lang, language === 'zh' ? 'zh-Hans' : language);
    });

    it('JSON Feed holds every article, as feedsmith reads it', () => {
      const text = write('json', language);
      const items = parseJsonFeed(text).items!;
      assert.deepEqual(items.map(({ title }) => title), titles(articles));
      assert.deepEqual(items.map(({ url }) => url), urls(articles));
      assert.deepEqual(items.map(({ date_published }) => parseTime(date_published)), times(articles));
      assert.deepEqual(
        items.map(({ attachments }) => attachments?.map(({ size_in_bytes }) => size_in_bytes) ?? []),
        articles.map(({ attachments }) => attachments.map(({ bytes }) => bytes)),
      );
      const raw = JSON.parse(text) as { items: { _portal: { picture?: { credit: string } } }[] };
      assert.deepEqual(raw.items.map(({ _portal }) => _portal.picture?.credit), articles.map(({ picture }) => picture?.credit));
    });

    it('htmlparser2 reads the same from RSS and Atom', () => {
      for (const [format, expected] of [['rss', articles], ['atom', dated]] as const) {
        const items = parseWithHtmlparser2(write(format, language))!.items;
        assert.deepEqual(items.map(({ title }) => title), titles(expected), format);
        assert.deepEqual(items.map(({ link }) => link), urls(expected), format);
        // It takes an Atom entry's `updated` for its date.
        const changed = expected.map(({ published, updated }) => parseTime((format === 'atom' && updated) || published));
        assert.deepEqual(items.map(({ pubDate }) => pubDate?.getTime()), changed, format);
      }
    });

    it('keeps the body letter by letter in all three formats', () => {
      const bodies = (list: DemoArticle[]): string[] => list.map((article) => resolveBody(article, (path) => baseUrl + path));
      assert.deepEqual(parseRssFeed(write('rss', language)).items!.map(({ content }) => content?.encoded), bodies(articles));
      assert.deepEqual(parseAtomFeed(write('atom', language)).entries!.map(({ content }) => content?.value), bodies(dated));
      assert.deepEqual(parseJsonFeed(write('json', language)).items!.map((item) => item.content_html), bodies(articles));
    });

    it('writes the same text twice, without a portal path left in a body', () => {
      for (const format of ['rss', 'atom', 'json'] as const) {
        const text = write(format, language);
        assert.equal(write(format, language), text);
        assert.notMatch(text, /(?:href|src|poster)=\\?(?:"|&quot;)\/[a-z]/, format);
      }
    });

    it('has section feeds that add up to the whole', () => {
      const slugs = sections.flatMap((section) =>
        (parseRssFeed(write('rss', language, { section })).items ?? []).map(({ guid }) => guid!.value!));
      assert.sameMembers(slugs, articles.map(({ id }) => id));
    });

    it('is paged by RFC 5005 and next_url, every article on one page', () => {
      const seen: Record<string, string[]> = { rss: [], atom: [], json: [] };
      for (const format of ['rss', 'atom', 'json'] as const) {
        let next: string | undefined = baseUrl + writeFeedPath({ format, language, page: 1 });
        while (next) {
          const text = writeFeed(articles, { ...readFeedPath(new URL(next).pathname)!, baseUrl, pageSize: 5 });
          if (format === 'json') {
            const feed = parseJsonFeed(text);
            seen[format]!.push(...feed.items!.map(({ id }) => id!));
            next = feed.next_url;
          } else {
            const { items, links } = format === 'rss' ? readRssPage(text) : readAtomPage(text);
            seen[format]!.push(...items);
            next = links?.find(({ rel }) => rel === 'next')?.href;
          }
          assert.isAtMost(seen[format]!.length, articles.length, 'the pages end');
        }
      }
      assert.deepEqual(seen.rss, articles.map(({ id }) => id));
      assert.deepEqual(seen.atom, dated.map(({ id }) => id));
      assert.deepEqual(seen.json, articles.map(({ id }) => id));
    });
  });
}

function readRssPage(text: string): { items: string[]; links?: { rel?: string; href?: string }[] } {
  const feed = parseRssFeed(text);
  return { items: feed.items!.map(({ guid }) => guid!.value!), links: feed.atom?.links };
}

function readAtomPage(text: string): { items: string[]; links?: { rel?: string; href?: string }[] } {
  const feed = parseAtomFeed(text);
  return { items: (feed.entries ?? []).map(({ id }) => id!), links: feed.links };
}

describe('demo feeds', () => {
  it('escape what XML takes for markup', () => {
    assert.equal(escapeXml('“Salt & Bread” <b> "x"'), '“Salt &amp; Bread” &lt;b&gt; &quot;x&quot;');
    assert.equal(writeCdata('a ]]> b'), '<![CDATA[a ]]]]><![CDATA[> b]]>');
    assert.equal(writeElement('link', '', { href: '/?a=1&b=2', title: undefined }), '<link href="/?a=1&amp;b=2"/>');
    assert.equal(writeElement('pubDate', undefined), '');
  });

  it('marks a text in another language', () => {
    assert.match(write('rss', 'en'), /<item xml:lang="be">[^]*?<dc:language>be<\/dc:language>/);
    assert.match(write('atom', 'en'), /<entry xml:lang="be">/);
    assert.notMatch(write('rss', 'be'), /<item xml:lang/);
  });

  it('does not call itself newer than its newest change, in spite of a date in the future', () => {
    const rss = parseRssFeed(write('rss', 'en'));
    assert.equal(parseTime(rss.lastBuildDate), Date.parse('2026-11-24T11:40:00+03:00'));
  });

  it('says nothing about the time of an undated article', () => {
    const item = parseRssFeed(write('rss', 'en')).items!.find(({ link }) => link?.endsWith('/about-this-news-page'))!;
    assert.isDefined(item);
    assert.isUndefined(item.pubDate);
  });

  it('refuses a page that is not there', () => {
    assert.throws(() => write('rss', 'be', { page: 99 }), RangeError);
    assert.throws(() => write('rss', 'be', { page: 0 }), RangeError);
  });

  it('finds its feeds by their paths', () => {
    for (const address of [
      { format: 'rss', language: 'en', section: undefined, page: undefined },
      { format: 'atom', language: 'zh', section: 'culture', page: 2 },
      { format: 'json', language: 'ar', section: undefined, page: 12 },
    ] as const) {
      assert.deepEqual(readFeedPath(writeFeedPath(address)), address);
    }
    for (const path of ['/feeds/en/nothing.rss', '/feeds/en/news.xml', '/feeds/de/news.rss', '/feeds/en/news-0.rss', '/feeds/en/news.rss/']) {
      assert.isUndefined(readFeedPath(path), path);
    }
  });
});
