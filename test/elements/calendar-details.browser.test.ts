import { assert } from 'chai';
import { findViolations } from '../support/axe.js';
import { makeEvent, mountCalendar, type ShownCalendar } from './calendar-harness.js';
import { focused, press, until, wait } from './harness.js';

const items = [
  makeEvent('Opera', '2026-12-11T19:00', '2026-12-11T22:00', { uid: 'opera', url: 'https://portal.example/opera' }),
  makeEvent('Fair', '2026-12-11', '2026-12-14', { uid: 'fair' }),
];

const box = (calendar: ShownCalendar): HTMLElement | undefined => calendar.find('.details')[0];
const bar = (calendar: ShownCalendar, title: string): HTMLElement => calendar.see('.event').find((each) => each.textContent?.includes(title))!;

async function show(attributes: Record<string, string | number | boolean> = {}, width = 900): Promise<ShownCalendar> {
  const calendar = mountCalendar({ date: '2026-12-01', id: 'events', 'time-zone': 'Europe/Minsk', ...attributes }, { width, properties: { items } });
  return calendar.complete();
}

const titled = (calendar: ShownCalendar): Promise<unknown> => until(() => box(calendar) && focused()?.classList.contains('details-title'), 'details, with the focus on their title');

describe('details in a calendar', () => {
  it('open beside a bar, keep its ring, and give the focus back', async () => {
    const calendar = await show();
    bar(calendar, 'Opera').click();
    await titled(calendar);
    assert.equal(bar(calendar, 'Opera').getAttribute('aria-expanded'), 'true');
    assert.isTrue(box(calendar)!.matches(':popover-open'));
    await press('Escape');
    await until(() => !box(calendar), 'no details');
    assert.isTrue(focused() === bar(calendar, 'Opera') || calendar.focusedDay() === '2026-12-11');
  });

  it('Escape closes the details, then the list of the day', async () => {
    const calendar = await show();
    calendar.day('2026-12-11').click();
    await until(() => focused()?.closest('.day-over'), 'the list of the day');
    await press('Enter');
    await titled(calendar);
    await press('Escape');
    await until(() => !box(calendar), 'no details');
    assert.isTrue(!!focused()?.closest('.day-over'), 'back in the list');
    await press('Escape');
    await until(() => calendar.focusedDay() === '2026-12-11', 'the day');
  });

  it('can be taken over by the page', async () => {
    const calendar = await show();
    calendar.element.addEventListener('item-select', (event) => event.preventDefault());
    bar(calendar, 'Opera').click();
    await wait(100);
    assert.isUndefined(box(calendar));
  });

  it('are accessible', async () => {
    const calendar = await show();
    bar(calendar, 'Opera').click();
    await titled(calendar);
    await Promise.all(box(calendar)!.getAnimations().map(({ finished }) => finished));
    assert.deepEqual(await findViolations(calendar.element), []);
  });

  it('stand in the address, and open from one', async () => {
    const calendar = await show({ 'deep-link': true });
    bar(calendar, 'Opera').click();
    await titled(calendar);
    await until(() => location.hash.includes('event:'), 'the address');
    const { hash } = location;
    assert.match(hash, /^#events=event:/);
    await press('Escape');
    await until(() => !location.hash, 'the address before');
    calendar.box.remove();

    history.pushState(null, '', hash);
    const { length } = history;
    const other = await show({ 'deep-link': true });
    await titled(other);
    await wait(100);
    assert.equal(location.hash, hash);
    assert.equal(history.length, length, 'no entries of its own');
  });
});
