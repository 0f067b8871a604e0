import { assert } from 'chai';
import { canonicalUrl, stripTracking } from '../../src/model/canonical-url.js';

describe('stripTracking', () => {
  for (const [from, to] of [
    ['https://a.by/n?utm_source=rss&utm_medium=feed', 'https://a.by/n'],
    ['https://a.by/n?id=7&utm_source=rss&page=2', 'https://a.by/n?id=7&page=2'],
    ['https://a.by/n?at_medium=RSS&at_campaign=KARANGA#0', 'https://a.by/n'],
    ['https://a.by/n?maca=en-rss&id=1', 'https://a.by/n?id=1'],
    ['https://a.by/n?fbclid=x&gclid=y&yclid=z&traffic_source=rss&_openstat=abc', 'https://a.by/n'],
    ['https://a.by/n?_openstat', 'https://a.by/n'],
    ['https://a.by/n?id=1&amp;utm_source=rss', 'https://a.by/n?id=1'],
    ['https://a.by/n?UTM_Source=rss', 'https://a.by/n'],
    ['https://a.by/n#xtor=RSS-1', 'https://a.by/n'],
    ['https://a.by/n#', 'https://a.by/n'],
    ['/n?utm_source=rss&id=1', '/n?id=1'],
  ] as const) {
    it(`${from} -> ${to}`, () => assert.equal(stripTracking(from), to));
  }

  for (const url of [
    'https://a.by/n?id=1&ID=2&&x=%d0%B0+b&y',
    'https://a.by/n?',
    'https://a.by/utm_source=1/?format=1&attack=2',
    'https://a.by/n?mutm_source=1&macaroni=2&gclidx=1',
    'https://a.by/n#section-2',
    'https://a.by/n#2026',
    'https://a.by/#/news/12',
    'https://a.by/n#a?utm_source=b',
    'HTTP://A.by:80/../n',
    'not a url',
    'mailto:a@b.by?subject=utm_x',
    '',
  ]) {
    it(`keeps every byte of ${url || 'nothing'}`, () => assert.equal(stripTracking(url), url));
  }

  it('ends in time on hostile input', () => {
    const start = performance.now();
    stripTracking('https://a.by/?' + '&utm_'.repeat(20_000));
    stripTracking('https://a.by/' + '#'.repeat(20_000) + '?'.repeat(20_000));
    stripTracking('https://a.by/?' + 'amp;'.repeat(20_000));
    assert.isBelow(performance.now() - start, 2_000);
  });
});

describe('canonicalUrl', () => {
  for (const [a, b] of [
    ['http://a.by/n', 'https://a.by/n'],
    ['https://www.a.by/n', 'https://a.by/n'],
    ['https://a.by/n/', 'https://a.by/n'],
    ['https://a.by', 'https://a.by/'],
    ['https://a.by/n#2026-07-03T15:00:00Z', 'https://a.by/n'],
    ['https://a.by/n?utm_source=rss&id=2', 'https://a.by/n?id=2'],
    ['https://A.BY/n', 'https://a.by/n'],
    ['https://a.by:443/n', 'http://a.by:80/n'],
    ['https://a.by/навіны', 'https://a.by/%D0%BD%D0%B0%D0%B2%D1%96%D0%BD%D1%8B'],
  ] as const) {
    it(`${a} is ${b}`, () => assert.equal(canonicalUrl(a), canonicalUrl(b)));
  }

  for (const [a, b] of [
    ['https://a.by/n?id=1', 'https://a.by/n?id=2'],
    ['https://a.by/n', 'https://eng.a.by/n'],
    ['https://a.by/N', 'https://a.by/n'],
    ['https://a.by/#/news/1', 'https://a.by/#/news/2'],
    ['https://a.by/#!news1', 'https://a.by/#!news2'],
    ['https://a.by:8080/n', 'https://a.by/n'],
    ['urn:uuid:1', 'urn:uuid:2'],
  ] as const) {
    it(`${a} is not ${b}`, () => assert.notEqual(canonicalUrl(a), canonicalUrl(b)));
  }

  it('leaves what is no URL alone', () => {
    assert.equal(canonicalUrl('tag:a.by,2026:1'), 'tag:a.by,2026:1');
    assert.equal(canonicalUrl('item 7'), 'item 7');
    assert.equal(canonicalUrl(''), '');
  });
});
