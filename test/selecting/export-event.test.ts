import { assert } from 'chai';
import type { RawHtml } from '../../src/model/feed.js';
import { exportEvent } from '../../src/selecting/export-event.js';
import { findSeries } from '../../src/selecting/find-series.js';
import { at, makeEvent, repeat } from './sample-event.js';

const now = Date.UTC(2026, 10, 24, 12);
const write = (...args: Parameters<typeof makeEvent>): string => exportEvent(makeEvent(...args), [], { now });
const unfold = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');
/** Lines of the `VEVENT` that begin with a name. */
const lines = (text: string, name: string): string[] =>
  unfold(text.slice(text.indexOf('BEGIN:VEVENT'))).filter((line) => RegExp(`^${name}[;:]`).test(line));

describe('exportEvent', () => {
  it('keeps the original: what it does not know too', () => {
    const original = [
      'BEGIN:VEVENT',
      'UID:opera@portal.example',
      'DTSTAMP:20260101T000000Z',
      'DTSTART;TZID=Russian Standard Time:20261211T190000',
      'X-PORTAL-HALL;X-ROW="a:b":Main\\, left',
      'SUMMARY;LANGUAGE=en:Christmas Opera',
      '  Forum',
      'BEGIN:VALARM',
      'ACTION:EMAIL',
      'ATTENDEE:mailto:all@portal.example',
      'BEGIN:VALARM',
      'END:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'BEGIN:PARTICIPANT',
      'UID:singer',
      'END:PARTICIPANT',
      'END:VEVENT',
    ].join('\n');
    const text = write({ original, title: 'Christmas Opera Forum' });
    assert.deepEqual(lines(text, 'X-PORTAL-HALL'), ['X-PORTAL-HALL;X-ROW="a:b":Main\\, left']);
    assert.deepEqual(lines(text, 'SUMMARY'), ['SUMMARY;LANGUAGE=en:Christmas Opera Forum']);
    assert.deepEqual(lines(text, 'DTSTAMP'), ['DTSTAMP:20260101T000000Z']);
    assert.deepEqual(lines(text, 'UID'), ['UID:opera@portal.example', 'UID:singer']);
    assert.notMatch(text, /VALARM|TRIGGER|mailto:all/);
    assert.deepEqual(lines(text, 'DTSTART'), ['DTSTART;TZID=Europe/Minsk:20261211T190000']);
    assert.include(text, 'TZID:Europe/Minsk\r\n');
    assert.notInclude(text, 'Russian Standard Time');
    assert.notInclude(text, 'METHOD');
  });

  it('mends a break that nobody escaped, and what iCalendar no longer encodes', () => {
    const original = 'BEGIN:VEVENT\r\nUID:1\r\nDESCRIPTION:One\r\n two, three\r\nFour\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9\r\nEND:VEVENT';
    const text = write({ original, title: 'Café' });
    assert.deepEqual(lines(text, 'DESCRIPTION'), ['DESCRIPTION:Onetwo, three\\nFour']);
    assert.deepEqual(lines(text, 'SUMMARY'), ['SUMMARY:Café']);
  });

  it('writes an event of another format from its fields', () => {
    const text = write({
      title: 'Opera; with, all\\signs\nand breaks',
      contentHtml: '<p>Six evenings &amp; more</p>' as RawHtml,
      location: 'Bolshoi Theatre, Minsk',
      url: 'https://portal.example/e,1',
      latitude: 53.9,
      longitude: 27.5,
      status: 'tentative',
      categories: ['Culture', 'Opera, ballet'],
      organizer: { name: 'Theatre: "Bolshoi"', email: 'box@portal.example' },
      sequence: 0,
      end: at('2026-12-11T22:00', 'Europe/Minsk', '2026-12-11T19:00Z'),
    });
    const found = unfold(text.slice(text.indexOf('BEGIN:VEVENT')));
    for (const line of [
      'UID:opera@portal.example',
      'DTSTAMP:20261124T120000Z',
      'DTEND;TZID=Europe/Minsk:20261211T220000',
      'SUMMARY:Opera\\; with\\, all\\\\signs\\nand breaks',
      'DESCRIPTION:Six evenings & more',
      'LOCATION:Bolshoi Theatre\\, Minsk',
      'URL:https://portal.example/e,1',
      'GEO:53.9;27.5',
      'STATUS:TENTATIVE',
      'CATEGORIES:Culture,Opera\\, ballet',
      'SEQUENCE:0',
      'ORGANIZER;CN="Theatre: ^\'Bolshoi^\'":mailto:box@portal.example',
    ]) {
      assert.include(found, line);
    }
  });

  it('cannot be made to write lines of its own', () => {
    const text = write({
      title: 'a\r\nATTENDEE:mailto:x@y',
      url: 'https://portal.example/\r\nATTACH:file:///etc',
      uid: 'u\r\nBEGIN:VALARM',
      organizer: { name: 'n\r\nX:1', email: 'a@b\r\nY:2' },
      categories: ['c\nZ:3'],
    });
    assert.deepEqual(
      unfold(text).filter((line) => /^(ATTENDEE|ATTACH|BEGIN:VALARM|X:|Y:|Z:)/.test(line)),
      [],
    );
  });

  it('folds at 75 octets, never inside a character', () => {
    const title = 'Міжнародны фестываль 🎭 мастацтваў '.repeat(20).trim();
    const text = write({ title });
    for (const line of text.split('\r\n')) assert.isAtMost(new TextEncoder().encode(line).length, 75);
    assert.notMatch(text, /[^\r]\n|\r[^\n]/);
    assert.notInclude(text, '\ufffd');
    assert.deepEqual(lines(text, 'SUMMARY'), [`SUMMARY:${title}`]);
  });

  it('writes days as days, UTC as UTC, and floating times without a zone', () => {
    assert.deepEqual(lines(write({ start: at('2026-12-24'), end: at('2026-12-26') }), 'DT(START|END)'), [
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20261226',
    ]);
    assert.deepEqual(lines(write({ start: at('2026-12-24T18:00', 'UTC', '2026-12-24T18:00Z') }), 'DTSTART'), ['DTSTART:20261224T180000Z']);
    assert.deepEqual(lines(write({ start: at('2026-12-24T18:00', '+03:00', '2026-12-24T15:00Z') }), 'DTSTART'), ['DTSTART:20261224T150000Z']);
    const floating = write({ start: at('2026-12-24T18:00'), duration: 'PT90M' });
    assert.deepEqual(lines(floating, '(DTSTART|DURATION|DTEND)'), ['DTSTART:20261224T180000', 'DURATION:PT90M']);
    assert.notInclude(floating, 'VTIMEZONE');
  });

  it('gives the exceptions and the end of a series the type that its start asks for', () => {
    const text = write({
      recurrence: repeat(
        { frequency: 'WEEKLY', interval: 2, byDay: [{ day: 'TU' }, { day: 'FR', nth: -1 }], until: at('2026-12-31'), weekStart: 'SU' },
        {
          exceptions: [at('2026-12-15'), at('2026-12-22T16:00', 'UTC', '2026-12-22T16:00Z')],
          dates: [{ start: at('2026-12-30T19:00', 'Europe/Minsk', '2026-12-30T16:00Z'), end: at('2026-12-30T20:00', 'Europe/Minsk') }],
        },
      ),
    });
    assert.deepEqual(lines(text, '(RRULE|EXDATE|RDATE)'), [
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T205959Z;BYDAY=TU,-1FR;WKST=SU',
      'RDATE;VALUE=PERIOD;TZID=Europe/Minsk:20261230T190000/20261230T200000',
      'EXDATE;TZID=Europe/Minsk:20261215T190000',
      'EXDATE:20261222T160000Z',
    ]);
    const days = write({
      start: at('2026-12-24'),
      recurrence: repeat(
        { frequency: 'YEARLY', until: at('2030-12-24T09:00', 'UTC', '2030-12-24T09:00Z'), scale: 'hebrew', skip: 'forward', byMonth: ['5L'] },
        { exceptions: [at('2027-12-24T00:00', 'UTC')] },
      ),
    });
    assert.deepEqual(lines(days, '(RRULE|EXDATE)'), [
      'RRULE:RSCALE=HEBREW;FREQ=YEARLY;UNTIL=20301224;BYMONTH=5L;SKIP=FORWARD',
      'EXDATE;VALUE=DATE:20271224',
    ]);
  });

  it('hands over the dates of a series that were changed', () => {
    const master = makeEvent({ recurrence: repeat({ frequency: 'WEEKLY' }) });
    const moved = makeEvent({ id: 'moved', start: at('2026-12-19T12:00', 'Europe/Minsk', '2026-12-19T09:00Z'), recurrenceId: at('2026-12-18'), thisAndFuture: true });
    const other = makeEvent({ uid: 'other', id: 'other' });
    const series = findSeries(moved, [other, moved, master]);
    assert.deepEqual(series, { event: master, overrides: [moved] });
    const text = exportEvent(series.event, series.overrides, { now });
    assert.lengthOf(text.match(/BEGIN:VEVENT/g)!, 2);
    assert.lengthOf(text.match(/BEGIN:VTIMEZONE/g)!, 1);
    assert.include(unfold(text), 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Minsk:20261218T190000');
  });

  it('lets a date whose series is not there stand for itself', () => {
    const orphan = makeEvent({ recurrenceId: at('2026-12-18') });
    const { event, overrides } = findSeries(orphan, [orphan]);
    assert.notInclude(exportEvent(event, overrides, { now }), 'RECURRENCE-ID');
  });

  it('writes a zone of the feed’s own as it was', () => {
    const text = write({
      start: at('2026-12-24T18:00', 'Hall: upper', '2026-12-24T15:30Z'),
      timeZone: 'Hall: upper',
      zone: [{ start: '1970-03-29T02:00:00', offsetFrom: 150, offsetTo: 210, rule: { frequency: 'YEARLY', byMonth: [3], byDay: [{ day: 'SU', nth: -1 }] } }],
    });
    assert.include(text, 'DTSTART;TZID="Hall: upper":20261224T180000');
    assert.include(text, 'TZID:Hall: upper\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nTZOFFSETFROM:+0230\r\nTZOFFSETTO:+0330\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT');
  });
});
