import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import { writeJsonFeed } from '../../src/formats/write-json-feed.js';
import { loadFixtures } from '../support/fixtures.js';

const options = { url: 'https://portal.example/feeds/news', timeZone: 'Europe/Minsk' };

for (const folder of ['rss', 'atom', 'rdf', 'json', 'places', 'ical']) {
  const pairs = await loadFixtures(folder);
  describe(`write JSON Feed: ${folder}`, () => {
    for (const { name, bytes } of pairs) {
      it(name, async () => {
        const feed = await readFeed(bytes, options);
        const text = writeJsonFeed(feed);
        const again = await readFeed(text, { url: 'https://copy.example/feeds/news.json' });
        assert.deepEqual(again, feed);
        assert.deepEqual(JSON.parse(writeJsonFeed(again)), JSON.parse(text));
      });
    }
  });
}

describe('extensions of JSON Feed', () => {
  const read = async (item: object, about?: object) =>
    readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', _portal: about, items: [item] }), options);
  const first = async (item: object) => (await read({ id: '1', title: 'One', ...item })).items[0]!;

  it('an event of somebody else: a start as text is enough', async () => {
    const event = await first({ tags: ['Music'], _event: { start: '2026-07-03T18:00:00+03:00', location: 'Park' } });
    assert.deepInclude(event, {
      kind: 'event', title: 'One', location: 'Park', status: 'confirmed', categories: ['Music'], allDay: false, timeZone: '+03:00',
      start: { local: '2026-07-03T18:00:00', timeZone: '+03:00', instant: '2026-07-03T15:00:00.000Z' },
    });
    assert.deepInclude(await first({ _event: { start: '2026-07-03', end: '2026-07-05' } }), {
      allDay: true, start: { date: '2026-07-03' }, end: { date: '2026-07-05' },
    });
    assert.equal((await first({ _event: { start: 'soon' } })).kind, 'article');
  });

  it('what is no value of the model changes nothing', async () => {
    const item = await first({
      url: 'https://portal.example/1',
      _portal: {
        url: 'javascript:alert(1)', title: 7, image: { url: 'data:image/png,' }, published: 'yesterday', latitude: 91,
        tags: [{ label: 'A' }, { scheme: 'x' }, null, 'B'], kind: 'place', __proto__: { summary: 'x' }, language: '<b>',
      },
    });
    assert.deepEqual(item, {
      kind: 'article', id: '1', url: 'https://portal.example/1', title: 'One', authors: [], attachments: [], tags: [{ label: 'A' }],
    });
    assert.notProperty(Object.prototype, 'summary');
    const text = '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","_place":{"name":"x"},"_portal":{"__proto__":{"a":1},"constructor":1,"translations":{"__proto__":{"name":"y"},"be":{"name":"z"}}}}]}';
    const [place] = (await readFeed(text)).items;
    assert.deepInclude(place, { kind: 'place', name: 'x', translations: { be: { name: 'z' } } });
    const event = await first({ _event: { start: '2026-07-03', recurrence: { rules: [{ frequency: 'DAILY', byHour: [99, 7, '8'] }], dates: 1 }, color: 'url(x)', sequence: -1 } });
    assert.notProperty(event, 'recurrence');
    assert.notProperty(event, 'color');
    assert.notProperty(event, 'sequence');
  });

  it('of two items with one id each keeps its own', async () => {
    const feed = await readFeed(JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1', title: 'x',
      items: [{ id: '1', title: 'a', _place: { country: 'BY' } }, { id: '1', title: 'b' }, { id: '1', title: 'c', _event: { start: '2026-07-03' } }],
    }));
    assert.deepEqual(feed.items.map(({ kind }) => kind), ['place', 'article', 'event']);
  });

  it('what a feed says of itself is believed as little', async () => {
    const feed = await read({ id: '1', title: 'One' }, { format: 'exe', refreshMinutes: 30, icon: '/i.png', items: [], nextUrl: 'file:///etc', rights: 'CC BY' });
    assert.deepInclude(feed, { format: 'json', refreshMinutes: 30, icon: 'https://portal.example/i.png', rights: 'CC BY' });
    assert.notProperty(feed, 'nextUrl');
    assert.lengthOf(feed.items, 1);
  });
});
