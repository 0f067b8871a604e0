import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { occurrence } from '../../selecting/occurrence.js';
import { findViolations } from '../../support/axe.js';
import { emulate, inChromium } from '../../support/emulation.js';
import { mountView, type MountView, type ViewHost } from './view-host.js';

const week = { from: '2026-12-06', to: '2026-12-13' } as const;
const sample = [
  occurrence('Skaryna editions', '2026-12-01', '2026-12-21', { categories: ['Culture'], location: 'National Library, Minsk' }),
  occurrence('Opera forum', '2026-12-11', '2026-12-17', { categories: ['Culture'] }),
  occurrence('Concert', '2026-12-06 17:00', '18:30', { categories: ['Culture'], location: 'Polotsk' }),
  occurrence('Ice hockey', '2026-12-08 19:00', '21:30', { categories: ['Sport'], status: 'cancelled' }),
  occurrence('Museum night', '2026-12-10 21:00', '2026-12-11 01:30'),
  occurrence('Winter season', '2026-12-12 11:00', '18:00', { categories: ['Holidays'] }),
  occurrence('Biathlon', '2026-12-12 12:00', '15:00', { categories: ['Sport'] }),
  occurrence('Carving', '2026-12-12 15:00', '17:00', { categories: ['Heritage'] }),
];
const mount = (more: MountView = {}): Promise<ViewHost> => mountView({ kind: 'grid', occurrences: sample, period: week, width: 1200, ...more });
const box = (host: ViewHost, title: string): DOMRect =>
  host.all('.time-block, .day-bar').find((each) => each.textContent.includes(title))!.getBoundingClientRect();
const dayBox = (host: ViewHost, index: number): DOMRect => host.all('.day-hours')[index]!.getBoundingClientRect();
const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').replace(/\s*–\s*/g, '–');

async function press(host: ViewHost, ...keys: string[]): Promise<string> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await host.updateComplete;
  }
  return (squeeze(host.focused).split(', ').find((part) => sample.some(({ event }) => event.title === part)) ?? squeeze(host.focused));
}
const focusOn = (host: ViewHost, title: string): void =>
  host.all('[data-stop]').find((each) => each.getAttribute('aria-label')!.includes(title))!.focus();

