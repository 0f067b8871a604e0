import { assert } from 'chai';
import { makeKey, readCalls, replyUrl } from '../support/test-server.js';
import { mountCard, mountFeed, until, wait } from './harness.js';
import { makeNews, publish, writeRss } from './sample-news.js';

describe('<news-feed> in a race', () => {
  it('shows the last feed only when `src` changes twice while loading', async () => {
    const feeds = await Promise.all(
      ['A', 'B', 'C'].map((name, at) => publish(writeRss(makeNews(1, () => ({ title: name }))), { delay: [300, 30, 150][at]! })),
    );
    const feed = mountFeed({ src: feeds[0] });
    const seen = new Set<string>();
    const look = setInterval(() => feed.headlines().forEach((headline) => seen.add(headline)));
    await wait(20);
    feed.element.src = feeds[1]!;
    await wait(5);
    feed.element.src = feeds[2]!;
    await feed.loaded();
    await wait(400);
    clearInterval(look);
    assert.deepEqual([...seen], ['C']);
    assert.equal(feed.heard('feed-load').length, 1);
    assert.deepEqual(feed.heard('feed-load')[0]!.source, [feeds[2]!]);
    assert.equal(feed.heard('feed-error').length, 0);
  });

  it('never shows one feed under the URL of another', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2))) }, { inside: '<p>Fallback</p>' });
    await feed.withItems(2);
    feed.element.src = replyUrl({ status: 404, delay: 100 });
    await feed.settled();
    assert.isEmpty(feed.headlines());
    assert.isTrue(feed.showsFallback());
    await feed.failed();
    assert.isFalse(feed.part('headline').some((headline) => /Story/.test(headline.textContent)));
  });

  it('makes one request when it is moved while loading', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { key, delay: 150 }) });
    await wait(40);
    const other = document.createElement('section');
    feed.box.append(other);
    other.append(feed.element);
    await feed.withItems(2);
    await wait(50);
    assert.deepEqual((await readCalls(key)).map(({ state }) => state), ['done']);
    assert.equal(feed.heard('feed-load').length, 1);
    assert.equal(feed.heard('feed-error').length, 0);
  });

  it('keeps its items when it is moved afterwards', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { key }) });
    await feed.withItems(2);
    feed.box.append(document.createElement('hr'), feed.element);
    assert.lengthOf(feed.headlines(), 2);
    await wait(50);
    assert.lengthOf(await readCalls(key), 1);
  });

  it('ends its request when it is removed while loading, without an error', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: replyUrl({ hang: true, key }) });
    await until(async () => (await readCalls(key)).length, 'a request');
    feed.element.remove();
    await until(async () => (await readCalls(key))[0]!.state === 'gone', 'the end of the request');
    assert.equal(feed.events.length, 0);
  });

  it('loads when it comes back', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { delay: 100 }) });
    await wait(20);
    feed.element.remove();
    await wait(50);
    feed.box.append(feed.element);
    await feed.withItems(2);
  });

  it('lets go of what it took: nothing keeps a removed element alive', async function () {
    const { gc } = globalThis as { gc?: () => void };
    if (!gc) return;
    let feed: ReturnType<typeof mountFeed> | undefined = mountFeed({ src: await publish(writeRss(makeNews(2))), refresh: 5, archive: true });
    await feed.withItems(2);
    const trace = new WeakRef(feed.element);
    feed.box.remove();
    feed = undefined;
    await until(() => (gc(), !trace.deref()), 'the element is collected');
  });

  it('makes one request for ten elements', async () => {
    const key = makeKey();
    const src = await publish(writeRss(makeNews(4)), { key, delay: 50 });
    const feeds = Array.from({ length: 8 }, (_, limit) => mountFeed({ src, limit: (limit % 4) + 1 }));
    const cards = [mountCard({ src }), mountCard({ src, item: 'story-3' })];
    await Promise.all(feeds.map((feed, at) => feed.withItems((at % 4) + 1)));
    await Promise.all(cards.map((card) => card.withItems(1)));
    assert.deepEqual(cards[1]!.headlines(), ['Story 3']);
    assert.lengthOf(await readCalls(key), 1);
    assert.lengthOf(new Set([...feeds, ...cards].map(({ element }) => element.feed)), 1);
  });

  it('asks once more, not twice, when it is reloaded while loading, and shows the answer', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { key, delay: 100 }) });
    await wait(30);
    feed.element.reload();
    feed.element.reload();
    await feed.withItems(2);
    await wait(200);
    assert.isAtMost((await readCalls(key)).length, 2);
    assert.equal(feed.heard('feed-error').length, 0);
    assert.lengthOf(feed.headlines(), 2);
  });

  it('waits while it is lazy and far away', async () => {
    const key = makeKey();
    const src = await publish(writeRss(makeNews(2)), { key });
    const feed = mountFeed({ src, loading: 'lazy' }, { around: { style: 'margin-top: 5000px' } });
    await wait(150);
    assert.isEmpty(await readCalls(key));
    feed.element.scrollIntoView();
    await feed.withItems(2);
    scrollTo(0, 0);
  });

  it('sends no referrer, no cookie, no header of its own', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { key }) });
    await feed.withItems(2);
    const [{ headers, method }] = (await readCalls(key)) as [Awaited<ReturnType<typeof readCalls>>[0]];
    assert.equal(method, 'GET');
    assert.isUndefined(headers['referer']);
    assert.isUndefined(headers['cookie']);
  });

  it('shows the page`s own items and its own feed, without a request', async () => {
    const own = mountFeed({}, {
      properties: { items: [{ kind: 'article', id: '1', title: 'Own', url: 'https://portal.example/1', authors: [], tags: [], attachments: [] }] },
    });
    await own.withItems(1);
    assert.deepEqual(own.headlines(), ['Own']);
    own.element.items = [];
    await own.settled();
    assert.include(own.text(), 'No news yet');
  });
});
