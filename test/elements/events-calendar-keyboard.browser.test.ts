import { assert } from 'chai';
import type { Day } from '../../src/model/feed.js';
import { canHoldKeys, makeEvent, mountCalendar, press, type ShownCalendar } from './calendar-harness.js';
import { focused, nameOf, until } from './harness.js';

const items = [
  makeEvent('Slavianski Bazaar', '2026-07-09', '2026-07-16', { location: 'Vitebsk' }),
  makeEvent('Concert', '2026-07-03T15:00', '2026-07-03T17:30', { location: 'Minsk', categories: ['Culture'] }),
  makeEvent('Fair', '2026-07-03T10:00', '2026-07-03T12:00'),
];

async function show(around: Record<string, string> = { lang: 'en' }, attributes: Record<string, string> = {}): Promise<ShownCalendar> {
  const calendar = mountCalendar({ date: '2026-07-03', 'first-day': '1', ...attributes }, { properties: { items }, around });
  return calendar.complete();
}

/** Section 3.3 of the field notes, row by row. */
describe('keys on a day of the month', () => {
  const rows: [keys: string, from: Day, to: Day, around?: Record<string, string>, attributes?: Record<string, string>][] = [
    ['ArrowRight', '2026-07-03', '2026-07-04'],
    ['ArrowLeft', '2026-07-03', '2026-07-02'],
    ['ArrowRight', '2026-07-03', '2026-07-02', { lang: 'ar' }],
    ['ArrowLeft', '2026-07-03', '2026-07-04', { lang: 'ar' }],
    ['ArrowDown', '2026-07-30', '2026-08-06'],
    ['ArrowUp', '2026-07-03', '2026-06-26'],
    ['Home', '2026-07-03', '2026-06-29'],
    ['End', '2026-07-03', '2026-07-05'],
    ['Home', '2026-07-03', '2026-06-28', {}, { 'first-day': '0' }],
    ['PageDown', '2026-07-31', '2026-08-31'],
    ['PageDown', '2026-08-31', '2026-09-30'],
    ['PageUp', '2026-07-03', '2026-06-03'],
    ['Shift+PageDown', '2026-07-03', '2027-07-03'],
    ['Shift+PageUp', '2026-07-03', '2025-07-03'],
    ['Control+Home', '2026-07-03', '2026-07-01'],
    ['Control+End', '2026-07-03', '2026-07-31'],
  ];
  for (const [keys, from, to, around, attributes] of rows) {
    it(`${keys} goes from ${from} to ${to}${around?.lang ? `, ${around.lang}` : ''}`, async () => {
      const calendar = await show(around, { date: from, ...attributes });
      calendar.day(from).focus();
      await press(keys);
      await until(() => calendar.focusedDay() !== from, 'another day');
      assert.equal(calendar.focusedDay(), to);
      assert.equal(calendar.find('[data-day][tabindex="0"]').length, 1, 'one stop');
    });
  }

  it('Enter lists the day, with the focus on its first event; Escape returns to the day', async () => {
    const calendar = await show();
    calendar.day('2026-07-03').focus();
    await press('Enter');
    const list = await until(() => calendar.see('[role=dialog]')[0], 'the list');
    assert.match(nameOf(list), /Friday,? 3 July/);
    assert.match(nameOf(focused()!), /^Fair/);
    await press('Tab');
    assert.match(nameOf(focused()!), /^Concert/);
    assert.equal(calendar.day('2026-07-03').getAttribute('aria-expanded'), 'true');
    await press('Escape');
    await until(() => calendar.focusedDay(), 'the day again');
    assert.equal(calendar.focusedDay(), '2026-07-03');
    assert.equal(calendar.see('[role=dialog]').length, 0);
  });

  it('Space on a day without events says so, and the focus stays', async () => {
    const calendar = await show();
    calendar.day('2026-07-02').focus();
    await press(' ');
    await calendar.says('No events on');
    assert.equal(calendar.focusedDay(), '2026-07-02');
    assert.equal(calendar.see('[role=dialog]').length, 0);
  });

  it('Tab leaves the grid at once and comes back to the same day', async () => {
    if (!canHoldKeys) return;
    const calendar = await show();
    calendar.day('2026-07-03').focus();
    await press('ArrowDown');
    await until(() => calendar.focusedDay() === '2026-07-10', 'the next week');
    await press('Shift+Tab');
    assert.isUndefined(calendar.focusedDay());
    await press('Tab');
    assert.equal(calendar.focusedDay(), '2026-07-10');
  });

  it('leaves keys with Alt and letters to the browser', async () => {
    const calendar = await show();
    calendar.day('2026-07-03').focus();
    await press('j');
    await press('Alt+ArrowDown');
    assert.equal(calendar.focusedDay(), '2026-07-03');
  });

  it('begins on the chosen day, else today, else the first event, else the first', async () => {
    const chosen = await show();
    assert.equal(chosen.day('2026-07-03').tabIndex, 0);
    const month = await show({}, { date: '2026-07' });
    assert.equal(month.day('2026-07-03').tabIndex, 0, 'the first with an event');
    const empty = await show({}, { date: '2026-09' });
    assert.equal(empty.day('2026-09-01').tabIndex, 0);
    const now = mountCalendar({ date: undefined }, { properties: { items } });
    await now.complete();
    assert.equal(now.find('[data-day][tabindex="0"]')[0]!.getAttribute('aria-current'), 'date');
  });
});

