import { assert } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { stripTracking } from '../../src/model/canonical-url.js';
import { resolveLink } from '../../src/formats/links.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { FeedItem } from '../../src/model/feed.js';

const folder = '../shared/real-feeds/';

interface Expected {
  file: string;
  url?: string;
  title: string;
  items: number | number[];
  first?: { title?: string; link?: string; id?: string; published?: string; date?: string; updated?: string };
}

/** The expectation knows no fractions of a second; some feeds do. */
const seconds = (instant: string | undefined): string | undefined => instant?.replace(/\.\d+/, '');

describe('feeds of real sites', () => {
  if (!existsSync(folder + 'expected.json')) {
    console.log(`skipped: no ${folder}`);
    return;
  }
  const all = JSON.parse(readFileSync(folder + 'expected.json', 'utf8')) as Expected[];
  for (const { file, url, title, items, first } of all) {
    it(file, async () => {
      const bytes = readFileSync(folder + file);
      const heard: FeedItem[] = [];
      const feed = await readFeed(new Uint8Array(bytes), { url, onItem: (item) => heard.push(item) });
      assert.equal(feed.title, title.trim().replace(/\s+/g, ' '));
      assert.include([items].flat(), feed.items.length);
      assert.deepEqual(heard, feed.items);
      const [item] = feed.items;
      if (first?.title) assert.equal(item?.title, first.title);
      // The expectation quotes links; ours are absolute and free of tracking.
      if (first?.link) assert.equal(item?.url, stripTracking(resolveLink(first.link, url)!));
      if (first?.id) assert.equal(item?.id, first.id);
      const published = first?.published ?? first?.date;
      if (published) assert.equal(seconds(item?.published), seconds(published));
      if (first?.updated) assert.equal(seconds(item?.updated), seconds(first.updated));
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += 1009) yield bytes.subarray(at, at + 1009);
      }
      assert.deepEqual(await readFeed(pieces(), { url }), feed);
      assert.deepEqual(JSON.parse(JSON.stringify(feed)), feed);
    });
  }
});
