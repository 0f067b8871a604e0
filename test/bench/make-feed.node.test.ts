import { assert } from 'chai';
import { makeAtom, makeItem, makeRss } from '../../bench/make-feed.js';
import { compareTitles } from '../../bench/measure.js';
import { ours, peers, scanBare, type Reader } from '../../bench/readers.js';
import { readFeed } from '../../src/formats/read-feed.js';

const kinds = [['RSS', makeRss], ['Atom', makeAtom]] as const;
const count = 24;
const titles = Array.from({ length: count }, (_, index) => makeItem(index).title);

async function rejects(promise: Promise<unknown>, message: RegExp): Promise<void> {
  const error: unknown = await promise.then(() => undefined, (reason: unknown) => reason);
  assert.match(String(error), message);
}

describe('the feeds of the bench', () => {
  for (const [kind, make] of kinds) {
    for (const reader of [ours, ...peers]) {
      it(`${kind}: ${reader.name} finds every headline`, () => compareTitles([reader], make(count), titles));
    }

    it(`${kind}: nothing is wrong with it and every field is there`, async () => {
      const { problems, items } = await readFeed(make(count));
      assert.deepEqual(problems, []);
      items.forEach((item, index) => {
        const { title, link, date, tags, author, html, summary } = makeItem(index);
        assert.equal(item.title, title);
        assert.equal(item.url, link);
        assert.equal(item.published, date.toISOString());
        assert.deepEqual(item.tags.map(({ label }) => label), tags);
        assert.deepEqual(item.authors.map(({ name }) => name), [author]);
        assert.equal(item.contentHtml, html);
        assert.equal(item.summary, summary);
        assert.isString(item.image?.url);
      });
    });

    it(`${kind}: is the same at every call`, () => {
      assert.equal(make(3), make(3));
    });
  }

  it('are as long as they say', () => {
    assert.closeTo(new TextEncoder().encode(makeRss(100)).length, 0.27e6, 0.01e6);
    assert.match(makeRss(2), /[а-я]/);
    assert.match(makeRss(2), /&amp;/);
    assert.closeTo(new TextEncoder().encode(makeItem(0).html).length, 2000, 700);
  });
});

describe('compareTitles', () => {
  const text = makeRss(2);
  const expected = titles.slice(0, 2);

  it('refuses a reader that leaves an item out', () => {
    const hasty: Reader = { ...ours, titlesOf: () => expected.slice(1) };
    return rejects(compareTitles([hasty], text, expected), /1 of 2 items/);
  });

  it('refuses a reader that reads a headline otherwise', () => {
    const careless: Reader = { ...ours, titlesOf: () => expected.map((title) => title.replace('&', '&amp;')) };
    return rejects(compareTitles([careless], text, expected), /"Season 0.*&amp;/);
  });
});

describe('scanBare', () => {
  it('counts every `<`', () => {
    assert.equal(scanBare('<a>1 < 2</a><'), 4);
    assert.equal(scanBare(''), 0);
  });
});
