import { assert } from 'chai';
import { makeKey, readCalls, replyUrl } from '../support/test-server.js';
import { focused, mountFeed, press, until, wait } from './harness.js';
import { makeNews, publish, writeAtom, writeJsonFeed, writeRss } from './sample-news.js';

describe('"Load more"', () => {
  it('adds `limit` more, moves the focus to the first of them and says how many', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(8))), limit: 3 });
    await feed.withItems(3);
    await feed.reads('Showing 3 of 8');
    await feed.click('Load more');
    await feed.withItems(6);
    await until(() => focused()?.textContent?.trim() === 'Story 4', 'focus on the first new headline');
    await feed.says('3 more articles shown');
    await feed.says('Showing 6 of 8');
    assert.deepEqual(feed.heard('items-added').map(({ items }) => items.map(({ id }) => id)), [['story-4', 'story-5', 'story-6']]);
    await feed.click('Load more');
    await feed.withItems(8);
    assert.isFalse(feed.hasButton('Load more'));
    await feed.says('2 more articles shown');
    await feed.says('Showing 8 of 8');
    assert.equal(focused()?.textContent?.trim(), 'Story 7');
  });

  it('works by keyboard', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(4))), limit: 2 });
    await feed.withItems(2);
    await feed.offers('Load more');
    feed.button('Load more').focus();
    await press('Enter');
    await feed.withItems(4);
    await until(() => focused()?.textContent?.trim() === 'Story 3', 'focus');
  });

  it('is not there where all is shown', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(3))), limit: 3 });
    await feed.withItems(3);
    assert.isFalse(feed.hasButton('Load more'));
    assert.notInclude(feed.text(), 'Showing');
  });

  it('is a method, too', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(6))), limit: 2 });
    await feed.withItems(2);
    await feed.element.showMore();
    assert.lengthOf(feed.headlines(), 4);
  });

  it('in every layout', async () => {
    const src = await publish(writeRss(makeNews(6)));
    for (const layout of ['list', 'cards', 'headlines', 'lead']) {
      const feed = mountFeed({ src, layout, limit: 3 });
      await feed.withItems(3);
      await feed.click('Load more');
      await feed.withItems(6);
      await until(() => focused()?.textContent?.trim() === 'Story 4', `focus in ${layout}`);
      feed.box.remove();
    }
  });

  it('leaves what is shown where it is', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(8))), limit: 3 });
    await feed.withItems(3);
    const places = () => feed.part('headline').slice(0, 3).map((headline) => Math.round(headline.getBoundingClientRect().top + scrollY));
    const nodes = feed.part('headline');
    const before = places();
    await feed.click('Load more');
    await feed.withItems(6);
    // A browser may lay out anew by a fraction of a pixel.
    places().forEach((place, at) => assert.approximately(place, before[at]!, 1));
    assert.isTrue(feed.part('headline').slice(0, 3).every((node, at) => node === nodes[at]), 'other nodes');
  });

  for (const [name, write, type] of [
    ['RSS', writeRss, 'application/rss+xml'],
    ['Atom', writeAtom, 'application/atom+xml'],
    ['JSON Feed', writeJsonFeed, 'application/json'],
  ] as const) {
    it(`follows the next page of ${name}`, async () => {
      const key = makeKey();
      const third = await publish(write(makeNews(1, undefined, 5)), { type, key });
      const second = await publish(write(makeNews(2, undefined, 3), { next: third }), { type, key });
      const feed = mountFeed({ src: await publish(write(makeNews(2), { next: second }), { type }), limit: 2 });
      await feed.withItems(2);
      assert.isEmpty(await readCalls(key), 'on demand only');
      await feed.click('Load more');
      await feed.withItems(4);
      await until(() => focused()?.textContent?.trim() === 'Story 3', 'focus');
      assert.lengthOf(await readCalls(key), 1);
      await feed.click('Load more');
      await feed.withItems(5);
      await until(() => !feed.hasButton('Load more'), 'no button at the end');
      assert.deepEqual(feed.headlines(), ['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']);
      assert.deepEqual(feed.heard('items-added').flatMap(({ items }) => items.map(({ id }) => id)), ['story-3', 'story-4', 'story-5']);
    });
  }

  it('asks the next page once, however often it is pressed', async () => {
    const key = makeKey();
    const next = await publish(writeRss(makeNews(2, undefined, 3)), { key, delay: 150 });
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2), { next })), limit: 2 });
    await feed.withItems(2);
    await feed.offers('Load more');
    const button = feed.button('Load more');
    button.click();
    button.click();
    button.click();
    await feed.withItems(4);
    await wait(100);
    assert.lengthOf(await readCalls(key), 1);
    assert.equal(feed.heard('items-added').length, 1);
  });

  it('says when the next page fails, keeps the items and can be pressed again', async () => {
    const key = makeKey();
    const next = await publish(writeRss(makeNews(2, undefined, 3)), { key, status: [404, 200] });
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2), { next })), limit: 2 });
    await feed.withItems(2);
    await feed.click('Load more');
    assert.equal((await feed.failed()).status, 404);
    assert.lengthOf(feed.headlines(), 2);
    assert.equal(feed.heard('items-added').length, 0);
    assert.notInclude(feed.said(), '0 more articles shown');
    await feed.click('Load more');
    await feed.withItems(4);
  });

  it('does not follow a next page on another host', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2), { next: 'https://elsewhere.example/2' })), limit: 2 });
    await feed.withItems(2);
    assert.isFalse(feed.hasButton('Load more'));
    assert.equal(feed.heard('feed-error').length, 0);
  });

  it('keeps the focus in the element at the end of the list', async () => {
    const next = await publish(writeRss([]));
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2), { next })), limit: 2 });
    await feed.withItems(2);
    await feed.offers('Load more');
    feed.button('Load more').focus();
    await feed.click('Load more');
    await until(() => !feed.hasButton('Load more'), 'no button');
    assert.isTrue(document.activeElement === feed.element);
  });

  it('is gone with its feed: a new `src` starts from its first items', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(6))), limit: 2 });
    await feed.withItems(2);
    await feed.click('Load more');
    await feed.withItems(4);
    feed.element.src = await publish(writeRss(makeNews(6, (n) => ({ title: `Other ${n}` }))));
    await feed.loaded(2);
    assert.deepEqual(feed.headlines(), ['Other 1', 'Other 2']);
  });

  it('has no use for a feed that hangs', async () => {
    const next = replyUrl({ hang: true });
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2), { next })), limit: 2 });
    await feed.withItems(2);
    await feed.click('Load more');
    feed.element.remove();
    await wait(50);
    assert.equal(feed.heard('feed-error').length, 0);
  });
});
