import { assert } from 'chai';
import ICAL from 'ical.js';
import { findEaster, findWeekday } from '../../demo/portal/events/calendar-days.js';
import { calendarEditions, type CalendarEdition } from '../../demo/portal/events/demo-event.js';
import { findHoliday, holidays, listTransfers } from '../../demo/portal/events/holidays.js';
import { calendarNames, readCalendarPath, writeCalendar, writeCalendarPath, type CalendarName } from '../../demo/portal/events/write-calendar.js';
import { readFeed } from '../../src/formats/read-feed.js';
import { occurrences } from '../../src/selecting/occurrences.js';

const hour = 3_600_000;
/** A morning in Minsk, the days around the turn of a year, of Radunitsa and of a leap day. */
const moments = ['2026-11-24T09:30:00Z', '2026-12-31T22:10:00Z', '2027-05-10T04:00:00Z', '2028-02-29T12:00:00Z'].map((time) => Date.parse(time));
const write = (name: CalendarName, edition: CalendarEdition = 'en', now = moments[0]!): string =>
  writeCalendar({ name, edition, baseUrl: 'http://127.0.0.1:8000', now });

const read = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const find = (events: ICAL.Component[], uid: string): ICAL.Component[] => events.filter((event) => String(event.getFirstPropertyValue('uid')).startsWith(uid));

/** Days and hours of the occurrences of a series between two days, in its own zone. */
function expand(event: ICAL.Component, from: string, to: string): string[] {
  const found: string[] = [];
  const iterator = new ICAL.Event(event).iterator();
  for (let time = iterator.next() as ICAL.Time | undefined; time && time.toString() < to; time = iterator.next() as ICAL.Time | undefined) {
    if (time.toString() >= from) found.push(time.toString());
  }
  return found;
}

