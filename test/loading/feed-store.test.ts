import { assert } from 'chai';
import { createFeedStore, type FeedStore } from '../../src/loading/feed-store.js';
import type { LoadOptions } from '../../src/loading/load-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import { article, feed } from './sample-feed.js';

const url = 'https://portal.example/rss';
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Load {
  url: string;
  options: LoadOptions;
  resolve: (feed: Feed) => void;
  reject: (error: unknown) => void;
}

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(() => 'none', (error: FeedError) => error.code);
}

describe('feed store', () => {
  let loads: Load[];
  let store: FeedStore;
  const items = (...ids: string[]) => ids.map((id) => article({ id }));

  beforeEach(() => {
    loads = [];
    store = createFeedStore(
      (url, options = {}) =>
        new Promise((resolve, reject) => {
          loads.push({ url, options, resolve, reject });
          options.signal?.addEventListener('abort', () => reject(new FeedError('aborted', '')));
        }),
    );
  });

  it('makes one request and one object for ten callers', async () => {
    const all = Array.from({ length: 10 }, () => store.load(url));
    assert.lengthOf(loads, 1);
    loads[0]!.resolve(feed(items('1')));
    const copies = await Promise.all(all);
    assert.equal(new Set(copies).size, 1);
    assert.isFrozen(copies[0]!.feed);
    assert.isFrozen(copies[0]!.feed.items);
  });

  it('does not look at fragments', () => {
    void store.load(`${url}#a`);
    void store.load(url);
    assert.lengthOf(loads, 1);
  });

  it('keeps time zones apart: they change what dates mean', () => {
    void store.load(url, { timeZone: 'Europe/Minsk' });
    void store.load(url);
    assert.lengthOf(loads, 2);
  });

  it('gives one who comes late what has come, then the rest, each once', () => {
    const early: string[] = [];
    const late: string[] = [];
    void store.load(url, { onItem: ({ id }) => early.push(id) });
    loads[0]!.options.onItem!(article({ id: '1' }));
    void store.load(url, { onItem: ({ id }) => late.push(id) });
    assert.deepEqual(late, ['1']);
    loads[0]!.options.onItem!(article({ id: '2' }));
    assert.deepEqual(early, ['1', '2']);
    assert.deepEqual(late, ['1', '2']);
  });

  it('lets each leave alone, and goes on for those who stay', async () => {
    const abort = new AbortController();
    const seen: string[] = [];
    const leaving = code(store.load(url, { signal: abort.signal, onItem: ({ id }) => seen.push(id) }));
    const staying = store.load(url);
    abort.abort();
    assert.equal(await leaving, 'aborted');
    await task();
    assert.isFalse(loads[0]!.options.signal!.aborted);
    loads[0]!.options.onItem!(article({ id: '1' }));
    assert.deepEqual(seen, []);
    loads[0]!.resolve(feed(items('1')));
    assert.lengthOf((await staying).feed.items, 1);
  });

  it('ends the request a task after the last has left', async () => {
    const abort = new AbortController();
    const leaving = code(store.load(url, { signal: abort.signal }));
    abort.abort();
    assert.equal(await leaving, 'aborted');
    assert.isFalse(loads[0]!.options.signal!.aborted);
    await task();
    assert.isTrue(loads[0]!.options.signal!.aborted);
    void store.load(url).catch(() => {});
    assert.lengthOf(loads, 2, 'who comes later starts anew');
  });

  it('keeps the request for one who leaves and comes back', async () => {
    const abort = new AbortController();
    void code(store.load(url, { signal: abort.signal }));
    abort.abort();
    const back = store.load(url);
    await task();
    assert.lengthOf(loads, 1);
    assert.isFalse(loads[0]!.options.signal!.aborted);
    loads[0]!.resolve(feed(items('1')));
    await back;
  });

  it('tells everybody of a failure, and forgets it', async () => {
    const all = [code(store.load(url)), code(store.load(url))];
    loads[0]!.reject(new FeedError('http', '', { status: 500 }));
    assert.deepEqual(await Promise.all(all), ['http', 'http']);
    void store.load(url);
    assert.lengthOf(loads, 2);
    assert.isUndefined(store.peek(url));
  });

  it('keeps a good copy with its time', async () => {
    const before = Date.now();
    const loading = store.load(url);
    loads[0]!.resolve(feed(items('1')));
    const copy = await loading;
    assert.isAtLeast(copy.loadedAt, before);
    assert.equal(store.peek(url), copy);
    assert.equal(await store.load(url), copy);
    assert.lengthOf(loads, 1);
    assert.isFalse(loads[0]!.options.refresh);
  });

  it('asks again, and revalidates, when the copy is too old', async () => {
    const loading = store.load(url);
    loads[0]!.resolve(feed(items('1')));
    const first = await loading;
    const again = store.load(url, { maxAge: 0 });
    assert.isTrue(loads[1]!.options.refresh);
    loads[1]!.resolve(feed(items('2', '1')));
    assert.notEqual(await again, first);
  });

  it('keeps the earlier copy when a refresh fails', async () => {
    const loading = store.load(url);
    loads[0]!.resolve(feed(items('1')));
    const first = await loading;
    const again = code(store.load(url, { maxAge: 0 }));
    loads[1]!.reject(new FeedError('network', ''));
    assert.equal(await again, 'network');
    assert.equal(store.peek(url), first);
  });

  it('does not believe an answer without items after one with items', async () => {
    const loading = store.load(url);
    loads[0]!.resolve(feed(items('1')));
    const first = await loading;
    const again = code(store.load(url, { maxAge: 0 }));
    loads[1]!.resolve(feed([]));
    assert.equal(await again, 'empty');
    assert.equal(store.peek(url), first);
  });

  it('believes an answer without items when there was none before', async () => {
    const loading = store.load(url);
    loads[0]!.resolve(feed([]));
    assert.lengthOf((await loading).feed.items, 0);
  });

  it('shows a feed that broke off, but does not keep it', async () => {
    const loading = store.load(url);
    loads[0]!.options.onCutOff!(new FeedError('network', ''));
    loads[0]!.resolve(feed(items('1')));
    assert.lengthOf((await loading).feed.items, 1);
    assert.isUndefined(store.peek(url));
  });

  it('prefers the earlier whole feed to one that broke off', async () => {
    const loading = store.load(url);
    loads[0]!.resolve(feed(items('1', '2')));
    await loading;
    const again = code(store.load(url, { maxAge: 0 }));
    loads[1]!.options.onCutOff!(new FeedError('timeout', ''));
    loads[1]!.resolve(feed(items('3')));
    assert.equal(await again, 'timeout');
    assert.lengthOf(store.peek(url)!.feed.items, 2);
  });

  it('keeps 50 feeds, those used last', async () => {
    for (let n = 0; n < 52; n++) {
      const loading = store.load(`https://a.by/${n}`);
      loads[n]!.resolve(feed(items('1')));
      await loading;
      if (n === 49) await store.load('https://a.by/0');
    }
    assert.exists(store.peek('https://a.by/0'));
    assert.isUndefined(store.peek('https://a.by/1'));
    assert.isUndefined(store.peek('https://a.by/2'));
    assert.exists(store.peek('https://a.by/3'));
  });

  it('turns away who has left already', async () => {
    assert.equal(await code(store.load(url, { signal: AbortSignal.abort() })), 'aborted');
    assert.lengthOf(loads, 0);
  });
});
