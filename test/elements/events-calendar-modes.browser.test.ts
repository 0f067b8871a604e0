import { assert } from 'chai';
import { findViolations } from '../support/axe.js';
import { emulate, inChromium } from '../support/emulation.js';
import { replyUrl } from '../support/test-server.js';
import { makeEvent, mountCalendar, press, type ShownCalendar } from './calendar-harness.js';
import { focused, nameOf, until, wait } from './harness.js';

const items = [
  makeEvent('Editions', '2026-12-01', '2026-12-21', { location: 'National Library', categories: ['Culture'] }),
  makeEvent('Forum', '2026-12-02', '2026-12-05', { categories: ['Business'] }),
  makeEvent('Tour', '2026-12-04T18:00', '2026-12-04T19:30', { categories: ['Culture'], location: 'Nesvizh', status: 'cancelled' }),
  ...[1, 2, 3, 4].map((n) => makeEvent(`Match ${n}`, `2026-12-08T1${n}:00`, `2026-12-08T1${n}:30`, { categories: ['Sport'], color: '#ffff00' })),
];

const grounds: [name: string, around: Record<string, string>][] = [
  ['light', { lang: 'en', style: 'background: #fff; color: #1c1d1f; color-scheme: light' }],
  ['dark', { lang: 'en', style: 'background: #141619; color: #eee; color-scheme: dark' }],
  ['right to left', { lang: 'ar', style: 'background: #fff; color: #1c1d1f; color-scheme: light' }],
];

const show =
  (attributes: Record<string, string>, width: number, then?: (calendar: ShownCalendar) => Promise<unknown>) =>
  async (around: Record<string, string>): Promise<ShownCalendar> => {
    const calendar = mountCalendar({ date: '2026-12-08', filters: true, search: true, 'week-numbers': 'iso', ...attributes }, { properties: { items }, width, around });
    await calendar.complete();
    await wait(100);
    await then?.(calendar);
    return calendar;
  };

const openDay = async (calendar: ShownCalendar): Promise<void> => {
  calendar.day('2026-12-08').click();
  await until(() => calendar.see('[role=dialog]').length, 'the list of the day', 9000);
};

const states = {
  month: show({}, 900),
  'month, wide': show({}, 1200),
  'month, narrow': show({}, 320),
  'list of a day': show({}, 900, openDay),
  agenda: show({ view: 'agenda' }, 900, (calendar) => until(() => calendar.part('agenda').length, 'the list', 9000)),
  'agenda, narrow': show({ view: 'agenda' }, 320, (calendar) => until(() => calendar.part('agenda').length, 'the list', 9000)),
  week: show({ view: 'week' }, 900, (calendar) => until(() => calendar.part('time-grid').length, 'the week', 9000)),
  day: show({ view: 'day' }, 320, (calendar) => until(() => calendar.part('time-grid').length, 'the day', 9000)),
  'an empty month': show({ date: '2027-06' }, 900),
};

describe('axe finds nothing in a calendar', () => {
  for (const [name, state] of Object.entries(states)) {
    for (const [ground, around] of grounds) {
      it(`${name}, ${ground}`, async () => {
        const calendar = await state(around);
        // axe takes the ground of a block, which computes to a dark oklab(), for white.
        const disable = name === 'day' && ground === 'dark' ? ['color-contrast'] : [];
        assert.deepEqual(await findViolations(calendar.box, { disable }), []);
      });
    }
  }
  inChromium(() => {
    it('month, forced colours', async () => {
      await emulate({ forcedColors: 'active' });
      const calendar = await states.month(grounds[0]![1]);
      assert.deepEqual(await findViolations(calendar.box), []);
      assert.equal(getComputedStyle(calendar.find('.bar')[0]!).borderTopStyle, 'solid');
    });
  });
});

