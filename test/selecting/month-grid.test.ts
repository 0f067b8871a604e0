import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { columnOf, monthGrid, shiftDay, shiftDayByMonths, shiftMonth } from '../../src/selecting/month-grid.js';
import type { Month } from '../../src/selecting/archive.js';

const draw = (month: Month, firstDay: number): string =>
  monthGrid(month, firstDay)
    .map((week) => week.map((day) => day?.slice(8) ?? '..').join(' '))
    .join('\n');

describe('monthGrid', () => {
  it('draws November 2026 from Sunday, Monday and Saturday', () => {
    assert.equal(draw('2026-11', 0), '01 02 03 04 05 06 07\n08 09 10 11 12 13 14\n15 16 17 18 19 20 21\n22 23 24 25 26 27 28\n29 30 .. .. .. .. ..');
    assert.equal(draw('2026-11', 1), '.. .. .. .. .. .. 01\n02 03 04 05 06 07 08\n09 10 11 12 13 14 15\n16 17 18 19 20 21 22\n23 24 25 26 27 28 29\n30 .. .. .. .. .. ..');
    assert.equal(draw('2026-11', 6), '.. 01 02 03 04 05 06\n07 08 09 10 11 12 13\n14 15 16 17 18 19 20\n21 22 23 24 25 26 27\n28 29 30 .. .. .. ..');
  });

  it('draws four weeks where they suffice', () => assert.lengthOf(monthGrid('2026-02', 0), 4));

  it('holds every day of 30 years once, in its column, with none of a neighbour', () => {
    let day = '2000-01-01' as Day;
    for (let month: Month = '2000-01'; month < '2030-01'; month = shiftMonth(month, 1)) {
      for (const week of monthGrid(month, 1)) {
        assert.lengthOf(week, 7);
        for (const [column, cell] of week.entries()) {
          if (!cell) continue;
          assert.equal(cell, day);
          assert.equal(columnOf(cell, 1), column);
          day = shiftDay(day, 1);
        }
      }
    }
    assert.equal(day, '2030-01-01');
  });
});

describe('shiftDay, shiftMonth and shiftDayByMonths', () => {
  it('cross months, years and leap days', () => {
    assert.equal(shiftDay('2026-12-31', 1), '2027-01-01');
    assert.equal(shiftDay('2024-03-01', -1), '2024-02-29');
    assert.equal(shiftDay('2026-11-24', -7), '2026-11-17');
    assert.equal(shiftMonth('2026-12', 1), '2027-01');
    assert.equal(shiftMonth('2026-01', -1), '2025-12');
    assert.equal(shiftMonth('2026-11', -240), '2006-11');
  });

  it('do not lose the day that Apia skipped', () => {
    assert.equal(shiftDay('2011-12-29', 1), '2011-12-30');
    assert.equal(shiftDay('2011-12-30', 1), '2011-12-31');
    assert.include(draw('2011-12', 0), '29 30 31');
  });

  it('end with the month where it is shorter', () => {
    assert.equal(shiftDayByMonths('2026-10-31', 1), '2026-11-30');
    assert.equal(shiftDayByMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(shiftDayByMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(shiftDayByMonths('2026-11-24', -12), '2025-11-24');
  });
});
