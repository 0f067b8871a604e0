import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { gregorianMonths, moveInGrid, startOfWeek, type GridMove } from '../../src/selecting/calendar-months.js';

const usual: GridMove = { shift: false, ctrl: false, rtl: false, firstDay: 1, months: gregorianMonths };
const move = (day: Day, key: string, more: Partial<GridMove> = {}) => moveInGrid(day, key, { ...usual, ...more });

describe('moveInGrid', () => {
  const rows: [key: string, from: Day, to: Day | undefined, more?: Partial<GridMove>][] = [
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowLeft', '2026-12-01', '2026-11-30'],
    ['ArrowRight', '2026-12-02', '2026-12-01', { rtl: true }],
    ['ArrowLeft', '2026-12-02', '2026-12-03', { rtl: true }],
    ['ArrowDown', '2026-12-28', '2027-01-04'],
    ['ArrowUp', '2026-12-02', '2026-11-25', { rtl: true }],
    ['Home', '2026-12-02', '2026-11-30'],
    ['End', '2026-12-02', '2026-12-06'],
    ['Home', '2026-12-02', '2026-11-29', { firstDay: 0 }],
    ['Home', '2026-12-20', '2026-12-01', { ctrl: true }],
    ['End', '2026-12-20', '2026-12-31', { ctrl: true }],
    ['PageDown', '2027-01-31', '2027-02-28'],
    ['PageUp', '2026-12-15', '2026-11-15'],
    ['PageDown', '2024-02-29', '2025-02-28', { shift: true }],
    ['PageUp', '2026-12-15', '2025-12-15', { shift: true }],
    ['ArrowRight', '2026-12-15', undefined, { ctrl: true }],
    ['a', '2026-12-15', undefined],
    ['toString', '2026-12-15', undefined],
  ];
  for (const [key, from, to, more] of rows) {
    it(`${[key, ...Object.keys(more ?? {})].join(' with ')} leads from ${from} to ${to}`, () => {
      assert.equal(move(from, key, more), to);
    });
  }

  it('a week begins on its first day, the same day included', () => {
    assert.equal(startOfWeek('2026-12-02', 6), '2026-11-28');
    assert.equal(startOfWeek('2026-11-28', 6), '2026-11-28');
  });
});
