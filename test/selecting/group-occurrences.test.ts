import { assert } from 'chai';
import { daysOf } from '../../src/selecting/days-of.js';
import { groupOccurrences, listEachDay } from '../../src/selecting/group-occurrences.js';
import { occurrence, titles } from './occurrence.js';

const write = (groups: { day: string; occurrences: Parameters<typeof titles>[0] }[]): string[] =>
  groups.map(({ day, occurrences }) => `${day.slice(8)}: ${titles(occurrences)}`.trim());

describe('daysOf', () => {
  const day = (of: number) => of - Date.parse('2026-12-01') / 864e5 + 1;
  const days = (...parameters: Parameters<typeof occurrence>) => {
    const { first, last } = daysOf(occurrence(...parameters), 6);
    return [day(first), day(last)];
  };

  it('does not count the day after the last', () => {
    assert.deepEqual(days('a', '2026-12-01', '2026-12-04'), [1, 3]);
    assert.deepEqual(days('a', '2026-12-01'), [1, 1]);
  });

  it('leaves a night with the day it began, until the day ends', () => {
    assert.deepEqual(days('a', '2026-12-01 22:00', '2026-12-02 06:00'), [1, 1]);
    assert.deepEqual(days('a', '2026-12-01 22:00', '2026-12-02 06:01'), [1, 2]);
    assert.deepEqual(days('a', '2026-12-01 22:00', '2026-12-03 02:00'), [1, 2]);
    assert.deepEqual(days('a', '2026-12-01 22:00', '2026-12-02 00:00'), [1, 1]);
  });

  it('holds a moment, and an end before its start, on its day', () => {
    assert.deepEqual(days('a', '2026-12-01 00:00', '00:00'), [1, 1]);
    assert.deepEqual(days('a', '2026-12-01 02:30', '02:10'), [1, 1]);
  });
});

describe('groupOccurrences', () => {
  const all = [
    occurrence('late', '2026-12-12 15:00', '17:00'),
    occurrence('fair', '2026-12-12', '2027-01-11'),
    occurrence('early', '2026-12-12 11:00', '18:00'),
    occurrence('books', '2026-12-01', '2026-12-21'),
    occurrence('forum', '2026-12-02', '2026-12-05'),
    occurrence('over', '2026-11-20', '2026-12-02'),
    occurrence('january', '2027-01-01'),
    occurrence('party', '2026-12-01 22:00', '2026-12-02 03:00'),
  ];

  it('lists each once: what is still on first, the rest under the day it begins', () => {
    const { ongoing, days } = groupOccurrences(all, '2026-12-02', '2027-01-01', 6);
    assert.equal(titles(ongoing), 'books');
    assert.deepEqual(write(days), ['02: forum', '12: fair early late']);
  });

  it('has nothing ongoing where the first day is its own', () => {
    const { ongoing, days } = groupOccurrences(all, '2026-12-01', '2026-12-03', 6);
    assert.equal(titles(ongoing), 'over');
    assert.deepEqual(write(days), ['01: books party', '02: forum']);
  });

  it('puts the longer first of what starts together, then whole days', () => {
    const same = [occurrence('short', '2026-12-01 00:00', '01:00'), occurrence('timed', '2026-12-01 00:00', '2026-12-02 00:00'), occurrence('day', '2026-12-01'), occurrence('days', '2026-12-01', '2026-12-03')];
    assert.deepEqual(write(groupOccurrences(same, '2026-12-01', '2026-12-02', 6).days), ['01: days day timed short']);
  });

  it('does not change what it is given', () => {
    const given = Object.freeze([...all]) as typeof all;
    groupOccurrences(given, '2026-12-02', '2027-01-01', 6);
    assert.equal(given[0]!.event.title, 'late');
  });
});

describe('listEachDay', () => {
  it('has every day, empty ones too, and what goes on on each of its days', () => {
    const all = [occurrence('forum', '2026-11-29', '2026-12-03'), occurrence('tour', '2026-12-02 18:00', '19:30'), occurrence('night', '2026-12-03 23:00', '2026-12-04 02:00')];
    assert.deepEqual(write(listEachDay(all, '2026-12-01', '2026-12-06', 6)), ['01: forum', '02: forum tour', '03: night', '04:', '05:']);
  });

  it('takes no longer for an event of a thousand years', () => {
    const all = [occurrence('always', '1500-01-01', '2500-01-01')];
    assert.deepEqual(write(listEachDay(all, '2026-12-01', '2026-12-03', 6)), ['01: always', '02: always']);
  });
});
