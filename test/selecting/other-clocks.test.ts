import { assert } from 'chai';
import { readClocks } from '../../src/selecting/other-clocks.js';
import { occurrence, type Written } from './occurrence.js';

const clock = (minutes: number): string => new Date(minutes * 6e4).toISOString().slice(8, 16).replace('T', ' ');

function read(start: Written, timeZone: string, viewZone: string, readerZone: string): string {
  const clocks = readClocks(occurrence('a', start, start, { timeZone, viewZone }), readerZone)!;
  return [`${clocks.shown ?? 'neither'} ${clocks.offset}`, ...clocks.others.map(({ whose, from, offset }) => `${whose} ${clock(from)} ${offset}`)].join(', ');
}

describe('readClocks', () => {
  it('has no other where all clocks agree', () => {
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Europe/Minsk', 'Europe/Minsk'), 'reader 180');
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Europe/Moscow', 'Asia/Riyadh'), 'reader 180');
  });

  it("has the reader's where the place's is shown, and the other way round", () => {
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Europe/Minsk', 'Europe/Warsaw'), 'place 180, reader 04 13:00 60');
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Europe/Warsaw', 'Europe/Warsaw'), 'reader 60, place 04 15:00 180');
  });

  it('has both where the clock shown is that of neither', () =>
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Asia/Tokyo', 'America/New_York'), 'neither 540, reader 04 07:00 -300, place 04 15:00 180'));

  it('has one where place and reader agree: the reader knows it as his', () =>
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Asia/Tokyo', 'Europe/Minsk'), 'neither 540, reader 04 15:00 180'));

  it('knows that the reader may be on another day', () =>
    assert.equal(read('2026-12-04 19:00', 'Europe/Minsk', 'Europe/Minsk', 'Asia/Tokyo'), 'place 180, reader 05 01:00 540'));

  it('differs by season where only one zone has summer time', () => {
    assert.equal(read('2026-07-04 15:00', 'Europe/Minsk', 'Europe/Minsk', 'Europe/Helsinki'), 'reader 180');
    assert.equal(read('2026-12-04 15:00', 'Europe/Minsk', 'Europe/Minsk', 'Europe/Helsinki'), 'place 180, reader 04 14:00 120');
  });

  it('takes UTC for no place', () => assert.equal(read('2026-12-04 12:00', 'UTC', 'Europe/Minsk', 'Europe/Minsk'), 'reader 180'));

  it('has none for days and floating times', () => {
    assert.isUndefined(readClocks(occurrence('a', '2026-12-04'), 'Asia/Tokyo'));
    assert.isUndefined(readClocks(occurrence('a', '2026-12-04 15:00', '16:00', { floating: true }), 'Asia/Tokyo'));
  });
});
