import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';

const head = '<rss version="2.0"><channel><title>Portal</title>';
const tail = '</channel></rss>';
const good = '<item><title>Good</title><link>https://portal.example/1</link></item>';

/** Input that must neither hang nor swell, and the milliseconds within which it ends on a slow machine. */
const MOST = 4000;

const attempts: Record<string, () => string> = {
  'entity bomb': () =>
    `<!DOCTYPE rss [${Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(20)}">`).join('')}]>` +
    `${head}<item><title>&e20;</title><link>https://portal.example/1</link></item>${tail}`,
  '100,000 nested unknown tags': () => head + good + '<x>'.repeat(1e5) + '</x>'.repeat(1e5) + tail,
  '100,000 nested items': () => head + good + '<item>'.repeat(1e5) + tail,
  '100,000 nested groups': () => `${head}<item><title>Good</title>${'<media:group>'.repeat(1e5)}${'</media:group>'.repeat(1e5)}</item>${tail}`,
  '100,000 nested tags in a text': () => `${head}<item><title>Good</title><description>${'<b>'.repeat(1e5)}</description></item>${tail}`,
  '100,000 nested tags in escaped text': () => `${head}<item><title>Good</title><description>${'&lt;b&gt;'.repeat(1e5)}</description></item>${tail}`,
  'a megabyte attribute': () => `${head}<item><title>Good</title><enclosure url="https://portal.example/${'a'.repeat(1e6)}"/></item>${tail}`,
  'a megabyte attribute without an end': () => `${head}${good}<item><title>Bad</title><enclosure url="${'a'.repeat(1e6)}`,
  'a million attributes': () => `${head}${good}<item ${'a="b" '.repeat(1e6)}><title>Many</title></item>${tail}`,
  'a million declarations': () => `<rss ${Array.from({ length: 1e5 }, (_, n) => `xmlns:n${n}="u${n}"`).join(' ')}><channel><title>Portal</title>${good}${tail}`,
  'a million names': () => `${head}${good}${Array.from({ length: 1e5 }, (_, n) => `<n${n}/>`).join('')}${tail}`,
  'a name of a megabyte': () => `${head}${good}<${'n'.repeat(1e6)}>${tail}`,
  'a million open quotes': () => `${head}${good}${'<a b="'.repeat(2e5)}${tail}`,
  'a million open comments': () => `${head}${good}${'<!--'.repeat(2e5)}`,
  'a million open CDATA sections': () => `${head}${good}${'<![CDATA['.repeat(1e5)}`,
  'CDATA sections without an end in titles': () => `${head}${good}${'<item><title><![CDATA[x</title></item>'.repeat(2e4)}${tail}`,
  'a million open declarations': () => `${head}${good}${'<!x '.repeat(2e5)}`,
  'a million end tags': () => `${head}${good}${'</x>'.repeat(3e5)}${tail}`,
  'a million <': () => `${head}<item><title>Good ${'<'.repeat(1e6)}</title></item>${tail}`,
  'a million &': () => `${head}<item><title>Good ${'&'.repeat(1e6)}</title></item>${tail}`,
  'a million half references': () => `${head}<item><title>Good ${'&#'.repeat(5e5)}</title></item>${tail}`,
  'a megabyte of spaces in a title': () => `${head}<item><title>Good${' '.repeat(1e6)}x</title></item>${tail}`,
  'a megabyte of spaces in a date': () => `${head}<item><title>Good</title><pubDate>${'1 '.repeat(5e5)}</pubDate></item>${tail}`,
  'a megabyte of a person': () => `${head}<item><title>Good</title><author>${'a@'.repeat(5e5)}</author></item>${tail}`,
  'a megabyte of points': () => `${head}<item><title>Good</title><georss:point>${'1 '.repeat(5e5)}</georss:point></item>${tail}`,
  '100,000 images': () => `${head}<item><title>Good</title><description><![CDATA[${'<img src="data:,x">'.repeat(1e5)}]]></description></item>${tail}`,
  '100,000 image starts': () => `${head}<item><title>Good</title><description><![CDATA[${'<img '.repeat(1e5)}]]></description></item>${tail}`,
  '100,000 categories': () => `${head}<item><title>Good</title>${Array.from({ length: 1e5 }, (_, n) => `<category>c${n}</category>`).join('')}</item>${tail}`,
  '100,000 media files': () => `${head}<item><title>Good</title>${Array.from({ length: 1e5 }, (_, n) => `<media:content url="https://portal.example/${n}.jpg"/>`).join('')}</item>${tail}`,
  '100,000 authors': () => `${head}<item><title>Good</title>${Array.from({ length: 1e5 }, (_, n) => `<dc:creator>a${n}</dc:creator>`).join('')}</item>${tail}`,
  'a megabyte before the root': () => `${'junk '.repeat(2e5)}${head}${good}${tail}`,
  'deep JSON': () => `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"Good","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`,
  'JSON without an end': () => `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"Good"},${'{"a":['.repeat(1e5)}`,
  'JSON of quotes': () => `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"Good ${'\\"'.repeat(3e5)}"}]}`,
};

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 16_384) yield text.slice(at, at + 16_384);
}

