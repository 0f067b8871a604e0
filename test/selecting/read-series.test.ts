import { assert } from 'chai';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { readSeries, type SeriesShape } from '../../src/selecting/read-series.js';
import { at, makeEvent, repeat } from './sample-event.js';

/** From Tuesday, 10 February 2026, 19:00 in Minsk. */
const read = (rule: string, fields: Partial<CalendarEvent> = {}) =>
  readSeries(makeEvent({ start: at('2026-02-10T19:00', 'Europe/Minsk', '2026-02-10T16:00Z'), recurrence: repeat(parseRule(rule)!), ...fields }));

describe('readSeries', () => {
  const shapes: Record<string, Partial<SeriesShape>> = {
    'FREQ=DAILY;INTERVAL=2': { unit: 'day', interval: 2 },
    'FREQ=DAILY;BYDAY=FR,MO': { unit: 'week', interval: 1, weekdays: [1, 5] },
    'FREQ=WEEKLY': { unit: 'week', interval: 1, weekdays: [2] },
    'FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH,FR,SA': { unit: 'day', interval: 1 },
    'FREQ=MONTHLY;BYDAY=FR': { unit: 'week', interval: 1, weekdays: [5] },
    'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1': { unit: 'month', interval: 1, nth: { places: [-1], weekday: 5 } },
    'FREQ=MONTHLY;BYDAY=-1FR,1FR': { unit: 'month', interval: 1, nth: { places: [1, -1], weekday: 5 } },
    'FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1': { unit: 'month', interval: 1, monthDays: [-1] },
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1': { unit: 'month', interval: 1, monthDays: [-1] },
    'FREQ=MONTHLY;BYMONTH=6,7;BYMONTHDAY=1': { unit: 'year', interval: 1, months: [6, 7], monthDays: [1] },
    'FREQ=MONTHLY': { unit: 'month', interval: 1, monthDays: [10] },
    'FREQ=YEARLY': { unit: 'year', interval: 1, months: [2], monthDays: [10] },
    'FREQ=YEARLY;BYMONTHDAY=15': { unit: 'month', interval: 1, monthDays: [15] },
    'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO': { unit: 'year', interval: 1, months: [5], nth: { places: [-1], weekday: 1 } },
    'FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=0;BYSECOND=0': { unit: 'week', interval: 1, weekdays: [2] },
    'RSCALE=GREGORIAN;FREQ=WEEKLY': { unit: 'week', interval: 1, weekdays: [2] },
    'RSCALE=HEBREW;FREQ=YEARLY;BYMONTHDAY=23': { unit: 'year', interval: 1, scale: 'hebrew' },
  };
  for (const [rule, shape] of Object.entries(shapes)) {
    it(rule, () => assert.deepInclude(read(rule), shape));
  }

  for (const rule of [
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9,18',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=DAILY;INTERVAL=3;BYDAY=MO',
    'FREQ=DAILY;BYMONTH=1',
    'FREQ=WEEKLY;BYMONTH=6,7,8;BYDAY=SA',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=1MO,3WE',
    'FREQ=MONTHLY;BYDAY=-2FR',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    'FREQ=MONTHLY;BYMONTHDAY=1,-1',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=FR',
    'FREQ=MONTHLY;INTERVAL=2;BYMONTH=6',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=6;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=15',
    'RSCALE=HEBREW;FREQ=MONTHLY',
    'RSCALE=HEBREW;FREQ=YEARLY;BYMONTHDAY=8',
  ]) {
    it(`cannot be said simply: ${rule}`, () => assert.isUndefined(read(rule)));
  }

  it('is of one rule', () => {
    const rule = parseRule('FREQ=WEEKLY')!;
    assert.isUndefined(readSeries(makeEvent()));
    assert.isUndefined(readSeries(makeEvent({ recurrence: { ...repeat(rule), rules: [rule, rule] } })));
    assert.isUndefined(readSeries(makeEvent({ recurrence: { ...repeat(rule), exceptionRules: [rule] } })));
    assert.isUndefined(readSeries(makeEvent({ recurrence: { ...repeat(rule), rules: [], dates: [{ start: at('2026-03-01') }] } })));
  });

  it('ends on the last day it can take place, in its own zone', () => {
    // Midnight in Minsk, five hours after the last evening.
    assert.equal(read('FREQ=DAILY;UNTIL=20260630T210000Z')?.until, '2026-06-30');
    assert.equal(read('FREQ=DAILY;UNTIL=20260630T160000Z')?.until, '2026-06-30');
    assert.equal(read('FREQ=DAILY;UNTIL=20260630T155959Z')?.until, '2026-06-29');
    assert.equal(read('FREQ=DAILY;UNTIL=20260630')?.until, '2026-06-30');
    assert.equal(read('FREQ=DAILY;UNTIL=20260630T120000', { start: at('2026-02-10') })?.until, '2026-06-30');
  });

  it('leaves days out, each once, as its own zone has them', () => {
    const exceptions = [at('2026-03-11T23:30', 'UTC', '2026-03-11T23:30Z'), at('2026-03-10'), at('2026-03-10T19:00', 'Europe/Minsk', '2026-03-10T16:00Z')];
    const shape = read('', { recurrence: repeat(parseRule('FREQ=DAILY')!, { exceptions, dates: [{ start: at('2027-01-01') }] }) });
    assert.deepEqual(shape?.exceptions, ['2026-03-10', '2026-03-12']);
    assert.equal(shape?.additions, 1);
  });
});
