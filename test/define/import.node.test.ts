import { assert } from 'chai';

/** What a server, a build or a test without a page imports. */
const entries = {
  index: () => import('../../src/index.js'),
  feeds: () => import('../../src/loading/index.js'),
  markup: () => import('../../src/markup/index.js'),
};

describe('imported without a page', () => {
  for (const [name, load] of Object.entries(entries)) {
    it(`${name} loads, registers nothing and leaves no global`, async () => {
      assert.notProperty(globalThis, 'document');
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const module = (await load()) as Record<string, unknown>;
      assert.isAbove(Object.keys(module).length, 0);
      // Lit's own: marks of its versions, and its registry where there is no page.
      const left = Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key) && !/^(lit|reactive|customElements$)/i.test(key));
      assert.deepEqual(left, []);
      assert.isFalse(Symbol.for('portal-widgets') in globalThis);
    });
  }

  it('feeds reads a feed', async () => {
    const { readFeed } = await entries.feeds();
    const feed = await readFeed('<rss><channel><item><title>One</title></item></channel></rss>');
    assert.equal(feed.items[0]!.title, 'One');
  });
});
