import { assert } from 'chai';
import { until, wait } from '../elements/harness.js';
import { cdnUrl } from '../support/test-server.js';
import { feedUrl, openCdnPage, readIntegrity, untilShown } from './cdn-page.js';

const link = '<a href="https://portal.example/news">News</a>';

describe('the autoloader', () => {
  it('loads what a page uses, shared files once', async () => {
    const src = await feedUrl();
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], `<news-feed src="${src}">${link}</news-feed><article-card src="${src}">${link}</article-card>`);
    await untilShown(page);
    await untilShown(page, 'article-card', 1);
    assert.isUndefined(page.window.customElements.get('events-calendar'));
    const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'));
    assert.sameMembers(files, [...new Set(files)]);
    assert.isNotEmpty(files.filter((name) => name.includes('-base-')));
    assert.deepEqual(page.lines, []);
  });

  it('waits until an element nears the window; `loading="eager"` does not', async () => {
    const src = await feedUrl();
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], `<div style="height: 5000px"></div><article-card>${link}</article-card><news-feed loading="eager" src="${src}">${link}</news-feed>`);
    await untilShown(page);
    assert.isUndefined(page.window.customElements.get('article-card'));
    page.window.dispatchEvent(new Event('beforeprint'));
    await until(() => page.window.customElements.get('article-card'), 'the card, for print', 5000);
  });

  it('sees what is added later, and looks into a shadow root when asked', async () => {
    const src = await feedUrl();
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], '<main></main><div id="host"></div>');
    const { document: doc, window } = page;
    await until(() => (window as unknown as Record<symbol, { discover?: unknown }>)[Symbol.for('portal-widgets')]?.discover, 'the autoloader');
    assert.isUndefined(window.customElements.get('news-feed'));
    const root = doc.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p data-portal-widget="article-card" data-src="${src}">${link}</p>`;
    (window as unknown as Record<symbol, { discover: (root: ShadowRoot) => void }>)[Symbol.for('portal-widgets')]!.discover(root);
    await until(() => root.querySelector('p > article-card')?.shadowRoot?.querySelector('[part~=headline]'), 'the card in the shadow root', 5000);
    doc.querySelector('main')!.innerHTML = `<section><news-feed src="${src}">${link}</news-feed></section>`;
    await untilShown(page);
  });

  it('knows the carriers: a paragraph, a link, and a link that tells all in its address', async () => {
    const src = await feedUrl();
    const page = await openCdnPage(
      [await cdnUrl('portal-widgets.js')],
      `<p id="one" lang="de" data-portal-widget="news-feed" data-src="${src}" data-limit="2" data-onclick="alert(1)" data-style="color: red">${link}</p>
       <div id="two"><a data-portal-widget="news-feed" data-src="${src}" href="https://portal.example/news">News</a></div>
       <div id="three"><a href="https://portal.example/news#portal-widget=news-feed&amp;limit=1&amp;src=${encodeURIComponent(src.replaceAll('&amp;', '&'))}">News</a></div>
       <p data-portal-widget="script" data-src="x">${link}</p>`,
    );
    await untilShown(page, 'news-feed', 1);
    const shown = (id: string) => page.document.querySelector(`#${id} > news-feed`)!;
    for (const [id, count] of [['one', 2], ['two', 3], ['three', 1]] as const) {
      await until(() => shown(id)?.shadowRoot?.querySelectorAll('[part~=headline]').length === count, `${count} in ${id}`);
      assert.isFalse(shown(id).querySelector('a')!.checkVisibility(), `the link of ${id} gives way`);
    }
    assert.sameMembers(shown('one').getAttributeNames().filter((name) => name !== 'theme'), ['src', 'limit']);
    assert.deepEqual(page.lines.map((line) => line.split('>')[0]), ['portal-widgets: no <script']);
    assert.equal(page.document.querySelectorAll('script[data-src], script[src="x"]').length, 0);
  });

  it('keeps the carrier`s link when the feed fails', async () => {
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], `<p data-portal-widget="news-feed" data-src="/no-such-feed">${link}</p>`);
    await until(() => page.errors.length, 'feed-error');
    await wait(100);
    assert.isTrue(page.document.querySelector('a')!.checkVisibility());
  });

  it('one hash covers all: a changed part is refused, the page stays as it is, and says so once', async () => {
    const src = await feedUrl();
    const places = `<news-feed src="${src}">${link}</news-feed><p data-portal-widget="news-feed" data-src="${src}">${link}</p>`;
    const page = await openCdnPage([await cdnUrl('portal-widgets.js', { changed: '-feeds-' })], places);
    await until(() => page.errors.length === 2, 'feed-error on both');
    assert.sameMembers(page.errors.map(({ target }) => target), ['news-feed', 'p']);
    assert.match(page.errors[0]!.message, /parts\/portal-widgets-feeds-.*missing or changed/);
    assert.equal(page.errors[0]!.code, 'network');
    assert.lengthOf(page.lines, 1);
    assert.match(page.lines[0]!, /^<news-feed>: .*missing or changed/);
    for (const each of page.document.querySelectorAll('a')) assert.isTrue(each.checkVisibility());
    assert.isUndefined(page.window.customElements.get('news-feed'));
  });

  it('a changed later part of a single file is refused; the items stay', async () => {
    const page = await openCdnPage([await cdnUrl('news-feed.js', { changed: 'news-feed-rest' })], `<news-feed src="${await feedUrl()}">${link}</news-feed>`);
    await untilShown(page);
    await until(() => page.errors.length, 'feed-error');
    assert.match(page.errors[0]!.message, /news-feed-rest.*missing or changed/);
    assert.lengthOf(page.lines, 1);
  });

  it('a changed entry does not run', async () => {
    const page = await openCdnPage([await cdnUrl('portal-widgets.js', { changed: 'portal-widgets.js' })], `<news-feed src="${await feedUrl()}">${link}</news-feed>`, { integrity: await readIntegrity() });
    await wait(300);
    assert.isUndefined(page.window.customElements.get('news-feed'));
    assert.isTrue(page.document.querySelector('a')!.checkVisibility());
  });

  it('works under `Integrity-Policy: blocked-destinations=(script)`', async () => {
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], `<news-feed filters src="${await feedUrl()}">${link}</news-feed>`, {
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
      integrity: await readIntegrity(),
    });
    await untilShown(page);
    await until(() => page.document.querySelector('news-feed')!.shadowRoot!.querySelector('footer'), 'the rest');
  });
});