describe('TimeGrid', () => {
  it('is seven lists of days with headings, whole days first', async () => {
    const host = await mount();
    assert.deepEqual(host.all('.grid-date [aria-label]').map((day) => day.ariaLabel).slice(0, 3), ['Sunday 6 December', 'Monday 7 December', 'Tuesday 8 December, Today']);
    assert.deepEqual(host.all('.grid-day').map((day) => day.querySelectorAll('[part=event]').length), [2, 0, 1, 0, 1, 1, 3]);
    assert.lengthOf(host.all('[aria-current=date]'), 1);
    assert.equal(host.all('.hours')[0]!.ariaHidden, 'true');
    assert.deepEqual(new Set(host.all('h3').map((heading) => heading.getAttribute('aria-level'))), new Set(['3']));
  });

  it('names an event with its day, both times, and the other clock', async () => {
    const host = await mount({ view: { readerZone: 'Europe/Warsaw' } });
    const names = host.all('[part=event]').map((each) => each.ariaLabel);
    assert.include(names, 'Sunday 6 December, 17:00 to 18:30, Concert, Polotsk, 15:00 your time, Culture, Past');
    assert.include(names, 'Tuesday 8 December, 19:00 to 21:30, Ice hockey, 17:00 your time, Sport, Cancelled');
    assert.include(names, 'Tuesday 1 December to Sunday 20 December, Skaryna editions, National Library, Minsk, Culture');
  });

  it('places blocks by the minutes of the wall clock', async () => {
    const host = await mount();
    const day = dayBox(host, 0);
    const concert = box(host, 'Concert');
    assert.approximately(concert.top - day.top, 8 * 48, 2, '17:00 in a grid that begins at 9');
    assert.approximately(concert.height, 72, 3);
    assert.isAtLeast(concert.left, day.left);
    assert.isAtMost(concert.right, day.right + 1);
  });

  it('leaves a night in its day, in hours after midnight', async () => {
    const host = await mount();
    const night = box(host, 'Museum night');
    assert.approximately(night.height, 4.5 * 48, 3);
    assert.isAtLeast(night.left, dayBox(host, 4).left);
    assert.isAtMost(night.right, dayBox(host, 4).right + 1);
    assert.deepEqual(host.read('.hour-labels span').slice(-2), ['00:00', '01:00']);
  });

  it('draws bars over their days, each in a line of its own', async () => {
    const host = await mount();
    const [editions, opera] = [box(host, 'Skaryna'), box(host, 'Opera')];
    assert.approximately(editions.width, host.all('.grid-days')[0]!.getBoundingClientRect().width, 5);
    assert.approximately(opera.left, dayBox(host, 5).left, 4);
    assert.isAtLeast(opera.top, editions.bottom);
    assert.isTrue(host.all('.day-bar')[0]!.matches('.from-before.goes-on'));
  });

  it('sets overlaps side by side where each has 72 px, else counts them', async () => {
    const wide = await mount({ width: 1200 });
    assert.isAtLeast(box(wide, 'Winter').width, 70);
    assert.isAtMost(box(wide, 'Winter').right, box(wide, 'Biathlon').left + 1);
    assert.isEmpty(wide.all('.block-more'));
    const narrow = await mount({ width: 768 });
    assert.deepEqual(narrow.read('.block-more'), ['+2']);
    assert.equal(narrow.all('.block-more')[0]!.ariaLabel, '2 more events on Saturday 12 December');
  });

  it('sets them anew when its width changes', async () => {
    const host = await mount({ width: 1200 });
    host.style.maxInlineSize = '768px';
    for (let i = 0; i < 100 && !host.all('.block-more').length; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.lengthOf(host.all('.block-more'), 1);
  });

  it('lists what has no room, in the top layer, and gives the focus back', async () => {
    const host = await mount({ width: 768 });
    host.all('.block-more')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    const list = host.all('.block-list')[0]!;
    assert.isTrue(list.matches(':popover-open'));
    for (let i = 0; i < 50 && !list.contains(host.shadowRoot!.activeElement); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(host.focused, 'Biathlon, Sport');
    assert.lengthOf(list.querySelectorAll('.event-row'), 2);
    await sendKeys({ press: 'Escape' });
    assert.isFalse(list.matches(':popover-open'));
    for (let i = 0; i < 50 && !host.focused; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(host.focused, '2 more events on Saturday 12 December');
  });

  it('marks now in the column of today alone', async () => {
    const host = await mount();
    const lines = host.all('.now-line');
    assert.lengthOf(lines, 1);
    assert.approximately(lines[0]!.getBoundingClientRect().top - dayBox(host, 2).top, (5 + 20 / 60) * 48, 2);
    assert.isTrue(host.all('.grid-day')[2]!.contains(lines[0]!));
    assert.isEmpty((await mount({ view: { today: '2026-12-20', now: Date.UTC(2026, 11, 20) } })).all('.now-line'));
  });

  it('shows 24 hours of a day that has 23 or 25, and marks the hour', async () => {
    const zone = { timeZone: 'Europe/Warsaw', viewZone: 'Europe/Warsaw' };
    const occurrences = [occurrence('Night', '2026-10-25 00:30', '01:30', zone), occurrence('Late', '2026-10-25 23:00', '23:30', zone)];
    const host = await mount({ occurrences, view: { timeZone: 'Europe/Warsaw', readerZone: 'Europe/Warsaw' }, period: { from: '2026-10-25', to: '2026-11-01' } });
    assert.lengthOf(host.all('.hour-labels span'), 24);
    assert.deepEqual(host.read('.clock-change'), ['The clocks go back: this hour comes twice']);
    const mark = host.all('.clock-change')[0]!.getBoundingClientRect();
    assert.approximately(mark.top - dayBox(host, 0).top, 2 * 48, 2);
    assert.approximately(box(host, 'Late').top - dayBox(host, 0).top, 23 * 48, 2);
  });

  it('says which of two it is in the hour that comes twice', async () => {
    const twice = occurrence('Second', '2026-10-25 02:30', '02:45', { timeZone: 'Europe/Warsaw', viewZone: 'Europe/Warsaw' });
    const second = { ...twice, start: { local: '2026-10-25T02:30:00', timeZone: 'Europe/Warsaw', instant: '2026-10-25T01:30:00.000Z' } as const };
    const host = await mount({ occurrences: [second, { ...twice, key: 'first' }], view: { timeZone: 'Europe/Warsaw', readerZone: 'Europe/Warsaw' }, period: { from: '2026-10-25', to: '2026-11-01' } });
    const names = host.all('[part=event]').map((each) => each.ariaLabel!);
    assert.isTrue(names[0]!.endsWith(', UTC+1'), names[0]);
    assert.isTrue(names[1]!.endsWith(', UTC+2'), names[1]);
  });

  it('shows the time of a block only where it fits whole', async () => {
    const occurrences = [occurrence('A', '2026-12-08 10:00', '10:30'), occurrence('B', '2026-12-09 10:00', '12:00')];
    const host = await mount({ occurrences });
    const isSeen = (title: string): boolean => {
      const block = host.all('.time-block').find((each) => each.textContent.includes(title))!;
      const [outer, time] = [block, block.querySelector('.block-time')!].map((each) => each.getBoundingClientRect());
      return time!.left < outer!.right && time!.bottom <= outer!.bottom + 1;
    };
    assert.isFalse(isSeen('A'));
    assert.isTrue(isSeen('B'));
  });

  it('is one column with its weekday for a day', async () => {
    const host = await mount({ period: { from: '2026-12-12', to: '2026-12-13' }, width: 320 });
    assert.lengthOf(host.all('.grid-day'), 1);
    assert.deepEqual(host.all('.grid-date [aria-hidden]').map((each) => each.textContent), ['Saturday']);
    assert.isAtMost(host.scrollWidth, 320);
    assert.isAtMost(box(host, 'Winter').right, box(host, 'Biathlon').left + 1);
  });

  it('shows six lines of whole days and opens the rest as a list', async () => {
    const occurrences = Array.from({ length: 9 }, (_, i) => occurrence(`Whole day ${i}`, '2026-12-08'));
    const host = await mount({ occurrences });
    assert.lengthOf(host.all('.day-bar'), 6);
    assert.deepEqual(host.read('.all-day .block-more'), ['+3']);
  });

  it('draws two thousand events of a day within a few hundred nodes', async () => {
    const occurrences = Array.from({ length: 2000 }, (_, i) => occurrence(`Event ${i}`, '2026-12-08 10:00', '11:00'));
    const host = await mount({ occurrences });
    assert.isBelow(host.renderRoot.querySelectorAll('*').length, 400);
    assert.match(host.all('.block-more')[0]!.ariaLabel!, /^1,99\d more events/);
  });
});

describe('TimeGrid by keyboard', () => {
  it('is one tab stop', async () => {
    const host = await mount();
    assert.lengthOf(host.all('[tabindex="0"]'), 1);
    assert.include(host.all('[tabindex="0"]')[0]!.ariaLabel, 'Ice hockey', 'of today, where it has any');
    for (const button of host.all('button')) assert.include([0, -1], button.tabIndex);
    focusOn(host, 'Carving');
    await host.updateComplete;
    assert.lengthOf(host.all('[tabindex="0"]'), 1);
    assert.include(host.all('[tabindex="0"]')[0]!.ariaLabel, 'Carving');
  });

  const rows: [from: string, key: string, to: string, language?: string][] = [
    ['Winter season', 'ArrowDown', 'Biathlon'],
    ['Biathlon', 'ArrowUp', 'Winter season'],
    ['Winter season', 'ArrowUp', 'Winter season'],
    ['Ice hockey', 'ArrowRight', 'Museum night'],
    ['Ice hockey', 'ArrowLeft', 'Concert'],
    ['Ice hockey', 'ArrowLeft', 'Museum night', 'ar'],
    ['Ice hockey', 'ArrowRight', 'Concert', 'ar'],
    ['Concert', 'Home', 'Skaryna editions'],
    ['Winter season', 'End', 'Carving'],
  ];
  for (const [from, key, to, language = 'en'] of rows) {
    it(`${key} leads from ${from} to ${to}, ${language}`, async () => {
      const host = await mount({ language, width: 1200 });
      focusOn(host, from);
      assert.equal(squeeze(await press(host, key)).replace('،', ''), to);
    });
  }

  it('Control and Home or End lead to the first and last of the week', async () => {
    const host = await mount({ width: 1200 });
    focusOn(host, 'Ice hockey');
    const by = (key: string) => host.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
    by('End');
    assert.include(host.focused, 'Carving');
    by('Home');
    assert.include(host.focused, 'Skaryna');
  });

  it('Page Up and Down turn the week, and the focus goes along', async () => {
    const host = await mount();
    const steps: number[] = [];
    host.period = {
      ...week,
      onStep(direction) {
        steps.push(direction);
        host.period = { from: '2026-12-13', to: '2026-12-20' };
        host.occurrences = [occurrence('Next week', '2026-12-15 10:00', '11:00')];
        host.requestUpdate();
      },
    };
    host.requestUpdate();
    await host.updateComplete;
    focusOn(host, 'Ice hockey');
    await press(host, 'PageDown');
    assert.deepEqual(steps, [1]);
    assert.include(host.focused, 'Next week');
  });

  it('Enter opens an event, a day is gone to by its heading', async () => {
    const host = await mount();
    focusOn(host, 'Concert');
    await press(host, 'Enter');
    assert.deepEqual(host.opened, ['Concert']);
    host.all('.grid-day-button')[3]!.click();
    assert.deepEqual(host.days, ['2026-12-09']);
  });

  it('has its days to go to where the week is empty', async () => {
    const host = await mount({ occurrences: [] });
    assert.deepEqual(host.all('[tabindex="0"]').map((each) => each.ariaLabel), ['Tuesday 8 December, Today']);
    host.all('[tabindex="0"]')[0]!.focus();
    assert.equal(await press(host, 'ArrowRight'), 'Wednesday 9 December');
  });

  it('leaves other keys to the browser', async () => {
    const host = await mount();
    focusOn(host, 'Concert');
    for (const key of ['a', 'PageDown', 'Tab']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      host.shadowRoot!.activeElement!.dispatchEvent(event);
      assert.isFalse(event.defaultPrevented, key);
    }
  });
});

describe('TimeGrid for axe', () => {
  for (const mode of [{}, { dark: true }, { language: 'ar' }, { width: 768 }, { period: { from: '2026-12-12', to: '2026-12-13' }, width: 320 }] as MountView[]) {
    it(`finds nothing wrong: ${JSON.stringify(mode)}`, async () => assert.deepEqual(await findViolations(await mount(mode)), []));
  }

  inChromium(() =>
    it('keeps blocks apart in forced colours, and says where a bar goes on', async () => {
      await emulate({ forcedColors: 'active' });
      const host = await mount();
      assert.deepEqual(await findViolations(host), []);
      const bar = getComputedStyle(host.all('.day-bar')[0]!);
      assert.equal(bar.borderInlineEndStyle, 'dashed');
      assert.equal(getComputedStyle(host.all('.time-block')[0]!).borderTopStyle, 'solid');
      assert.equal(getComputedStyle(host.all('.mark')[0]!).fill, getComputedStyle(host).color);
    }),
  );
});
