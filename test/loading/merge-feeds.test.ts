import { assert } from 'chai';
import { mergeFeeds } from '../../src/loading/merge-feeds.js';
import type { Article, FeedItem } from '../../src/model/feed.js';
import { article, feed } from './sample-feed.js';

const ids = (items: readonly FeedItem[]): string[] => items.map(({ id }) => id);

describe('mergeFeeds', () => {
  it('puts the newest first', () => {
    const a = feed([article({ id: 'a:1', published: '2026-07-01T10:00:00.000Z' }), article({ id: 'a:2', published: '2026-07-03' })]);
    const b = feed([article({ id: 'b:1', published: '2026-07-02T10:00:00.000Z' })]);
    assert.deepEqual(ids(mergeFeeds([a, b]).items), ['a:2', 'b:1', 'a:1']);
  });

  it('sorts the future as now: what is further ahead does not come first', () => {
    const a = feed([article({ id: 'a:2098', published: '2098-01-01' }), article({ id: 'a:past', published: '2026-01-01' })]);
    const b = feed([article({ id: 'b:2099', published: '2099-01-01T00:00:00.000Z' })]);
    assert.deepEqual(ids(mergeFeeds([a, b]).items), ['a:2098', 'b:2099', 'a:past']);
  });

  it('keeps undated items after dated ones, in order', () => {
    const a = feed([article({ id: 'a:1' }), article({ id: 'a:2', published: '2020-01-01' }), article({ id: 'a:3' })]);
    const b = feed([article({ id: 'b:1' })]);
    assert.deepEqual(ids(mergeFeeds([a, b]).items), ['a:2', 'a:1', 'a:3', 'b:1']);
  });

  describe('shows an item once', () => {
    const once = (a: Partial<Article>, b: Partial<Article>): FeedItem[] =>
      mergeFeeds([feed([article({ id: 'x:a', ...a })]), feed([article({ id: 'x:b', ...b })])]).items;

    it('by its canonical URL', () => {
      assert.lengthOf(once({ url: 'http://www.a.by/n/?utm_source=rss' }, { url: 'https://a.by/n#top' }), 1);
    });

    it('by its id', () => {
      assert.lengthOf(once({ id: 'tag:a.by,2026:1', url: 'https://a.by/1' }, { id: 'tag:a.by,2026:1', url: 'https://b.by/1' }), 1);
    });

    it('by headline and day', () => {
      assert.lengthOf(
        once(
          { title: 'A new park', published: '2026-07-03T08:00:00.000Z', url: 'https://a.by/1' },
          { title: 'A New Park', published: '2026-07-03', url: 'https://b.by/1' },
        ),
        1,
      );
    });

    it('in its later version, in whatever order, though the id changes with every update', () => {
      const first = { id: 'https://gov.example/x#1', url: 'https://gov.example/x', updated: '2026-07-01T00:00:00.000Z' as const, title: 'Draft' };
      const second = { ...first, id: 'https://gov.example/x#2', updated: '2026-07-02T00:00:00.000Z' as const, title: 'Final' };
      assert.deepEqual(once(first, second).map(({ title }) => title), ['Final']);
      assert.deepEqual(once(second, first).map(({ title }) => title), ['Final']);
      assert.lengthOf(mergeFeeds([feed([article(first), article(second)])]).items, 1);
    });
  });

  describe('does not take for one', () => {
    const both = (a: Partial<Article>, b: Partial<Article>): number =>
      mergeFeeds([feed([article({ id: 'x:a', ...a })]), feed([article({ id: 'x:b', ...b })])]).items.length;

    it('two numbers of two feeds', () => assert.equal(both({ id: '7' }, { id: '7' }), 2));
    it('headlines alike on two days', () =>
      assert.equal(both({ title: 'Weather', published: '2026-07-03' }, { title: 'Weather', published: '2026-07-04' }), 2));
    it('undated headlines', () => assert.equal(both({ title: 'Weather' }, { title: 'Weather' }), 2));
    it('items that link to a home page', () =>
      assert.equal(both({ url: 'https://a.by/' }, { url: 'https://a.by/' }), 2));
    it('two warnings of one feed and day', () => {
      const items = [1, 2].map((n) => article({ id: `${n}`, url: `https://a.by/${n}`, title: 'Warning', published: '2026-07-03' }));
      assert.lengthOf(mergeFeeds([feed(items)]).items, 2);
    });
    it('two places on one page of one feed', () => {
      const items = [1, 2].map((n) => article({ id: `${n}`, url: `https://a.by/alerts#a${n}00` }));
      assert.lengthOf(mergeFeeds([feed(items)]).items, 2);
    });
  });

  it('says of each item where it comes from', () => {
    const own = { title: 'Agency', url: 'https://agency.example/' };
    const a = feed([article({ id: 'a:1' }), article({ id: 'a:2', source: own })], { title: 'A', homePage: 'https://a.by/', feedUrl: 'https://a.by/rss' });
    const { items } = mergeFeeds([a]);
    assert.deepEqual(items[0]!.source, { title: 'A', url: 'https://a.by/', feedUrl: 'https://a.by/rss' });
    assert.deepEqual(items[1]!.source, own);
    assert.isUndefined(a.items[0]!.source, 'the feed itself is left alone');
  });

  it('shows an event once, the newest version; a page that many events share tells nothing', () => {
    const event = (title: string, uid: string, sequence: number): FeedItem => ({
      ...article({ id: uid, url: 'https://a.by/events', title, published: '2026-06-01' }),
      kind: 'event', uid, sequence, start: { date: '2026-07-03' }, allDay: true, status: 'confirmed', categories: [],
    });
    const a = feed([event('Concert', '1', 1), event('Lecture', '2', 1)]);
    const b = feed([event('Concert, moved', '1', 2), event('Lecture', '3', 1)]);
    assert.deepEqual(mergeFeeds([a, b]).items.map(({ title }) => title).sort(), ['Concert, moved', 'Lecture', 'Lecture']);
    assert.deepEqual(mergeFeeds([b, a]).items.map(({ title }) => title).sort(), ['Concert, moved', 'Lecture', 'Lecture']);
  });

  it('keeps a place of two lists twice: each knows something of it', () => {
    const place = (id: string): FeedItem => ({
      ...article({ id, url: 'https://a.by/castle', title: 'Castle', published: '2026-06-01' }),
      kind: 'place', name: 'Castle', alternateNames: [], criteria: [], history: [], countries: [], components: [], images: [], links: [], facts: [],
    });
    const { items } = mergeFeeds([feed([place('1'), place('1')], { feedUrl: 'https://a.by/a' }), feed([place('1')], { feedUrl: 'https://a.by/b' })]);
    assert.lengthOf(items, 3);
  });

  it('says of itself what all feeds say', () => {
    const a = feed([], { title: 'A', language: 'be', refreshMinutes: 5, problems: [{ code: 'x', message: 'X' }], nextUrl: 'https://a.by/2' });
    const b = feed([], { title: 'B', language: 'be', refreshMinutes: 60 });
    const merged = mergeFeeds([a, b]);
    assert.isUndefined(merged.title);
    assert.isUndefined(merged.nextUrl);
    assert.equal(merged.language, 'be');
    assert.equal(merged.refreshMinutes, 60);
    assert.lengthOf(merged.problems, 1);
    assert.deepEqual(mergeFeeds([]).items, []);
  });

  it('tells 4,000 items apart', () => {
    const many = (host: string) =>
      feed(Array.from({ length: 2000 }, (_, n) => article({ id: `${n}`, url: `https://${host}/${n}`, title: `${host} ${n}`, published: '2026-07-03' })));
    assert.lengthOf(mergeFeeds([many('a.by'), many('b.by'), many('www.a.by')]).items, 4000);
  });
});
