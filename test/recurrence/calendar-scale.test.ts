import { assert } from 'chai';
import { isCalendarKnown } from '../../src/recurrence/other-calendars.js';
import { loadCalendarScale } from '../../src/recurrence/scales.js';
import { event, starts } from './event.js';

/** Dates that almanacs of these calendars give: what the rules of RFC 7529 come to. */
const cases: [name: string, rule: string, start: string, expected: string][] = [
  ['Chinese new year', 'RSCALE=CHINESE;FREQ=YEARLY;UNTIL=20180101', '20130210', '2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28'],
  ['every other Chinese new year', 'RSCALE=CHINESE;FREQ=YEARLY;INTERVAL=2;COUNT=4', '20130210', '2013-02-10 2015-02-19 2017-01-28 2019-02-05'],
  ['a Chinese month after another, through the leap month of 2014', 'RSCALE=CHINESE;FREQ=MONTHLY;COUNT=4', '20140920', '2014-09-20 2014-10-20 2014-11-19 2014-12-18'],
  ['every other Chinese month', 'RSCALE=CHINESE;FREQ=MONTHLY;INTERVAL=2;COUNT=3', '20140920', '2014-09-20 2014-11-19 2015-01-17'],
  ['a Chinese leap month, omitted', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=4L;BYMONTHDAY=10;COUNT=1', '20131025', '2020-06-01'],
  ['a Chinese leap month, forward', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=9L;BYMONTHDAY=10;SKIP=FORWARD;COUNT=3', '20131025', '2013-11-12 2014-11-02 2015-11-21'],
  ['a Chinese leap month, backward', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=9L;BYMONTHDAY=10;SKIP=BACKWARD;COUNT=3', '20131025', '2014-11-02 2015-10-22 2016-10-10'],
  ['a Chinese month and its leap month', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=9,9L;BYMONTHDAY=10;SKIP=BACKWARD;COUNT=4', '20131025', '2014-10-03 2014-11-02 2015-10-22 2016-10-10'],
  ['Adar I only in leap years', 'RSCALE=HEBREW;FREQ=YEARLY;COUNT=4', '20140205', '2014-02-05 2016-02-14 2019-02-10 2022-02-06'],
  ['Adar I, else Adar', 'RSCALE=HEBREW;FREQ=YEARLY;SKIP=FORWARD;COUNT=4', '20140205', '2014-02-05 2015-02-24 2016-02-14 2017-03-03'],
  ['8 Adar I, else 8 Adar', 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD;COUNT=5', '20140208', '2014-02-08 2015-02-27 2016-02-17 2017-03-06 2018-02-23'],
  ['30 Adar I, else the day after 29 Adar', 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=30;SKIP=FORWARD;COUNT=5', '20140302', '2014-03-02 2015-03-21 2016-03-10 2017-03-28 2018-03-17'],
  ['the last of Adar I, else of Shevat', 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=-1;SKIP=BACKWARD;COUNT=5', '20140302', '2014-03-02 2015-02-19 2016-03-10 2017-02-26 2018-02-15'],
  ['the Hebrew new year', 'RSCALE=HEBREW;FREQ=YEARLY;BYYEARDAY=1;COUNT=3', '20230916', '2023-09-16 2024-10-03 2025-09-23'],
  ['the last day of each Hebrew month', 'RSCALE=HEBREW;FREQ=DAILY;BYMONTHDAY=-1;COUNT=4', '20240125', '2024-02-09 2024-03-10 2024-04-08 2024-05-08'],
  ['civil Islamic months', 'RSCALE=ISLAMIC-CIVIL;FREQ=MONTHLY;COUNT=4', '20131025', '2013-10-25 2013-11-24 2013-12-24 2014-01-22'],
  ['Ramadan', 'RSCALE=ISLAMIC-CIVIL;FREQ=YEARLY;BYMONTH=9;COUNT=5', '20130709', '2013-07-09 2014-06-29 2015-06-18 2016-06-07 2017-05-27'],
  ['Ramadan in Umm al-Qura', 'RSCALE=ISLAMIC-UMALQURA;FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1;COUNT=3', '20240311', '2024-03-11 2025-03-01 2026-02-18'],
  ['Nowruz', 'RSCALE=PERSIAN;FREQ=YEARLY;COUNT=6', '20200320', '2020-03-20 2021-03-21 2022-03-21 2023-03-21 2024-03-20 2025-03-21'],
  ['30 Esfand in leap years, the day after 29 in others', 'RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;SKIP=FORWARD;COUNT=3', '20210320', '2021-03-20 2022-03-21 2023-03-21'],
  ['the last day of the Ethiopic year', 'RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=-1;COUNT=6', '20140910', '2014-09-10 2015-09-11 2016-09-10 2017-09-10 2018-09-10 2019-09-11'],
  ['the 31st, else the last', 'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=4', '20140131', '2014-01-31 2014-02-28 2014-03-31 2014-04-30'],
  ['the 31st, else the first of the next', 'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;COUNT=4', '20140131', '2014-01-31 2014-03-01 2014-03-31 2014-05-01'],
  ['29 February, else 28', 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD;COUNT=3', '20160229', '2016-02-29 2017-02-28 2018-02-28'],
  ['day 366, else 1 January', 'RSCALE=GREGORIAN;FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD;COUNT=3', '20161231', '2016-12-31 2018-01-01 2019-01-01'],
  ['RSCALE=GREGORIAN alone changes nothing', 'RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=3', '20140131', '2014-01-31 2014-03-31 2014-05-31'],
];

describe('rules in other calendars (RFC 7529)', () => {
  for (const [name, rule, start, expected] of cases) {
    it(name, async function () {
      const scale = /RSCALE=([\w-]+)/.exec(rule)![1]!.toLowerCase();
      await loadCalendarScale(scale === 'gregorian' ? 'gregory' : scale);
      if (scale !== 'gregorian' && !isCalendarKnown(scale)) return this.skip();
      assert.equal(starts([event({ start, rule })], '2010-01-01', '2027-01-01').join(' '), expected);
    });
  }

  it('costs no more twenty years on', async () => {
    await loadCalendarScale('hebrew');
    assert.deepEqual(starts([event({ start: '19900120', rule: 'RSCALE=HEBREW;FREQ=MONTHLY;BYMONTHDAY=1' })], '2026-11-01', '2026-12-31'), ['2026-11-11', '2026-12-11']);
  });

  it('tells what it does not have', async () => {
    assert.isTrue(await loadCalendarScale('persian'));
    assert.isFalse(await loadCalendarScale('klingon'));
    assert.isFalse(await loadCalendarScale('__proto__'));
  });
});
