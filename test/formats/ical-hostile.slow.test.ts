import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import { occurrences } from '../../src/selecting/occurrences.js';

const head = 'BEGIN:VCALENDAR\r\n';
const tail = 'END:VCALENDAR\r\n';
const open = 'BEGIN:VEVENT\r\nUID:good@portal.example\r\nDTSTART:20260703T180000Z\r\nSUMMARY:Good\r\n';
const good = `${open}END:VEVENT\r\n`;

/** Milliseconds within which each has ended on a slow machine. */
const MOST = 6000;

const attempts: Record<string, () => string> = {
  'a line of a megabyte': () => `${head}${open}DESCRIPTION:${'a'.repeat(2e6)}\r\nEND:VEVENT\r\n${tail}`,
  'ten megabytes without a line break': () => `${head}${good}X-JUNK:${'a'.repeat(1e7)}\r\n${tail}`,
  '200,000 folds': () => `${head}${open}DESCRIPTION:a${'\r\n a'.repeat(2e5)}\r\nEND:VEVENT\r\n${tail}`,
  'an attachment of ten megabytes in folds': () => `${head}${open}ATTACH;ENCODING=BASE64;VALUE=BINARY:${`${'A'.repeat(74)}\r\n `.repeat(1.3e5)}\r\nEND:VEVENT\r\n${tail}`,
  '100,000 nested components': () => `${head}${good}${'BEGIN:X\r\n'.repeat(1e5)}${tail}`,
  '100,000 calendars': () => `${head}${good}${'BEGIN:VCALENDAR\r\n'.repeat(1e5)}${tail}`,
  '100,000 zones': () => `${head}${good}${Array.from({ length: 1e5 }, (_, n) => `BEGIN:VTIMEZONE\r\nTZID:${n}\r\nEND:VTIMEZONE\r\n`).join('')}${tail}`,
  'a zone of 100,000 observances': () => `${head}BEGIN:VTIMEZONE\r\nTZID:Z\r\n${'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\n'.repeat(1e5)}END:VTIMEZONE\r\n${open.replace('DTSTART', 'DTSTART;TZID=Z').replace('Z\r\nS', '\r\nS')}END:VEVENT\r\n${tail}`,
  '5,000 unknown zones': () => `${head}${good}${Array.from({ length: 5e3 }, (_, n) => `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART;TZID=Nowhere ${n}:20260703T180000\r\nEND:VEVENT\r\n`).join('')}${tail}`,
  '100,000 parameters': () => `${head}${open}LOCATION${';A="b"'.repeat(1e5)}:Hall\r\nEND:VEVENT\r\n${tail}`,
  'a million quotes': () => `${head}${open}LOCATION;A=${'"'.repeat(1e6)}:Hall\r\nEND:VEVENT\r\n${tail}`,
  'a million backslashes': () => `${head}${open}CATEGORIES:${'\\'.repeat(9e5)}\r\nEND:VEVENT\r\n${tail}`,
  'a megabyte of commas': () => `${head}${open}CATEGORIES:${','.repeat(9e5)}\r\nEXDATE:${','.repeat(9e5)}\r\nEND:VEVENT\r\n${tail}`,
  '100,000 categories': () => `${head}${open}CATEGORIES:${Array.from({ length: 1e5 }, (_, n) => `c${n}`).join()}\r\nEND:VEVENT\r\n${tail}`,
  '100,000 exceptions': () => `${head}${open}${'EXDATE:20260703T180000Z,20260704T180000Z\r\n'.repeat(5e4)}END:VEVENT\r\n${tail}`,
  '100,000 rules': () => `${head}${open}${'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n'.repeat(1e5)}END:VEVENT\r\n${tail}`,
  'a length of ages': () => `${head}${open}DURATION:P99999W\r\nEND:VEVENT\r\n${good.replace('good@', 'last@').replace('20260703T180000Z', '99991231T235959Z\r\nDURATION:P9999D')}${tail}`,
  '100,000 bad lines': () => `${head}${open}DESCRIPTION:x\r\n${'no property\r\n'.repeat(1e5)}END:VEVENT\r\n${tail}`,
  'a megabyte of spaces': () => `${head}${open}LOCATION:a${' '.repeat(9e5)}b\r\nEND:VEVENT\r\n${tail}`,
  'a megabyte of line breaks in a text': () => `${head}${open}LOCATION:a${'\\n '.repeat(3e5)}b\r\nEND:VEVENT\r\n${tail}`,
  'a megabyte of half links': () => `${head}${open}LOCATION:${'https://a.'.repeat(9e4)}\r\nDESCRIPTION:${'https://zoom.us'.repeat(6e4)}\r\nEND:VEVENT\r\n${tail}`,
  'a megabyte of half tags': () => `${head}${open}DESCRIPTION:${'<p '.repeat(3e5)}\r\nX-ALT-DESC;FMTTYPE=text/html:${'<body '.repeat(1.5e5)}\r\nEND:VEVENT\r\n${tail}`,
  'a megabyte of quoted-printable': () => `${head}VERSION:1.0\r\n${open}DESCRIPTION;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(3e5)}x\r\nRRULE:MP1 ${'1+ MO '.repeat(1e5)}\r\nEND:VEVENT\r\n${tail}`,
};

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 16_384) yield text.slice(at, at + 16_384);
}

describe('hostile calendars end in time', () => {
  for (const [name, make] of Object.entries(attempts)) {
    it(name, async function () {
      this.timeout(4 * MOST);
      const text = make();
      for (const source of [text, pieces(text)]) {
        const start = performance.now();
        const feed = await readFeed(source);
        occurrences(feed.items, { from: '2026-07-01T00:00:00Z', to: '2026-08-01T00:00:00Z', timeZone: 'Europe/Minsk' });
        assert.isBelow(performance.now() - start, MOST);
        assert.include(feed.items.map(({ title }) => title), 'Good', 'the good event is kept');
        assert.isBelow(JSON.stringify(feed).length, 5 * text.length + 20_000);
        for (const { tags, attachments } of feed.items) for (const list of [tags, attachments]) assert.isAtMost(list.length, 100);
        assert.isBelow(feed.problems.length, 100);
      }
    });
  }

  it('no prototype is touched', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const lines = names.map((name) => `${name}:polluted\r\n${name};${name}=${name}:polluted\r\nCATEGORIES:${name}\r\nDTEND;TZID=${name}:20260703T190000\r\n`).join('');
    const zones = names.map((name) => `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nEND:VTIMEZONE\r\nBEGIN:${name}\r\nEND:${name}\r\n`).join('');
    const feed = await readFeed(`${head}${lines}${zones}${open.replace('good@', '__proto__')}${lines}END:VEVENT\r\n${tail}`);
    assert.lengthOf(feed.items, 1);
    assert.isUndefined(({} as { polluted?: unknown }).polluted);
    assert.deepEqual(Object.keys({}), []);
  });
});
