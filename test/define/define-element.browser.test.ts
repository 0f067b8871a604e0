import { assert } from 'chai';
import { openFrame } from '../support/open-frame.js';

interface Outcome {
  warnings: string[];
  globals: string[];
  defined: string[];
  result: unknown;
}

/** Runs a module on a page of its own and says what it did to it. */
async function run(code: string): Promise<Outcome> {
  const { window } = await openFrame(`<!doctype html><script>
    window.before = Object.getOwnPropertyNames(window);
    window.warnings = [];
    console.warn = (...texts) => window.warnings.push(texts.join(' '));
    window.tags = [];
    const { define } = customElements;
    customElements.define = (tag, ...rest) => { window.tags.push(tag); return define.call(customElements, tag, ...rest); };
  </script>
  <script type="module">window.outcome = (async () => { ${code} })().catch((error) => 'threw ' + error);</script>`);
  const page = window as unknown as { outcome: Promise<unknown>; before: string[]; warnings: string[]; tags: string[] };
  const result = await page.outcome;
  const known = new Set([...page.before, 'before', 'warnings', 'tags', 'outcome']);
  // Lit's own marks of its versions.
  const globals = Object.getOwnPropertyNames(page).filter((name) => !known.has(name) && !/^(lit|reactive)/i.test(name));
  return { result, globals, warnings: page.warnings.filter((text) => !/Lit is in dev mode/.test(text)), defined: page.tags };
}

describe('registration', () => {
  it('happens by the entries made for it', async () => {
    const { defined, warnings, globals } = await run(`await import('/src/define/news-feed.ts'); await import('/src/define/article-card.ts');`);
    assert.sameMembers(defined, ['news-feed', 'article-card']);
    assert.deepEqual(warnings, []);
    assert.deepEqual(globals, []);
  });

  it('does not happen by importing the classes, and nothing else does', async () => {
    const { defined, warnings, globals, result } = await run(`const { NewsFeed, ArticleCard } = await import('/src/index.ts'); return typeof NewsFeed + typeof ArticleCard;`);
    assert.equal(result, 'functionfunction');
    assert.deepEqual(defined, []);
    assert.deepEqual(warnings, []);
    assert.deepEqual(globals, []);
  });

  it('is quiet when the same file comes twice', async () => {
    const { defined, warnings, result } = await run(`await import('/src/define/news-feed.ts'); await import('/src/define/news-feed.ts?again'); return 'good';`);
    assert.equal(result, 'good');
    assert.deepEqual(defined, ['news-feed']);
    assert.deepEqual(warnings, []);
  });

  it('yields to another version, and says so once', async () => {
    const { defined, warnings, result } = await run(`
      customElements.define('news-feed', class extends HTMLElement {});
      globalThis[Symbol.for('portal-widgets')] = { defined: { 'news-feed': { version: '9.9.9', url: 'https://elsewhere.example/news-feed.js' } } };
      await import('/src/define/news-feed.ts');
      return 'good';`);
    assert.equal(result, 'good');
    assert.deepEqual(defined, ['news-feed']);
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0]!, /<news-feed>.*9\.9\.9 \(https:\/\/elsewhere\.example\/news-feed\.js\)/);
  });

  it('yields to an element of somebody else`s', async () => {
    const { defined, warnings, result } = await run(`
      customElements.define('news-feed', class extends HTMLElement {});
      await import('/src/define/news-feed.ts');
      return 'good';`);
    assert.equal(result, 'good');
    assert.deepEqual(defined, ['news-feed']);
    assert.lengthOf(warnings, 1);
  });

  it('upgrades what is on the page already, with the properties set before', async () => {
    const { result } = await run(`
      document.body.innerHTML = '<news-feed loading="eager"><p>Fallback</p></news-feed>';
      const element = document.body.firstElementChild;
      element.items = [{ kind: 'article', id: '1', title: 'Early', authors: [], tags: [], attachments: [] }];
      await import('/src/define/news-feed.ts');
      await element.updateComplete;
      return element.shadowRoot.textContent.includes('Early') ? 'good' : element.shadowRoot.textContent;`);
    assert.equal(result, 'good');
  });
});
