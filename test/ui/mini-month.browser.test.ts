import { assert } from 'chai';
import 'axe-core';
import type Axe from 'axe-core';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { completeEnglish } from '../../src/i18n/complete-english.js';
import { loadLocale, type Locale } from '../../src/i18n/locale.js';
import type { Weekday } from '../../src/i18n/week.js';
import type { Day } from '../../src/model/feed.js';
import type { Month } from '../../src/selecting/archive.js';
import { baseStyles } from '../../src/theming/base-styles.js';
import { lateStyles } from '../../src/theming/late-styles.js';
import { MiniMonth, miniMonthStyles } from '../../src/ui/mini-month.js';

/** axe is a classic script, which leaves its one name on the window. */
const { axe } = window as unknown as { axe: typeof Axe };

class MonthHost extends LitElement {
  static override styles = [...baseStyles, ...lateStyles, miniMonthStyles];
  locale!: Locale;
  counts: ReadonlyMap<Day, number> = new Map();
  day?: Day;
  month?: Month;
  weekStart?: Weekday;
  readonly calls: string[] = [];
  private readonly calendar = new MiniMonth(this, {
    onDay: (day) => this.calls.push((this.day = day)),
    onMonth: (month) => this.calls.push((this.month = month)),
  });

  protected override render(): unknown {
    const { locale, counts, day, month, weekStart } = this;
    return this.calendar.render({ locale, counts, day, month, weekStart, now: Date.UTC(2026, 10, 24, 12), timeZone: 'UTC' });
  }
}
customElements.define('test-month-host', MonthHost);

const days: [Day, number][] = [
  ['2006-05-09', 1],
  ['2026-09-30', 2],
  ['2026-11-02', 1],
  ['2026-11-23', 3],
  ['2026-11-30', 5],
];

async function mount(fields: Partial<MonthHost> = {}, language = 'en', dir = 'ltr'): Promise<MonthHost> {
  const host = document.createElement('test-month-host') as MonthHost;
  document.documentElement.dir = dir;
  document.documentElement.lang = language;
  completeEnglish();
  Object.assign(host, { locale: await loadLocale(language), counts: new Map(days), weekStart: 0 }, fields);
  host.style.inlineSize = '320px';
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const all = (host: MonthHost, selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (host: MonthHost, selector: string): HTMLElement => all(host, selector)[0]!;
const title = (host: MonthHost): string => one(host, '.mini-title').innerText.trim();
const focused = (host: MonthHost): string | undefined => (host.shadowRoot!.activeElement as HTMLElement)?.dataset.day;
const press = async (host: MonthHost, ...keys: string[]): Promise<string | undefined> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await host.updateComplete;
  }
  return focused(host);
};
/** WebDriver cannot hold a key down. */
const pressWithShift = async (host: MonthHost, key: string): Promise<string | undefined> => {
  host.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }));
  await host.updateComplete;
  return focused(host);
};
const click = async (host: MonthHost, element: HTMLElement): Promise<void> => {
  element.click();
  await host.updateComplete;
};
const focusDay = async (host: MonthHost, day: Day): Promise<void> => {
  await click(host, one(host, `[data-day="${day}"]`));
  one(host, `[data-day="${day}"]`).focus();
  host.calls.length = 0;
};

