import { assert } from 'chai';
import { keepDeviceCopy, readDeviceCopy } from '../../src/loading/device-copy.js';
import { article, feed } from './sample-feed.js';

let count = 0;
const newUrl = (): string => `https://portal.example/${Date.now()}-${count++}`;

describe('device copy', () => {
  it('is what was kept, with its time', async () => {
    const url = newUrl();
    const loadedAt = Date.now() - 1000;
    await keepDeviceCopy(url, { feed: feed([article({ title: 'Навіны' })]), loadedAt });
    assert.deepEqual(await readDeviceCopy(url), { feed: feed([article({ title: 'Навіны' })]), loadedAt });
    assert.isUndefined(await readDeviceCopy(newUrl()));
  });

  it('is not read after 30 days', async () => {
    const url = newUrl();
    await keepDeviceCopy(url, { feed: feed([article()]), loadedAt: Date.now() - 31 * 86_400_000 });
    assert.isUndefined(await readDeviceCopy(url));
  });

  it('is not kept of a feed without items', async () => {
    const url = newUrl();
    await keepDeviceCopy(url, { feed: feed([]), loadedAt: Date.now() });
    assert.isUndefined(await readDeviceCopy(url));
  });

  it('is bounded in items and in characters', async () => {
    const url = newUrl();
    const many = Array.from({ length: 500 }, (_, n) => article({ id: `${n}` }));
    await keepDeviceCopy(url, { feed: feed(many), loadedAt: Date.now() });
    assert.lengthOf((await readDeviceCopy(url))!.feed.items, 200);
    const long = many.map((item) => ({ ...item, summary: 'x'.repeat(10_000) }));
    await keepDeviceCopy(url, { feed: feed(long), loadedAt: Date.now() });
    const { items } = (await readDeviceCopy(url))!.feed;
    assert.lengthOf(items, 50);
    assert.equal(items[0]!.id, '0');
  });

  it('is kept of 20 feeds, the latest', async () => {
    const start = Date.now() - 1_000_000;
    const urls = Array.from({ length: 22 }, newUrl);
    for (const [n, url] of urls.entries()) await keepDeviceCopy(url, { feed: feed([article()]), loadedAt: start + n });
    for (let n = 0; n < 20; n++) await keepDeviceCopy(newUrl(), { feed: feed([article()]), loadedAt: Date.now() });
    assert.isUndefined(await readDeviceCopy(urls[0]!));
    assert.isUndefined(await readDeviceCopy(urls[21]!));
  });

  it('does not throw where storage is forbidden', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      await keepDeviceCopy('x', { feed: feed([article()]), loadedAt: Date.now() });
      assert.isUndefined(await readDeviceCopy('x'));
    } finally {
      if (own) Object.defineProperty(globalThis, 'indexedDB', own);
      else Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });
});
