import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import { loadFixtures } from '../support/fixtures.js';
import { tellCalendar, type ExpectedCalendarFeed } from './tell-calendar.js';

const options = { url: 'https://portal.example/feeds/events.ics' };
const pairs = await loadFixtures('ical');

describe('golden pairs: iCalendar', () => {
  for (const { name, bytes, expected } of pairs) {
    it(name, async () => {
      const feed = await readFeed(bytes, options);
      for (const { message } of feed.problems) assert.match(message, /^[A-Z].{5,}/);
      assert.deepEqual(tellCalendar(feed, (expected as ExpectedCalendarFeed).window), expected as ExpectedCalendarFeed);
    });
  }

  it('have a case for each of the 58 quirks but 12 and 13, which are no calendars', () => {
    const numbers = new Set(pairs.map(({ name }) => parseInt(name)));
    assert.deepEqual(Array.from({ length: 58 }, (_, n) => n + 1).filter((n) => !numbers.has(n)), [12, 13]);
  });

  it('keep each event as it was written, which reads the same again', async () => {
    for (const { name, bytes } of pairs) {
      const { items, feedUrl } = await readFeed(bytes, options);
      for (const item of items as CalendarEvent[]) {
        assert.match(item.original!, /^BEGIN:VEVENT[\r\n][\s\S]*?END:VEVENT$/i, name);
        assert.strictEqual(item.original!.match(/BEGIN:VEVENT/gi)!.length, 1, name);
        const again = (await readFeed(item.original!, { url: feedUrl })).items[0] as CalendarEvent | undefined;
        assert.equal(again?.uid, item.uid, name);
      }
    }
  });
});
