import { assert } from 'chai';
import { parseDuration } from '../../src/recurrence/parse-duration.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { parseTime } from '../../src/recurrence/parse-time.js';

describe('parseTime', () => {
  const cases: Record<string, unknown> = {
    '20261103': { date: '2026-11-03' },
    ' 20261103 ': { date: '2026-11-03' },
    '2026-11-03': { date: '2026-11-03' },
    '20261103T090000': { local: '2026-11-03T09:00:00' },
    '20261103T090000Z': { local: '2026-11-03T09:00:00', timeZone: 'UTC', instant: '2026-11-03T09:00:00.000Z' },
    '20261103t090000z': { local: '2026-11-03T09:00:00', timeZone: 'UTC', instant: '2026-11-03T09:00:00.000Z' },
    '20261103T0900': { local: '2026-11-03T09:00:00' },
    '20261103T09': { local: '2026-11-03T09:00:00' },
    '20261103T0900Z': { local: '2026-11-03T09:00:00', timeZone: 'UTC', instant: '2026-11-03T09:00:00.000Z' },
    '20261231T240000': { local: '2027-01-01T00:00:00' },
    '20261103T235960': { local: '2026-11-03T23:59:59' },
    '20261103T090000+0530': { local: '2026-11-03T09:00:00', timeZone: '+05:30', instant: '2026-11-03T03:30:00.000Z' },
    '2026-11-03T09:00:00-03:30': { local: '2026-11-03T09:00:00', timeZone: '-03:30', instant: '2026-11-03T12:30:00.000Z' },
    '20260230': undefined,
    '20261303': undefined,
    '20261100': undefined,
    '20261103T250000': undefined,
    '20261103T096100': undefined,
    '20261103T::': undefined,
    '20261103T': undefined,
    '00010101': undefined,
    '': undefined,
    'TODAY': undefined,
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(text || 'nothing', () => assert.deepEqual(parseTime(text), expected as never));
  }

  it('29: a declared day wins over its time', () => assert.deepEqual(parseTime('20200125T150000Z', true), { date: '2020-01-25' }));
  it('is quick with what is long', () => assert.isUndefined(parseTime(`20261103T${'0'.repeat(1e6)}`)));
});

describe('parseDuration', () => {
  const cases: Record<string, unknown> = {
    P1D: { days: 1, seconds: 0 },
    PT24H: { days: 0, seconds: 86400 },
    P15DT5H0M20S: { days: 15, seconds: 18020 },
    P7W: { days: 49, seconds: 0 },
    P1W2D: { days: 9, seconds: 0 },
    '-PT15M': { days: 0, seconds: -900 },
    '+p1dt1h': { days: 1, seconds: 3600 },
    '-P0D': { days: 0, seconds: 0 },
    P: undefined,
    PT: undefined,
    '1H': undefined,
    PT1X: undefined,
    [`PT${'9'.repeat(30)}H`]: undefined,
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(parseDuration(text), expected as never));
});

