import { assert } from 'chai';
import type { Occurrence } from '../../src/model/calendar-event.js';
import { layBars } from '../../src/selecting/bar-lanes.js';
import { cutDayBlocks, hoursOf } from '../../src/selecting/day-blocks.js';
import { placeInColumns } from '../../src/selecting/time-columns.js';
import { occurrence, titles } from './occurrence.js';

const first = Date.parse('2026-12-07') / 864e5;
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const cut = (occurrences: Occurrence[], count = 1, dayEnds = 6): string[] =>
  cutDayBlocks(occurrences, first, count, dayEnds).map((blocks) =>
    blocks.map(({ occurrence: { event }, from, to, fromBefore, goesOn }) => `${fromBefore ? '<' : ''}${event.title} ${clock(from)}-${clock(to)}${goesOn ? '>' : ''}`).join(', '),
  );

const place = (occurrences: Occurrence[], most = 9): string[] =>
  placeInColumns(cutDayBlocks(occurrences, first, 1, 6)[0]!, most).map(
    ({ occurrence: { event }, column, span, columns, hidden }) =>
      `${event.title} ${column}+${span}/${columns}${hidden.length ? ` +${titles(hidden.map((block) => block.occurrence))}` : ''}`,
  );

const at = (title: string, from: string, to: string): Occurrence => occurrence(title, `2026-12-07 ${from}` as '2026-12-07 1:1', to);

describe('cutDayBlocks', () => {
  it('puts a timed event into its day, and neither whole days nor what lasts a day and a night', () => {
    assert.deepEqual(cut([at('a', '10:00', '11:30'), occurrence('day', '2026-12-07'), at('long', '10:00', '2026-12-08 10:00')], 2), ['a 10:00-11:30', '']);
  });

  it('lets a night run beyond midnight in the day it began', () => {
    assert.deepEqual(cut([at('ball', '22:00', '2026-12-08 02:00')], 2), ['ball 22:00-26:00', '']);
  });

  it('cuts at midnight what ends after the day has ended', () => {
    assert.deepEqual(cut([at('watch', '22:00', '2026-12-08 08:00')], 2), ['watch 22:00-24:00>', '<watch 0:00-8:00']);
    assert.deepEqual(cut([occurrence('watch', '2026-12-06 22:00', '2026-12-07 08:00')]), ['<watch 0:00-8:00']);
  });

  it('never draws an end before the start', () => assert.deepEqual(cut([at('a', '02:45', '02:15')]), ['a 2:45-2:45']));
});

describe('hoursOf', () => {
  const hours = (...occurrences: Occurrence[]) => hoursOf(cutDayBlocks(occurrences, first, 1, 6));
  it('shows 9 to 18 at least', () => {
    assert.deepEqual(hours(), [9, 18]);
    assert.deepEqual(hours(at('a', '12:00', '13:00')), [9, 18]);
  });
  it('shows an hour more on each side', () => assert.deepEqual(hours(at('a', '07:30', '08:00'), at('b', '20:00', '21:30')), [6, 23]));
  it('ends at midnight, and later where a night does', () => {
    assert.deepEqual(hours(at('a', '00:10', '01:00'), at('b', '23:00', '23:50')), [0, 24]);
    assert.deepEqual(hours(at('ball', '22:00', '2026-12-08 01:30')), [9, 26]);
  });
});

