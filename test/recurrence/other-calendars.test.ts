import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { isCalendarKnown, monthOf, shiftMonth, shiftYear, toCalendarDate } from '../../src/recurrence/other-calendars.js';

const write = (day: Day, calendar: string): string => {
  const { year, monthCode, day: number } = toCalendarDate(day, calendar);
  return `${year}-${monthCode}-${number}`;
};

describe('days of other calendars, against published conversions', () => {
  const published: [calendar: string, day: Day, expected: string][] = [
    // Nowruz, by the Iranian almanac.
    ['persian', '2020-03-20', '1399-M01-1'], ['persian', '2021-03-21', '1400-M01-1'], ['persian', '2024-03-20', '1403-M01-1'],
    ['persian', '2025-03-20', '1403-M12-30'], ['persian', '2025-03-21', '1404-M01-1'], ['persian', '2026-11-24', '1405-M09-3'],
    // Rosh Hashanah, Passover and Purim in a leap year.
    ['hebrew', '2023-09-16', '5784-M01-1'], ['hebrew', '2024-10-03', '5785-M01-1'], ['hebrew', '2026-09-12', '5787-M01-1'],
    ['hebrew', '2024-02-23', '5784-M05L-14'], ['hebrew', '2024-03-24', '5784-M06-14'], ['hebrew', '2024-04-23', '5784-M07-15'],
    ['hebrew', '2025-03-14', '5785-M06-14'], ['hebrew', '2025-04-13', '5785-M07-15'],
    // Umm al-Qura: Ramadan, the feast after it, the new year.
    ['islamic-umalqura', '2024-03-11', '1445-M09-1'], ['islamic-umalqura', '2024-04-10', '1445-M10-1'],
    ['islamic-umalqura', '2025-03-01', '1446-M09-1'], ['islamic-umalqura', '2025-06-26', '1447-M01-1'], ['islamic-umalqura', '2026-02-18', '1447-M09-1'],
    // New years and a leap month.
    ['chinese', '2023-01-22', '2023-M01-1'], ['chinese', '2024-02-10', '2024-M01-1'], ['chinese', '2025-01-29', '2025-M01-1'],
    ['chinese', '2023-03-22', '2023-M02L-1'], ['chinese', '2025-07-25', '2025-M06L-1'],
    ['buddhist', '2026-11-24', '2569-M11-24'], ['roc', '2026-11-24', '115-M11-24'], ['japanese', '2019-05-01', '1-M05-1'],
    ['indian', '2026-03-22', '1948-M01-1'], ['coptic', '2025-09-11', '1742-M01-1'], ['gregory', '2026-11-24', '2026-M11-24'],
  ];
  for (const [calendar, day, expected] of published) {
    it(`${day} is ${expected} (${calendar})`, function () {
      // An engine without a calendar answers with the Gregorian one.
      if (!isCalendarKnown(calendar)) return this.skip();
      assert.equal(write(day, calendar), expected);
    });
  }

  it('knows eras', () => {
    assert.notEqual(toCalendarDate('2019-04-30', 'japanese').era, toCalendarDate('2019-05-01', 'japanese').era);
    assert.notProperty(toCalendarDate('2024-02-10', 'chinese'), 'era');
  });

  it('does not know what is none', () => {
    for (const none of ['klingon', '', '-u-', 'persian-nu-arab']) assert.isFalse(isCalendarKnown(none), none);
  });
});

describe('months of other calendars', () => {
  it('begin and end where they do', () => {
    assert.deepInclude(monthOf('2026-07-01', 'persian'), { first: '2026-06-22', last: '2026-07-22', length: 31, year: 1405, month: 4, monthCode: 'M04' });
    assert.deepInclude(monthOf('2024-03-01', 'hebrew'), { first: '2024-02-10', last: '2024-03-10', length: 30, month: 6, monthCode: 'M05L' });
    assert.deepInclude(monthOf('2024-03-15', 'hebrew'), { first: '2024-03-11', length: 29, month: 7, monthCode: 'M06' });
    assert.deepInclude(monthOf('2026-02-10', 'gregory'), { first: '2026-02-01', last: '2026-02-28', length: 28 });
    assert.deepInclude(monthOf('2025-09-08', 'coptic'), { first: '2025-09-06', last: '2025-09-10', length: 5, month: 13 });
  });

  it('follow each other without gap or overlap for thirty years', () => {
    for (const calendar of ['persian', 'hebrew', 'islamic-umalqura', 'chinese', 'coptic', 'indian', 'japanese', 'gregory']) {
      let day: Day = '2005-06-15';
      for (let n = 0; n < 370; n++) {
        const month = monthOf(day, calendar);
        const next = new Date(Date.parse(month.last) + 864e5).toISOString().slice(0, 10) as Day;
        assert.equal(monthOf(next, calendar).first, next, calendar);
        assert.equal((Date.parse(month.last) - Date.parse(month.first)) / 864e5 + 1, month.length, calendar);
        day = next;
      }
    }
  });
});

describe('shiftMonth and shiftYear', () => {
  it('keep the day\'s number, or take the last of a shorter month', () => {
    // 31 Khordad to 31 Tir; 31 Shahrivar to 30 Mehr.
    assert.equal(write(shiftMonth('2026-06-21', 1, 'persian'), 'persian'), '1405-M04-31');
    assert.equal(write(shiftMonth('2026-09-22', 1, 'persian'), 'persian'), '1405-M07-30');
    assert.equal(write(shiftMonth('2026-06-21', -15, 'persian'), 'persian'), '1403-M12-30');
    assert.equal(shiftMonth('2026-01-31', 1, 'gregory'), '2026-02-28');
    assert.equal(shiftYear('2024-02-29', 1, 'gregory'), '2025-02-28');
    assert.equal(shiftYear('2019-04-30', 1, 'japanese'), '2020-04-30');
    assert.equal(write(shiftYear('2026-06-21', -2, 'persian'), 'persian'), '1403-M03-31');
  });

  it('go by month code: Adar II after Adar, the month before where there is no leap month', () => {
    const purim: Day = '2025-03-14';
    assert.equal(write(shiftYear(purim, -1, 'hebrew'), 'hebrew'), '5784-M06-14');
    assert.equal(write(shiftYear('2024-02-23', 1, 'hebrew'), 'hebrew'), '5785-M05-14');
    assert.equal(write(shiftYear('2024-03-24', 3, 'hebrew'), 'hebrew'), '5787-M06-14');
    assert.equal(write(shiftYear('2023-03-22', 1, 'chinese'), 'chinese'), '2024-M02-1');
    assert.equal(write(shiftMonth('2024-02-23', 1, 'hebrew'), 'hebrew'), '5784-M06-14');
  });
});
