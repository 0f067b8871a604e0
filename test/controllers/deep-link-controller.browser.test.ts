import { assert } from 'chai';
import { html, LitElement } from 'lit';
import { DeepLinkController } from '../../src/controllers/deep-link-controller.js';
import type { FragmentState } from '../../src/controllers/address-fragment.js';
import { until, wait } from '../elements/harness.js';

class LinkHost extends LitElement {
  state: Record<string, string | undefined> = {};
  isLinked = true;
  /** What an address asks to open comes later. */
  isLate = false;
  readonly shown: FragmentState[] = [];
  readonly link = new DeepLinkController(this, {
    open: ['event'],
      enabled: () => this.isLinked,
    read: () => this.state,
    show: (state) => {
      this.shown.push(state);
      this.state = { ...state, ...(this.isLate ? { event: undefined } : {}) };
    },
  });

  async choose(state: Record<string, string | undefined>): Promise<void> {
    this.state = { ...this.state, ...state };
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override render(): unknown {
    return html`${JSON.stringify(this.state)}`;
  }
}
customElements.define('test-link-host', LinkHost);

async function mount(id = '', fields: Partial<LinkHost> = {}): Promise<LinkHost> {
  const host = document.createElement('test-link-host') as LinkHost;
  if (id) host.id = id;
  Object.assign(host, fields);
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const goBack = async (to: string): Promise<void> => {
  history.back();
  await until(() => location.hash === to, `address ${to || '(none)'}, not ${location.hash}`);
  await wait(20);
};

describe('DeepLinkController', () => {
  beforeEach(() => history.pushState(null, '', location.pathname + location.search));
  afterEach(() => {
    for (const host of document.querySelectorAll('test-link-host')) host.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes nothing before a reader chooses', async () => {
    await mount('events', { state: { view: 'week' } });
    assert.equal(location.hash, '');
  });

  it('writes a choice, and Back undoes it', async () => {
    const host = await mount('events');
    await host.choose({ view: 'week' });
    await host.choose({ date: '2026-12-07' });
    assert.equal(location.hash, '#events=view:week;date:2026-12-07');
    await goBack('#events=view:week');
    assert.deepEqual(host.state, { view: 'week' });
    await goBack('');
    assert.deepEqual(host.state, {});
    assert.deepEqual(host.shown, [{ view: 'week' }, {}]);
    history.forward();
    await until(() => host.state['view'] === 'week', 'forward');
  });

  it('shows what an address asks for, and leaves the address as it is', async () => {
    history.replaceState(null, '', '#events=view:day;event:1');
    const { length } = history;
    const host = await mount('events');
    assert.deepEqual(host.state, { view: 'day', event: '1' });
    host.requestUpdate();
    await host.updateComplete;
    assert.equal(location.hash, '#events=view:day;event:1');
    assert.equal(history.length, length);
  });

  it('waits for what an address asks to open', async () => {
    history.replaceState(null, '', '#events=view:day;event:1');
    const { length } = history;
    const host = await mount('events', { isLate: true });
    for (let i = 0; i < 2; i++) {
      host.requestUpdate();
      await host.updateComplete;
    }
    assert.equal(location.hash, '#events=view:day;event:1');
    await host.choose({ event: '1' });
    assert.equal(history.length, length);
    await host.choose({ event: undefined });
    assert.equal(location.hash, '#events=view:day');
  });

  it('waits no longer when the reader goes on', async () => {
    history.replaceState(null, '', '#events=event:1');
    const host = await mount('events', { isLate: true });
    await host.choose({ view: 'week' });
    assert.equal(location.hash, '#events=view:week');
  });

  it('goes back when what was opened is closed', async () => {
    const host = await mount('events');
    await host.choose({ view: 'week' });
    const { length } = history;
    await host.choose({ event: '1' });
    await host.choose({ event: undefined });
    await until(() => location.hash === '#events=view:week', 'the address before');
    assert.equal(history.length, length + 1, 'no entry for the closing');
    await goBack('');
    assert.deepEqual(host.state, {});
  });

  it('makes no entries while one types', async () => {
    const host = await mount('events');
    await host.choose({ view: 'week' });
    const { length } = history;
    for (const search of ['o', 'op', 'ope']) await host.choose({ search });
    assert.equal(location.hash, '#events=view:week;search:ope');
    assert.equal(history.length, length);
  });

  it('shares the address with another element', async () => {
    const first = await mount('first');
    const second = await mount('second');
    await first.choose({ view: 'week' });
    await second.choose({ view: 'day' });
    await first.choose({ event: '1' });
    assert.equal(location.hash, '#second=view:day&first=view:week;event:1');
    assert.isEmpty(second.shown);
    await second.choose({ date: '2026-12-07' });
    // Going back now would undo what the other did.
    await first.choose({ event: undefined });
    await wait(50);
    assert.equal(location.hash, '#second=view:day;date:2026-12-07&first=view:week');
    await goBack('#first=view:week;event:1&second=view:day;date:2026-12-07');
    assert.deepEqual(first.state, { view: 'week', event: '1' });
    assert.deepEqual(second.state, { view: 'day', date: '2026-12-07' });
  });

  it('tells elements without a name apart', async () => {
    const [first, second] = [await mount(), await mount()];
    await second.choose({ view: 'day' });
    await first.choose({ view: 'week' });
    assert.equal(location.hash, '#test-link-host-2=view:day&test-link-host=view:week');
    assert.deepEqual([first.state, second.state], [{ view: 'week' }, { view: 'day' }]);
  });

  it('does not mind what else an address is about', async () => {
    const host = await mount('events');
    await host.choose({ view: 'week' });
    history.pushState(null, '', '#article=urn%3A1');
    dispatchEvent(new PopStateEvent('popstate'));
    assert.deepEqual(host.state, { view: 'week' });
    history.pushState(null, '', '#chapter-2');
    dispatchEvent(new PopStateEvent('popstate'));
    assert.deepEqual(host.state, { view: 'week' });
  });

  it('does nothing unless it is asked to', async () => {
    history.replaceState(null, '', '#events=view:day');
    const host = await mount('events', { isLinked: false });
    await host.choose({ view: 'week' });
    assert.equal(location.hash, '#events=view:day');
    assert.isEmpty(host.shown);
  });

  it('stops when its element is gone', async () => {
    const host = await mount('events');
    await host.choose({ view: 'week' });
    host.remove();
    await goBack('');
    assert.isEmpty(host.shown);
  });

  it('an element that left the page leaves its address alone', async () => {
    const host = await mount('gone');
    await host.choose({ view: 'week' });
    assert.include(decodeURIComponent(location.hash), 'view:week');
    host.remove();
    await host.choose({ view: undefined });
    assert.include(decodeURIComponent(location.hash), 'view:week');
  });
});
