import { assert } from 'chai';
import { occurrence } from '../../selecting/occurrence.js';
import { findViolations } from '../../support/axe.js';
import { emulate, inChromium } from '../../support/emulation.js';
import { mountView, type MountView, type ViewHost } from './view-host.js';

const sample = [
  occurrence('Skaryna editions', '2026-12-01', '2026-12-21', { categories: ['Culture'], location: 'National Library, Minsk' }),
  occurrence('Forum', '2026-12-07', '2026-12-10', { categories: ['Fairs'] }),
  occurrence('Tour', '2026-12-08 10:00', '11:30', { categories: ['Heritage'], location: 'Nesvizh', url: 'https://portal.example/tour' }),
  occurrence('Briefing', '2026-12-08 14:00', '15:00', { joinUrl: 'https://portal.example/live' }),
  occurrence('Ice hockey', '2026-12-08 19:00', '21:30', { categories: ['Sport'], status: 'cancelled' }),
  occurrence('Museum night', '2026-12-10 21:00', '2026-12-11 01:30'),
  occurrence('Concert', '2026-12-12 17:00', '18:30', { status: 'tentative', moved: '2026-12-03 17:00' }),
  occurrence('New Year', '2027-01-01'),
];
const mount = (more: MountView = {}): Promise<ViewHost> => mountView({ occurrences: sample, period: { from: '2026-12-08', to: '2027-01-10' }, ...more });
const squeeze = (text: string): string => text.replace(/\s*–\s*/g, '–').replace(/ ,/g, ',');
const rowOf = (host: ViewHost, title: string): string => squeeze(host.read('.event-row').find((text) => text.includes(title)) ?? '');

