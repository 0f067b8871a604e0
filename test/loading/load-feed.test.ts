import { assert } from 'chai';
import { loadFeed } from '../../src/loading/load-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import { createServer, openBody } from './fake-server.js';
import { rss, rssItem, rssStart, xml } from './sample-feed.js';

const url = 'https://portal.example/rss';

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(() => assert.fail('did not fail'), (reason: unknown) => reason);
  assert.instanceOf(error, FeedError);
  return error;
}

describe('loadFeed', () => {
  it('loads a feed', async () => {
    const feed = await loadFeed(url, createServer(xml(rss(1, 2))));
    assert.equal(feed.format, 'rss');
    assert.deepEqual(feed.items.map(({ title }) => title), ['Item 1', 'Item 2']);
  });

  it('hands items on before the end', async () => {
    const body = openBody();
    let seen!: (title: string | undefined) => void;
    const first = new Promise<string | undefined>((resolve) => (seen = resolve));
    const loading = loadFeed(url, { ...createServer(() => body.response), onItem: ({ title }) => seen(title) });
    body.send(rssStart + rssItem(1) + rssItem(2).slice(0, 20));
    assert.equal(await first, 'Item 1');
    body.send(rssItem(2).slice(20));
    body.end();
    assert.lengthOf((await loading).items, 2);
  });

  it('leaves the server once it has enough', async () => {
    const body = openBody();
    body.send(rssStart + rssItem(1) + rssItem(2) + rssItem(3));
    const feed = await loadFeed(url, { ...createServer(() => body.response), limit: 2 });
    assert.lengthOf(feed.items, 2);
    assert.isTrue(body.left());
  });

  it('keeps what came before the line broke, and says so', async () => {
    const body = openBody();
    const cuts: FeedError[] = [];
    const loading = loadFeed(url, {
      ...createServer(() => body.response),
      onItem: () => body.breakOff(),
      onCutOff: (error) => cuts.push(error),
    });
    body.send(rssStart + rssItem(1));
    const feed = await loading;
    assert.lengthOf(feed.items, 1);
    assert.deepEqual(feed.problems.map(({ code }) => code), ['cut-off']);
    assert.deepEqual(cuts.map(({ code }) => code), ['network']);
  });

  it('fails when the line breaks before the first item', async () => {
    const body = openBody();
    const loading = loadFeed(url, { ...createServer(() => body.response), timeout: 30 });
    body.send(rssStart);
    assert.deepInclude(await failure(loading), { code: 'timeout', url });
  });

  it('says of what a feed it is not', async () => {
    const error = await failure(loadFeed(url, createServer(xml('<!DOCTYPE html><html><head><title>Sorry</title></head></html>'))));
    assert.deepInclude(error, { code: 'not-a-feed', url });
  });

  it('ends with `aborted` in the middle', async () => {
    const body = openBody();
    const abort = new AbortController();
    const loading = loadFeed(url, { ...createServer(() => body.response), signal: abort.signal, onItem: () => abort.abort() });
    body.send(rssStart + rssItem(1));
    assert.equal((await failure(loading)).code, 'aborted');
  });

  it('passes an empty answer on as `empty`', async () => {
    assert.equal((await failure(loadFeed(url, createServer(new Response(''))))).code, 'empty');
  });
});
