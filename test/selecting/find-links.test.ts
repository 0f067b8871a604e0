import { assert } from 'chai';
import { findLinks } from '../../src/selecting/find-links.js';

const links = (text: string): string[] => findLinks(text).flatMap(({ url }) => url ?? []);

describe('findLinks', () => {
  const cases: [string, string[]][] = [
    ['Tickets: https://portal.example/t?a=1&b=2, or at the door.', ['https://portal.example/t?a=1&b=2']],
    ['(see https://be.example/wiki/Опера_(Мінск))', ['https://be.example/wiki/Опера_(Мінск)']],
    ['“https://portal.example/a”; <http://portal.example/b>', ['https://portal.example/a', 'http://portal.example/b']],
    ['www.portal.example.', ['https://www.portal.example']],
    ['Write to box.office+ru@portal.example!', ['mailto:box.office+ru@portal.example']],
    ['javascript:alert(1) ftp://x.example a@b 19:00 e.g. this', []],
    ['https://', []],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(text || '(empty)', () => {
      assert.deepEqual(links(text), expected);
      assert.equal(
        findLinks(text)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    });
  }

  it('takes no longer for what only looks like links', () => {
    const begin = performance.now();
    for (const hostile of ['https://'.repeat(2e4), 'a@'.repeat(5e4), `${'a.'.repeat(5e4)}@`, `x@${'a.'.repeat(5e4)}`, 'www.'.repeat(5e4), `https://a${'.'.repeat(1e5)}`, '('.repeat(1e5)]) {
      findLinks(hostile);
    }
    assert.isBelow(performance.now() - begin, 3000);
  });
});
