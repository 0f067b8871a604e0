import { assert } from 'chai';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import { makeEvent, mountCalendar, press, type ShownCalendar } from './calendar-harness.js';
import { nameOf, until, wait } from './harness.js';
import { replyUrl } from '../support/test-server.js';

const items: CalendarEvent[] = [
  makeEvent('Editions', '2026-12-01', '2026-12-21', { location: 'National Library', categories: ['Culture'] }),
  makeEvent('Forum', '2026-12-02', '2026-12-05', { categories: ['Business'] }),
  makeEvent('Tour', '2026-12-04T18:00', '2026-12-04T19:30', { categories: ['Culture'], location: 'Nesvizh' }),
  makeEvent('Hockey', '2026-12-08T19:00', '2026-12-08T21:30', { categories: ['Sport'] }),
  makeEvent('Gala', '2026-12-31T22:00', '2027-01-01T02:00', { categories: ['Culture'] }),
  makeEvent('Later', '2027-03-10T12:00', '2027-03-10T13:00', { categories: ['Sport'] }),
];

async function show(attributes: Record<string, string | boolean | undefined> = {}, width = 900, around: Record<string, string> = { lang: 'en' }): Promise<ShownCalendar> {
  const calendar = mountCalendar({ 'first-day': '1', ...attributes }, { properties: { items }, width, around });
  return calendar.complete();
}

const calendarText = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Portal//EN', 'X-WR-CALNAME:Portal events', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines.split('\n'), 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

describe('<events-calendar> month', () => {
  it('draws bars over days, titles of what has a time, and only what is there', async () => {
    const calendar = await show();
    assert.equal(calendar.title(), 'December 2026');
    const [editions] = calendar.find('[data-key^=Editions]');
    const first = editions!.getBoundingClientRect();
    const cell = editions!.closest('td')!.getBoundingClientRect();
    assert.closeTo(first.width, cell.width * 6, 10, 'Tuesday to Sunday');
    assert.equal(calendar.find('[data-key^=Editions]').length, 3, 'one segment a week');
    assert.include(nameOf(calendar.find('[data-key^=Tour]')[0]!), '18:00');
  });

  it('keeps a night with the day it began', async () => {
    const calendar = await show();
    assert.equal(calendar.find('[data-key^=Gala]')[0]!.closest('td')!.querySelector('[data-day]'), calendar.day('2026-12-31'));
    assert.match(nameOf(calendar.day('2027-01-01')), /no events$/);
    const late = await show({ 'day-ends': '01:00' });
    assert.match(nameOf(late.day('2027-01-01')), /1 event/);
  });

  it('strikes what is cancelled, and says so; or leaves it out', async () => {
    const off = makeEvent('Parade', '2026-12-10T10:00', '2026-12-10T11:00', { status: 'cancelled' });
    const calendar = mountCalendar({}, { properties: { items: [...items, off] } });
    await calendar.complete();
    const title = calendar.find('[data-key^=Parade] .text > span')[0]!;
    assert.include(getComputedStyle(title).textDecorationLine, 'line-through');
    assert.include(nameOf(calendar.find('[data-key^=Parade]')[0]!), 'Cancelled');
    calendar.element.hideCancelled = true;
    await calendar.settled();
    assert.equal(calendar.find('[data-key^=Parade]').length, 0);
  });

  it('counts what finds no line, and lists the whole day', async () => {
    const many = [1, 2, 3, 4, 5].map((n) => makeEvent(`E${n}`, `2026-12-03T1${n}:00`, `2026-12-03T1${n}:30`));
    const calendar = mountCalendar({}, { properties: { items: many } });
    await calendar.complete();
    const [more] = calendar.part('more');
    assert.equal(more!.textContent.trim(), '+2 more');
    more!.click();
    const list = await until(() => calendar.see('[role=dialog]')[0], 'the list');
    assert.isTrue(list.matches(':popover-open'), 'in the top layer');
    assert.equal(list.querySelectorAll('article').length, 5);
  });

  it('draws few nodes for five thousand events of one month', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => makeEvent(`E${n}`, `2026-12-${String((n % 30) + 1).padStart(2, '0')}T10:00`, `2026-12-${String((n % 30) + 1).padStart(2, '0')}T11:00`));
    const calendar = mountCalendar({}, { properties: { items: many } });
    await calendar.complete();
    assert.isBelow(calendar.find('.month *').length, 1200);
    assert.match(nameOf(calendar.day('2026-12-03')), /167 events/);
  });

  it('numbers its weeks', async () => {
    const calendar = await show({ 'week-numbers': 'iso' });
    await until(() => calendar.texts('week-number').join(' ').includes('49'), 'numbers');
    assert.deepEqual(calendar.part('week-number').map(nameOf), ['Week 49', 'Week 50', 'Week 51', 'Week 52', 'Week 53']);
  });
});

