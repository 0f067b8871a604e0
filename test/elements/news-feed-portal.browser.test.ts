import { assert } from 'chai';
import '../../src/define/news-feed.js';
import type { NewsFeed } from '../../src/elements/news-feed.js';
import { findViolations } from '../support/axe.js';
import { fakeWeb, type FakeAnswer } from '../doctor/fake-web.js';

const rss = (title: string): FakeAnswer => ({
  body: `<rss version="2.0"><channel><title>${title}</title><link>https://portal.example/</link><item><title>${title} one</title><link>https://portal.example/1</link></item></channel></rss>`,
});
const feeds = [
  { url: '/be.rss', kind: 'news', language: 'be' },
  { url: '/ru.rss', kind: 'news', language: 'ru' },
  { url: '/ru-economy.rss', kind: 'news', language: 'ru', section: 'economy' },
];
const passport = (more: object = {}): FakeAnswer => ({ body: JSON.stringify({ version: 1, name: { be: 'Партал', en: 'Portal of the land' }, home: '/', feeds, ...more }) });

let portals = 0;

describe('<news-feed portal>', () => {
  const { fetch } = globalThis;
  const errors: string[] = [];
  afterEach(() => {
    globalThis.fetch = fetch;
    document.querySelectorAll('news-feed').forEach((element) => element.remove());
    errors.length = 0;
  });

  /** A portal of its own for each test, as passports are kept for a page. */
  function serve(answers: (origin: string) => Record<string, FakeAnswer>): string {
    const host = `portal${++portals}.example`;
    globalThis.fetch = fakeWeb(answers(`https://${host}`));
    return host;
  }

  const standard = (origin: string, more?: object): Record<string, FakeAnswer> => ({
    [`${origin}/.well-known/portal-widgets.json`]: passport(more),
    [`${origin}/be.rss`]: rss('Belarusian'),
    [`${origin}/ru.rss`]: rss('Russian'),
    [`${origin}/ru-economy.rss`]: rss('Economy'),
    [`${origin}/other.rss`]: rss('Other'),
  });

  function show(attributes: string): NewsFeed {
    const box = document.createElement('div');
    box.innerHTML = `<news-feed loading="eager" ${attributes}></news-feed>`;
    const element = box.querySelector('news-feed')!;
    element.addEventListener('feed-error', ({ code }) => errors.push(code));
    document.body.append(element);
    return element;
  }

  async function until(what: () => unknown): Promise<void> {
    for (let tries = 0; !what() && tries < 300; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.isOk(what(), String(what));
  }

  const textOf = (element: NewsFeed): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const mark = (element: NewsFeed): HTMLElement | null => element.shadowRoot!.querySelector('[part=official]');

  it('needs no address of a feed; the portal vouches for its own', async () => {
    const element = show(`portal="${serve(standard)}" lang="be ru en"`);
    await until(() => mark(element));
    assert.include(textOf(element), 'Belarusian one');
    assert.equal(mark(element)!.textContent, 'Афіцыйная крыніца: Партал');
    assert.match(mark(element)!.querySelector('a')!.href, /^https:\/\/portal\d+\.example\/$/);
    assert.notInclude(textOf(element), 'Мова навін');
    assert.deepEqual(await findViolations(element, { disable: ['color-contrast'] }), []);
  });

  it('falls back to the next language and says so', async () => {
    const element = show(`portal="${serve(standard)}" lang="en ru"`);
    await until(() => mark(element));
    assert.include(textOf(element), 'Russian one');
    assert.include(textOf(element), 'In Russian');
  });

  it('says so in Belarusian, which Chromium does not know', async () => {
    const element = show(`portal="${serve(standard)}" section="economy" lang="be"`);
    await until(() => mark(element));
    assert.include(textOf(element), 'Economy one');
    assert.match(textOf(element), /Мова навін: руская/);
  });

  it('follows another section', async () => {
    const element = show(`portal="${serve(standard)}" lang="ru"`);
    await until(() => textOf(element).includes('Russian one'));
    element.section = 'economy';
    await until(() => textOf(element).includes('Economy one'));
    assert.notInclude(textOf(element), 'Russian one');
  });

  it('vouches for the page\'s own src where the passport names it', async () => {
    const host = serve(standard);
    const element = show(`portal="${host}" src="https://${host}/ru.rss" lang="en"`);
    await until(() => mark(element));
    assert.equal(mark(element)!.textContent, 'Official source: Portal of the land');
  });

  const closed: [name: string, answers: (origin: string) => Record<string, FakeAnswer>, src: string][] = [
    ['a feed that the passport does not name', standard, '/other.rss'],
    ['one of two feeds', standard, '/ru.rss ORIGIN/other.rss'],
    ['no passport', (origin) => ({ ...standard(origin), [`${origin}/.well-known/portal-widgets.json`]: { status: 404 } }), '/ru.rss'],
    ['a passport of another version', (origin) => standard(origin, { version: 2 }), '/ru.rss'],
    ['a passport that is a page', (origin) => ({ ...standard(origin), [`${origin}/.well-known/portal-widgets.json`]: { body: '<html>' } }), '/ru.rss'],
  ];
  for (const [name, answers, src] of closed) {
    it(`no mark: ${name}; the feed shows all the same`, async () => {
      const host = serve(answers);
      const element = show(`portal="${host}" src="https://${host}${src.replace('ORIGIN', `https://${host}`)}" lang="en"`);
      await until(() => element.shadowRoot!.querySelector('[part=source]'));
      await new Promise((resolve) => setTimeout(resolve, 150));
      assert.match(textOf(element), /one/);
      assert.isNull(mark(element));
      assert.deepEqual(errors, []);
    });
  }

  it('no mark for items of the page\'s own', async () => {
    const element = show(`portal="${serve(standard)}" lang="ru"`);
    await until(() => mark(element));
    element.items = [{ kind: 'article', id: '1', title: 'Mine', authors: [], tags: [], attachments: [] }];
    await until(() => textOf(element).includes('Mine'));
    await element.updateComplete;
    assert.isNull(mark(element));
  });

  it('without a passport and a src says why, and tries again', async () => {
    const host = serve((origin) => ({ [`${origin}/.well-known/portal-widgets.json`]: { status: 404 } }));
    const element = show(`portal="${host}" lang="en"`);
    await until(() => errors.length);
    assert.deepEqual(errors, ['http']);
    await until(() => element.shadowRoot!.querySelector('button'));
    globalThis.fetch = fakeWeb(standard(`https://${host}`));
    element.reload();
    await until(() => mark(element));
    assert.include(textOf(element), 'Belarusian one');
  });

  it('a section that there is not is said', async () => {
    show(`portal="${serve(standard)}" section="sport" lang="en"`);
    await until(() => errors.length);
    assert.deepEqual(errors, ['not-a-feed']);
  });
});
