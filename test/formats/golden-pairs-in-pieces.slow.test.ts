import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import type { FeedItem } from '../../src/model/feed.js';
import { loadFixtures } from '../support/fixtures.js';

const options = { url: 'https://portal.example/feeds/news' };

async function* cut(bytes: Uint8Array, ...positions: number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const to of [...positions, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

const everyByte = (bytes: Uint8Array): number[] => Array.from(bytes.keys()).slice(1);

for (const folder of ['rss', 'atom', 'rdf', 'json', 'articles', 'places']) {
  const pairs = await loadFixtures(folder);
  describe(`golden pairs in pieces: ${folder}`, () => {
    it('read the same byte by byte', async () => {
      for (const { name, bytes } of pairs) {
        assert.deepEqual(await readFeed(cut(bytes, ...everyByte(bytes)), options), await readFeed(bytes, options), name);
      }
    });

    it('read the same cut in two anywhere', async function () {
      this.timeout(60_000);
      for (const { name, bytes } of pairs) {
        const whole = await readFeed(bytes, options);
        const text = JSON.stringify(whole);
        // Every cut of what is short; of the rest, cuts that are no multiple of anything.
        const step = bytes.length < 700 ? 1 : 13;
        for (let at = 1; at < bytes.length; at += step) {
          const feed = await readFeed(cut(bytes, at), options);
          if (JSON.stringify(feed) !== text) assert.deepEqual(feed, whole, `${name} cut at ${at}`);
        }
      }
    });

    it('never lose an item that was whole when the rest is missing', async function () {
      this.timeout(60_000);
      for (const { name, bytes } of pairs) {
        let known = 0;
        for (let at = 0; at < bytes.length; at += bytes.length < 700 ? 7 : 41) {
          const heard: FeedItem[] = [];
          const onItem = (item: FeedItem): unknown => heard.push(item);
          const feed = await readFeed(bytes.slice(0, at), { ...options, onItem }).catch((error: unknown) => {
            assert.match((error as { code: string }).code, /^(empty|malformed|not-a-feed)$/, `${name} ends at ${at}`);
            return undefined;
          });
          const items = feed?.items ?? [];
          // The end of a list can tell more of a place than its row did.
          if (folder === 'places') assert.deepEqual(items.map(({ id }) => id), heard.map(({ id }) => id), `${name} ends at ${at}`);
          else assert.deepEqual(items, heard, `${name} ends at ${at}`);
          assert.isAtLeast(heard.length, known, `${name} ends at ${at}`);
          known = heard.length;
        }
      }
    });
  });
}
