import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { isoMinimal, minimalDaysOf, weekNumberOf } from '../../src/selecting/week-number.js';

describe('weekNumberOf', () => {
  const iso: [monday: Day, week: number][] = [
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-04', 1],
    ['2020-12-28', 53],
    ['2026-06-29', 27],
  ];
  for (const [monday, week] of iso) {
    it(`the week of ${monday} is number ${week} by ISO 8601`, () => assert.equal(weekNumberOf(monday, 4), week));
  }

  it('a row that begins on Sunday has the number of its Thursday', () => {
    assert.equal(weekNumberOf('2026-12-27', isoMinimal(0)), 53);
    assert.equal(weekNumberOf('2026-12-26', isoMinimal(6)), 53);
    assert.equal(weekNumberOf('2027-01-03', isoMinimal(0)), 1);
  });

  it('where one day is enough, the week of 1 January is the first', () => {
    assert.equal(weekNumberOf('2026-12-27', 1), 1);
    assert.equal(weekNumberOf('2026-12-20', 1), 52);
  });

  it('regions differ', () => {
    assert.equal(minimalDaysOf('de'), 4);
    assert.equal(minimalDaysOf('en-US'), 1);
  });
});