describe('<events-calendar> in other calendars', () => {
  it('shows a Persian month as the month', async () => {
    const calendar = mountCalendar({ date: '2026-07-03', calendar: 'persian' }, { properties: { items } });
    await calendar.complete();
    await until(() => /Tir 1405/.test(calendar.title()), 'Tir 1405');
    // 1 Tir 1405 is 22 June 2026, its last day 22 July.
    assert.equal(calendar.day('2026-06-22').textContent.trim(), '1');
    assert.equal(calendar.day('2026-07-22').textContent.trim(), '31');
    calendar.day('2026-07-22').focus();
    await press('PageDown');
    await until(() => calendar.focusedDay() !== '2026-07-22', 'another month');
    assert.equal(calendar.focusedDay(), '2026-08-22', '31 Mordad');
    await press('Control+Home');
    await until(() => calendar.focusedDay() === '2026-07-23', '1 Mordad');
  });

  it('a second calendar stands beside the first', async () => {
    const calendar = mountCalendar({ date: '2026-07-03', 'second-calendar': 'persian' }, { properties: { items } });
    await calendar.complete();
    await until(() => calendar.day('2026-07-23').querySelector('small'), 'a second number');
    assert.equal(calendar.day('2026-07-23').querySelector('small')!.dataset.second, '1');
    assert.match(nameOf(calendar.day('2026-07-23')), /1 Mordad 1405/);
  });

  it('what Intl does not know stays Gregorian', async () => {
    const calendar = mountCalendar({ date: '2026-07-03', calendar: 'martian' }, { properties: { items } });
    await calendar.complete();
    await wait(200);
    assert.equal(calendar.title(), 'July 2026');
  });
});

describe('<events-calendar> days', () => {
  it('holidays and moved working days are the ground, and are said', async () => {
    const ics = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261225', 'CATEGORIES:HOLIDAY', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Instead of Monday', 'DTSTART;VALUE=DATE:20261219', 'CATEGORIES:WORKING-DAY', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    const calendar = mountCalendar({ 'day-source': replyUrl({ body: ics, type: 'text/calendar' }) }, { properties: { items } });
    await calendar.complete();
    await until(() => /public holiday: Christmas/.test(nameOf(calendar.day('2026-12-25'))), 'the holiday');
    const ground = (day: '2026-12-19' | '2026-12-20' | '2026-12-25' | '2026-12-22') => getComputedStyle(calendar.day(day).closest('td')!).backgroundColor;
    assert.equal(ground('2026-12-19'), ground('2026-12-22'), 'a working Saturday');
    assert.notEqual(ground('2026-12-20'), ground('2026-12-22'), 'a Sunday');
    assert.notEqual(ground('2026-12-25'), ground('2026-12-22'), 'a holiday');
  });
});

describe('<events-calendar> on paper', () => {
  it('lists the period in full, and is as it was afterwards', async () => {
    const calendar = await states.month(grounds[0]![1]);
    await until(() => calendar.find('.print-agenda').length || (dispatchEvent(new Event('beforeprint')), calendar.find('.print-agenda').length), 'the agenda for paper');
    assert.match(calendar.find('.print-agenda')[0]!.textContent, /Match 4/);
    assert.equal(calendar.find('.month.small').length, 1);
    dispatchEvent(new Event('afterprint'));
    assert.equal(calendar.find('.print-agenda').length, 0);
    assert.equal(calendar.find('.month.wide').length, 1);
  });
});

describe('<events-calendar> clocks', () => {
  it('the reader can choose their own', async () => {
    const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zone = device === 'Pacific/Apia' ? 'Europe/Minsk' : 'Pacific/Apia';
    const calendar = mountCalendar({ date: '2026-12-04', 'time-zone': zone }, { properties: { items } });
    await calendar.complete();
    const select = await until(() => calendar.see<HTMLSelectElement>('.zone select')[0], 'the choice');
    select.value = device;
    select.dispatchEvent(new Event('change'));
    await calendar.says('Times shown for Your time');
    assert.equal(calendar.element.shownZone, device);
  });
});

describe('<events-calendar> address', () => {
  it('carries view, date and filter; Back undoes them', async () => {
    const calendar = mountCalendar({ id: 'events', date: '2026-12', filters: true, 'deep-link': true }, { properties: { items } });
    await calendar.complete();
    await wait(200);
    calendar.button('Next month').click();
    await until(() => location.hash.includes('2027-01-01'), `the date, it is ${location.hash}`);
    history.back();
    await until(() => calendar.title() === 'December 2026', 'December again');
  });

  it('leaves an address alone that it was not asked to keep', async () => {
    const calendar = mountCalendar({ date: '2026-12' }, { properties: { items } });
    await calendar.complete();
    calendar.button('Next month').click();
    await wait(200);
    assert.equal(location.hash, '');
    assert.isNotNull(focused());
  });
});