describe('hostile feeds end in time', () => {
  for (const [name, make] of Object.entries(attempts)) {
    it(name, async function () {
      this.timeout(4 * MOST);
      const text = make();
      for (const source of [text, pieces(text)]) {
        const start = performance.now();
        const feed = await readFeed(source);
        assert.isBelow(performance.now() - start, MOST);
        assert.isNotEmpty(feed.items, 'the good item is kept');
        assert.isBelow(JSON.stringify(feed).length, 3 * text.length + 10_000);
        for (const { tags, authors, attachments } of feed.items) {
          for (const list of [tags, authors, attachments]) assert.isAtMost(list.length, 100);
        }
      }
    });
  }

  it('100,000 items are read, more are not', async function () {
    this.timeout(8 * MOST);
    const items = Array.from({ length: 100_003 }, (_, n) => `<item><guid>${n}</guid></item>`).join('');
    let heard = 0;
    const feed = await readFeed(head + items + tail, { onItem: () => heard++ });
    assert.lengthOf(feed.items, 100_000);
    assert.equal(heard, 100_000);
    assert.deepEqual(feed.problems.map(({ code }) => code), ['limit']);
  });

  it('an endless feed ends at 100 million characters', async function () {
    this.timeout(60_000);
    const piece = 'x'.repeat(1 << 20);
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield `${head}<x>`;
      for (; given < 200; given++) yield piece;
    }
    let code: unknown;
    await readFeed(endless()).catch((error: unknown) => (code = (error as { code: string }).code));
    assert.equal(code, 'too-large');
    assert.isBelow(given, 100);
  });

  it('no prototype is touched', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
    const inside = names.map((name) => `<${name} ${name}="1">polluted</${name}><category domain="${name}">${name}</category><dc:${name}>x</dc:${name}>`).join('');
    const declared = names.map((name) => `xmlns:${name}="${name}"`).join(' ');
    await readFeed(`<rss ${declared} __proto__="x"><channel>${inside}<item>${inside}<title>Good</title></item></channel></rss>`);
    await readFeed(`<feed ${declared}><entry>${inside}<link __proto__="x" href="https://portal.example/" rel="__proto__"/><title>Good</title></entry></feed>`);
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [{ id: '1', title: 'Good' }] });
    const feed = await readFeed(json.replace('{"id"', '{"__proto__":{"polluted":true,"summary":"Polluted"},"id"').replace('{"version"', '{"__proto__":{"polluted":true,"description":"Polluted"},"version"'));
    assert.isUndefined(feed.description);
    assert.isUndefined(feed.items[0]!.summary);
    assert.isUndefined(({} as { polluted?: unknown }).polluted);
    assert.notProperty({}, 'x');
  });
});
