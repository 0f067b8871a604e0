import { assert } from 'chai';
import type { Occurrence } from '../../src/model/calendar-event.js';
import { layMonth, type MonthWeek } from '../../src/selecting/month-weeks.js';
import { happening } from './happening.js';

const lay = (occurrences: Occurrence[], barsOnly = false): MonthWeek[] => layMonth(occurrences, '2026-11-29', 5, 3, 6, barsOnly);
const drawn = ({ segments }: MonthWeek): string[] =>
  segments.map(
    ({ occurrence, column, span, lane, fromBefore, goesOn, bar, tall }) =>
      `${lane} ${fromBefore ? '<' : ''}${occurrence.key} ${column}+${span}${goesOn ? '>' : ''}${bar ? ' bar' : ''}${tall ? ' tall' : ''}`,
  );

describe('layMonth', () => {
  it('sets a month as the sheet shows it', () => {
    const weeks = lay([
      happening('editions', '2026-12-01', '2026-12-21'),
      happening('forum', '2026-12-02', '2026-12-05'),
      happening('tour', '2026-12-04T18:00', '2026-12-04T19:30'),
      happening('ski', '2026-12-05T10:00', '2026-12-05T16:00'),
      happening('opera', '2026-12-11', '2026-12-17'),
      happening('fairs', '2026-12-12', '2027-01-11'),
    ]);
    assert.deepEqual(drawn(weeks[0]!), ['0 editions 2+5> bar', '1 forum 3+3 bar', '2 tour 5+1 tall', '1 ski 6+1 tall']);
    assert.deepEqual(drawn(weeks[1]!), ['0 <editions 0+7> bar', '1 opera 5+2> bar', '2 fairs 6+1> bar']);
    assert.deepEqual(drawn(weeks[2]!), ['0 <editions 0+7> bar', '1 <opera 0+4 bar', '2 <fairs 0+7> bar']);
    assert.deepEqual(drawn(weeks[3]!), ['0 <editions 0+1 bar', '1 <fairs 0+7> bar']);
    assert.deepEqual(drawn(weeks[4]!), ['0 <fairs 0+7> bar']);
  });

  it('counts what finds no line, and lists it with its day', () => {
    const [week] = lay([1, 2, 3, 4, 5].map((n) => happening(`e${n}`, `2026-12-02T1${n}:00`, `2026-12-02T1${n}:30`)));
    const day = week!.days[3]!;
    assert.equal(day.hidden, 2);
    assert.deepEqual(day.occurrences.map(({ key }) => key), ['e1', 'e2', 'e3', 'e4', 'e5']);
    assert.deepEqual(drawn(week!), ['0 e1 3+1', '1 e2 3+1', '2 e3 3+1']);
  });

  it('never lets bars change places from week to week', () => {
    const weeks = lay([
      happening('short', '2026-11-29', '2026-12-01'),
      happening('first', '2026-11-30', '2026-12-10'),
      happening('second', '2026-12-01', '2026-12-10'),
    ]);
    const lane = (week: MonthWeek, key: string) => week.segments.find(({ occurrence }) => occurrence.key === key)!.lane;
    assert.isBelow(lane(weeks[0]!, 'second'), lane(weeks[0]!, 'first'));
    assert.isBelow(lane(weeks[1]!, 'second'), lane(weeks[1]!, 'first'));
  });

  it('keeps a night with the day it began, unless it lasts into the morning', () => {
    const [week] = lay([happening('night', '2026-12-01T22:00', '2026-12-02T05:00'), happening('long', '2026-12-03T22:00', '2026-12-04T09:00')]);
    assert.deepEqual(drawn(week!), ['0 night 2+1 tall', '0 long 4+2 bar']);
  });

  it('gives a day of many no second line in the last lane', () => {
    const [week] = lay([
      happening('all', '2026-12-01', '2026-12-03'),
      happening('more', '2026-12-01', '2026-12-03'),
      happening('one', '2026-12-02T10:00', '2026-12-02T11:00'),
      happening('two', '2026-12-02T12:00', '2026-12-02T13:00'),
    ]);
    assert.include(drawn(week!), '2 one 3+1');
    assert.equal(week!.days[3]!.hidden, 1);
  });

  it('leaves single days out of the lines of a small grid', () => {
    const [week] = lay([happening('day', '2026-12-01', '2026-12-02'), happening('fair', '2026-12-01', '2026-12-04')], true);
    assert.deepEqual(drawn(week!), ['0 fair 2+3 bar']);
    assert.deepEqual(week!.days[2]!.occurrences.map(({ key }) => key), ['fair', 'day']);
  });

  it('sees neither what ended before nor what begins after', () => {
    const weeks = lay([happening('before', '2026-11-20', '2026-11-29'), happening('after', '2027-01-03', '2027-01-04')]);
    assert.deepEqual(weeks.flatMap(drawn), []);
  });
});