describe('MiniMonth', () => {
  afterEach(() => {
    document.querySelector('test-month-host')?.remove();
    document.documentElement.dir = 'ltr';
    document.documentElement.lang = 'en';
  });

  it('opens with the latest month that has articles, the future aside', async () => {
    const host = await mount({ counts: new Map<Day, number>([...days, ['2027-02-01', 1]]) });
    assert.equal(title(host), 'November 2026');
    assert.lengthOf(all(host, '[data-day]'), 30);
    assert.deepEqual(all(host, 'th').map((cell) => one(host, 'th') && cell.querySelector('span')!.textContent), ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']);
  });

  it('draws nothing without dates', async () => {
    const host = await mount({ counts: new Map() });
    assert.isEmpty(all(host, '*'));
  });

  it('begins the week as it is told', async () => {
    const host = await mount({ weekStart: 1 });
    assert.equal(one(host, 'th').textContent, 'MoMonday');
    assert.equal(one(host, 'tbody tr').querySelectorAll('button').length, 1);
  });

  it('says of every day what it has', async () => {
    const host = await mount({ day: '2026-11-23' });
    const button = one(host, '[data-day="2026-11-30"]');
    assert.equal(button.getAttribute('aria-label'), '30 November 2026, 5 articles');
    assert.equal(one(host, '[data-day="2026-11-02"]').getAttribute('aria-label'), '2 November 2026, 1 article');
    assert.isNull(button.getAttribute('aria-disabled'));
    const empty = one(host, '[data-day="2026-11-01"]');
    assert.equal(empty.getAttribute('aria-label'), '1 November 2026, 0 articles');
    assert.equal(empty.getAttribute('aria-disabled'), 'true');
    assert.equal(getComputedStyle(button).fontWeight, '600');
    assert.equal(getComputedStyle(empty).fontWeight, '400');
    assert.lengthOf(all(host, '[aria-selected="true"]'), 1);
    assert.equal(one(host, '[aria-selected="true"] button').dataset.day, '2026-11-23');
    assert.deepEqual(all(host, '[aria-current="date"]').map((each) => each.dataset.day), ['2026-11-24']);
    assert.equal(one(host, '[role="grid"]').getAttribute('aria-label'), 'November 2026');
  });

  it('has one day in the tab order, and the focus stays there', async () => {
    const host = await mount();
    assert.deepEqual(all(host, 'td [tabindex="0"]').map((each) => each.dataset.day), ['2026-11-02']);
    await focusDay(host, '2026-11-12');
    assert.equal(await press(host, 'ArrowRight'), '2026-11-13');
    assert.deepEqual(all(host, 'td [tabindex="0"]').map((each) => each.dataset.day), ['2026-11-13']);
  });

  it('moves by keys as the date grid of the ARIA practices', async () => {
    const host = await mount();
    await focusDay(host, '2026-11-12');
    assert.equal(await press(host, 'ArrowLeft'), '2026-11-11');
    assert.equal(await press(host, 'ArrowDown'), '2026-11-18');
    assert.equal(await press(host, 'ArrowUp', 'ArrowUp'), '2026-11-04');
    assert.equal(await press(host, 'End'), '2026-11-07');
    assert.equal(await press(host, 'Home'), '2026-11-01');
    assert.equal(await press(host, 'PageUp'), '2026-10-01');
    assert.equal(title(host), 'October 2026');
    assert.equal(await press(host, 'ArrowLeft'), '2026-09-30', 'into the month before');
    assert.equal(await press(host, 'End'), '2026-09-30', 'the week ends in another month');
    assert.equal(await pressWithShift(host, 'PageUp'), '2025-09-30');
    assert.equal(await pressWithShift(host, 'PageDown'), '2026-09-30');
    assert.equal(await pressWithShift(host, 'PageDown'), '2026-11-30', 'as far as there are articles');
    assert.deepEqual(host.calls, []);
  });

  it('stops at the first and the last month', async () => {
    const host = await mount();
    await focusDay(host, '2026-11-30');
    assert.equal(await press(host, 'ArrowRight'), '2026-11-30');
    assert.equal(await press(host, 'ArrowDown', 'PageDown'), '2026-11-30');
    assert.equal(one(host, '.mini-step[aria-disabled]').getAttribute('aria-label'), 'Next month');
    await click(host, one(host, '.mini-step[aria-disabled]'));
    assert.equal(title(host), 'November 2026');
  });

  it('chooses a day by Enter, by Space and by mouse, and no day without articles', async () => {
    const host = await mount();
    await focusDay(host, '2026-11-23');
    await press(host, 'Enter');
    await press(host, ' ');
    assert.deepEqual(host.calls, ['2026-11-23', '2026-11-23']);
    await press(host, 'ArrowRight', 'Enter', ' ');
    assert.deepEqual(host.calls, ['2026-11-23', '2026-11-23']);
    const { left, top, width, height } = one(host, '[data-day="2026-11-30"]').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    assert.equal(host.calls.at(-1), '2026-11-30');
  });

  it('leaves keys of the browser alone', async () => {
    const host = await mount();
    await focusDay(host, '2026-11-23');
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true, composed: true });
    one(host, '[data-day="2026-11-23"]').dispatchEvent(event);
    assert.isFalse(event.defaultPrevented);
    await host.updateComplete;
    assert.equal(focused(host), '2026-11-23');
  });

  it('follows the eye in right-to-left text, in its digits', async () => {
    const host = await mount({}, 'ar', 'rtl');
    await focusDay(host, '2026-11-12');
    assert.equal(await press(host, 'ArrowLeft'), '2026-11-13');
    assert.equal(await press(host, 'ArrowRight', 'ArrowRight'), '2026-11-11');
    assert.equal(await press(host, 'ArrowDown'), '2026-11-18');
    const [first, second] = [one(host, '[data-day="2026-11-08"]'), one(host, '[data-day="2026-11-09"]')].map((day) => day.getBoundingClientRect().left);
    assert.isAbove(first!, second!);
    assert.equal(one(host, '[data-day="2026-11-12"]').innerText.trim(), host.locale.formatNumber(12));
  });

  it('turns the page by its buttons and says which month is on', async () => {
    const host = await mount();
    const status = one(host, '[role="status"]');
    assert.equal(status.textContent, '');
    const back = one(host, '[aria-label="Previous month"]');
    back.focus();
    await click(host, back);
    assert.equal(title(host), 'October 2026');
    assert.equal(status.textContent, 'October 2026');
    assert.equal(host.shadowRoot!.activeElement, back);
    await click(host, one(host, '[aria-label="Next month"]'));
    assert.equal(status.textContent, 'November 2026');
  });

  it('jumps by month and year, and chooses a whole month', async () => {
    const host = await mount();
    const button = one(host, '.mini-title');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    await click(host, button);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    const [month, year] = all(host, 'select') as [HTMLSelectElement, HTMLSelectElement];
    assert.equal(host.shadowRoot!.activeElement, month);
    assert.equal(month.value, '11');
    assert.deepEqual([...year.options].map((option) => option.text), ['2026', '2006']);
    assert.deepEqual([...month.options].filter((option) => !option.disabled).map((option) => option.text), ['September', 'November']);
    month.value = '09';
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await host.updateComplete;
    assert.equal(title(host), 'September 2026');
    year.value = '2006';
    year.dispatchEvent(new Event('change', { bubbles: true }));
    await host.updateComplete;
    assert.equal(title(host), 'May 2006', '2006 has none in September');
    assert.equal(month.value, '05');
    await click(host, one(host, '.mini-chooser .button'));
    assert.deepEqual(host.calls, ['2006-05']);
    assert.isEmpty(all(host, '.mini-chooser'));
    assert.equal(host.shadowRoot!.activeElement, button);
    await click(host, button);
    assert.equal(one(host, '.mini-chooser .button').getAttribute('aria-pressed'), 'true');
  });

  it('closes the chooser by Escape, and nothing around it', async () => {
    const host = await mount();
    await click(host, one(host, '.mini-title'));
    let heard = 0;
    const listen = (event: KeyboardEvent): void => void (event.key === 'Escape' && heard++);
    document.addEventListener('keydown', listen);
    await press(host, 'Escape');
    assert.isEmpty(all(host, '.mini-chooser'));
    assert.equal(heard, 0);
    assert.equal(host.shadowRoot!.activeElement, one(host, '.mini-title'));
    await press(host, 'Escape');
    assert.equal(heard, 1);
    document.removeEventListener('keydown', listen);
  });

  it('shows the day that is chosen from outside', async () => {
    const host = await mount();
    host.day = '2026-09-30';
    host.requestUpdate();
    await host.updateComplete;
    assert.equal(title(host), 'September 2026');
    assert.equal(one(host, 'td [tabindex="0"]').dataset.day, '2026-09-30');
  });

  it('has square cells of at least 40 px from a width of 280', async () => {
    const host = await mount();
    for (const width of [280, 320, 700]) {
      host.style.inlineSize = `${width}px`;
      const { width: inline, height } = one(host, '[data-day="2026-11-12"]').getBoundingClientRect();
      assert.isAtLeast(inline, 40, `${width}`);
      assert.isAtMost(inline, 51, `${width}`);
      assert.closeTo(inline, height, 1);
      assert.equal(getComputedStyle(one(host, '[data-day="2026-11-12"]')).borderRadius, '50%');
      assert.isAtMost(host.renderRoot.querySelector('.mini-month')!.scrollWidth, Math.min(width, 352));
    }
    host.style.inlineSize = '264px';
    assert.isAtLeast(one(host, '[data-day="2026-11-12"]').getBoundingClientRect().width, 37);
  });

  for (const [language, dir] of [['en', 'ltr'], ['ar', 'rtl'], ['be', 'ltr']] as const) {
    it(`has no fault that axe finds, in ${language}`, async () => {
      const host = await mount({ day: '2026-11-23' }, language, dir);
      await click(host, one(host, '.mini-title'));
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = scheme === 'dark' ? '#1b1d21' : '#fff';
        document.documentElement.style.color = scheme === 'dark' ? '#f1f1ef' : '#1c1d1f';
        await new Promise((resolve) => setTimeout(resolve, 200));
        const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`), [], scheme);
      }
      document.documentElement.removeAttribute('style');
    });
  }
});
