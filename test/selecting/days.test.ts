import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { writeDay, writeInstant } from '../../src/model/write-instant.js';
import { wallToInstant, zoneOffset } from '../../src/model/zone-offset.js';
import { countByDay, listMonths } from '../../src/selecting/archive.js';
import { dayOf, startOfDay } from '../../src/selecting/day-of.js';
import { groupByDay } from '../../src/selecting/group-by-day.js';
import { listCategories } from '../../src/selecting/list-categories.js';
import { article, ids } from './article.js';

const zones = ['UTC', 'Europe/Minsk', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];

describe('dayOf', () => {
  it('leaves a day as it is in every zone', () => {
    for (const timeZone of [...zones, undefined]) assert.equal(dayOf('2026-11-24', timeZone), '2026-11-24');
  });

  it('knows the day of an instant on both sides of the date line', () => {
    assert.equal(dayOf('2026-11-24T10:30:00.000Z', 'Pacific/Apia'), '2026-11-24');
    assert.equal(dayOf('2026-11-24T11:30:00.000Z', 'Pacific/Apia'), '2026-11-25');
    assert.equal(dayOf('2026-11-24T04:59:00.000Z', 'America/New_York'), '2026-11-23');
    assert.equal(dayOf('2011-12-30T09:59:59.999Z', 'Pacific/Apia'), '2011-12-29');
    assert.equal(dayOf('2011-12-30T10:00:00.000Z', 'Pacific/Apia'), '2011-12-31');
  });

  it('agrees with Intl through 20 years, and on days on which clocks change', () => {
    for (const timeZone of zones) {
      const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      for (let ms = Date.UTC(2006, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 61_234_567) {
        const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
        assert.equal(dayOf(writeInstant(ms), timeZone), `${part.year}-${part.month}-${part.day}`, timeZone);
      }
    }
  });

  it('is the day of the device where no zone is named', () => {
    for (let ms = Date.UTC(2006, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 161_234_567) {
      const date = new Date(ms);
      const expected = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'));
      assert.equal(dayOf(writeInstant(ms)), expected.join('-'));
    }
  });
});

describe('zoneOffset and wallToInstant', () => {
  it('know seasons, quarters of an hour and years past', () => {
    assert.equal(zoneOffset(Date.UTC(2026, 6, 1), 'America/New_York'), -4 * 36e5);
    assert.equal(zoneOffset(Date.UTC(2026, 0, 1), 'America/New_York'), -5 * 36e5);
    assert.equal(zoneOffset(Date.UTC(2026, 0, 1), 'Asia/Kathmandu'), 5.75 * 36e5);
    assert.equal(zoneOffset(Date.UTC(2012, 0, 1), 'Europe/Moscow'), 4 * 36e5);
    assert.equal(zoneOffset(Date.UTC(2026, 0, 1), 'UTC'), 0);
    assert.equal(zoneOffset(Date.UTC(2026, 0, 1), 'No/Where'), 0);
  });

  it('are each other’s inverse, an hour at a time, but for the hour that clocks repeat', () => {
    for (const timeZone of zones) {
      let repeated = 0;
      for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 36e5) {
        const back = wallToInstant(ms + zoneOffset(ms, timeZone), timeZone);
        if (back !== ms) repeated++;
        else assert.equal(back, ms);
      }
      assert.isAtMost(repeated, 1, timeZone);
    }
  });
});

describe('startOfDay', () => {
  it('is midnight in the zone, or the first moment after a gap', () => {
    assert.equal(startOfDay('2026-11-24', 'Europe/Minsk'), '2026-11-23T21:00:00.000Z');
    assert.equal(startOfDay('2026-11-24', 'Europe/Minsk', 1), '2026-11-24T21:00:00.000Z');
    assert.equal(startOfDay('2026-03-29', 'Asia/Beirut'), '2026-03-28T22:00:00.000Z');
  });
});

describe('writeInstant', () => {
  it('writes what toISOString writes', () => {
    for (let ms = Date.UTC(1899, 11, 31); ms < Date.UTC(2201, 0, 2); ms += 987_654_321) {
      assert.equal(writeInstant(ms), new Date(ms).toISOString());
      assert.equal(writeDay(ms), new Date(ms).toISOString().slice(0, 10));
    }
    for (const ms of [0, -1, 1, 999, 1000, -1000, 864e5 - 1, 864e5, -864e5, 5, 50])
      assert.equal(writeInstant(ms), new Date(ms).toISOString());
  });
});

describe('groupByDay', () => {
  it('puts neighbours of a day together in the order given', () => {
    const items = [
      article('a', '2026-11-24T09:00:00.000Z'),
      article('b', '2026-11-23T21:30:00.000Z'),
      article('c', '2026-11-23'),
      article('d', undefined, '', { updated: '2026-11-23T10:00:00.000Z' }),
      article('e'),
      article('f'),
      article('g', '2026-11-24'),
    ];
    const show = (timeZone: string): string[] =>
      groupByDay(items, timeZone).map((group) => `${group.day ?? '?'}: ${ids(group.items)}`);
    assert.deepEqual(show('Europe/Minsk'), ['2026-11-24: a b', '2026-11-23: c d', '?: e f', '2026-11-24: g']);
    assert.deepEqual(show('UTC'), ['2026-11-24: a', '2026-11-23: b c d', '?: e f', '2026-11-24: g']);
    assert.deepEqual(groupByDay([], 'UTC'), []);
  });
});

describe('listCategories', () => {
  it('counts articles by their first tag, in the order of appearance, spellings together', () => {
    const items = [
      article('a', undefined, 'Culture,Économie'),
      article('b', undefined, 'Économie,sport'),
      article('c', undefined, 'Sport, ,__proto__'),
      article('d', undefined, 'sport'),
      article('e', undefined, '__proto__'),
      article('f', undefined, 'ECONOMIE,economie'),
      article('g'),
      article('h', undefined, 'sport'),
    ];
    assert.deepEqual(listCategories(items), [
      { label: 'Culture', count: 1 },
      { label: 'Économie', count: 2 },
      { label: 'Sport', count: 3 },
      { label: '__proto__', count: 1 },
    ]);
    // Of more than can be shown, the most used.
    assert.deepEqual(listCategories(items, 2).map(({ label }) => label), ['Économie', 'Sport']);
    assert.deepEqual(listCategories([]), []);
  });
});

describe('countByDay and listMonths', () => {
  it('counts the days that have articles, in the zone', () => {
    const items = [
      article('a', '2026-11-24T09:00:00.000Z'),
      article('b', '2026-10-31T21:30:00.000Z'),
      article('c', '2026-11-24'),
      article('d'),
      article('e', '2006-01-31'),
    ];
    const counts = countByDay(items, 'Europe/Minsk');
    assert.deepEqual([...counts], [['2026-11-24', 2], ['2026-11-01', 1], ['2006-01-31', 1]] as [Day, number][]);
    assert.deepEqual(listMonths(counts), ['2006-01', '2026-11']);
    assert.deepEqual(listMonths(countByDay(items, 'UTC')), ['2006-01', '2026-10', '2026-11']);
    assert.deepEqual(listMonths(new Map()), []);
  });

  it('counts 20 years of articles in a moment', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => article('x', new Date(1.1e12 + i * 31_500_000).toISOString()));
    const start = Date.now();
    assert.isAbove(listMonths(countByDay(items, 'America/New_York')).length, 235);
    assert.isBelow(Date.now() - start, 1000);
  });
});
