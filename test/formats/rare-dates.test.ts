import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';

const dates = ['Tue, 24 Nov 2026 10:20:30 GMT', '23 ноября 2026', '2026-11-22', '21.11.2026 10:20', 'Fri, 20 Nov 2026 10:20:30 GMT'];
const rss = (channel = ''): string =>
  `<rss version="2.0"><channel><title>News</title>${channel}${dates
    .map((date, index) => `<item><title>${index}</title><guid>${index}</guid><pubDate>${date}</pubDate></item>`)
    .join('')}</channel></rss>`;
const days = ['2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20'];

describe('rare forms of dates', () => {
  it('are read in the order of the feed, whatever stands beside them', async () => {
    const heard: string[] = [];
    const feed = await readFeed(rss(), { onItem: ({ id }) => heard.push(id) });
    assert.deepEqual(feed.items.map(({ published }) => published?.slice(0, 10)), days);
    assert.deepEqual(heard, ['0', '1', '2', '3', '4']);
    assert.deepEqual(feed.problems, []);
  });

  it('count towards the limit', async () => {
    for (const limit of [1, 2, 3, 4]) {
      const { items } = await readFeed(rss(), { limit });
      assert.deepEqual(items.map(({ published }) => published?.slice(0, 10)), days.slice(0, limit));
    }
  });

  it('are read of the feed itself, and of JSON Feed', async () => {
    assert.equal((await readFeed(rss('<pubDate>24 ноября 2026</pubDate>'))).published, '2026-11-24');
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{ id: '1', date_published: '24 ноября 2026' }] };
    assert.equal((await readFeed(JSON.stringify(json))).items[0]!.published, '2026-11-24');
  });
});