describe('<events-calendar> period', () => {
  it('turns with its buttons, tells the page, and says what is there', async () => {
    const calendar = await show();
    const next = calendar.button('Next month');
    next.focus();
    next.click();
    await calendar.settled();
    assert.equal(calendar.title(), 'January 2027');
    assert.deepEqual(calendar.heard('month-change').map(({ month, day }) => [month, day]), [['2027-01', '2027-01-01']]);
    assert.equal(calendar.element.shadowRoot!.activeElement, next, 'the button keeps the focus');
    await calendar.says(/No events in January 2027\. Next: Wednesday,? 10 March, Later/);
    calendar.button('Previous month').click();
    await calendar.says('December 2026, 5 events');
  });

  it('by keyboard says only how many, since the focus says the date', async () => {
    const calendar = await show({ date: '2026-11-30' });
    calendar.day('2026-11-30').focus();
    await press('PageDown');
    await calendar.says('5 events this month');
    assert.notInclude(calendar.said(), 'December');
  });

  it('an empty month says so and leads to the next event', async () => {
    const calendar = await show({ date: '2027-02' });
    await calendar.reads('No events in February 2027');
    await calendar.click(/Go to .*10 March/);
    assert.equal(calendar.title(), 'March 2027');
    await until(() => calendar.focusedDay() === '2027-03-10', 'the focus on the day');
  });

  it('shows the date that the page names, and another when it changes', async () => {
    const calendar = await show({ date: '2027-03' });
    assert.equal(calendar.title(), 'March 2027');
    calendar.element.date = '2026-12-08';
    await calendar.settled();
    assert.equal(calendar.title(), 'December 2026');
    assert.equal(calendar.day('2026-12-08').tabIndex, 0);
    for (const wrong of ['yesterday', '2026-13', '2026-02-30', '']) {
      calendar.element.date = wrong;
      await calendar.settled();
      assert.equal(calendar.find('[aria-current=date]').length, 1, `${wrong}: today`);
    }
  });

  it('survives a change of width', async () => {
    const calendar = await show();
    calendar.button('Next month').click();
    calendar.box.style.inlineSize = '320px';
    await until(() => calendar.see('select').length, 'the narrow form');
    assert.equal(calendar.title(), 'January 2027');
    calendar.box.style.inlineSize = '900px';
    await until(() => calendar.see('[type=radio]').length, 'the wide form');
    assert.equal(calendar.title(), 'January 2027');
  });
});