describe('demo calendars', () => {
  for (const name of calendarNames) {
    it(`${name} is read by our reader without a problem, every event of the public`, async function () {
      this.timeout(30_000);
      for (const edition of calendarEditions) {
        for (const now of moments.slice(0, 2)) {
          const text = write(name, edition, now);
          const { items, problems, title } = await readFeed(text);
          // What is private is left out and said so.
          assert.deepEqual(problems.map(({ code }) => code), name === 'trade-hall' ? ['private'] : [], JSON.stringify(problems));
          assert.lengthOf(items, text.split('BEGIN:VEVENT').length - 1 - problems.length);
          assert.isNotEmpty(title);
          for (const item of items) assert.isTrue(item.kind === 'event' && !!item.title && !!item.start, JSON.stringify(item));
        }
      }
    });
  }

  it('mean the same occurrences to our reader as to ical.js', async () => {
    const text = write('events');
    const ours = occurrences((await readFeed(text)).items, { from: '2026-11-01', to: '2027-02-01', timeZone: 'Europe/Minsk' });
    const titles = (key: string): string[] => ours.filter(({ event }) => event.uid?.startsWith(key)).map(({ start }) => ('date' in start ? start.date : start.local));
    const events = read(text);
    for (const key of ['thursday-skating', 'sunday-market', 'wednesday-lecture', 'friday-dance', 'quartet', 'holiday-christmas-catholic']) {
      const theirs = expand(find(events, key)[0]!, '2026-11-01', '2027-02-01');
      assert.isNotEmpty(theirs, key);
      assert.deepEqual(titles(key), theirs, key);
    }
    assert.include(titles('saturday-tour'), '2026-11-29T12:00:00');
    assert.notInclude(titles('saturday-tour'), '2026-11-28T11:00:00');
    assert.deepEqual(titles('tuesday-reading').filter((time) => time > '2026-12-28'),
      ['2026-12-29T18:30:00', '2027-01-05T18:00:00', '2027-01-12T18:00:00', '2027-01-19T18:00:00', '2027-01-26T18:00:00']);
  });

  for (const name of calendarNames) {
    for (const edition of calendarEditions) {
      it(`${name} in ${edition}: ical.js reads every event, lines are folded, identifiers are unique`, () => {
        for (const now of moments) {
          const text = write(name, edition, now);
          assert.equal(write(name, edition, now), text);
          assert.isTrue(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
          assert.notMatch(text, /[^\r]\n|undefined|NaN/);
          const events = read(text);
          assert.lengthOf(events, text.split('BEGIN:VEVENT').length - 1);
          const keys = events.map((event) => `${String(event.getFirstPropertyValue('uid'))} ${String(event.getFirstPropertyValue('recurrence-id'))}`);
          assert.lengthOf(new Set(keys), keys.length);
          for (const event of events) {
            const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
            const end = event.getFirstPropertyValue('dtend') as ICAL.Time | null;
            assert.isNotEmpty(event.getFirstPropertyValue('summary'));
            if (end) assert.isAbove(end.toUnixTime(), start.toUnixTime(), keys[events.indexOf(event)]);
          }
        }
      });
    }
  }

  it('have the same events in every language, each in its own words', () => {
    for (const name of ['events', 'days'] as const) {
      const uids = calendarEditions.map((edition) => read(write(name, edition)).map((event) => String(event.getFirstPropertyValue('uid'))));
      assert.deepEqual(uids[1], uids[0]);
      assert.deepEqual(uids[2], uids[0]);
    }
    const titles = calendarEditions.map((edition) => read(write('events', edition)).map((event) => event.getFirstPropertyValue('summary')));
    for (const [at, title] of titles[0]!.entries()) assert.notInclude([titles[1]![at], titles[2]![at]], title);
  });

  it('say in their description what is real and what is invented', () => {
    assert.include(write('events').replaceAll('\r\n ', ''), 'the public holidays are real\\, the venues and all other events are invented.');
    assert.include(write('days').replaceAll('\r\n ', ''), 'The real transfers are settled for every year separately');
  });

  it('have an address each, and none for other paths', () => {
    for (const name of calendarNames) {
      for (const edition of calendarEditions) assert.deepEqual(readCalendarPath(writeCalendarPath({ name, edition })), { name, edition });
    }
    for (const path of ['/feeds/zh/events.ics', '/feeds/en/news.ics', '/feeds/en/events.rss', '/feeds/en/constructor.ics', '/x/feeds/en/events.ics']) {
      assert.isUndefined(readCalendarPath(path), path);
    }
  });

  it('are full around any moment', () => {
    for (const now of moments) {
      const months = [0, 1, 2].map((month) => new Date(Date.UTC(new Date(now).getUTCFullYear(), new Date(now).getUTCMonth() + month)).toISOString().slice(0, 7));
      const times = read(write('events', 'en', now)).flatMap((event) => expand(event, months[0]!, `${months[2]}-99`));
      for (const month of months) {
        const count = times.filter((time) => time.startsWith(month)).length;
        assert.isAtLeast(count, 15, month);
        assert.isAtMost(count, 60, month);
      }
    }
  });

  it('broadcast something at every hour of a day', () => {
    for (let now = moments[0]!; now < moments[0]! + 24 * hour; now += 2.5 * hour) {
      const [live] = find(read(write('events', 'en', now)), 'live-');
      const [start, end] = ['dtstart', 'dtend'].map((name) => (live!.getFirstPropertyValue(name) as ICAL.Time).toString());
      const clock = new Date(now + 3 * hour).toISOString().slice(0, 19);
      assert.isTrue(start! <= clock && clock < end!, `${start} ${clock} ${end}`);
      assert.match(String(live!.getFirstPropertyValue('conference')), /^http:.*\/en\/events\/$/);
    }
  });

  it('include the cases that a reader has to cope with', () => {
    const events = read(write('events'));
    const status = (value: string): ICAL.Component[] => events.filter((event) => event.getFirstPropertyValue('status') === value);
    assert.lengthOf(status('CANCELLED'), 1);
    assert.lengthOf(status('TENTATIVE'), 1);
    const [tour, moved] = find(events, 'saturday-tour');
    assert.isTrue(tour!.hasProperty('exdate'));
    assert.equal((moved!.getFirstPropertyValue('recurrence-id') as ICAL.Time).dayOfWeek(), 7);
    assert.equal((moved!.getFirstPropertyValue('dtstart') as ICAL.Time).dayOfWeek(), 1);
    assert.equal(find(events, 'tuesday-reading')[1]!.getFirstProperty('recurrence-id')!.getParameter('range'), 'THISANDFUTURE');
    const length = (event: ICAL.Component): number => new ICAL.Event(event).duration.toSeconds() / 86400;
    assert.isAtLeast(events.filter((event) => length(event) >= 60).length, 6, 'exhibitions of months');
    assert.isAtLeast(events.filter((event) => length(event) >= 2 && length(event) < 31).length, 20, 'festivals of days');
    assert.isAtLeast(events.filter((event) => event.hasProperty('image')).length, 40, 'pictures');
    assert.isAtLeast(new Set(events.map((event) => event.getFirstPropertyValue('categories'))).size, 6);
    const tours = expand(tour!, '2026-11-24', '2027-01-31').map((time) => time.slice(0, 10));
    assert.notInclude(tours, '2026-12-12', 'the week after the moved one but one');
    assert.notInclude(tours, '2027-01-02', 'a public holiday');
    assert.include(tours, '2026-12-19');
  });
});

describe('demo calendars of partners', () => {
  it('are as Outlook writes them', () => {
    const text = write('trade-hall').replaceAll('\r\n ', '');
    assert.include(text, 'DTSTART;TZID="Belarus Standard Time":');
    assert.include(text, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    assert.match(text, /X-ALT-DESC;FMTTYPE=text\/html:<!DOCTYPE HTML PUBLIC/);
    assert.include(text, 'DTSTART:16010101T000000');
    assert.include(text, 'CLASS:PRIVATE');
  });

  it('are as Google writes them', () => {
    const text = write('youth-centre').replaceAll('\r\n ', '');
    assert.include(text, 'X-WR-TIMEZONE:Europe/Minsk');
    assert.match(text, /RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=\d{8}T205959Z;BYDAY=WE/);
    assert.include(text, 'X-GOOGLE-CONFERENCE:https://');
    assert.include(text, 'Every Wednesday.<br>');
    const chess = find(read(text), '5k2mexampleyouthcentre0001');
    assert.lengthOf(chess, 2);
    assert.include(expand(chess[0]!, '2026', '2028'), (chess[1]!.getFirstPropertyValue('recurrence-id') as ICAL.Time).toString());
  });
});

describe('days of the sample calendar', () => {
  it('finds Orthodox Easter', () => {
    assert.deepEqual([2016, 2021, 2024, 2025, 2026, 2027, 2030].map(findEaster),
      ['2016-05-01', '2021-05-02', '2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2030-04-28']);
  });

  it('has the days off of 2027, as the portal\'s own article lists them', () => {
    assert.deepEqual(holidays.map((holiday) => findHoliday(holiday, 2027)), [
      '2027-01-01', '2027-01-02', '2027-01-07', '2027-03-08', '2027-05-11', '2027-05-01', '2027-05-09', '2027-07-03', '2027-11-07', '2027-12-25',
    ]);
  });

  it('moves a working day to a Saturday that is none of the holidays', () => {
    assert.deepEqual(listTransfers(2025).map(({ working }) => working), ['2025-01-11', '2025-01-18', '2025-05-03', '2025-05-10', '2025-07-12', '2026-01-03']);
    assert.deepEqual(listTransfers(2027), [{ off: '2027-01-08', working: '2027-01-16' }, { off: '2027-05-10', working: '2027-05-15' }]);
    for (let year = 2020; year < 2040; year++) {
      const days = holidays.map((holiday) => findHoliday(holiday, year));
      for (const { off, working } of listTransfers(year)) {
        assert.notIncludeMembers(days, [off, working]);
        assert.equal(new Date(working).getUTCDay(), 6);
        assert.include([1, 5], new Date(off).getUTCDay());
      }
    }
  });

  it('finds weekdays of a month from both ends', () => {
    assert.deepEqual([findWeekday(2026, 12, 'SA', 1), findWeekday(2026, 12, 'SA', -1), findWeekday(2026, 2, 'SU', 1), findWeekday(2026, 11, 'MO', -1)],
      ['2026-12-05', '2026-12-26', '2026-02-01', '2026-11-30']);
  });
});
