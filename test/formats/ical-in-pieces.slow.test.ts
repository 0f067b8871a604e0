import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import type { FeedItem } from '../../src/model/feed.js';
import { loadFixtures } from '../support/fixtures.js';

const options = { url: 'https://portal.example/feeds/events.ics' };

async function* cut(bytes: Uint8Array, ...positions: number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const to of [...positions, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

const pairs = await loadFixtures('ical');

describe('golden pairs in pieces: iCalendar', () => {
  it('read the same byte by byte, and in pieces of seven', async () => {
    for (const { name, bytes } of pairs) {
      const whole = await readFeed(bytes, options);
      const everyByte = Array.from(bytes.keys()).slice(1);
      assert.deepEqual(await readFeed(cut(bytes, ...everyByte), options), whole, name);
      assert.deepEqual(await readFeed(cut(bytes, ...everyByte.filter((at) => at % 7 === 0)), options), whole, name);
    }
  });

  it('read the same cut in two anywhere', async function () {
    this.timeout(60_000);
    for (const { name, bytes } of pairs) {
      const whole = await readFeed(bytes, options);
      const text = JSON.stringify(whole);
      for (let at = 1; at < bytes.length; at += 5) {
        const feed = await readFeed(cut(bytes, at), options);
        if (JSON.stringify(feed) !== text) assert.deepEqual(feed, whole, `${name} cut at ${at}`);
      }
    }
  });

  it('never lose an event that was whole when the rest is missing', async function () {
    this.timeout(60_000);
    for (const { name, bytes } of pairs) {
      let known = 0;
      for (let at = 0; at < bytes.length; at += 23) {
        const heard: FeedItem[] = [];
        const onItem = (item: FeedItem): unknown => heard.push(item);
        const feed = await readFeed(bytes.slice(0, at), { ...options, onItem }).catch((error: unknown) => {
          assert.match((error as { code: string }).code, /^(empty|malformed|not-a-feed)$/, `${name} ends at ${at}`);
          return undefined;
        });
        // A newer version takes the place of the one that was heard of.
        assert.deepEqual(feed?.items.map(({ id }) => id) ?? [], heard.map(({ id }) => id), `${name} ends at ${at}`);
        assert.isAtLeast(heard.length, known, `${name} ends at ${at}`);
        known = heard.length;
      }
    }
  });
});
