import { assert } from 'chai';
import { createCollector, type FeedReader } from '../../src/formats/feed-collector.js';
import { createForgivingXmlFeedReader } from '../../src/formats/forgiving-xml-feed.js';
import { createXmlFeedReader } from '../../src/formats/xml-feed.js';
import { rareEntities } from '../../src/model/entities.js';
import type { Feed } from '../../src/model/feed.js';
import { loadFixtures } from '../support/fixtures.js';

const options = { url: 'https://portal.example/feeds/news', timeZone: 'Europe/Minsk' };

/** Reads a whole text. @returns what became of it, and whether a later part was needed for that */
async function read(reader: FeedReader, text: string): Promise<{ result: Feed | string; waited: boolean }> {
  let waited = false;
  const settle = (): Promise<void> => {
    waited = true;
    return reader.settle();
  };
  try {
    reader.push(text);
    while (reader.read(1e9) || reader.finishing.waits) if (reader.finishing.waits) await settle();
    let result: Feed | undefined;
    while (!(result = reader.end())) await settle();
    return { result, waited };
  } catch (error) {
    return { result: (error as Error).message, waited };
  }
}

const plain = (text: string): ReturnType<typeof read> => read(createXmlFeedReader(options), text);
const forgiving = (text: string): ReturnType<typeof read> =>
  read(createForgivingXmlFeedReader(createCollector('rss', options)), text);

const rss = (inside: string, attributes = ''): string =>
  `<rss version="2.0"${attributes}><channel><title>Portal</title><link>https://portal.example/</link>${inside}</channel></rss>`;
const item = (inside: string): string =>
  `<item><title>First</title><guid isPermaLink="false">1</guid></item><item>${inside}<guid isPermaLink="false">2</guid></item>`;

describe('createXmlFeedReader', () => {
  describe('reads what the forgiving reader reads', () => {
    for (const folder of ['rss', 'atom', 'rdf']) {
      it(folder, async () => {
        for (const { name, bytes } of await loadFixtures(folder)) {
          const text = new TextDecoder().decode(bytes).trim();
          assert.deepEqual((await plain(text)).result, (await forgiving(text)).result, name);
        }
      });
    }
  });

  describe('alone, without a later part', () => {
    const texts: Record<string, string> = {
      'texts, CDATA and references': rss(item('<title>A &amp; B &#8212; &laquo;C&raquo;</title><description><![CDATA[<p>One</p>]]></description>')),
      'attributes in either quotes, with > in them': rss(item(`<title>Two</title><enclosure type='image/png' length="1"  url = "https://portal.example/a.png?b>c"/>`)),
      'unknown elements, closed, empty and with text': rss(item('<y/><wfw:z a="b">text</wfw:z><w><![CDATA[<b>]]></w><title>Known</title>')),
      'comments': `<?xml version="1.0"?><!-- a --> ${rss(item('<!-- <title>no</title> --><title>Yes</title>'))}`,
      'media with children': rss(item('<title>Two</title><media:content url="https://portal.example/a.jpg" width="900"><media:credit>Photo: A</media:credit></media:content>')),
      'a feed without items': rss(''),
      'Atom with authors':
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="be"><title>T</title><author><name>Feed</name></author>' +
        '<entry><id>1</id><title type="html">&lt;b&gt;x&lt;/b&gt;</title><link href="https://portal.example/1"/></entry>' +
        '<entry><id>2</id><title>y</title><author><name>A</name><email>a@portal.example</email></author><link rel="alternate" href="/2"></link></entry></feed>',
    };
    for (const [name, text] of Object.entries(texts)) {
      it(name, async () => {
        const { result, waited } = await plain(text);
        assert.isFalse(waited);
        assert.deepEqual(result, (await forgiving(text)).result);
      });
    }
  });

  describe('gives up, and the forgiving reader goes on from the item at hand', () => {
    const texts: Record<string, string> = {
      'a base of the whole feed': rss(item('<title>Two</title><link>a.html</link>'), ' xml:base="https://other.example/b/"'),
      'an item without a title': rss(item('<media:title>Named by its picture</media:title>')),
      'rights of an item': rss(item('<title>Two</title><rights>Its own</rights>')),
      'a licence of an item': rss(item('<title>Two</title><atom:link rel="license" href="https://portal.example/l"/>')),
      'a text that lies elsewhere': '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title><content src="https://portal.example/1.jpg" type="image/jpeg"/></entry></feed>',
      'an open element': rss(item('<title>Open<link>https://portal.example/2</link>')),
      'markup that was not escaped': rss(item('<description>a <b>bold</b> word</description>')),
      'a CDATA section that lost its end': rss(item('<title><![CDATA[x</title>') + item('<title><![CDATA[y]]></title>')),
      'a module that is not usual': rss(item('<title>Two</title><x:y>z</x:y>')),
      'a rare element': rss(item('<georss:point>53.9 27.5</georss:point>')),
      'a rare reference': rss(item('<title>&eacute;t&eacute;</title>')),
      'an item in an item': rss(item('<title>Outer</title>') + '<item><title>A</title><item><title>B</title></item></item>'),
      'a nested element of the same name': rss(item('<w><w>1</w><title>in</title></w><title>out</title>')),
      'an attribute without quotes': rss(item('<enclosure url=https://portal.example/a.png type="image/png"/>')),
      'an attribute whose end was forgotten': rss(item('<enclosure url="https://portal.example/a.png><title>A "b" c</title>')),
      'a namespace of its own': rss(item('<a:creator xmlns:a="http://purl.org/dc/elements/1.1/">Somebody</a:creator>')),
      'an end tag that fits nothing': rss(item('</b><title>Ends</title>')),
      'an end tag with white space': rss(item('<title>Ends</title >')),
      'no end': rss(item('<title>Whole</title>')).slice(0, -20),
      'other letters in an end tag': rss(item('<title>Ends</TITLE>')),
      'a language of one text': rss(item('<title xml:lang="be">Па-беларуску</title>')),
    };
    for (const [name, text] of Object.entries(texts)) {
      it(name, async () => {
        rareEntities.named = undefined;
        const { result, waited } = await plain(text);
        assert.isTrue(waited);
        assert.deepEqual(result, (await forgiving(text)).result);
      });
    }
  });
});
