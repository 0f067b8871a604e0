import { assert } from 'chai';
import { css, html, LitElement } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { createFeedStore, type FeedStore } from '../../src/loading/feed-store.js';
import type { LoadOptions } from '../../src/loading/load-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import type { Article, Feed } from '../../src/model/feed.js';
import { article, feed } from '../loading/sample-feed.js';

interface Load {
  url: string;
  options: LoadOptions;
  resolve: (feed: Feed) => void;
  reject: (error: unknown) => void;
}

let loads: Load[] = [];
let store: FeedStore;

class FeedElement extends LitElement {
  static override styles = css`:host { display: block; min-height: 1px; }`;
  static override properties = { src: {}, refresh: {}, loading: {}, cache: {}, timeZone: {} };
  declare src: string;
  declare refresh: number;
  declare loading: 'lazy' | 'eager';
  declare cache: 'none' | 'device';
  declare timeZone: string | undefined;
  loaded: { feed: Feed; sources: readonly string[] }[] = [];
  errors: FeedError[] = [];
  news: (readonly Article[])[] = [];
  /** What each update showed. */
  shown: string[] = [];
  readonly controller = new FeedController(
    this,
    {
      onLoad: (feed, sources) => void this.loaded.push({ feed, sources }),
      onError: (error) => void this.errors.push(error),
      onFresh: (items) => void this.news.push(items),
    },
    store,
  );

  get ids(): string {
    return this.controller.feed?.items.map(({ id }) => id).join(' ') ?? '';
  }

  override render() {
    this.shown.push(this.ids);
    return html`${this.ids}`;
  }
}
customElements.define('test-feed', FeedElement);

const A = 'https://a.example/rss';
const B = 'https://b.example/rss';
const items = (...ids: string[]): Article[] => ids.map((id) => article({ id, url: `https://a.example/${id}` }));
const wait = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function create(src: string, more: Partial<FeedElement> = {}): FeedElement {
  const element = document.createElement('test-feed') as FeedElement;
  Object.assign(element, { src, ...more });
  return element;
}

async function open(src: string, more: Partial<FeedElement> = {}): Promise<FeedElement> {
  const element = create(src, more);
  document.body.append(element);
  await settle(element);
  return element;
}

async function settle(element: FeedElement): Promise<void> {
  await wait();
  await element.updateComplete;
}

async function answer(load: Load, element: FeedElement, result: Feed | FeedError): Promise<void> {
  if (result instanceof FeedError) load.reject(result);
  else load.resolve(result);
  await settle(element);
}