describe('placeInColumns', () => {
  it('gives what stands alone the whole width', () => assert.deepEqual(place([at('a', '10:00', '11:00'), at('b', '11:00', '12:00')]), ['a 0+1/1', 'b 0+1/1']));

  it('sets side by side what overlaps, and uses a column again when it is free', () =>
    assert.deepEqual(place([at('winter', '11:00', '18:00'), at('biathlon', '12:00', '15:00'), at('carving', '15:00', '17:00')]), [
      'winter 0+1/2',
      'biathlon 1+1/2',
      'carving 1+1/2',
    ]));

  it('lets a block grow over columns that are free at its time', () =>
    assert.deepEqual(place([at('a', '10:00', '14:00'), at('b', '10:00', '11:00'), at('c', '10:30', '11:00'), at('d', '12:00', '13:00')]), [
      'a 0+1/3',
      'b 1+1/3',
      'c 2+1/3',
      'd 1+2/3',
    ]));

  it('lets it grow over what comes only later', () =>
    assert.deepEqual(place([at('a', '10:00', '14:00'), at('b', '10:00', '11:00'), at('c', '12:00', '13:00'), at('d', '12:00', '13:00')]), [
      'a 0+1/3',
      'b 1+2/3',
      'c 1+1/3',
      'd 2+1/3',
    ]));

  it('begins anew where all before has ended', () =>
    assert.deepEqual(place([at('a', '10:00', '11:00'), at('b', '10:00', '11:00'), at('c', '11:00', '12:00')]), ['a 0+1/2', 'b 1+1/2', 'c 0+1/1']));

  it('counts what has no room with the block it overlaps', () => {
    const three = [at('winter', '11:00', '18:00'), at('biathlon', '12:00', '15:00'), at('carving', '15:00', '17:00')];
    assert.deepEqual(place(three, 1), ['winter 0+1/1 +biathlon carving']);
    assert.deepEqual(place([...three, at('c', '12:30', '13:00')], 2), ['winter 0+1/2', 'biathlon 1+1/2 +c', 'carving 1+1/2']);
  });

  it('gives a moment half an hour of room', () => assert.deepEqual(place([at('a', '10:00', '10:00'), at('b', '10:15', '11:00'), at('c', '10:45', '11:00')]), ['a 0+1/2', 'b 1+1/2', 'c 0+1/2']));

  it('never lets visible blocks overlap, loses none, and says the truth about 500 random days', () => {
    let seed = 4711;
    const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    for (let run = 0; run < 500; run++) {
      const most = 1 + random(4);
      const blocks = cutDayBlocks(
        Array.from({ length: random(14) }, (_, i) => {
          const from = random(96) * 15;
          return { ...occurrence(`${i}`, '2026-12-07 00:00'), from: first * 1440 + from, to: first * 1440 + from + random(20) * 15 };
        }),
        first,
        1,
        6,
      )[0]!;
      const placed = placeInColumns(blocks, most);
      assert.lengthOf([...placed, ...placed.flatMap(({ hidden }) => hidden)], blocks.length);
      for (const a of placed) {
        assert.isAtMost(a.column + a.span, a.columns);
        assert.isAtMost(a.columns, most);
        for (const b of a.hidden) assert.isTrue(b.from < Math.max(a.to, a.from + 30));
        for (const b of placed) {
          const together = a !== b && a.from < Math.max(b.to, b.from + 30) && b.from < Math.max(a.to, a.from + 30);
          if (together) assert.isTrue(a.columns === b.columns && (a.column + a.span <= b.column || b.column + b.span <= a.column));
        }
      }
    }
  });
});

describe('layBars', () => {
  const bars = (...occurrences: Occurrence[]) =>
    layBars(occurrences, first, 7, 6).map(
      ({ occurrence: { event }, column, span, lane, fromBefore, goesOn }) => `${fromBefore ? '<' : ''}${event.title} ${column}+${span} lane ${lane}${goesOn ? '>' : ''}`,
    );

  it('fills lanes from the top, the longer first, and says where a bar goes on', () =>
    assert.deepEqual(
      bars(
        occurrence('fair', '2026-12-12', '2027-01-11'),
        occurrence('books', '2026-12-01', '2026-12-21'),
        occurrence('opera', '2026-12-08', '2026-12-10'),
        occurrence('shop', '2026-12-08', '2026-12-13'),
        occurrence('holiday', '2026-12-10'),
      ),
      ['<books 0+7 lane 0>', 'shop 1+5 lane 1', 'opera 1+2 lane 2', 'holiday 3+1 lane 2', 'fair 5+2 lane 2>'],
    ));

  it('takes timed events of a day and a night, leaves out shorter ones and other weeks', () =>
    assert.deepEqual(
      bars(at('short', '10:00', '2026-12-08 09:59'), at('hackathon', '10:00', '2026-12-08 18:00'), occurrence('old', '2026-12-06'), occurrence('new', '2026-12-14')),
      ['hackathon 0+2 lane 0'],
    ));

  it('leaves a festival that ends at night on the day before', () =>
    assert.deepEqual(bars(at('festival', '18:00', '2026-12-09 02:00')), ['festival 0+2 lane 0']));
});