describe('several copies on one page', () => {
  const files = ['portal-widgets.js', 'all.js', 'news-feed.js'];
  for (const [first, second] of [['0.1.0', '9.9.9'], ['9.9.9', '0.1.0']] as const) {
    for (const file of files) {
      it(`${file} ${first}, then ${second}: one warning, everything works`, async () => {
        const url = (version: string) => cdnUrl(file, version === '0.1.0' ? {} : { version });
        const page = await openCdnPage([await url(first), await url(second)], `<news-feed filters src="${await feedUrl()}">${link}</news-feed>`);
        await untilShown(page);
        await until(() => page.document.querySelector('news-feed')!.shadowRoot!.querySelector('footer'), 'the rest');
        assert.lengthOf(page.lines, 1);
        for (const part of [first, second, await url(first), await url(second)]) assert.include(page.lines[0], part);
      });
    }
  }

  for (const file of files) {
    it(`${file} three times with \`?v=\` is silent`, async () => {
      const url = await cdnUrl(file);
      const page = await openCdnPage([url, `${url}?v=1`, `${url}?v=2`], `<news-feed filters src="${await feedUrl()}">${link}</news-feed>`);
      await untilShown(page);
      await until(() => page.document.querySelector('news-feed')!.shadowRoot!.querySelector('footer'), 'the rest');
      assert.deepEqual(page.lines, []);
    });
  }

  it('single files and the autoloader leave one mark on the page and no global', async () => {
    const page = await openCdnPage([await cdnUrl('news-feed.js'), await cdnUrl('article-card.js'), await cdnUrl('portal-widgets.js')], `<news-feed src="${await feedUrl()}">${link}</news-feed>`);
    await untilShown(page);
    const plain = await openCdnPage([], '');
    const known = new Set(Reflect.ownKeys(plain.window));
    assert.deepEqual(Reflect.ownKeys(page.window).filter((key) => !known.has(key)), [Symbol.for('portal-widgets')]);
  });
});
