import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { SubscribeMenu, subscribeStyles } from '../../src/elements/parts/subscribe-part.js';
import { eventWords } from '../../src/i18n/event/event-words.js';
import { loadLocale, type Locale } from '../../src/i18n/locale.js';
import { baseStyles } from '../../src/theming/base-styles.js';
import { lateStyles } from '../../src/theming/late-styles.js';
import type { CalendarView } from '../../src/ui/calendar/calendar-view.js';
import { findViolations } from '../support/axe.js';
import { until, wait } from './harness.js';

class SubscribeHost extends LitElement {
  static override styles = [...baseStyles, ...lateStyles, subscribeStyles];
  locale!: Locale;
  src: string | undefined;
  private readonly menu = new SubscribeMenu(this);

  protected override render(): unknown {
    const { locale, src } = this;
    return html`<div class="root" lang=${locale.language} dir=${locale.dir}>${this.menu.render({ locale } as CalendarView, src, 'Events & more')}</div>`;
  }
}
customElements.define('test-subscribe-host', SubscribeHost);

async function mount(src?: string, language = 'en'): Promise<SubscribeHost> {
  const host = document.createElement('test-subscribe-host') as SubscribeHost;
  const locale = await loadLocale(language);
  await eventWords.load(locale);
  Object.assign(host, { locale, src });
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const find = <E extends HTMLElement>(host: SubscribeHost, selector: string): E => host.renderRoot.querySelector<E>(selector)!;

describe('subscribing', () => {
  afterEach(() => document.querySelector('test-subscribe-host')?.remove());

  it('is offered only where the calendar has an address', async () => {
    for (const src of [undefined, '', 'blob:https://portal.example/1', 'data:text/calendar,']) {
      const host = await mount(src);
      assert.isNull(find(host, 'button'), src);
      host.remove();
    }
  });

  it('leads to programs, to calendars on the web and to the file', async () => {
    const host = await mount('webcal://portal.example/events.ics');
    const links = [...host.renderRoot.querySelectorAll('a')];
    assert.equal(links[0]!.href, 'webcal://portal.example/events.ics');
    assert.equal(new URL(links[1]!.href).searchParams.get('cid'), 'webcal://portal.example/events.ics');
    assert.equal(new URL(links[2]!.href).searchParams.get('name'), 'Events & more');
    assert.equal(links[3]!.href, 'https://portal.example/events.ics');
    assert.isTrue(links[3]!.hasAttribute('download'));
  });

  it('is gone through by Tab, and gives the focus back', async () => {
    const host = await mount('https://portal.example/events.ics');
    const button = find<HTMLButtonElement>(host, '.subscribe');
    button.focus();
    button.click();
    await until(() => find(host, '#subscribe').matches(':popover-open'), 'the list');
    await sendKeys({ press: 'Tab' });
    assert.equal(host.shadowRoot!.activeElement!.textContent, 'Calendar app');
    await sendKeys({ press: 'Escape' });
    await until(() => !find(host, '#subscribe').matches(':popover-open') && host.shadowRoot!.activeElement === button, 'focus on the button');
  });

  it('copies the address and says so', async () => {
    const host = await mount('https://portal.example/events.ics');
    find(host, '.subscribe').click();
    const copy = find(host, 'li .button');
    assert.equal(copy.textContent.trim(), 'Copy address');
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (copied = text)) } });
    copy.click();
    await until(() => find(host, 'li [role=status]').textContent === 'Address copied', 'the answer');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    assert.equal(copied, 'https://portal.example/events.ics');
  });

  for (const language of ['en', 'ar']) {
    it(`is accessible, within the window: ${language}`, async () => {
      const host = await mount('https://portal.example/events.ics', language);
      find(host, '.subscribe').click();
      await wait(50);
      const { left, right, bottom } = find(host, '#subscribe').getBoundingClientRect();
      assert.isTrue(left >= 0 && right <= innerWidth && bottom <= innerHeight);
      assert.deepEqual(await findViolations(host), []);
    });
  }
});
