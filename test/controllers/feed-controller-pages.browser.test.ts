import { assert } from 'chai';
import { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import { feed } from '../loading/sample-feed.js';
import { A, answer, B, items, loads, open, settle, useOwnStore } from './test-feed.js';

describe('FeedController: reload and further pages', () => {
  useOwnStore();

  describe('reload', () => {
    it('asks the network, keeps what is shown meanwhile, then shows what came', async () => {
      const element = await open(A);
      await answer(loads[0]!, element, feed(items('1')));
      const reloading = element.controller.reload();
      await settle(element);
      assert.isTrue(loads[1]!.options.refresh);
      assert.equal(element.ids, '1');
      assert.equal(element.controller.status, 'complete');
      assert.isTrue(element.controller.busy);
      await answer(loads[1]!, element, feed(items('2', '1')));
      await reloading;
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
});