describe('tab stops', () => {
  it('are seven at most', async () => {
    const many = [...items, makeEvent('Match', '2026-07-05T10:00', '2026-07-05T12:00', { categories: ['Sport'] })];
    const calendar = mountCalendar({ date: '2026-07-03', filters: true, search: true }, { properties: { items: many } });
    await calendar.complete();
    const stops = calendar.stops();
    assert.isAtMost(stops.length, 7, stops.join(' | '));
    assert.deepEqual(stops.slice(0, 4), ['Previous month', 'Next month', 'Today', 'view']);
  });
});

describe('names', () => {
  it('a day says its date, what it is, and its first events', async () => {
    const calendar = await show();
    assert.match(nameOf(calendar.day('2026-07-03')), /^Friday,? 3 July 2026; 2 events: 10:00 Fair, 15:00 Concert$/);
    assert.match(nameOf(calendar.day('2026-07-10')), /; 1 event: day 2 of 7 Slavianski Bazaar$/);
    assert.match(nameOf(calendar.day('2026-07-02')), /; no events$/);
  });

  it('a day of many says three and how many more', async () => {
    const many = [1, 2, 3, 4, 5].map((n) => makeEvent(`E${n}`, `2026-07-03T1${n}:00`, `2026-07-03T1${n}:30`));
    const calendar = mountCalendar({ date: '2026-07-03' }, { properties: { items: many } });
    await calendar.complete();
    assert.match(nameOf(calendar.day('2026-07-03')), /5 events: 11:00 E1, 12:00 E2, 13:00 E3, and 2 more$/);
    assert.match(nameOf(calendar.see('[part~=more]')[0]!), /^2 more events on Friday,? 3 July 2026$/);
  });

  it('an event says its days, place, category and what became of it', async () => {
    const cancelled = makeEvent('Parade', '2026-07-03T12:00', '2026-07-03T13:00', { status: 'cancelled', categories: ['Holidays'] });
    const calendar = mountCalendar({ date: '2026-07-03', 'first-day': '1' }, { properties: { items: [...items, cancelled] } });
    await calendar.complete();
    const bars = calendar.bars();
    assert.match(bars[0]!, /^10:00 Fair, Friday,? 3 July 2026, 10:00.12:00$/);
    assert.match(bars[1]!, /^12:00 Parade, .*, Holidays, Cancelled$/);
    assert.isTrue(bars.some((name) => /^Slavianski Bazaar, 9.+15 Jul, Vitebsk$/.test(name)), bars.join(' | '));
  });
});
