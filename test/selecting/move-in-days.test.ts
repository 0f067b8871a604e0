import { assert } from 'chai';
import { moveInDays, type Stop } from '../../src/selecting/move-in-days.js';

/** `a10` is an event at 10:00. */
const day = (text: string): Stop[] => text.split(' ').filter(Boolean).map((id) => ({ id, from: parseInt(id.slice(1)) * 60 }));
const week = ['a10 b12 c19', '', 'd0 e13 f18', '', 'g11'].map(day);

describe('moveInDays', () => {
  const rows: [from: string, key: string, to: string | undefined, how?: string][] = [
    ['a10', 'ArrowDown', 'b12'],
    ['b12', 'ArrowUp', 'a10'],
    ['a10', 'ArrowUp', 'a10'],
    ['c19', 'ArrowDown', 'c19'],
    ['b12', 'ArrowRight', 'e13'],
    ['c19', 'ArrowRight', 'f18'],
    ['e13', 'ArrowLeft', 'b12'],
    ['f18', 'ArrowRight', 'g11'],
    ['g11', 'ArrowRight', 'g11'],
    ['g11', 'ArrowLeft', 'e13'],
    ['b12', 'ArrowLeft', 'e13', 'rtl'],
    ['e13', 'ArrowRight', 'b12', 'rtl'],
    ['b12', 'Home', 'a10'],
    ['b12', 'End', 'c19'],
    ['e13', 'Home', 'a10', 'ctrl'],
    ['e13', 'End', 'g11', 'ctrl'],
    ['e13', 'ArrowRight', undefined, 'ctrl'],
    ['e13', 'PageDown', undefined],
    ['e13', 'x', undefined],
    ['none', 'Home', undefined],
  ];
  for (const [from, key, to, how = ''] of rows) {
    it(`${how} ${key} leads from ${from} to ${to ?? 'nowhere'}`.trim(), () => assert.equal(moveInDays(week, from, key, how === 'ctrl', how === 'rtl'), to));
  }
});