describe('<events-calendar> widths', () => {
  it('where narrow: marks and lines, and the chosen day below', async () => {
    const calendar = await show({ date: '2026-12-04' }, 320);
    assert.equal(calendar.see('.event').length, 0, 'no titles in the grid');
    await calendar.reads('Tour');
    assert.equal(calendar.find('[role=region]').length, 1);
    calendar.day('2026-12-08').click();
    await calendar.reads('Hockey');
    assert.notInclude(calendar.text(), 'Tour');
    assert.equal(calendar.day('2026-12-08').closest('td')!.getAttribute('aria-selected'), 'true');
    assert.isAtLeast(calendar.day('2026-12-08').closest('td')!.getBoundingClientRect().height, 40);
  });

  for (const width of [240, 280, 320, 480, 767, 768, 1120, 1600]) {
    it(`nothing is wider than ${width} px`, async () => {
      const calendar = await show({ filters: true, search: true }, width);
      const edge = calendar.box.getBoundingClientRect().right + 1;
      const wide = calendar
        .see('*')
        .filter((each) => each.getBoundingClientRect().right > edge && !each.closest('.sr') && getComputedStyle(each).position !== 'fixed');
      assert.deepEqual(wide.map((each) => each.outerHTML.slice(0, 80)), []);
      assert.equal(calendar.see('[role=grid]').length, width < 280 ? 0 : 1);
    });
  }
});

describe('<events-calendar> filters', () => {
  it('the legend switches categories off, and says what is left', async () => {
    const calendar = await show({ filters: true });
    const culture = calendar.button(/^Culture, 3 events/);
    assert.equal(culture.getAttribute('aria-pressed'), 'true');
    culture.click();
    await calendar.settled();
    assert.equal(calendar.find('[data-key^=Editions]').length, 0);
    assert.equal(calendar.find('[data-key^=Forum]').length, 1);
    assert.equal(calendar.heard('filter-change')[0]!.category, 'Business,Sport');
    await calendar.says('2 of 5 events');
    culture.click();
    await calendar.settled();
    assert.isAbove(calendar.find('[data-key^=Editions]').length, 0);
    assert.isUndefined(calendar.heard('filter-change')[1]!.category);
  });

  it('arrows go between its entries', async () => {
    const calendar = await show({ filters: true });
    calendar.button(/^Culture/).focus();
    await press('ArrowRight');
    assert.match(nameOf(calendar.element.shadowRoot!.activeElement!), /^Business/);
    await press('End');
    assert.match(nameOf(calendar.element.shadowRoot!.activeElement!), /^Sport/);
  });

  it('where narrow, a select leaves one category', async () => {
    const calendar = await show({ filters: true }, 320);
    await calendar.choose('Category', 'Sport (1)');
    assert.match(nameOf(calendar.day('2026-12-04')), /no events/);
    assert.match(nameOf(calendar.day('2026-12-08')), /1 event/);
  });

  it('search looks at titles and places, from two letters on', async () => {
    const calendar = await show({ search: true });
    await calendar.search('n');
    assert.isAbove(calendar.bars().length, 2);
    await calendar.search('nesvizh');
    assert.deepEqual(calendar.bars().map((name) => name.split(',')[0]), ['18:00 Tour']);
    await calendar.search('zzzz');
    await calendar.reads('No events match “zzzz”');
    await calendar.click('Show all events');
    assert.isAbove(calendar.bars().length, 2);
  });

  it('the page names its categories', async () => {
    const calendar = await show({ category: 'Sport' });
    assert.deepEqual(calendar.bars().map((name) => name.split(',')[0]), ['19:00 Hockey']);
  });
});

describe('<events-calendar> views', () => {
  it('are radios; the page hears of a change', async () => {
    const calendar = await show();
    calendar.see('.tab').find((label) => /List/.test(label.textContent))!.click();
    await calendar.settled();
    await until(() => calendar.part('agenda').length, 'the list');
    assert.deepEqual(calendar.heard('view-change').map(({ view }) => view), ['agenda']);
    assert.equal(calendar.element.view, 'agenda');
    await calendar.reads('Hockey');
  });

  it('the list goes on', async () => {
    const calendar = await show({ view: 'agenda', date: '2027-02' });
    await calendar.click('Show later');
    await calendar.says('1 more event');
    await calendar.reads('Later');
  });

  it('offers only what the page allows', async () => {
    const calendar = await show({ views: 'month agenda' });
    assert.deepEqual(calendar.see('.tab').map((tab) => tab.textContent.trim()), ['Month', 'List']);
    const one = await show({ views: 'month' });
    assert.equal(one.see('.tab').length, 0);
  });
});

