import { assert } from 'chai';
import { shiftDay } from '../../src/model/day-number.js';
import type { Day } from '../../src/model/feed.js';
import { columnOf, dayIn, monthGrid, shiftMonth } from '../../src/selecting/month-grid.js';
import type { Month } from '../../src/selecting/archive.js';
import { moveDay } from '../../src/selecting/move-day.js';

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

describe('shiftDay, shiftMonth and dayIn', () => {
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
    assert.equal(dayIn('2026-11', 31), '2026-11-30');
    assert.equal(dayIn('2026-02', 29), '2026-02-28');
    assert.equal(dayIn('2024-02', 29), '2024-02-29');
    assert.equal(dayIn('2026-12', 9), '2026-12-09');
  });
});

describe('moveDay', () => {
  const move = (day: Day, key: string, change = {}): Day | undefined =>
    moveDay(day, key, { shift: false, rtl: false, weekStart: 0, first: '2006-05', last: '2026-11', ...change });

  it('moves by day and week, into the next month too', () => {
    assert.equal(move('2026-10-31', 'ArrowRight'), '2026-11-01');
    assert.equal(move('2026-11-01', 'ArrowLeft'), '2026-10-31');
    assert.equal(move('2026-11-01', 'ArrowUp'), '2026-10-25');
    assert.equal(move('2026-10-25', 'ArrowDown'), '2026-11-01');
  });

  it('follows the eye to the sides where text runs from the right', () => {
    assert.equal(move('2026-11-12', 'ArrowRight', { rtl: true }), '2026-11-11');
    assert.equal(move('2026-11-12', 'ArrowLeft', { rtl: true }), '2026-11-13');
    assert.equal(move('2026-11-12', 'ArrowDown', { rtl: true }), '2026-11-19');
  });

  it('finds the ends of the week within the month', () => {
    assert.equal(move('2026-11-12', 'Home'), '2026-11-08');
    assert.equal(move('2026-11-12', 'End'), '2026-11-14');
    assert.equal(move('2026-11-12', 'Home', { weekStart: 1 }), '2026-11-09');
    assert.equal(move('2026-11-01', 'Home', { weekStart: 1 }), '2026-11-01');
    assert.equal(move('2026-11-30', 'End'), '2026-11-30');
    assert.equal(move('2026-11-15', 'End', { weekStart: 1 }), '2026-11-15');
  });

  it('moves by month and year, to the last day of a shorter one', () => {
    assert.equal(move('2026-10-31', 'PageDown'), '2026-11-30');
    assert.equal(move('2026-03-31', 'PageUp'), '2026-02-28');
    assert.equal(move('2024-02-29', 'PageDown', { shift: true }), '2025-02-28');
    assert.equal(move('2024-02-29', 'PageUp', { shift: true }), '2023-02-28');
  });

  it('stays within the months that are shown', () => {
    assert.equal(move('2026-11-30', 'ArrowRight'), '2026-11-30');
    assert.equal(move('2026-11-30', 'ArrowDown'), '2026-11-30');
    assert.equal(move('2006-05-01', 'ArrowLeft'), '2006-05-01');
    assert.equal(move('2026-11-12', 'PageDown'), '2026-11-12');
    assert.equal(move('2026-09-30', 'PageDown', { shift: true }), '2026-11-30');
    assert.equal(move('2007-03-31', 'PageUp', { shift: true }), '2006-05-31');
  });

  it('leaves other keys alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'Escape', 'a', 'toString', 'constructor']) assert.isUndefined(move('2026-11-12', key));
  });
});
