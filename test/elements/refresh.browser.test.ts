import { assert } from 'chai';
import { focused, mountFeed, until, wait } from './harness.js';
import { holdClock, openLine, passTime, setHidden, timersWaiting } from './page-clock.js';
import { makeNews, writeRss } from './sample-news.js';

const old = makeNews(4);
const fresh = makeNews(3, (n) => ({ id: `new-${n}`, title: `New ${n}`, url: `https://portal.example/new/${n}`, date: `2026-11-2${4 - n}T09:00:00Z` }));

describe('a refresh', () => {
  beforeEach(holdClock);

  it('that finds news says how many and moves nothing until it is asked to', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    const top = () => feed.part('headline')[0]!.getBoundingClientRect().top;
    const before = top();
    line.answer(writeRss([...fresh, ...old]));
    passTime(4);
    await wait(30);
    assert.equal(line.calls, 1);
    passTime(2);
    await feed.offers('3 new');
    assert.equal(line.calls, 2);
    assert.deepEqual(feed.headlines(), ['Story 1', 'Story 2', 'Story 3', 'Story 4']);
    assert.equal(top(), before, 'the first headline moved');
    await feed.click('3 new');
    assert.deepEqual(feed.headlines().slice(0, 4), ['New 1', 'New 2', 'New 3', 'Story 1']);
    assert.equal(focused()?.textContent?.trim(), 'New 1');
    assert.isFalse(feed.hasButton('3 new'));
    assert.deepEqual(feed.heard('items-added').map(({ items }) => items.map(({ id }) => id)), [['new-1', 'new-2', 'new-3']]);
    assert.equal(feed.heard('feed-load').length, 2);
  });

  it('announces the news', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    line.answer(writeRss([...fresh, ...old]));
    passTime(6);
    await feed.says('3 new');
  });

  it('that finds nothing new changes nothing', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    const nodes = feed.part('headline');
    passTime(6);
    await feed.loaded(2);
    assert.isTrue(feed.part('headline').every((node, at) => node === nodes[at]), 'other nodes');
    assert.equal(feed.heard('items-added').length, 0);
  });

  it('that fails keeps the items and says of when they are', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    line.answer(() => new Response('', { status: 404 }));
    passTime(6);
    await feed.failed();
    assert.lengthOf(feed.headlines(), 4);
    await feed.says('Shown as of');
    line.answer(writeRss(old));
    passTime(6);
    await feed.loaded(2);
    assert.notInclude(feed.said(), 'Shown as of');
  });

  it('rests while the page is hidden, and catches up', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    assert.isAbove(timersWaiting(), 0);
    setHidden(true);
    passTime(60);
    await wait(30);
    assert.equal(line.calls, 1);
    setHidden(false);
    await until(() => line.calls === 2, 'a request');
  });

  it('does not come without `refresh`', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url });
    await feed.loaded();
    passTime(1000);
    await wait(30);
    assert.equal(line.calls, 1);
  });

  it('ends with its element', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    feed.element.remove();
    passTime(60);
    await wait(30);
    assert.equal(line.calls, 1);
  });

  it('of the reader shows at once what there is', async () => {
    const line = openLine(writeRss(old));
    const feed = mountFeed({ src: line.url, refresh: 5 });
    await feed.loaded();
    line.answer(writeRss([...fresh, ...old]));
    feed.element.reload();
    await feed.loaded(2);
    assert.equal(feed.headlines()[0], 'New 1');
  });
});
