import { assert } from 'chai';
import { formatDayNumber, formatDays, formatFullDay, formatMonth, formatShortMonth, formatTimes, formatWall, type CalendarDates } from '../../src/i18n/calendar-dates.js';
import { loadLocale } from '../../src/i18n/locale.js';

const at = async (tag: string, calendar = 'gregory'): Promise<CalendarDates> => ({ locale: await loadLocale(tag), calendar, now: Date.UTC(2026, 11, 2) });
const minutes = (text: string): number => Date.parse(`${text}Z`) / 6e4;
/** Engines differ in the width of the spaces around a dash. */
const plain = (text: string): string => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('formatDays', () => {
  it('names a month once, and no year that is near', async () => {
    const en = await at('en');
    assert.equal(plain(formatDays(en, '2026-12-01', '2026-12-20')), '1–20 Dec');
    assert.equal(plain(formatDays(en, '2026-12-12', '2027-01-10')), '12 Dec–10 Jan');
    assert.equal(formatDays(en, '2026-12-12'), '12 Dec');
    assert.equal(formatDays(en, '2028-12-12'), '12 Dec 2028');
  });

  it('does not take the same numbers of two months for one month', async () =>
    assert.equal(plain(formatDays(await at('en'), '2026-12-12', '2027-01-13')), '12 Dec–13 Jan'));

  it('writes Belarusian in every engine alike', async () => {
    const be = await at('be');
    assert.equal(plain(formatDays(be, '2026-12-01', '2026-12-20')), '1–20 сне');
    assert.equal(plain(formatDays(be, '2026-12-12', '2027-01-10')), '12 сне–10 сту');
    assert.equal(formatFullDay(be, '2026-12-04'), 'пятніца, 4 снежня');
    assert.equal(formatMonth(be, '2026-12-04'), 'Снежань 2026');
  });

  it('writes months in words where short ones are numbers', async () => {
    assert.equal(formatDays(await at('zh'), '2026-12-12'), '12月12日');
    assert.equal(plain(formatDays(await at('zh'), '2026-12-01', '2026-12-20')), '12月1日–12月20日');
    assert.include(formatDays(await at('lt'), '2026-12-12'), 'gruodžio');
  });
});

describe('formatShortMonth', () => {
  it('is a word or what stands for one', async () => {
    const all: string[] = [];
    for (const tag of ['en', 'be', 'zh', 'lt', 'ar']) all.push(formatShortMonth(await at(tag), '2026-12-12'));
    assert.deepEqual(all, ['Dec', 'сне', '12月', 'gruodis', 'ديسمبر']);
  });
});

describe('other calendars', () => {
  it('count their own months, and are never guessed from the language', async () => {
    assert.equal(formatDayNumber(await at('en', 'persian'), '2026-12-04'), '13');
    assert.equal(plain(formatDays(await at('en', 'persian'), '2026-12-01', '2026-12-20')).replace(/ AP$/, ''), '10–29 Azar');
    assert.equal(formatDayNumber(await at('fa'), '2026-12-04'), '۴');
    assert.equal(formatMonth(await at('fa'), '2026-12-04'), 'دسامبر ۲۰۲۶');
    assert.match(formatMonth(await at('fa', 'persian'), '2026-12-04'), /آذر/);
  });
});

describe('formatTimes', () => {
  it('writes a range of one day, a moment, and a night', async () => {
    const en = await at('en');
    assert.equal(plain(formatTimes(en, minutes('2026-12-04T18:00'), minutes('2026-12-04T19:30'))), '18:00–19:30');
    assert.equal(formatTimes(en, minutes('2026-12-04T18:00'), minutes('2026-12-04T18:00')), '18:00');
    assert.equal(formatTimes(en, minutes('2026-12-04T22:00'), minutes('2026-12-05T02:00')), '22:00–02:00');
    assert.equal(formatTimes(en, minutes('2026-12-04T22:00'), minutes('2026-12-05T00:00')), '22:00–00:00');
  });

  it('writes hours and minutes in a range as it does alone', async () => {
    for (const tag of ['be', 'ru', 'ar', 'zh', 'de', 'fr', 'es', 'pl', 'lt']) {
      const dates = await at(tag);
      const from = minutes('2026-12-04T18:20');
      const sign = /\p{Nd}(\P{Nd})\p{Nd}/u.exec(formatWall(dates, from, 'time'))![1]!;
      assert.include(formatTimes(dates, from, from + 90), sign, tag);
    }
  });

  it('does not depend on the zone of the device', async () => {
    // In New York and Warsaw this hour is left out.
    for (const text of ['2026-03-08T02:30', '2026-03-29T02:30']) assert.equal(formatWall(await at('en'), minutes(text), 'time'), '02:30');
  });
});