describe('<events-calendar> feeds', () => {
  it('reads a calendar and credits it', async () => {
    const body = calendarText('UID:1\nSUMMARY:Open day\nDTSTART;TZID=Europe/Minsk:20261210T100000\nDTEND;TZID=Europe/Minsk:20261210T120000');
    const calendar = mountCalendar({ src: replyUrl({ body, type: 'text/calendar' }) });
    await calendar.loaded();
    await calendar.complete();
    assert.match(calendar.bars()[0]!, /^10:00 Open day, Thursday,? 10 December 2026, 10:00.12:00$/);
    assert.include(calendar.texts('source').join(), 'Portal events');
  });

  it('shows the real month while events are on their way', async () => {
    const calendar = mountCalendar({ src: replyUrl({ hang: true }) }, { inside: '<a href="#events">Events</a>' });
    await calendar.settled();
    assert.equal(calendar.title(), 'December 2026');
    assert.equal(calendar.see('[role=grid]')[0]!.getAttribute('aria-busy'), 'true');
    await until(() => calendar.said().includes('Loading events'), 'an announcement');
  });

  it('a failure says why, and shows what the page put inside', async () => {
    const calendar = mountCalendar({ src: replyUrl({ status: 404 }) }, { inside: '<a href="#events">Events</a>' });
    await calendar.failed();
    await calendar.reads('The events cannot be shown right now');
    assert.isTrue(calendar.showsFallback());
    await calendar.says('cannot be shown');
  });

  it('keeps the old copy when a look fails, and says how old it is', async () => {
    const body = calendarText('UID:1\nSUMMARY:Open day\nDTSTART:20261210T100000Z');
    const calendar = mountCalendar({ src: replyUrl({ body, type: 'text/calendar', status: [200, 404], key: crypto.randomUUID() }) });
    await calendar.loaded();
    calendar.element.reload();
    await calendar.failed();
    await calendar.reads(/Shown as of .* The calendar does not answer at the moment/);
    assert.equal(calendar.bars().length, 1);
  });

  it('hands a chosen event to the page first', async () => {
    const calendar = await show();
    calendar.element.addEventListener('item-select', (event) => event.preventDefault());
    calendar.find('[data-key^=Tour]')[0]!.click();
    await wait(100);
    assert.equal(calendar.heard('item-select')[0]!.item.title, 'Tour');
    assert.equal(calendar.see('[role=dialog]').length, 0);
  });

  it('fills its width with the month, where narrow too', async () => {
    for (const width of [320, 480, 800, 1200]) {
      const calendar = await show({}, width);
      const [grid] = calendar.see('[part~=month], [role=grid]');
      assert.closeTo(grid!.getBoundingClientRect().width, width, 1, `${width} px`);
      assert.isAbove(calendar.day('2026-12-02').getBoundingClientRect().width, width / 8, `a day at ${width} px`);
      calendar.box.remove();
    }
  });

  it('opens the details of an event', async () => {
    const calendar = await show();
    calendar.find('[data-key^=Tour]')[0]!.click();
    // Not `see`: a window that nobody looks at stays at the first moment of their appearing in WebKitGTK.
    const details = await until(() => calendar.find('[part~=details]:popover-open')[0], 'details');
    assert.include(details.textContent, 'Nesvizh');
    assert.equal(calendar.find('[data-key^=Tour]')[0]!.getAttribute('aria-expanded'), 'true');
    await press('Escape');
    await until(() => !calendar.find('[part~=details]:popover-open').length, 'closed');
    assert.equal(calendar.element.shadowRoot!.activeElement, calendar.find('[data-key^=Tour]')[0]);
  });
});
