import { assert } from 'chai';
import { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import { feed } from '../loading/sample-feed.js';
import { A, answer, type FeedElement, items, type LateElement, loads, open, renewStore, settle, useOwnStore, wait } from './test-feed.js';

describe('FeedController: timed refresh, copies', () => {
  useOwnStore();

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
      renewStore();
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
      renewStore();
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