describe('agenda', () => {
  it('lists what is ongoing first, then days, with a heading where a month begins', async () => {
    const host = await mount();
    assert.deepEqual(host.all('h3').map((heading) => heading.querySelector('.sr')?.textContent ?? heading.textContent.trim()), [
      'Ongoing',
      'Tuesday 8 December, Today',
      'Thursday 10 December',
      'Saturday 12 December',
      'January 2027',
      'Friday 1 January',
    ]);
    assert.deepEqual(host.all('.ongoing .open-event > [dir]').map((title) => title.textContent), ['Skaryna editions', 'Forum']);
    assert.lengthOf(host.all('.event-row'), sample.length, 'each once');
  });

  it('has headings of the level asked for, events one lower, months one higher', async () => {
    const host = await mount();
    const levels = (selector: string) => new Set(host.all(selector).map((heading) => heading.getAttribute('aria-level')));
    assert.deepEqual([...levels('.agenda-date')], ['3']);
    assert.deepEqual([...levels('h4')], ['4']);
    assert.deepEqual([...levels('.agenda-month')], ['2']);
  });

  it('says when, where and what became of an event', async () => {
    const host = await mount();
    assert.equal(rowOf(host, 'Skaryna'), 'Skaryna editions, Culture 1–20 Dec National Library, Minsk');
    assert.equal(rowOf(host, 'Tour'), 'Tour, Heritage, Past 10:00–11:30 Nesvizh');
    assert.equal(rowOf(host, 'Briefing'), 'Briefing 14:00–15:00 Live now');
    assert.equal(rowOf(host, 'Ice hockey'), 'Ice hockey, Sport 19:00–21:30 Cancelled');
    assert.equal(rowOf(host, 'Museum'), 'Museum night 21:00–01:30');
    assert.equal(rowOf(host, 'Concert'), 'Concert 17:00–18:30 Not confirmed · Moved from 3 Dec');
    assert.equal(rowOf(host, 'New Year'), 'New Year All day');
    assert.equal(host.all('s').map((struck) => struck.textContent).join(), 'Ice hockey');
  });

  it('gives a machine the start: an instant, or a day', async () => {
    const host = await mount();
    assert.sameMembers(
      host.all('.event-row time').map((time) => time.getAttribute('datetime')!).slice(0, 3),
      ['2026-12-01', '2026-12-07', '2026-12-08T07:00:00.000Z'],
    );
  });

  it('says the time of day of what moved within its day', async () => {
    const host = await mount({ occurrences: [occurrence('Lecture', '2026-12-08 18:00', '19:00', { moved: '2026-12-08 15:00' })] });
    assert.include(rowOf(host, 'Lecture'), 'Moved from 15:00');
  });

  it("shows the place's clock and the reader's where they differ, of times alone", async () => {
    const host = await mount({ view: { readerZone: 'Europe/Warsaw' } });
    assert.include(rowOf(host, 'Briefing'), '14:00–15:00 Minsk 12:00 your time');
    assert.notInclude(rowOf(host, 'Skaryna'), 'your time');
    const elsewhere = await mount({ view: { timeZone: 'Asia/Tokyo', readerZone: 'Asia/Tokyo' }, occurrences: sample.map((each) => (each.event.allDay ? each : { ...each, from: each.from + 360, to: each.to + 360 })) });
    assert.include(rowOf(elsewhere, 'Briefing'), '20:00–21:00 your time 14:00 Minsk');
    assert.include(rowOf(elsewhere, 'Ice hockey'), '01:00–03:30 your time Tue 19:00 Minsk');
  });

  it('opens an event, and says which is open', async () => {
    const host = await mount({ view: { openKey: sample[2]!.key } });
    const buttons = host.all('.open-event');
    assert.deepEqual(buttons.map((button) => button.ariaExpanded).filter((open) => open === 'true').length, 1);
    buttons[2]!.click();
    assert.deepEqual(host.opened, ['Tour']);
  });

  it('offers earlier and later days only where there is somebody to bring them', async () => {
    const asked: string[] = [];
    const host = await mount({ period: { from: '2026-12-08', to: '2027-01-10', onEarlier: () => asked.push('earlier'), onLater: () => asked.push('later') } });
    for (const button of host.all('.agenda-more')) button.click();
    assert.deepEqual(asked, ['earlier', 'later']);
    assert.isEmpty((await mount()).all('.agenda-more'));
  });

  for (const width of [240, 280, 320, 479, 480, 767, 768, 1120, 1600]) {
    it(`fits ${width} px, with targets of 24 px`, async () => {
      const long = occurrence('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', '2026-12-09 10:00', '11:30', { location: 'https://portal.example/a/very/long/address/without/any/space/in/it' });
      const host = await mount({ width, occurrences: [...sample, long], view: { readerZone: 'Asia/Tokyo' } });
      assert.isAtMost(host.scrollWidth, host.clientWidth);
      for (const row of host.all('.event-row, .event-row *')) assert.isAtMost(row.getBoundingClientRect().right, host.getBoundingClientRect().right + 0.5, row.className);
      for (const button of host.all('button')) assert.isAtLeast(button.getBoundingClientRect().height, 24);
    });
  }

  it('has its times in front from 768 px, all in one column', async () => {
    const host = await mount({ width: 768 });
    const lefts = (selector: string) => new Set(host.all(selector).map((each) => Math.round(each.getBoundingClientRect().left)));
    assert.equal(lefts('.event-title').size, 1);
    assert.equal(lefts('.event-time').size, 1);
    assert.isBelow([...lefts('.event-time')][0]!, [...lefts('.event-title')][0]!);
  });

  it('runs from right to left', async () => {
    const host = await mount({ language: 'ar', width: 768 });
    const [mark, title] = ['.event-row .mark', '.event-row .event-title'].map((selector) => host.renderRoot.querySelector(selector)!.getBoundingClientRect());
    assert.isAbove(mark!.left, title!.right - 1);
    assert.include(host.read('.ongoing .agenda-date'), 'جارية الآن');
  });

  it('leaves out of the layout what is far below, and finds it all the same', async () => {
    const many = Array.from({ length: 300 }, (_, i) => occurrence(`Event ${i}`, '2026-12-08 10:00', '11:00'));
    const host = await mount({ occurrences: many, period: { from: '2026-12-08', to: '2026-12-09' } });
    assert.equal(getComputedStyle(host.all('.event-rows')[0]!).contentVisibility, 'auto');
    assert.lengthOf(host.all('.event-row'), 300);
    assert.equal(getComputedStyle((await mount()).all('.event-rows')[0]!).contentVisibility, 'visible');
  });
});

