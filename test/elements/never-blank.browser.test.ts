import { assert } from 'chai';
import { openFrame } from '../support/open-frame.js';
import { foreignReplyUrl, makeKey, replyUrl } from '../support/test-server.js';
import { mountCard, mountFeed, until, wait } from './harness.js';
import { openLine, speedUp } from './page-clock.js';
import { makeNews, publish, writeRss } from './sample-news.js';

const inside = '<p><a href="https://portal.example/news">News of the portal</a></p>';

describe('<news-feed> is never blank', () => {
  it('shows what the page put inside until the first item', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2)), { delay: 300 }) }, { inside });
    await wait(150);
    assert.isTrue(feed.showsFallback());
    assert.isEmpty(feed.headlines());
    await feed.withItems(2);
    assert.isFalse(feed.showsFallback());
  });

  it('shows it without `src`, too', async () => {
    const feed = mountFeed({}, { inside });
    await feed.settled();
    assert.isTrue(feed.showsFallback());
    assert.equal(feed.heard('feed-error').length, 0);
  });

  it('shows it again, with the reason, when the feed fails', async () => {
    const feed = mountFeed({ src: replyUrl({ status: 404 }) }, { inside });
    await feed.failed();
    assert.isTrue(feed.showsFallback());
    await feed.reads('The news cannot be shown right now');
    await feed.offers('Try again');
  });

  it('has a skeleton only where the page put nothing inside', async () => {
    const src = replyUrl({ hang: true });
    const bare = mountFeed({ src });
    const full = mountFeed({ src }, { inside });
    const commented = mountFeed({ src }, { inside: '<!-- nothing --> \n' });
    await until(() => bare.see('[aria-busy=true]').length, 'a skeleton');
    assert.lengthOf(full.see('[aria-busy=true]'), 0);
    assert.lengthOf(commented.see('[aria-busy=true]'), 1);
    await bare.says('Loading');
  });

  it('waits a moment with the skeleton', async () => {
    const feed = mountFeed({ src: replyUrl({ hang: true }) });
    await feed.settled();
    assert.lengthOf(feed.see('[aria-busy=true] .bone'), 0);
    await until(() => feed.see('[aria-busy=true] .bone').length, 'bones');
  });

  it('has its controls around the skeleton of a feed that takes long', async () => {
    const feed = mountFeed({ src: replyUrl({ hang: true }), search: true, archive: true });
    await until(() => feed.see('input[type=search]').length, 'the search field');
    await feed.offers('Archive');
    assert.lengthOf(feed.see('[aria-busy=true]'), 1);
  });

  it('shows the first items while the rest is on its way', async () => {
    const text = writeRss(makeNews(20));
    const feed = mountFeed({ src: await publish(text, { stall: Math.round(text.length / 2) }), limit: 0 }, { inside });
    await feed.withItems();
    assert.isBelow(feed.headlines().length, 20);
    assert.isFalse(feed.showsFallback());
    assert.equal(feed.heard('feed-load').length, 0);
  });

  it('names the publisher, though what follows the first items does not come', async () => {
    const feed = mountFeed({}, {});
    Object.assign(feed.element, { loadRest: () => Promise.reject(new Error('not to be had')), src: await publish(writeRss(makeNews(2))) });
    await feed.withItems(2);
    const [publisher] = feed.see<HTMLAnchorElement>('footer a');
    assert.equal(publisher?.textContent, 'Portal News');
    assert.match(publisher!.href, /^https:\/\/portal\.example/);
  });

  it('keeps its items when a reload fails, and says of when they are', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(3)), { key, status: [200, 404] }) }, { inside });
    await feed.loaded();
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(feed.heard('feed-load')[0]!.timeStamp + performance.timeOrigin);
    feed.element.reload();
    assert.equal((await feed.failed()).code, 'http');
    assert.lengthOf(feed.headlines(), 3);
    assert.isFalse(feed.showsFallback());
    await feed.says(`Shown as of ${time}. The feed does not answer at the moment.`);
    assert.lengthOf(feed.texts('status'), 1);
  });

  it('says so no more once the feed answers again', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(3)), { key, status: [200, 404, 200] }) });
    await feed.loaded();
    feed.element.reload();
    await feed.failed();
    await feed.click('Try again');
    await feed.loaded(2);
    assert.isEmpty(feed.texts('status'));
    assert.lengthOf(feed.headlines(), 3);
  });

  it('keeps its items when a later answer has none', async () => {
    const line = openLine(writeRss(makeNews(3)));
    const feed = mountFeed({ src: line.url }, { inside });
    await feed.loaded();
    line.answer(writeRss([]));
    feed.element.reload();
    assert.equal((await feed.failed()).code, 'empty');
    assert.lengthOf(feed.headlines(), 3);
    await feed.says('Shown as of');
  });

  it('says that there is no news where a feed has no items, and shows what is inside', async () => {
    const feed = mountFeed({ src: await publish(writeRss([])) }, { inside });
    await feed.loaded();
    await feed.reads('No news yet');
    assert.isTrue(feed.showsFallback());
    assert.equal(feed.heard('feed-error').length, 0);
  });

  it('tries again when asked', async () => {
    const key = makeKey();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(3)), { key, status: [404, 200] }) }, { inside });
    await feed.failed();
    await feed.click('Try again');
    await feed.withItems(3);
    assert.isFalse(feed.showsFallback());
    assert.notInclude(feed.text(), 'cannot be shown');
  });

  it('gives way to the page`s own words: slots `error`, `empty` and `heading`', async () => {
    const slots = '<b slot="heading">Our news</b><i slot="error">Own error</i><i slot="empty">Own empty</i>';
    const failing = mountFeed({ src: replyUrl({ status: 404 }) }, { inside: slots });
    const empty = mountFeed({ src: await publish(writeRss([])) }, { inside: slots });
    await failing.failed();
    await empty.loaded();
    const shown = (feed: typeof empty) => [...feed.element.children].filter((child) => child.checkVisibility()).map((child) => child.textContent);
    await until(() => shown(failing).length > 1 && shown(empty).length > 1, 'the page`s own words');
    assert.deepEqual(shown(failing), ['Our news', 'Own error']);
    assert.deepEqual(shown(empty), ['Our news', 'Own empty']);
  });

  it('shows the device`s copy when the feed fails on a later visit, where the page asked to keep one', async () => {
    const key = makeKey();
    const src = await publish(writeRss(makeNews(3)), { key, status: [200, 404] });
    const first = mountFeed({ src, cache: 'device' });
    await first.loaded();
    await wait(300);
    // Another page, with a memory of its own.
    const { document: page } = await openFrame(
      `<script type="module" src="/src/define/news-feed.ts"></script><news-feed loading="eager" cache="device" src="${src.replaceAll('&', '&amp;')}"></news-feed>`,
    );
    const later = page.querySelector('news-feed')!;
    await until(() => later.shadowRoot?.querySelectorAll('[part~=headline]').length === 3, 'the copy');
    await until(() => later.shadowRoot!.textContent.includes('Shown as of'), 'its age');
  });
});

