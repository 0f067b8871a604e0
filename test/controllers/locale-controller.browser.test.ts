import { assert } from 'chai';
import { html, LitElement } from 'lit';
import { ClockController } from '../../src/controllers/clock-controller.js';
import { findLanguage, LocaleController } from '../../src/controllers/locale-controller.js';

class LocaleProbe extends LitElement {
  readonly control = new LocaleController(this);
  renders = 0;

  override render() {
    this.renders++;
    return html`<p dir=${this.control.dir}>${this.control.locale.t('news')}</p>`;
  }

  get text() {
    return this.shadowRoot!.querySelector('p')!.textContent;
  }
}
customElements.define('locale-probe', LocaleProbe);

/** Observers report in a microtask, a language comes by `import()`, the element renders in another microtask. */
async function settle(probe: LocaleProbe) {
  await Promise.resolve();
  await probe.control.ready;
  await probe.updateComplete;
}

describe('LocaleController', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.documentElement.removeAttribute('lang');
  });

  async function show(markup: string) {
    place.innerHTML = markup;
    const probe = place.querySelector<LocaleProbe>('locale-probe')!;
    await settle(probe);
    return probe;
  }

  it('is English on a page without a language, and at once on every page', async () => {
    assert.equal((await show('<locale-probe></locale-probe>')).text, 'News');
    const probe = document.createElement('locale-probe') as LocaleProbe;
    assert.equal(probe.control.locale.t('news'), 'News');
  });

  it('takes the nearest language: its own, an ancestor’s, the page’s', async () => {
    document.documentElement.lang = 'pl';
    assert.equal((await show('<locale-probe></locale-probe>')).text, 'Wiadomości');
    assert.equal((await show('<div lang="de"><locale-probe></locale-probe></div>')).text, 'Nachrichten');
    assert.equal((await show('<div lang="de"><locale-probe lang="be"></locale-probe></div>')).text, 'Навіны');
    assert.equal((await show('<div lang=""><locale-probe></locale-probe></div>')).text, 'News');
  });

  it('looks out of shadow roots', async () => {
    place.lang = 'ru';
    const outer = place.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const probe = inner.appendChild(new LocaleProbe());
    await settle(probe);
    assert.equal(probe.text, 'Новости');
    assert.equal(findLanguage(probe), 'ru');
    (outer.firstElementChild as HTMLElement).lang = 'fr';
    await settle(probe);
    assert.equal(probe.text, 'Actualités');
  });

  it('follows changes live, and the last one wins', async () => {
    const probe = await show('<locale-probe></locale-probe>');
    document.documentElement.lang = 'lt';
    await settle(probe);
    assert.equal(probe.text, 'Naujienos');
    document.documentElement.lang = 'es';
    document.documentElement.lang = 'zh';
    await settle(probe);
    assert.equal(probe.text, '新闻');
  });

  it('turns with the script, unless the page says otherwise', async () => {
    const direction = async (markup: string) => (await show(markup)).control.dir;
    assert.equal(await direction('<div lang="ar"><locale-probe></locale-probe></div>'), 'rtl');
    assert.equal(await direction('<div lang="he"><locale-probe></locale-probe></div>'), 'rtl');
    assert.equal(await direction('<div lang="ar" dir="LTR"><locale-probe></locale-probe></div>'), 'ltr');
    assert.equal(await direction('<div dir="rtl"><p dir="auto"><locale-probe></locale-probe></p></div>'), 'rtl');
  });

  it('writes nothing on the host, and renders no more than it must', async () => {
    const probe = await show('<locale-probe></locale-probe>');
    assert.isEmpty(probe.getAttributeNames());
    const { renders } = probe;
    place.setAttribute('dir', 'ltr');
    await settle(probe);
    assert.equal(probe.renders, renders);
  });

  it('is deaf while it is not on the page, and hears on its return', async () => {
    const probe = await show('<locale-probe></locale-probe>');
    probe.remove();
    document.documentElement.lang = 'de';
    await settle(probe);
    assert.equal(probe.text, 'News');
    place.append(probe);
    await settle(probe);
    assert.equal(probe.text, 'Nachrichten');
  });
});

describe('ClockController', () => {
  it('has one timer for all, and none for nobody', () => {
    const started: unknown[] = [];
    const stopped: unknown[] = [];
    const { setInterval: start, clearInterval: stop } = window;
    let tick: TimerHandler = '';
    let updates = 0;
    Object.assign(window, {
      setInterval: (handler: TimerHandler) => ((tick = handler), started.push(handler)),
      clearInterval: (id: unknown) => id !== undefined && stopped.push(id),
    });
    try {
      const host = { addController() {}, removeController() {}, requestUpdate: () => void updates++, updateComplete: Promise.resolve(true) };
      const clocks = [new ClockController(host), new ClockController({ ...host })];
      clocks.forEach((clock) => clock.hostConnected());
      assert.lengthOf(started, document.hidden ? 0 : 1);
      if (typeof tick === 'function') (tick as () => void)();
      assert.equal(updates, document.hidden ? 0 : 2);
      clocks.forEach((clock) => clock.hostDisconnected());
      assert.lengthOf(stopped, started.length);
    } finally {
      Object.assign(window, { setInterval: start, clearInterval: stop });
    }
  });
});
