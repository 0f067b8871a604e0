import { assert } from 'chai';
import fc from 'fast-check';
import { readFeed } from '../../src/formats/read-feed.js';
import { loadFixtures } from '../support/fixtures.js';

/*
 * Damaged feeds of every format: nothing but a typed error is thrown, nothing hangs, and where the text was cut makes no
 * difference. `FUZZ_SECONDS` (15) says how long altogether, `FUZZ_SEED` repeats a run; fast-check prints the seed and the
 * smallest case of a failure.
 */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 15);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
const CODES = ['empty', 'malformed', 'not-a-feed'];
const options = { url: 'https://portal.example/feeds/news', timeZone: 'Europe/Minsk' };

/** Milliseconds within which a damaged text of a few KB is read, on a slow machine. */
const MOST = 3000;

type Outcome = string;

/** What became of a source, as a text to compare. */
async function outcomeOf(source: Parameters<typeof readFeed>[0]): Promise<Outcome> {
  const start = performance.now();
  try {
    return JSON.stringify(await readFeed(source, options));
  } catch (error) {
    assert.include(CODES, (error as { code?: string }).code, (error as Error).stack);
    return (error as { code: string }).code;
  } finally {
    assert.isBelow(performance.now() - start, MOST);
  }
}

async function* cut(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const to of [...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    if (to > from) yield bytes.subarray(from, to);
    from = Math.max(from, to);
  }
}

const seeds = (await Promise.all(['rss', 'atom', 'rdf', 'json', 'articles', 'ical'].map(loadFixtures))).flat().filter(({ bytes }) => bytes.length < 6000);

/** Pieces that mean something to some reader. */
const WORDS = [
  '<', '>', '</', '/>', '<![CDATA[', ']]>', '<!--', '-->', '<?xml ', '?>', '<item>', '</item>', '<entry>', '<title>', '</title>', '<channel>', '<link href="',
  '<description>', '&', '&amp;', '&lt;', '&#', '&#x0;', '&nbsp;', '"', "'", '=', ' xmlns="', ' xml:base="', ' type="xhtml"', '<!DOCTYPE x [', ']>', '\0', '\ufeff',
  '{', '}', '[', ']', '\\', '\\u', ':', ',', 'null', '__proto__', 'constructor', '"items":[', '"_event":{"start":', '\r\n', '\r', '\n ', 'BEGIN:VEVENT', 'END:VEVENT',
  'RRULE:FREQ=', 'DTSTART:', '20261124T1020', '-1', '1e309', '<media:group>', '<georss:line>', '<script type="application/ld+json">', '</html>',
];

/** A change of a text: at a place, so much goes and a word comes. */
const change = fc.record({
  at: fc.nat(6000),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40), fc.nat(2000)),
  word: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 8, unit: 'binary' })),
});
/** A golden case with a few changes: fast-check takes changes away until as few as possible fail. */
const damaged = fc.record({ base: fc.constantFrom(...seeds), changes: fc.array(change, { maxLength: 6 }) }).map(({ base, changes }) => {
  let text = new TextDecoder().decode(base.bytes);
  for (const { at, gone, word } of changes) {
    const place = at % (text.length + 1);
    text = text.slice(0, place) + word + text.slice(place + gone);
  }
  return new TextEncoder().encode(text);
});
const places = fc.array(fc.nat(8000), { maxLength: 5 });

async function check(share: number, property: fc.IAsyncProperty<[Uint8Array, number[]]>): Promise<void> {
  await fc.assert(property, { seed, numRuns: 1e6, interruptAfterTimeLimit: SECONDS * 1000 * share, markInterruptAsFailure: false });
}

describe(`fuzzing, seed ${seed}, ${SECONDS} s`, () => {
  it('a damaged feed reads the same in pieces, and fails with a typed error alone', async function () {
    this.timeout(SECONDS * 1000 + 60_000);
    await check(
      0.75,
      fc.asyncProperty(damaged, places, async (bytes, at) => assert.equal(await outcomeOf(cut(bytes, at)), await outcomeOf(bytes))),
    );
  });

  it('random bytes behind a begin do the same', async function () {
    this.timeout(SECONDS * 1000 + 60_000);
    const begins = ['', '<rss version="2.0"><channel><item>', '<feed><entry>', '{"version":"https://jsonfeed.org/version/1","items":[', 'BEGIN:VCALENDAR\r\n', '<html>', 'title;link;date\n'];
    const bytes = fc.tuple(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 300 })).map(([begin, rest]) => {
      const head = new TextEncoder().encode(begin);
      const whole = new Uint8Array(head.length + rest.length);
      whole.set(head);
      whole.set(rest, head.length);
      return whole;
    });
    await check(0.25, fc.asyncProperty(bytes, places, async (source, at) => assert.equal(await outcomeOf(cut(source, at)), await outcomeOf(source))));
  });
});