describe('<news-feed> says why', () => {
  const cases: [name: string, src: () => string | Promise<string>, code: string, sentence: RegExp, status?: number][] = [
    ['a page is missing', () => replyUrl({ status: 404 }), 'http', /answered with an error\./, 404],
    ['a server breaks', () => replyUrl({ status: 500 }), 'http', /answered with an error\./, 500],
    ['nothing comes', () => replyUrl({ hang: true }), 'timeout', /did not answer in time\./],
    ['a page comes', () => replyUrl({ body: '<!doctype html><html><body>Hello</body></html>', type: 'text/html' }), 'not-a-feed', /is not a news feed\./, undefined],
    ['a JSON has errors', () => replyUrl({ body: '{"version":,"items"', type: 'application/json' }), 'malformed', /cannot be read\./],
    ['a JSON breaks off', () => replyUrl({ body: '{"version":"https://jsonfeed.org/version/1.1","items":[{"id', type: 'application/json' }), 'malformed', /cannot be read\./],
    ['a feed breaks off', () => replyUrl({ body: '<rss><channel><item><title>a' }), 'malformed', /cannot be read\./],
    ['nothing is in the answer', () => replyUrl({ body: '' }), 'empty', /has no news at the moment\./],
    ['another origin does not allow it', () => foreignReplyUrl({ body: writeRss(makeNews(1)), cors: 'none' }), 'cors', /does not allow this page to show its news\./],
    ['the line is dead', () => foreignReplyUrl({ body: 'x', cut: 0 }), 'network', /cannot be reached\./],
    ['an answer is too large', () => replyUrl({ body: 'x', pad: 50_000_001 }), 'too-large', /is too large\./, 200],
  ];
  for (const [name, url, code, sentence, status] of cases) {
    it(`where ${name}`, async () => {
      if (code === 'timeout') speedUp(30);
      
      const src = await url();
      const feed = mountFeed({ src });
      const error = await feed.failed();
      assert.equal(error.code, code);
      assert.equal(error.url, src);
      assert.equal(error.status, status);
      assert.isAbove(error.message.length, 5);
      assert.isTrue(error.bubbles && error.composed);
      await feed.reads(sentence);
      await feed.reads(new URL(src).hostname);
      assert.equal(feed.heard('feed-error').length, 1);
    });
  }

  it('where `src` is no URL', async () => {
    const feed = mountFeed({ src: 'javascript:alert(1)' });
    const error = await feed.failed();
    assert.include(error.message, 'javascript:alert(1)');
    await feed.reads('The news cannot be shown right now');
  });

  it('to those around it: the event leaves shadow trees', async () => {
    const heard: Event[] = [];
    const listen = (event: Event): void => void heard.push(event);
    document.addEventListener('feed-error', listen);
    const feed = mountFeed({ src: replyUrl({ status: 404 }) });
    await feed.failed();
    document.removeEventListener('feed-error', listen);
    assert.equal(heard.length, 1);
  });

  it('with one of several feeds: shows the others', async () => {
    const feed = mountFeed({ src: `${await publish(writeRss(makeNews(2)))} ${replyUrl({ status: 404 })}` });
    assert.equal((await feed.failed()).status, 404);
    await feed.withItems(2);
    assert.notInclude(feed.text(), 'cannot be shown');
  });
});

describe('<article-card> is never blank', () => {
  it('shows what is inside until the article is there, and after a failure', async () => {
    const card = mountCard({ src: await publish(writeRss(makeNews(2)), { delay: 200 }) }, { inside });
    const failing = mountCard({ src: replyUrl({ status: 404 }) }, { inside });
    await wait(50);
    assert.isTrue(card.showsFallback());
    await card.withItems(1);
    assert.isFalse(card.showsFallback());
    await failing.failed();
    assert.isTrue(failing.showsFallback());
    await failing.reads('The article cannot be shown right now');
  });

  it('says that an article is not in the feed', async () => {
    const card = mountCard({ src: await publish(writeRss(makeNews(2))), item: 'no-such' }, { inside });
    await card.loaded();
    await card.reads('This article is not in the feed.');
    assert.isTrue(card.showsFallback());
  });

  it('keeps the article when a reload fails', async () => {
    const key = makeKey();
    const card = mountCard({ src: await publish(writeRss(makeNews(2)), { key, status: [200, 404] }) });
    await card.loaded();
    card.element.reload();
    await card.failed();
    assert.deepEqual(card.headlines(), ['Story 1']);
    await card.says('Shown as of');
  });
});
