import { assert } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { findViolations } from '../support/axe.js';
import { emulate, inChromium } from '../support/emulation.js';
import { mountDetails, sampleEvents, sampleFeed, type DetailsHost } from './details-host.js';
import { until, wait } from './harness.js';

const box = (host: DetailsHost): HTMLElement | null => host.renderRoot.querySelector('.details');
const text = (host: DetailsHost, selector = '.details'): string =>
  (host.renderRoot.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
const active = (host: DetailsHost): Element | null => host.shadowRoot!.activeElement;
const opener = (host: DetailsHost, title: string, within = '.root >'): HTMLElement =>
  [...host.renderRoot.querySelectorAll<HTMLElement>(`${within} .opener`)].find((button) => button.textContent?.trim().startsWith(title))!;
const names = (host: DetailsHost, selector: string): string[] =>
  [...box(host)!.querySelectorAll<HTMLElement>(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

async function open(host: DetailsHost, title: string): Promise<HTMLElement> {
  opener(host, title).click();
  await until(() => box(host) && active(host)?.classList.contains('details-title'), 'focus on the title');
  await Promise.all(box(host)!.getAnimations().map(({ finished }) => finished));
  return box(host)!;
}

async function press(host: DetailsHost, key: string): Promise<void> {
  await sendKeys({ press: key });
  await wait(30);
  await host.updateComplete;
}

/** Engines differ in the comma after a weekday and in the spaces around a dash. */
const plain = (said: string): string => said.replace(/day,/g, 'day').replace(/\s*–\s*/g, '–');

describe('details of an event', () => {
  afterEach(() => {
    document.querySelector('test-details-host')?.remove();
    document.documentElement.dir = 'ltr';
    document.documentElement.style.colorScheme = '';
  });

  it('say when, where and what', async () => {
    const host = await mountDetails();
    await open(host, 'Christmas');
    const said = text(host);
    for (const part of ['Culture', 'Christmas Opera Forum', '11 – 16 December', 'Bolshoi Theatre of Belarus', '1 Paris Commune Square, Minsk. Map', 'Six evenings of opera', 'Source: Belarus Events Calendar']) {
      assert.include(plain(said), plain(part));
    }
    assert.notInclude(said, 'your time');
    assert.notInclude(said, 'alert');
    assert.isNull(box(host)!.querySelector('script, [onclick]'));
    const map = [...box(host)!.querySelectorAll('a')].find(({ href }) => href.includes('openstreetmap'))!;
    assert.equal(map.href, 'https://www.openstreetmap.org/?mlat=53.9106&mlon=27.5613#map=17/53.9106/27.5613');
    assert.include(map.rel, 'noreferrer');
    assert.include(names(host, 'a').join(), 'Details on portal.example');
  });

  it('say both clocks, the series in words, organiser and files', async () => {
    const host = await mountDetails();
    await open(host, 'Evening');
    const said = text(host);
    for (const part of ['Tuesday 8 December, 18:00–19:30', '18:00–19:30 Minsk · 16:00 your time', 'Every second Tuesday until 30 June', 'Nesvizh Museum', 'Plan of the tour.pdf', 'PDF, 182 KB', 'Meet at the gate.']) {
      assert.include(plain(said), plain(part));
    }
    const links = [...box(host)!.querySelectorAll('a')].map(({ href }) => href);
    assert.includeMembers(links, ['https://www.nesvizh.example/', 'mailto:tours@nesvizh.example', 'https://www.openstreetmap.org/search?query=Nesvizh']);
    assert.include(names(host, 'button').join(), 'Add all dates to calendar');
    assert.isEmpty(links.filter((href) => /google|outlook/.test(href)), 'a series is not handed over by link');
  });

  it('say what became of it', async () => {
    const host = await mountDetails();
    await open(host, 'Address');
    assert.equal(text(host, '.details-state'), 'Not confirmed · Live now');
    assert.include(text(host), 'Watch live');
    host.details.close();
    await host.updateComplete;
    await open(host, 'Ski');
    assert.equal(text(host, '.details-state'), 'Cancelled');
    assert.isNotNull(box(host)!.querySelector('.details-title s'));
    assert.isNull(box(host)!.querySelector('.primary'));
  });

  it('say when it is next where the series is not simple', async () => {
    const event = { ...sampleEvents[1]!, recurrence: { rules: [{ frequency: 'WEEKLY' as const }, { frequency: 'MONTHLY' as const }], exceptionRules: [], dates: [], exceptions: [] } };
    const host = await mountDetails({ feed: { ...sampleFeed, items: [event] } });
    await open(host, 'Evening');
    assert.include(plain(text(host)), 'Repeats, next: Tuesday 8 December');
  });

  it('hand the event over as a file', async () => {
    const host = await mountDetails();
    await open(host, 'Christmas');
    let blob: Blob | undefined;
    let name = '';
    const { createObjectURL } = URL;
    URL.createObjectURL = (object) => createObjectURL.call(URL, (blob = object as Blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    box(host)!.querySelector<HTMLElement>('.primary')!.click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    assert.equal(blob!.type, 'text/calendar;charset=utf-8');
    assert.equal(name, 'Christmas-Opera-Forum.ics');
    assert.match(await blob!.text(), /DTSTART;VALUE=DATE:20261211\r\nDTEND;VALUE=DATE:20261217\r\n/);
  });

  describe('popover', () => {
    it('stands beside the button, within the window', async () => {
      const host = await mountDetails();
      const { left, right, width, top, bottom } = (await open(host, 'Christmas')).getBoundingClientRect();
      const button = opener(host, 'Christmas').getBoundingClientRect();
      assert.equal(width, 360);
      assert.isTrue(left >= button.right || right <= button.left || top >= button.bottom || bottom <= button.top, 'not over it');
      assert.isTrue(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight);
    });

    it('closes by Escape, and the focus returns', async () => {
      const host = await mountDetails();
      await open(host, 'Evening');
      assert.equal(opener(host, 'Evening').getAttribute('aria-expanded'), 'true');
      await press(host, 'Escape');
      assert.isNull(box(host));
      assert.isTrue(active(host) === opener(host, 'Evening'), 'focus on the button');
      assert.equal(opener(host, 'Evening').getAttribute('aria-expanded'), 'false');
      assert.equal(opener(host, 'Evening').style.getPropertyValue('anchor-name'), '');
    });

    it('closes by its button', async () => {
      const host = await mountDetails();
      const shown = await open(host, 'Evening');
      shown.querySelector<HTMLElement>('[aria-label=Close]')!.click();
      await host.updateComplete;
      assert.isNull(box(host));
      assert.isTrue(active(host) === opener(host, 'Evening'), 'focus on the button');
    });

    it('Tab goes from the title through what is in it', async () => {
      const host = await mountDetails();
      await open(host, 'Christmas');
      const visited: string[] = [];
      for (let i = 0; i < 3; i++) {
        await press(host, 'Tab');
        visited.push(active(host)?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
      }
      assert.include(visited[0], 'Map');
      assert.equal(visited[1], 'Tickets');
      assert.equal(visited[2], 'Add to calendar');
    });

    it('opened from a list over the page, Escape closes one level at a time', async () => {
      const host = await mountDetails();
      const list = host.renderRoot.querySelector<HTMLElement>('#list')!;
      host.renderRoot.querySelector<HTMLElement>('.list-opener')!.click();
      const button = list.querySelector<HTMLElement>('.opener')!;
      button.focus();
      button.click();
      await until(() => active(host)?.classList.contains('details-title'), 'details');
      assert.isTrue(list.matches(':popover-open'), 'the list stays');
      await press(host, 'Escape');
      assert.isNull(box(host));
      assert.isTrue(list.matches(':popover-open'), 'the list stays after Escape');
      assert.isTrue(active(host) === button, 'focus on the button');
      await press(host, 'Escape');
      assert.isFalse(list.matches(':popover-open'));
    });

    it('moves to another event that is opened', async () => {
      const host = await mountDetails();
      await open(host, 'Christmas');
      opener(host, 'Evening').click();
      await until(() => text(host, '.details-title') === 'Evening tour of Nesvizh Palace' && box(host)?.matches(':popover-open'), 'the other');
      await wait(50);
      assert.isTrue(box(host)?.matches(':popover-open'));
      assert.equal(opener(host, 'Christmas').style.getPropertyValue('anchor-name'), '');
    });

    it('a click elsewhere closes it and keeps the focus it set', async () => {
      const host = await mountDetails();
      await open(host, 'Ski');
      const other = opener(host, 'Address').getBoundingClientRect();
      const shown = box(host)!.getBoundingClientRect();
      const point: [number, number] = [Math.round(other.left + 4), Math.round(other.top + 4)];
      const covered = point[0] > shown.left && point[0] < shown.right && point[1] > shown.top && point[1] < shown.bottom;
      assert.isFalse(covered, 'the test’s page has room');
      await sendMouse({ type: 'click', position: point });
      await until(() => text(host, '.details-title') === 'Address to the nation', 'the next one');
    });

    it('gives the focus to the day where the button is gone', async () => {
      const host = await mountDetails();
      await open(host, 'Evening');
      host.feed = { ...sampleFeed, items: [] };
      host.requestUpdate();
      await host.updateComplete;
      assert.isNotNull(box(host), 'what is read stays');
      await press(host, 'Escape');
      assert.deepEqual(host.focusedDays, ['2026-12-08']);
    });
  });

  describe('sheet', () => {
    it('fills the foot of the window, and is modal', async () => {
      const host = await mountDetails({ isNarrow: true });
      const shown = await open(host, 'Christmas');
      assert.isTrue(shown.matches('dialog:modal'));
      const { bottom, width, height } = shown.getBoundingClientRect();
      assert.closeTo(bottom, innerHeight, 0.5);
      assert.closeTo(width, Math.min(innerWidth, 480), 0.5);
      assert.isAtMost(height, innerHeight * 0.85 + 1);
    });

    it('closes by Escape and by the ground beside it; the focus returns', async () => {
      const host = await mountDetails({ isNarrow: true });
      await open(host, 'Ski');
      await press(host, 'Escape');
      assert.isNull(box(host));
      assert.isTrue(active(host) === opener(host, 'Ski'), 'focus on the button');
      await open(host, 'Ski');
      await sendMouse({ type: 'click', position: [5, 5] });
      await host.updateComplete;
      assert.isNull(box(host));
      assert.isTrue(active(host) === opener(host, 'Ski'), 'focus on the button');
    });
  });

  it('stand at the other side in right-to-left text', async () => {
    document.documentElement.dir = 'rtl';
    const host = await mountDetails({}, 'ar');
    const { right } = (await open(host, 'Ski')).getBoundingClientRect();
    assert.isTrue(box(host)!.matches(':dir(rtl)'));
    assert.isAtMost(right, innerWidth);
    assert.include(text(host), 'أُلغ');
  });

  describe('are accessible', () => {
    for (const isNarrow of [false, true]) {
      for (const title of ['Christmas', 'Evening', 'Address', 'Ski']) {
        it(`${title}, ${isNarrow ? 'sheet' : 'popover'}`, async () => {
          const host = await mountDetails({ isNarrow });
          await open(host, title);
          assert.deepEqual(await findViolations(host), []);
        });
      }
    }
    inChromium(() => {
      it('in dark and in forced colours', async () => {
        const host = await mountDetails();
        document.documentElement.style.colorScheme = 'dark';
        await open(host, 'Christmas');
        assert.deepEqual(await findViolations(host), []);
        await emulate({ forcedColors: 'active' });
        // axe reads the colours of the style sheet, not those that are forced.
        assert.deepEqual(await findViolations(host, { disable: ['color-contrast'] }), []);
      });
    });
  });
});
