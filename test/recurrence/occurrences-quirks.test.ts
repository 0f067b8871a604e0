import { assert } from 'chai';
import type { ZoneObservance } from '../../src/model/recurrence.js';
import { loadForEvents } from '../../src/selecting/load-for-events.js';
import { createOccurrenceIndex, occurrences } from '../../src/selecting/occurrences.js';
import { event, spanOf, startOf, starts, time } from './event.js';

const spans = (items: Parameters<typeof occurrences>[0], from: string, to: string, timeZone = 'UTC'): string[] =>
  occurrences(items, { from, to, timeZone }).map(spanOf);

describe('occurrences: dates (quirks 31 to 39)', () => {
  it('31: an end before the start is no length', () =>
    assert.deepEqual(spans([event({ start: '20261103T090000', end: '20261103T080000' })], '2026-11-01', '2026-12-01'), ['2026-11-03T09:00 > 2026-11-03T09:00']));

  it('32: a day that ends on itself is one day', () =>
    assert.deepEqual(spans([event({ start: '20261103', end: '20261103' })], '2026-11-01', '2026-12-01'), ['2026-11-03 > 2026-11-04']));

  it('33: without an end a day is a day, a time a moment', () =>
    assert.deepEqual(spans([event({ start: '20261103' }), event({ start: '20261104T090000Z' })], '2026-11-01', '2026-12-01'), [
      '2026-11-03 > 2026-11-04',
      '2026-11-04T09:00 > 2026-11-04T09:00',
    ]));

  it('34: P1D is a day, PT24H is 24 hours', () => {
    const across = { start: '20261031T120000', zone_: 'America/New_York', rule: 'FREQ=DAILY;COUNT=1' };
    assert.deepEqual(spans([event({ ...across, duration: 'P1D' })], '2026-10-01', '2026-12-01'), ['2026-10-31T12:00 > 2026-11-01T12:00']);
    assert.deepEqual(spans([event({ ...across, duration: 'PT24H' })], '2026-10-01', '2026-12-01'), ['2026-10-31T12:00 > 2026-11-01T11:00']);
    assert.deepEqual(spans([event({ start: '20261103', duration: 'P1W2D' })], '2026-10-01', '2026-12-01'), ['2026-11-03 > 2026-11-12']);
    assert.deepEqual(spans([event({ start: '20261103T100000', duration: '-PT1H' })], '2026-10-01', '2026-12-01'), ['2026-11-03T10:00 > 2026-11-03T10:00']);
  });

  it('35: a series keeps the exact length of DTEND, the nominal length of DURATION', () => {
    // The clocks go forward in the night of 29 March 2026.
    const series = { start: '20260327T220000', zone_: 'Europe/Berlin', rule: 'FREQ=DAILY;COUNT=3' };
    assert.deepEqual(spans([event({ ...series, end: '20260328T060000' })], '2026-03-01', '2026-04-30'), [
      '2026-03-27T22:00 > 2026-03-28T06:00',
      '2026-03-28T22:00 > 2026-03-29T07:00',
      '2026-03-29T22:00 > 2026-03-30T06:00',
    ]);
    assert.deepEqual(spans([event({ ...series, duration: 'P1D' })], '2026-03-01', '2026-04-30')[1], '2026-03-28T22:00 > 2026-03-29T22:00');
  });

  it('36: start and end each in its own zone', () => {
    const flight = event({ start: '20261103T100000', zone_: 'Europe/Minsk', rule: 'FREQ=WEEKLY;COUNT=2' });
    flight.end = time('20261103T110000', 'Europe/London');
    assert.deepEqual(spans([flight], '2026-11-01', '2026-12-01'), ['2026-11-03T10:00 > 2026-11-03T11:00', '2026-11-10T10:00 > 2026-11-10T11:00']);
    const [first] = occurrences([flight], { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' });
    assert.equal(first!.to - first!.from, 4 * 60);
    assert.equal('timeZone' in first!.end && first!.end.timeZone, 'Europe/London');
  });

  it('39: floating times stand where the reader is', () => {
    const floating = event({ start: '20261103T090000', end: '20261103T100000' });
    for (const timeZone of ['Europe/Minsk', 'Pacific/Apia', 'America/New_York']) {
      const [one] = occurrences([floating], { from: '2026-11-03', to: '2026-11-04', timeZone });
      assert.equal(one!.from, Date.UTC(2026, 10, 3, 9) / 6e4);
      assert.notProperty(one!.start, 'instant');
    }
  });
});

describe('occurrences: zones (quirks 47, 50 and 51)', () => {
  const fantasy: ZoneObservance[] = [
    { start: '1601-01-01T03:00:00', offsetFrom: 120, offsetTo: 60, rule: { frequency: 'YEARLY', byMonth: [10], byDay: [{ day: 'SU', nth: -1 }] } },
    { start: '1601-01-01T02:00:00', offsetFrom: 60, offsetTo: 120, rule: { frequency: 'YEARLY', byMonth: [3], byDay: [{ day: 'SU', nth: -1 }] } },
  ];

  it('47: a zone of the calendar, whose rules began in 1601', async () => {
    const concert = event({ start: '20260701T120000', rule: 'FREQ=MONTHLY;BYMONTHDAY=1;COUNT=6', timeZone: 'Customized Time Zone', zone: fantasy });
    concert.start = { local: '2026-07-01T12:00:00', timeZone: 'Customized Time Zone', instant: '2026-07-01T10:00:00.000Z' };
    await loadForEvents([concert]);
    assert.isUndefined(loadForEvents([concert]));
    const found = occurrences([concert], { from: '2026-07-01', to: '2027-01-01', timeZone: 'UTC' });
    assert.deepEqual(found.map((one) => ('instant' in one.start ? one.start.instant!.slice(5, 16) : '')), [
      '07-01T10:00', '08-01T10:00', '09-01T10:00', '10-01T10:00', '11-01T11:00', '12-01T11:00',
    ]);
  });

  it('50: a time with Z is read on the reader\'s clock', () => {
    const [one] = occurrences([event({ start: '20261103T090000Z' })], { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Minsk' });
    assert.equal(one!.from, Date.UTC(2026, 10, 3, 12) / 6e4);
  });

  it('51: what a rule makes in a gap of the clocks does not exist and is not counted', () =>
    assert.deepEqual(starts([event({ start: '20260327T023000', zone_: 'Europe/Berlin', rule: 'FREQ=DAILY;COUNT=4' })], '2026-03-01', '2026-05-01'), [
      '2026-03-27T02:30', '2026-03-28T02:30', '2026-03-30T02:30', '2026-03-31T02:30',
    ]));

  it('51: a start in the gap is the hour after, a time that comes twice the first', () => {
    const [gap] = occurrences([event({ start: '20260329T023000', zone_: 'Europe/Berlin' })], { from: '2026-03-01', to: '2026-05-01', timeZone: 'UTC' });
    assert.equal(gap!.from, Date.UTC(2026, 2, 29, 1, 30) / 6e4);
    const [twice] = occurrences([event({ start: '20261025T023000', zone_: 'Europe/Berlin' })], { from: '2026-10-01', to: '2026-12-01', timeZone: 'UTC' });
    assert.equal(twice!.from, Date.UTC(2026, 9, 25, 0, 30) / 6e4);
  });
});

describe('occurrences: recurrence (quirks 52 to 58)', () => {
  const daily = { start: '20261101T200000', zone_: 'America/New_York' };

  it('52: UNTIL as a day counts to its end in the zone of the event', () =>
    assert.deepEqual(starts([event({ ...daily, rule: 'FREQ=DAILY;UNTIL=20261103' })], '2026-10-01', '2027-01-01'), ['2026-11-01T20:00', '2026-11-02T20:00', '2026-11-03T20:00']));

  it('52: UNTIL without Z is a time in the zone of the event', () =>
    assert.deepEqual(starts([event({ ...daily, rule: 'FREQ=DAILY;UNTIL=20261103T200000' })], '2026-10-01', '2027-01-01'), ['2026-11-01T20:00', '2026-11-02T20:00', '2026-11-03T20:00']));

  it('52: UNTIL with Z is an instant', () => {
    assert.lengthOf(starts([event({ ...daily, rule: 'FREQ=DAILY;UNTIL=20261104T010000Z' })], '2026-10-01', '2027-01-01'), 3);
    assert.lengthOf(starts([event({ ...daily, rule: 'FREQ=DAILY;UNTIL=20261104T005959Z' })], '2026-10-01', '2027-01-01'), 2);
  });

  it('52: UNTIL as a time is its day in a series of days', () =>
    assert.deepEqual(starts([event({ start: '20261101', rule: 'FREQ=DAILY;UNTIL=20261103T000000Z' })], '2026-10-01', '2027-01-01'), ['2026-11-01', '2026-11-02', '2026-11-03']));

  it('53: EXDATE in another zone, in UTC, as a day, as a time of a series of days', () => {
    const without = (exdate: string, zone?: string) => starts([event({ ...daily, rule: 'FREQ=DAILY;COUNT=3', exdate: [time(exdate, zone)] })], '2026-10-01', '2027-01-01');
    const left = ['2026-11-01T20:00', '2026-11-03T20:00'];
    assert.deepEqual(without('20261103T010000Z'), left);
    assert.deepEqual(without('20261103T040000', 'Europe/Minsk'), left);
    assert.deepEqual(without('20261102'), left);
    assert.deepEqual(without('20261102T200000'), left);
    assert.lengthOf(without('20261102T190000'), 3);
    const days = starts([event({ start: '20261101', rule: 'FREQ=DAILY;COUNT=3', exdate: ['20261102T000000Z'] })], '2026-10-01', '2027-01-01');
    assert.deepEqual(days, ['2026-11-01', '2026-11-03']);
  });

  it('54: an override stands for its date, whatever type or zone its RECURRENCE-ID has', () => {
    const series = event({ ...daily, uid: 'a', rule: 'FREQ=DAILY;COUNT=3' });
    for (const recurrenceId of [time('20261103T010000Z'), time('20261103T040000', 'Europe/Minsk'), time('20261102'), time('20261102T200000')]) {
      const moved = event({ start: '20261102T220000', zone_: 'America/New_York', uid: 'a', recurrenceId, rule: 'FREQ=DAILY;COUNT=3' });
      const found = occurrences([series, moved], { from: '2026-10-01', to: '2027-01-01', timeZone: 'UTC' });
      assert.deepEqual(found.map(startOf), ['2026-11-01T20:00', '2026-11-02T22:00', '2026-11-03T20:00']);
      assert.deepEqual(found.map((one) => one.moved), [undefined, 'date' in recurrenceId ? undefined : recurrenceId, undefined]);
    }
    const days = event({ start: '20261101', uid: 'd', rule: 'FREQ=DAILY;COUNT=3' });
    const other = event({ start: '20261120', uid: 'd', recurrenceId: '20261102T000000Z' });
    assert.deepEqual(starts([days, other], '2026-10-01', '2027-01-01'), ['2026-11-01', '2026-11-03', '2026-11-20']);
  });

  it('54: an override moved into the window from outside shows, and one moved out does not', () => {
    const series = event({ start: '20261101T100000', uid: 'b', rule: 'FREQ=DAILY;COUNT=60' });
    const into = event({ start: '20261105T120000', uid: 'b', recurrenceId: '20261220T100000' });
    const out = event({ start: '20270105T120000', uid: 'b', recurrenceId: '20261106T100000' });
    assert.deepEqual(starts([series, into, out], '2026-11-05', '2026-11-08'), ['2026-11-05T10:00', '2026-11-05T12:00', '2026-11-07T10:00']);
  });

  it('54: an override without its series is an event of its own', () =>
    assert.deepEqual(starts([event({ start: '20261105T120000', uid: 'gone', recurrenceId: '20261104T120000' })], '2026-11-01', '2026-12-01'), ['2026-11-05T12:00']));

  it('a date taken out by a later version of the series takes its override with it', () => {
    const series = { start: '20261101T100000', uid: 'c', rule: 'FREQ=DAILY;COUNT=3', exdate: ['20261102T100000'] };
    const override = event({ start: '20261102T150000', uid: 'c', recurrenceId: '20261102T100000', sequence: 1 });
    assert.deepEqual(starts([event({ ...series, sequence: 2 }), override], '2026-11-01', '2026-12-01'), ['2026-11-01T10:00', '2026-11-03T10:00']);
    assert.lengthOf(starts([event({ ...series, sequence: 1 }), override], '2026-11-01', '2026-12-01'), 3);
  });

  it('55: THISANDFUTURE moves and renames all from its date on, and the next one again', () => {
    const items = [
      event({ start: '20261101T100000', end: '20261101T110000', uid: 'f', title: 'one', rule: 'FREQ=DAILY;COUNT=6' }),
      event({ start: '20261103T120000', end: '20261103T140000', uid: 'f', title: 'two', recurrenceId: '20261103T100000', thisAndFuture: true }),
      event({ start: '20261105T080000', end: '20261105T083000', uid: 'f', title: 'three', recurrenceId: '20261105T100000', thisAndFuture: true }),
      event({ start: '20261104T230000', uid: 'f', title: 'single', recurrenceId: '20261104T100000' }),
    ];
    const found = occurrences(items, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' });
    assert.deepEqual(found.map((one) => `${one.event.title} ${spanOf(one)}`), [
      'one 2026-11-01T10:00 > 2026-11-01T11:00',
      'one 2026-11-02T10:00 > 2026-11-02T11:00',
      'two 2026-11-03T12:00 > 2026-11-03T14:00',
      'single 2026-11-04T23:00 > 2026-11-04T23:00',
      'three 2026-11-05T08:00 > 2026-11-05T08:30',
      'three 2026-11-06T08:00 > 2026-11-06T08:30',
    ]);
    assert.deepEqual(new Set(found.map(({ key }) => key)).size, 6);
  });

  it('56: RDATE as a period has its own length; one before the start counts', () =>
    assert.deepEqual(
      spans([event({ start: '20261110T100000', end: '20261110T110000', rdate: [['20261112T100000', '20261112T180000'], '20261101T090000'] })], '2026-10-01', '2027-01-01'),
      ['2026-11-01T09:00 > 2026-11-01T10:00', '2026-11-10T10:00 > 2026-11-10T11:00', '2026-11-12T10:00 > 2026-11-12T18:00'],
    ));

  it('57: a start outside its own rule is left out, reported once, and not counted', () => {
    const told: string[] = [];
    const friday = event({ start: '19970902T090000', rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3' });
    const found = starts([friday], '1997-01-01', '2001-01-01', 'UTC', (code, _, about) => told.push(`${code} ${about.id}`));
    assert.deepEqual(found, ['1998-02-13T09:00', '1998-03-13T09:00', '1998-11-13T09:00']);
    assert.deepEqual(told, [`bad-start ${friday.id}`]);
  });

  it('57: rules that never match, or never end, are bounded', () => {
    const begun = Date.now();
    const told = new Set<string>();
    const items = [
      event({ start: '20260101T090000', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3' }),
      event({ start: '20260101T090000', rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' }),
      event({ start: '20260101T090000', rule: 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5' }),
      event({ start: '20260101T090000', rule: 'FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1;COUNT=5' }),
      event({ start: '20260101T090000', rule: 'FREQ=SECONDLY' }),
      event({ start: '20260101T090000', rule: 'FREQ=SECONDLY;COUNT=100000' }),
      event({ start: '20260101T090000', rule: 'FREQ=DAILY;COUNT=999999999' }),
    ];
    const found = occurrences(items, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }, (code) => told.add(code));
    assert.isAtMost(found.length, 10030);
    assert.include([...told], 'rule-limit');
    assert.isBelow(Date.now() - begun, 20000);
  });

  it('57: COUNT=100000 of seconds ends where it should', () =>
    assert.deepEqual(starts([event({ start: '20260101T000000', rule: 'FREQ=SECONDLY;COUNT=100000' })], '2026-01-02T03:46:38Z', '2026-02-01').slice(-1), ['2026-01-02T03:46']));

  it('58: EXRULE takes dates out', () =>
    assert.deepEqual(starts([event({ start: '20261101', rule: 'FREQ=DAILY;COUNT=5', exrule: 'FREQ=DAILY;INTERVAL=2' })], '2026-10-01', '2027-01-01'), ['2026-11-02', '2026-11-04']));

  it('58: events that share a UID by mistake both stay, with keys of their own', () => {
    const items = [event({ start: '20261101', uid: 's', id: 's' }), event({ start: '20261101', uid: 's', id: 's' })];
    const found = occurrences(items, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' });
    assert.lengthOf(new Set(found.map(({ key }) => key)), 2);
  });

  it('58: a rule in a calendar that is not there shows its start alone and says so', () => {
    const told: string[] = [];
    const found = starts([event({ start: '20261101', rule: 'RSCALE=KLINGON;FREQ=DAILY;COUNT=3' })], '2026-10-01', '2027-01-01', 'UTC', (code) => told.push(code));
    assert.deepEqual(found, ['2026-11-01']);
    assert.deepEqual(told, ['rule-scale']);
  });
});

describe('createOccurrenceIndex', () => {
  it('finds what began long before, and what only touches the window', () => {
    const items = [
      event({ start: '20260101', end: '20270101', title: 'exhibition' }),
      event({ start: '20261031T230000Z', end: '20261101T010000Z', title: 'night' }),
      event({ start: '20261031T220000Z', end: '20261101T000000Z', title: 'before' }),
      event({ start: '20261201T000000Z', title: 'after' }),
      event({ start: '20261101T000000Z', title: 'moment' }),
      ...Array.from({ length: 500 }, (_, n) => event({ start: new Date(Date.UTC(2020, 0, n)).toISOString().replace(/[-:]|\.000/g, ''), title: 'old' })),
    ];
    const index = createOccurrenceIndex(items, 'UTC');
    assert.deepEqual(index.between('2026-11-01', '2026-12-01').map((one) => one.event.title), ['exhibition', 'night', 'moment']);
    assert.strictEqual(index.between('2026-11-01', '2026-12-01'), index.between('2026-11-01', '2026-12-01'));
  });

  it('sorts by start, longer first, days before times, then by title', () => {
    const items = [
      event({ start: '20261103T000000', end: '20261104T000000', title: 'b' }),
      event({ start: '20261103', title: 'z' }),
      event({ start: '20261103', title: 'a' }),
      event({ start: '20261103', end: '20261106', title: 'long' }),
      event({ start: '20261102T100000', title: 'first' }),
    ];
    assert.deepEqual(occurrences(items, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }).map((one) => one.event.title), ['first', 'long', 'a', 'z', 'b']);
  });

  it('reads a window of days in the reader\'s zone', () => {
    const late = event({ start: '20261103T213000Z', title: 'late' });
    assert.lengthOf(starts([late], '2026-11-04', '2026-11-05', 'Europe/Minsk'), 1);
    assert.lengthOf(starts([late], '2026-11-03', '2026-11-04', 'Europe/Minsk'), 0);
  });

  it('says what comes next, however far away', () => {
    const index = createOccurrenceIndex([event({ start: '20260101T100000', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }), event({ start: '20261225', title: 'x' })], 'UTC');
    assert.deepEqual(index.next('2026-11-24', 3).map(startOf), ['2026-12-25', '2028-02-29T10:00', '2032-02-29T10:00']);
    assert.deepEqual(createOccurrenceIndex([event({ start: '20200101' })], 'UTC').next('2026-11-24', 3), []);
  });

  it('leaves out what has no readable start, and what is no event', () => {
    const broken = event({ start: '20261101' });
    const items = [{ ...broken, start: undefined }, { ...broken, start: { local: 'rubbish' } }, { ...broken, kind: 'article' }] as never[];
    assert.deepEqual(occurrences(items, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }), []);
  });
});