describe('FeedController', () => {
  // The later part takes its time when it is fetched first.
  before(() => import('../../src/controllers/feed-updates.js'));
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
  afterEach(() => document.querySelectorAll('test-feed').forEach((element) => element.remove()));

  it('loads', async () => {
    const element = await open(A);
    assert.equal(element.controller.status, 'pending');
    await answer(loads[0]!, element, feed(items('1', '2')));
    assert.equal(element.controller.status, 'complete');
    assert.equal(element.shadowRoot!.textContent!.trim(), '1 2');
    assert.closeTo(element.controller.loadedAt!, Date.now(), 1000);
    assert.deepEqual(element.loaded.map(({ sources }) => sources), [[A]]);
  });

  it('does nothing without `src`', async () => {
    const element = await open('');
    assert.equal(element.controller.status, 'initial');
    assert.lengthOf(loads, 0);
    assert.lengthOf(element.errors, 0);
  });

  it('says when `src` is no URL', async () => {
    const element = await open('javascript:0');
    assert.equal(element.controller.status, 'error');
    assert.lengthOf(element.errors, 1);
    assert.include(element.errors[0]!.message, 'javascript:0');
  });

  it('waits while lazy and out of sight', async () => {
    const element = create(A, { loading: 'lazy' });
    element.style.display = 'none';
    document.body.append(element);
    await wait(100);
    assert.lengthOf(loads, 0);
    element.style.display = 'block';
    await wait(200);
    assert.lengthOf(loads, 1);
  });

  it('shows items as they arrive, once a frame', async () => {
    const element = await open(A);
    const { onItem } = loads[0]!.options;
    const before = element.shown.length;
    for (const item of items('1', '2', '3')) onItem!(item);
    await frames();
    assert.equal(element.ids, '1 2 3');
    assert.equal(element.shown.length, before + 1);
    assert.equal(element.controller.status, 'pending');
    onItem!(items('4')[0]!);
    await frames();
    assert.equal(element.ids, '1 2 3 4');
    assert.lengthOf(element.loaded, 0);
  });

  it('keeps what came when the feed fails in the middle', async () => {
    const element = await open(A);
    loads[0]!.options.onItem!(items('1')[0]!);
    await frames();
    await answer(loads[0]!, element, new FeedError('too-large', ''));
    assert.equal(element.ids, '1');
    assert.isFalse(element.controller.stale);
    assert.equal(element.controller.error?.code, 'too-large');
  });

  describe('when `src` changes', () => {
    it('shows the last only, though it changed twice while loading', async () => {
      const element = await open(A);
      element.src = B;
      await settle(element);
      element.src = 'https://c.example/rss';
      await settle(element);
      await wait(10);
      assert.deepEqual(loads.map(({ options }) => options.signal!.aborted), [true, true, false]);
      loads[0]!.resolve(feed(items('a')));
      loads[1]!.resolve(feed(items('b')));
      await answer(loads[2]!, element, feed(items('c')));
      assert.equal(element.ids, 'c');
      assert.deepEqual([...new Set(element.shown)], ['', 'c']);
      assert.lengthOf(element.errors, 0);
    });

    it('and back again, shows the first', async () => {
      const element = await open(A);
      element.src = B;
      await settle(element);
      element.src = A;
      await settle(element);
      loads.filter(({ url }) => url === B).forEach(({ resolve }) => resolve(feed(items('b'))));
      loads.filter(({ url }) => url === A).forEach(({ resolve }) => resolve(feed(items('a'))));
      await settle(element);
      assert.equal(element.ids, 'a');
    });

    it('never shows one feed under the other`s URL', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('a')));
      element.src = B;
      await element.updateComplete;
      assert.equal(element.ids, '');
      assert.equal(element.controller.status, 'pending');
      await answer(loads[1]!, element, new FeedError('http', '', { status: 404 }));
      assert.equal(element.ids, '');
      assert.equal(element.controller.status, 'error');
    });

    it('to nothing, shows nothing', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('a')));
      element.src = '';
      await settle(element);
      assert.equal(element.ids, '');
      assert.equal(element.controller.status, 'initial');
    });
  });

  describe('in a moving document', () => {
    it('does not load again when moved after loading', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      const other = document.body.appendChild(document.createElement('div'));
      other.append(element);
      await settle(element);
      assert.lengthOf(loads, 1);
      assert.equal(element.ids, '1');
      other.remove();
    });

    it('does not load again when moved while loading', async () => {
      const element = await open(A);
      loads[0]!.options.onItem!(items('1')[0]!);
      await frames();
      const other = document.body.appendChild(document.createElement('div'));
      other.append(element);
      assert.equal(element.ids, '1');
      await wait(20);
      assert.lengthOf(loads, 1);
      assert.isFalse(loads[0]!.options.signal!.aborted);
      await answer(loads[0]!, element, feed(items('1', '2')));
      assert.equal(element.ids, '1 2');
      assert.lengthOf(element.errors, 0);
      assert.lengthOf(element.loaded, 1);
      other.remove();
    });

    it('ends the request when removed while loading, without an error', async () => {
      const element = await open(A);
      element.remove();
      await wait(20);
      assert.isTrue(loads[0]!.options.signal!.aborted);
      assert.lengthOf(element.errors, 0);
      assert.isUndefined(element.controller.error);
    });

    it('loads when it comes back later', async () => {
      const element = await open(A);
      element.remove();
      await wait(20);
      document.body.append(element);
      await settle(element);
      assert.lengthOf(loads, 2);
      await answer(loads[1]!, element, feed(items('1')));
      assert.equal(element.ids, '1');
    });

    it('loads nothing while it is out of the document', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      element.remove();
      element.src = B;
      await settle(element);
      assert.lengthOf(loads, 1);
      document.body.append(element);
      await settle(element);
      assert.deepEqual(loads.map(({ url }) => url), [A, B]);
    });
  });

  it('makes one request for ten elements', async () => {
    const elements = Array.from({ length: 10 }, () => create(A));
    document.body.append(...elements);
    await wait(10);
    assert.lengthOf(loads, 1);
    await answer(loads[0]!, elements[9]!, feed(items('1')));
    await wait(10);
    for (const { ids } of elements) assert.equal(ids, '1');
    assert.equal(new Set(elements.map(({ controller }) => controller.feed)).size, 1);
  });

  it('shows what an earlier element loaded, at once', async () => {
    const first = await open(A);
    await answer(loads[0]!, first, feed(items('1')));
    const second = create(A);
    document.body.append(second);
    await second.updateComplete;
    assert.equal(second.ids, '1');
    await settle(second);
    assert.lengthOf(loads, 1);
    assert.lengthOf(second.loaded, 1);
  });

  describe('with several URLs', () => {
    it('merges', async () => {
      const element = await open(`${A} ${B}`);
      loads[0]!.resolve(feed([article({ id: 'a:1', published: '2026-07-01' })], { title: 'A' }));
      await answer(loads[1]!, element, feed([article({ id: 'b:1', published: '2026-07-02' })], { title: 'B' }));
      assert.equal(element.ids, 'b:1 a:1');
      assert.deepEqual(element.controller.feed!.items.map(({ source }) => source?.title), ['B', 'A']);
    });

    it('shows what came, and tells the page what did not', async () => {
      const element = await open(`${A} ${B}`);
      loads[0]!.reject(new FeedError('cors', '', { url: A }));
      await answer(loads[1]!, element, feed(items('b')));
      assert.equal(element.ids, 'b');
      assert.equal(element.controller.status, 'complete');
      assert.isUndefined(element.controller.error);
      assert.deepEqual(element.errors.map(({ url }) => url), [A]);
    });

    it('fails when all fail', async () => {
      const element = await open(`${A} ${B}`);
      loads[0]!.reject(new FeedError('cors', ''));
      await answer(loads[1]!, element, new FeedError('http', ''));
      assert.equal(element.controller.status, 'error');
      assert.lengthOf(element.errors, 2);
    });
  });

  describe('reload', () => {
    it('asks the network, keeps what is shown meanwhile, then shows what came', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      void element.controller.reload();
      await settle(element);
      assert.isTrue(loads[1]!.options.refresh);
      assert.equal(element.ids, '1');
      assert.equal(element.controller.status, 'complete');
      assert.isTrue(element.controller.busy);
      await answer(loads[1]!, element, feed(items('2', '1')));
      assert.equal(element.ids, '2 1');
      assert.lengthOf(element.loaded, 2);
    });

    it('keeps the last good items when it fails, and says they are old', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      const { loadedAt } = element.controller;
      const reloading = element.controller.reload();
      await settle(element);
      await answer(loads[1]!, element, new FeedError('network', ''));
      await reloading;
      assert.equal(element.ids, '1');
      assert.isTrue(element.controller.stale);
      assert.equal(element.controller.loadedAt, loadedAt);
      assert.equal(element.controller.status, 'complete');
      assert.lengthOf(element.errors, 1);
      void element.controller.reload();
      await settle(element);
      await answer(loads[2]!, element, feed(items('1')));
      assert.isFalse(element.controller.stale);
    });

    it('keeps the items when the answer has none any more', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      void element.controller.reload();
      await settle(element);
      await answer(loads[1]!, element, feed([]));
      assert.equal(element.ids, '1');
      assert.equal(element.controller.error?.code, 'empty');
    });

    it('helps after a failure', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, new FeedError('network', ''));
      assert.equal(element.controller.status, 'error');
      void element.controller.reload();
      await settle(element);
      await answer(loads[1]!, element, feed(items('1')));
      assert.equal(element.controller.status, 'complete');
      assert.isUndefined(element.controller.error);
    });
  });

  describe('load more', () => {
    const page = (next: string | undefined, ...ids: string[]): Feed => feed(items(...ids), { nextUrl: next });

    it('follows the next page and appends what is new', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://a.example/rss?page=2', '1', '2'));
      const loading = element.controller.loadMore();
      assert.equal(loads[1]!.url, 'https://a.example/rss?page=2');
      loads[1]!.resolve(page('https://a.example/rss?page=3', '2', '3'));
      assert.deepEqual((await loading).map(({ id }) => id), ['3']);
      assert.equal(element.ids, '1 2 3');
      assert.equal(element.controller.feed!.nextUrl, 'https://a.example/rss?page=3');
    });

    it('ends, and never goes round in a circle', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://a.example/2', '1'));
      const loading = element.controller.loadMore();
      loads[1]!.resolve(page('https://a.example/2', '2'));
      await loading;
      assert.isUndefined(element.controller.feed!.nextUrl);
      assert.deepEqual(await element.controller.loadMore(), []);
      assert.lengthOf(loads, 2);
    });

    it('asks no other host', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://tracker.example/2', '1'));
      assert.isUndefined(element.controller.feed!.nextUrl);
      await element.controller.loadMore();
      assert.lengthOf(loads, 1);
    });

    it('can be tried again after a failure', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://a.example/2', '1'));
      const loading = element.controller.loadMore();
      loads[1]!.reject(new FeedError('network', ''));
      assert.deepEqual(await loading, []);
      assert.lengthOf(element.errors, 1);
      assert.equal(element.controller.feed!.nextUrl, 'https://a.example/2');
      void element.controller.loadMore();
      assert.lengthOf(loads, 3);
    });

    it('is dropped when the feed changes meanwhile', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://a.example/2', '1'));
      const loading = element.controller.loadMore();
      element.src = B;
      await settle(element);
      loads[1]!.resolve(page(undefined, 'old'));
      assert.deepEqual(await loading, []);
      await answer(loads[2]!, element, feed(items('b')));
      assert.equal(element.ids, 'b');
    });

    it('keeps further pages through a reload', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, page('https://a.example/2', '1'));
      const loading = element.controller.loadMore();
      loads[1]!.resolve(page(undefined, '2'));
      await loading;
      void element.controller.reload();
      await settle(element);
      await answer(loads[2]!, element, page('https://a.example/2', '0', '1'));
      assert.equal(element.ids, '0 1 2');
      assert.isUndefined(element.controller.feed!.nextUrl);
    });
  });

  describe('timed refresh', () => {
    const own = { now: Date.now, setTimeout: globalThis.setTimeout.bind(globalThis), hidden: false, online: true };
    let offset = 0;
    let due: { go: () => void; at: number }[] = [];

    /** Lets this many minutes pass, for everything that waits longer than ten seconds. */
    const pass = async (element: FeedElement, minutes: number): Promise<void> => {
      offset += minutes * 60_000;
      const ready = due.filter(({ at }) => at <= Date.now());
      due = due.filter(({ at }) => at > Date.now());
      ready.forEach(({ go }) => go());
      await new Promise((resolve) => own.setTimeout(resolve, 5));
      await element.updateComplete;
    };

    beforeEach(() => {
      Object.assign(own, { hidden: false, online: true });
      offset = 0;
      due = [];
      Date.now = () => own.now() + offset;
      const clearTimeout = globalThis.clearTimeout.bind(globalThis);
      globalThis.setTimeout = ((go: () => void, ms = 0) => {
        if (ms < 10_000) return own.setTimeout(go, ms);
        const entry = { go, at: Date.now() + ms };
        due.push(entry);
        return entry;
      }) as typeof globalThis.setTimeout;
      globalThis.clearTimeout = ((timer: never) => {
        due = due.filter((entry) => entry !== timer);
        clearTimeout(timer);
      }) as typeof globalThis.clearTimeout;
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => own.hidden });
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => own.online });
      restore = () => {
        Date.now = own.now;
        globalThis.setTimeout = own.setTimeout;
        globalThis.clearTimeout = clearTimeout;
        Reflect.deleteProperty(document, 'hidden');
        Reflect.deleteProperty(navigator, 'onLine');
      };
    });
    let restore: () => void;
    afterEach(() => restore());

    const start = async (result: Feed = feed(items('1', '2')), refresh = 5): Promise<FeedElement> => {
      const element = await open(A, { refresh });
      await answer(loads[0]!, element, result);
      return element;
    };

    it('offers news and does not move what is shown', async () => {
      const element = await start();
      await pass(element, 4.9);
      assert.lengthOf(loads, 1);
      await pass(element, 1);
      assert.lengthOf(loads, 2);
      assert.isTrue(loads[1]!.options.refresh);
      await answer(loads[1]!, element, feed(items('4', '3', '1', '2')));
      assert.equal(element.ids, '1 2');
      assert.deepEqual(element.controller.fresh.map(({ id }) => id), ['4', '3']);
      assert.lengthOf(element.news, 1);
      assert.lengthOf(element.loaded, 1);
      element.controller.showFresh();
      assert.equal(element.ids, '4 3 1 2');
      assert.lengthOf(element.controller.fresh, 0);
      assert.lengthOf(element.loaded, 2);
    });

    it('takes no update of a known item for news', async () => {
      const element = await start();
      await pass(element, 6);
      const updated = items('1', '2').map((item) => ({ ...item, id: `${item.url}#new`, title: 'Corrected' }));
      await answer(loads[1]!, element, feed(updated));
      assert.lengthOf(element.controller.fresh, 0);
      assert.equal(element.controller.feed!.items[0]!.title, 'Corrected');
    });

    it('goes on', async () => {
      const element = await start();
      await pass(element, 6);
      await answer(loads[1]!, element, feed(items('1', '2')));
      await pass(element, 6);
      await answer(loads[2]!, element, new FeedError('network', ''));
      assert.isTrue(element.controller.stale);
      await pass(element, 6);
      await answer(loads[3]!, element, feed(items('1', '2')));
      assert.isFalse(element.controller.stale);
    });

    it('does not look without `refresh`', async () => {
      const element = await start(undefined, 0);
      await pass(element, 600);
      assert.lengthOf(loads, 1);
    });

    it('looks no more than once a minute, and no more than the publisher asks', async () => {
      const element = await start(feed(items('1')), 0.01);
      await pass(element, 0.5);
      assert.lengthOf(loads, 1);
      element.remove();
      loads = [];
      store = createFeedStore((url, options = {}) => new Promise((resolve, reject) => void loads.push({ url, options, resolve, reject })));
      const slow = await start(feed(items('1'), { refreshMinutes: 60 }));
      await pass(slow, 50);
      assert.lengthOf(loads, 1);
      await pass(slow, 20);
      assert.lengthOf(loads, 2);
    });

    it('rests while the page is hidden and catches up', async () => {
      const element = await start();
      own.hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
      await pass(element, 30);
      assert.lengthOf(loads, 1);
      own.hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await wait(10);
      assert.lengthOf(loads, 2);
    });

    it('rests while offline and catches up', async () => {
      const element = await start();
      own.online = false;
      dispatchEvent(new Event('offline'));
      await pass(element, 30);
      assert.lengthOf(loads, 1);
      own.online = true;
      dispatchEvent(new Event('online'));
      await wait(10);
      assert.lengthOf(loads, 2);
    });

    it('rests while out of the document', async () => {
      const element = await start();
      element.remove();
      await pass(element, 30);
      assert.lengthOf(loads, 1);
      document.body.append(element);
      await wait(10);
      assert.lengthOf(loads, 2);
    });

    it('follows a change of `refresh` without loading again', async () => {
      const element = await start(undefined, 0);
      element.refresh = 5;
      await settle(element);
      assert.lengthOf(loads, 1);
      await pass(element, 6);
      assert.lengthOf(loads, 2);
    });

    it('asks once for two elements that look at almost the same time', async () => {
      const first = await start();
      const second = await open(A, { refresh: 5 });
      await pass(first, 6);
      assert.lengthOf(loads, 2);
      await answer(loads[1]!, first, feed(items('3', '1', '2')));
      await pass(second, 0.5);
      await settle(second);
      assert.lengthOf(loads, 2);
      assert.lengthOf(second.controller.fresh, 1);
    });
  });

  describe('with a copy on the device', () => {
    let count = 0;
    const newUrl = (): string => `https://device.example/${Date.now()}-${count++}`;

    async function leaveCopy(url: string): Promise<void> {
      const element = await open(url, { cache: 'device' });
      await answer(loads[0]!, element, feed(items('kept')));
      await wait(200);
      element.remove();
      loads = [];
      store = createFeedStore((url, options = {}) => new Promise((resolve, reject) => void loads.push({ url, options, resolve, reject })));
    }

    it('shows it until the answer is there', async () => {
      const url = newUrl();
      await leaveCopy(url);
      const element = await open(url, { cache: 'device' });
      await wait(200);
      assert.equal(element.ids, 'kept');
      assert.isFalse(element.controller.stale);
      await answer(loads[0]!, element, feed(items('new', 'kept')));
      assert.equal(element.ids, 'new kept');
    });

    it('shows it when the feed fails, and says it is old', async () => {
      const url = newUrl();
      await leaveCopy(url);
      const element = await open(url, { cache: 'device' });
      await answer(loads[0]!, element, new FeedError('network', ''));
      await wait(200);
      assert.equal(element.ids, 'kept');
      assert.isTrue(element.controller.stale);
      assert.equal(element.controller.status, 'complete');
    });

    it('keeps nothing unless asked', async () => {
      const url = newUrl();
      const first = await open(url);
      await answer(loads[0]!, first, feed(items('secret')));
      await wait(100);
      const { readDeviceCopy } = await import('../../src/loading/device-copy.js');
      assert.isUndefined(await readDeviceCopy(`${url}#`));
    });
  });

  it('works when it joins an element that is in the document already', async () => {
    const late = document.createElement('test-late') as LateElement;
    document.body.append(late);
    await late.updateComplete;
    late.join();
    await wait(10);
    assert.lengthOf(loads, 1);
    late.remove();
  });
});

class LateElement extends LitElement {
  src = A;
  controller?: FeedController;
  join(): void {
    this.controller = new FeedController(this, {}, store);
  }
}
customElements.define('test-late', LateElement);
