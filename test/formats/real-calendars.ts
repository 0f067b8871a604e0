import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import type { EventTime } from '../../src/model/recurrence.js';
import { occurrences } from '../../src/selecting/occurrences.js';

/** A row of `real-calendars/expected.json`. */
export interface ExpectedCalendar {
  file: string;
  events: number;
  /** UTC instants. */
  from: string;
  to: string;
  /** Starts: UTC instants without fractions, or days; floating times as if they were UTC. */
  occurrences: string[];
}

/** The expectation knows days, and writes floating times as UTC. */
const told = (start: EventTime): string => ('date' in start ? start.date : (start.instant ?? `${start.local}.000Z`));

/** Tests a calendar of a real publisher: its number of events, their occurrences, and that pieces make no difference. */
export function itReadsCalendar(expected: ExpectedCalendar, load: () => Promise<Uint8Array>): void {
  it(expected.file, async () => {
    const bytes = await load();
    const feed = await readFeed(bytes);
    assert.equal(feed.format, 'icalendar');
    assert.lengthOf(feed.items, expected.events);
    const { from, to } = expected;
    const found = occurrences(feed.items, { from, to, timeZone: 'UTC' }).map(({ start }) => told(start));
    assert.deepEqual(found.sort(), expected.occurrences.slice().sort());
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 101) yield bytes.subarray(at, at + 101);
    }
    assert.deepEqual(await readFeed(pieces()), feed);
    assert.deepEqual(JSON.parse(JSON.stringify(feed)), feed);
  });
}
