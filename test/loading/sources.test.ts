import { assert } from 'chai';
import { readSources } from '../../src/loading/sources.js';
import type { FeedProblem } from '../../src/model/feed.js';

const base = 'https://embassy.example/en/page';

describe('readSources', () => {
  for (const [src, urls] of [
    ['https://a.by/rss', ['https://a.by/rss']],
    ['  https://a.by/rss\n\thttps://b.by/rss ', ['https://a.by/rss', 'https://b.by/rss']],
    ['https://a.by/rss, https://b.by/rss', ['https://a.by/rss', 'https://b.by/rss']],
    ['https://a.by/rss , https://b.by/rss,', ['https://a.by/rss', 'https://b.by/rss']],
    ['https://a.by/rss?ids=1,2,3', ['https://a.by/rss?ids=1,2,3']],
    ['/rss.xml news.json', ['https://embassy.example/rss.xml', 'https://embassy.example/en/news.json']],
    ['//a.by/rss', ['https://a.by/rss']],
    ['feed://a.by/rss feed:https://b.by/rss webcal://c.by/cal webcals://d.by/cal', ['https://a.by/rss', 'https://b.by/rss', 'https://c.by/cal', 'https://d.by/cal']],
    ['feed:http://b.by/rss', ['http://b.by/rss']],
    ['https://a.by/rss#x https://a.by/rss', ['https://a.by/rss']],
    ['http://a.by/rss', ['http://a.by/rss']],
    ['', []],
    ['  ,  ', []],
  ] as const) {
    it(`reads ${JSON.stringify(src)}`, () => assert.deepEqual(readSources(src, base), [...urls]));
  }

  it('leaves out what is no URL, and says so', () => {
    const problems: FeedProblem[] = [];
    assert.deepEqual(readSources('javascript:alert(1) https://a.by/rss http:// file:///etc/passwd', base, problems), ['https://a.by/rss']);
    assert.deepEqual(problems.map(({ code }) => code), ['bad-url', 'bad-url', 'bad-url']);
    assert.include(problems[0]!.message, 'javascript:alert(1)');
  });
});
