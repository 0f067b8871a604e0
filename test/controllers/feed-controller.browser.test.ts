import { assert } from 'chai';
import { FeedError } from '../../src/model/feed-error.js';
import { article, feed } from '../loading/sample-feed.js';
import { A, answer, B, create, frames, items, loads, open, settle, useOwnStore, wait } from './test-feed.js';

describe('FeedController', () => {
  useOwnStore();

  it('loads', async () => {
    const element = await open(A);
    assert.equal(element.controller.status, 'pending');
    await answer(loads[0]!, element, feed(items('1', '2')));
    assert.equal(element.controller.status, 'complete');
    assert.equal(element.shadowRoot!.textContent.trim(), '1 2');
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
    for (let turn = 0; element.controller.busy && turn < 50; turn++) await settle(element);
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
});