describe('parseRule', () => {
  const read = (text: string): [rule: unknown, told: string[]] => {
    const told: string[] = [];
    return [parseRule(text, (code) => told.push(code)), told];
  };

  it('reads every part', () =>
    assert.deepEqual(
      read('FREQ=YEARLY;INTERVAL=2;COUNT=9;BYSECOND=1;BYMINUTE=2;BYHOUR=3;BYDAY=MO,-1SU;BYMONTHDAY=4,-5;BYYEARDAY=-366;BYMONTH=6;BYSETPOS=-1;WKST=SU'),
      [
        {
          frequency: 'YEARLY', interval: 2, count: 9, bySecond: [1], byMinute: [2], byHour: [3],
          byDay: [{ day: 'MO' }, { day: 'SU', nth: -1 }], byMonthDay: [4, -5], byYearDay: [-366], byMonth: [6], bySetPos: [-1], weekStart: 'SU',
        },
        [],
      ],
    ));

  it('reads UNTIL in any type', () => {
    assert.deepEqual(read('FREQ=DAILY;UNTIL=20261103'), [{ frequency: 'DAILY', until: { date: '2026-11-03' } }, []]);
    assert.deepEqual(read('FREQ=DAILY;UNTIL=20261103T090000'), [{ frequency: 'DAILY', until: { local: '2026-11-03T09:00:00' } }, []]);
    assert.deepEqual(read('FREQ=DAILY;UNTIL=rubbish'), [{ frequency: 'DAILY' }, ['bad-rule-part']]);
  });

  it('forgives case, spaces, a trailing semicolon, a plus, a second name', () =>
    assert.deepEqual(read('RRULE:freq=monthly; byday=+1mo , fr;;interval=2;'), [{ frequency: 'MONTHLY', interval: 2, byDay: [{ day: 'MO', nth: 1 }, { day: 'FR' }] }, []]));

  it('leaves out what is out of range, and says so', () =>
    assert.deepEqual(read('FREQ=DAILY;BYMONTH=0,13,5;BYMONTHDAY=0,32,-31;BYHOUR=24,7;COUNT=0;INTERVAL=-1;BYDAY=XX,MO;WKST=ZZ;FOO=1'), [
      { frequency: 'DAILY', byMonth: [5], byMonthDay: [-31], byHour: [7], byDay: [{ day: 'MO' }] },
      Array(10).fill('bad-rule-part'),
    ]));

  it('leaves out parts that the frequency forbids', () => {
    assert.deepEqual(read('FREQ=MONTHLY;BYYEARDAY=-1;BYMONTHDAY=-1'), [{ frequency: 'MONTHLY', byMonthDay: [-1] }, ['bad-rule-part']]);
    assert.deepEqual(read('FREQ=WEEKLY;BYMONTHDAY=13;BYDAY=1FR'), [{ frequency: 'WEEKLY', byDay: [{ day: 'FR' }] }, ['bad-rule-part', 'bad-rule-part']]);
    assert.deepEqual(read('FREQ=MONTHLY;BYWEEKNO=20'), [{ frequency: 'MONTHLY' }, ['bad-rule-part']]);
    assert.deepEqual(read('FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO'), [{ frequency: 'YEARLY', byWeekNo: [20], byDay: [{ day: 'MO' }] }, ['bad-rule-part']]);
    assert.deepEqual(read('FREQ=DAILY;BYSETPOS=2'), [{ frequency: 'DAILY' }, ['bad-rule-part']]);
    assert.deepEqual(read('FREQ=YEARLY;BYMONTH=5L;SKIP=FORWARD'), [{ frequency: 'YEARLY' }, ['bad-rule-part', 'bad-rule-part']]);
  });

  it('reads other calendars', () => {
    assert.deepEqual(read('RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L,13;BYYEARDAY=384;SKIP=FORWARD'), [
      { frequency: 'YEARLY', scale: 'hebrew', skip: 'forward', byYearDay: [384], byMonth: ['5L', 13] },
      [],
    ]);
    assert.deepEqual(read('RSCALE=GREGORIAN;FREQ=DAILY'), [{ frequency: 'DAILY' }, []]);
    assert.deepEqual(read('RSCALE=GREGORIAN;SKIP=OMIT;FREQ=DAILY'), [{ frequency: 'DAILY' }, []]);
    assert.deepEqual(read('RSCALE=GREGORIAN;SKIP=BACKWARD;FREQ=MONTHLY'), [{ frequency: 'MONTHLY', skip: 'backward', scale: 'gregory' }, []]);
  });

  it('has no rule without a frequency', () => {
    for (const text of ['', 'COUNT=3', 'FREQ=', 'FREQ=FORTNIGHTLY', 'FREQ=constructor']) assert.deepEqual(read(text), [undefined, ['bad-rule']]);
  });

  it('is quick with what is long', () => {
    assert.isDefined(parseRule(`FREQ=DAILY;BYDAY=${'MO,'.repeat(1e6)}`));
    assert.isDefined(parseRule(`FREQ=DAILY${';'.repeat(1e6)}`));
  });
});