describe('weekList', () => {
  it('has every day, empty ones too, and says which day of several it is', async () => {
    const host = await mount({ kind: 'week list', period: { from: '2026-12-06', to: '2026-12-13' }, width: 400 });
    assert.lengthOf(host.all('.agenda-day'), 7);
    assert.deepEqual(host.read('.no-events'), []);
    assert.deepEqual(host.all('.agenda-day').map((day) => day.querySelectorAll('.event-row').length), [1, 2, 5, 2, 2, 1, 2]);
    assert.include(squeeze(host.read('.agenda-day')[3]!), 'Forum, Fairs 7–9 Dec · day 3 of 3');
  });

  it('says of an empty day that it is', async () => {
    const host = await mount({ kind: 'week list', occurrences: [], period: { from: '2026-12-06', to: '2026-12-13' }, width: 400 });
    assert.deepEqual(host.read('.no-events'), Array(7).fill('No events'));
  });
});

describe('printAgenda', () => {
  it('spells addresses, and knows no today, past or now', async () => {
    const host = await mount({ kind: 'print', period: { from: '2026-12-01', to: '2027-01-10' } });
    assert.equal(host.all('.print-agenda')[0]!.checkVisibility(), false, 'on screen');
    const text = host.all('.print-agenda')[0]!.textContent.replace(/\s+/g, ' ');
    for (const part of ['https://portal.example/tour', 'Online: https://portal.example/live', 'Cancelled', 'Moved from 3 Dec 2026', 'Heritage']) assert.include(text, part);
    for (const part of ['Today', 'Live now', 'Past', 'Ongoing']) assert.notInclude(text, part);
    assert.isEmpty(host.all('button'));
    assert.lengthOf(host.all('.event-row'), sample.length);
  });

  inChromium(() =>
    it('is what paper shows', async () => {
      const host = await mount({ kind: 'print', period: { from: '2026-12-01', to: '2027-01-10' } });
      await emulate({ media: 'print' });
      assert.isTrue(host.all('.print-agenda')[0]!.checkVisibility());
      assert.equal(getComputedStyle(host.all('.event-row')[0]!).breakInside, 'avoid');
    }),
  );
});

describe('next', () => {
  const picture = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', credit: 'BelTA' };
  const few = sample.slice(1, 5).map((each, i) => ({ ...each, event: { ...each.event, ...(i % 2 ? { image: picture } : {}) } }));

  it('shows pictures where there are some, and credits them', async () => {
    const host = await mount({ kind: 'next', occurrences: few });
    assert.lengthOf(host.all('img'), 2);
    assert.deepEqual(host.read('.next-credits'), ['Photos: BelTA']);
    const plain = await mount({ kind: 'next', occurrences: few, view: { images: false } });
    assert.isEmpty(plain.all('img, .next-credits'));
  });

  it('says the day to eye and ear', async () => {
    const host = await mount({ kind: 'next', occurrences: few });
    assert.deepEqual(host.read('.next-date').slice(0, 2), ['7 Dec', '8 Dec']);
    assert.include(host.all('.event-time')[1]!.textContent.replace(/\s+/g, ' '), 'Tuesday 8 December');
  });

  it('keeps the box of a picture that does not load, and says so', async () => {
    const host = await mount({ kind: 'next', occurrences: few.map((each) => ({ ...each, event: { ...each.event, image: { url: 'data:image/png;base64,none' } } })) });
    for (const image of host.all('img')) image.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.lengthOf(host.all('.next-picture.broken'), 4);
    assert.isAbove(host.all('.next-picture')[0]!.getBoundingClientRect().height, 50);
  });

  for (const width of [240, 320, 480, 768, 1120, 1600]) {
    it(`fits ${width} px`, async () => {
      const host = await mount({ kind: 'next', occurrences: few, width });
      assert.isAtMost(host.scrollWidth, host.clientWidth);
    });
  }
});

describe('agenda, next and paper for axe', () => {
  for (const kind of ['agenda', 'week list', 'next'] as const) {
    for (const mode of [{}, { dark: true }, { language: 'ar' }, { width: 320 }] as MountView[]) {
      it(`finds nothing wrong: ${kind} ${JSON.stringify(mode)}`, async () => {
        const host = await mount({ kind, ...mode, view: { readerZone: 'Asia/Tokyo' }, period: { from: '2026-12-06', to: '2026-12-13' } });
        assert.deepEqual(await findViolations(host), []);
      });
    }
  }
});
