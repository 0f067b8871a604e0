import { assert } from 'chai';
import { createFeedStore, type FeedStore } from '../../src/loading/feed-store.js';
import { throughGateway } from '../../src/loading/through-gateway.js';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { feed } from './sample-feed.js';

let asked: string[];
let portal: FeedErrorCode | '';
let gateway: FeedErrorCode | '';
let number = 0;

/** Stores of a page whose portal and gateway fail as told. */
function createStore(address = 'https://gate.by/feeds/'): FeedStore {
  const answer = (failure: string) => (url: string) => {
    asked.push(url);
    return failure ? Promise.reject(new FeedError(failure as FeedErrorCode, `${failure} of ${url}`, { url })) : Promise.resolve(feed([], { title: url }));
  };
  return throughGateway(createFeedStore((url) => answer(portal)(url)), address, createFeedStore((url) => answer(gateway)(url)));
}

describe('throughGateway', () => {
  let url: string;
  let by: string;
  beforeEach(() => {
    asked = [];
    portal = gateway = '';
    url = `https://portal.by/rss?n=${++number}`;
    by = `https://gate.by/feeds/v1/feed?url=${encodeURIComponent(url)}`;
  });

  it('asks the portal first', async () => {
    assert.equal((await createStore().load(url)).feed.title, url);
    assert.deepEqual(asked, [url]);
  });

  for (const code of ['cors', 'mixed-content'] as const) {
    it(`then the gateway, and only that from then on: ${code}`, async () => {
      portal = code;
      const store = createStore();
      assert.equal((await store.load(url)).feed.title, by);
      assert.exists(store.peek(url));
      await store.load(url, { maxAge: 0 });
      await createStore().load(url);
      assert.deepEqual(asked, [url, by, by, by]);
    });
  }

  for (const code of ['network', 'http', 'timeout', 'csp', 'not-a-feed', 'malformed', 'empty', 'too-large'] as const) {
    it(`the gateway, but the portal first the next time: ${code}`, async () => {
      portal = code;
      const store = createStore();
      await store.load(url);
      await store.load(url, { maxAge: 0 });
      assert.deepEqual(asked, [url, by, url, by]);
    });
  }

  it('one who left is not served by anybody', async () => {
    portal = 'aborted';
    const code = await createStore().load(url).catch((error: FeedError) => error.code);
    assert.equal(code, 'aborted');
    assert.deepEqual(asked, [url]);
  });

  it('where both fail the reason is the portal`s, and both are told', async () => {
    portal = 'cors';
    gateway = 'http';
    const error = await createStore().load(url).catch((reason: FeedError) => reason);
    assert.instanceOf(error, FeedError);
    assert.equal(error.code, 'cors');
    assert.equal(error.url, url);
    assert.include(error.message, 'gateway: http');
  });

  it('feed:ID asks the gateway at once', async () => {
    const store = createStore('https://gate.by?x#y');
    await store.load('feed:news-be');
    assert.deepEqual(asked, ['https://gate.by/v1/feeds/news-be']);
    assert.exists(store.peek('feed:news-be'));
  });
});
