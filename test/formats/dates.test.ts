import { assert } from 'chai';
import { readDate } from '../../src/formats/dates.js';
import { figureDates } from './dates-in-figures.js';
import { wordDates } from './dates-in-words.js';
import { mailDates } from './dates-of-mail.js';

const zoo = [mailDates, figureDates, wordDates]
  .flatMap((lines) => lines.split('\n').slice(1, -1))
  .map((line) => line.split(/ => (?=[^ ]*$)/) as [string, string]);

const offsetOf = (iso: string): number => Date.parse(iso);

describe('readDate', () => {
  for (const [text, expected] of zoo) {
    it(`reads ${text}`, () => assert.equal(readDate(text) ?? '-', expected));
  }

  it('reads an empty text as unknown', () => {
    for (const text of ['', ' ', '\n\t', '\u00a0', '\u0000', '\ud83d\ude00']) assert.isUndefined(readDate(text));
  });

  it('reads through no-break spaces and marks of direction', () => {
    assert.equal(readDate('24\u00a0ноября\u202f2026\u00a0г.'), '2026-11-24');
    assert.equal(readDate('04\u200e.\u200e03\u200e.2026'), '2026-03-04');
    assert.equal(readDate('\u200f24.11.2026\u200f 10:20'), '2026-11-24T10:20:00.000Z');
  });

  it('puts times without a zone into the given zone, and no others', () => {
    const timeZone = 'Europe/Minsk';
    assert.equal(readDate('2026-11-24T10:20:30', { timeZone }), '2026-11-24T07:20:30.000Z');
    assert.equal(readDate('24.11.2026 10:20', { timeZone }), '2026-11-24T07:20:00.000Z');
    assert.equal(readDate('24.11.2026 01:20', { timeZone }), '2026-11-23T22:20:00.000Z');
    assert.equal(readDate('2009-07-24 10:20', { timeZone }), '2009-07-24T07:20:00.000Z');
    assert.equal(readDate('2009-01-24 10:20', { timeZone }), '2009-01-24T08:20:00.000Z');
    assert.equal(readDate('2026-11-24T10:20:30Z', { timeZone }), '2026-11-24T10:20:30.000Z');
    assert.equal(readDate('Tue, 24 Nov 2026 10:20:30 GMT', { timeZone }), '2026-11-24T10:20:30.000Z');
    assert.equal(readDate('1577836800', { timeZone }), '2020-01-01T00:00:00.000Z');
    assert.equal(readDate('24.11.2026', { timeZone }), '2026-11-24');
    assert.equal(readDate('24 Nov 2026 10:20 IST', { timeZone }), '2026-11-24');
  });

  it('reads a skipped time after the gap and a doubled one as the first', () => {
    const timeZone = 'America/New_York';
    assert.equal(readDate('2026-03-08 02:30', { timeZone }), '2026-03-08T07:30:00.000Z');
    assert.equal(readDate('2026-03-08 03:30', { timeZone }), '2026-03-08T07:30:00.000Z');
    assert.equal(readDate('2026-11-01 01:30', { timeZone }), '2026-11-01T05:30:00.000Z');
    assert.equal(readDate('2011-12-31 05:00', { timeZone: 'Pacific/Apia' }), '2011-12-30T15:00:00.000Z');
  });

  it('takes a zone that does not exist for UTC', () => {
    assert.equal(readDate('2026-11-24 10:20', { timeZone: 'Mars/Olympus' }), '2026-11-24T10:20:00.000Z');
  });

  it('agrees with the platform on both common shapes, every 11 days and 3 hours from 1900 to 2200', () => {
    for (let ms = Date.UTC(1900, 0, 1); ms < Date.UTC(2200, 11, 31); ms += 961_234_567) {
      const date = new Date(ms);
      assert.equal(readDate(date.toISOString()), date.toISOString());
      assert.equal(readDate(date.toUTCString()), `${date.toISOString().slice(0, 19)}.000Z`);
    }
  });

  it('answers with a valid date or none, whatever the text', () => {
    const pieces = zoo.flatMap(([text]) => text.split(/(?=[^\p{L}\d]|\b)/u));
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    let read = 0;
    for (let i = 0; i < 30_000; i++) {
      let text = Array.from({ length: 1 + random(12) }, () => pieces[random(pieces.length)]).join(random(2) ? '' : ' ');
      if (random(3) === 0) {
        const [known] = zoo[random(zoo.length)]!;
        const at = random(known.length + 1);
        text = known.slice(0, at) + pieces[random(pieces.length)] + known.slice(at + random(3));
      }
      const date = readDate(text, random(2) ? { timeZone: 'America/St_Johns' } : undefined);
      if (date === undefined) continue;
      read++;
      assert.match(date, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/, text);
      assert.isFinite(offsetOf(date), text);
      assert.equal(new Date(offsetOf(date)).toISOString().slice(0, date.length), date, text);
      assert.isTrue(date > '1899-12-30' && date < '2201-01-02', `${text} -> ${date}`);
    }
    assert.isAbove(read, 3000);
  });

  it('does not look for a date in a sentence', () => {
    assert.isUndefined(readDate(`${'word '.repeat(20)} 24 November 2026`));
  });

  it('gives up on long and hostile texts at once', () => {
    const start = Date.now();
    for (const piece of ['1', ' ', '(', '12:', 'a', '+', '1.', '2026-11-24T10:20:30.', '١', '\u0301']) {
      for (const text of [piece.repeat(98), piece.repeat(1e5), `1${piece.repeat(1e5)}1`]) {
        assert.isUndefined(readDate(text.slice(0, 1e5)));
      }
    }
    assert.isBelow(Date.now() - start, 500);
  });

  it('reads ten thousand common dates in a moment', () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => new Date(1.7e12 + i * 3.6e6).toUTCString());
    const start = Date.now();
    for (const text of texts) readDate(text);
    assert.isBelow(Date.now() - start, 500);
  });
});
