import { assert } from 'chai';
import { isAllowed, readPolicies } from '../../src/doctor/policy.js';

const page = new URL('https://embassy.example/news');
/** Policy, address, allowed or not, behind a redirect. */
const cases: [policy: string, url: string, allowed: boolean, isRedirect?: boolean][] = [
  ["default-src 'self'", 'https://embassy.example/rss', true],
  ["default-src 'self'", 'https://portal.example/rss', false],
  ["default-src 'none'; connect-src https://portal.example", 'https://portal.example/rss', true],
  ['connect-src portal.example', 'https://portal.example/rss', true],
  ['connect-src http://portal.example', 'https://portal.example/rss', true],
  ['connect-src https://portal.example', 'http://portal.example/rss', false],
  ['connect-src https://*.portal.example', 'https://news.portal.example/rss', true],
  ['connect-src https://*.portal.example', 'https://portal.example/rss', false],
  ['connect-src https://portal.example/feeds/', 'https://portal.example/feeds/news', true],
  ['connect-src https://portal.example/feeds/', 'https://portal.example/rss', false],
  ['connect-src https://portal.example/feeds/', 'https://portal.example/rss', true, true],
  ['connect-src https://portal.example/rss', 'https://portal.example/rss', true],
  ['connect-src https://portal.example/rss', 'https://portal.example/rss/2', false],
  ['connect-src https://portal.example:*', 'https://portal.example:8443/rss', true],
  ['connect-src https://portal.example', 'https://portal.example:8443/rss', false],
  ['connect-src https:', 'https://portal.example/rss', true],
  ['connect-src *', 'http://portal.example/rss', true],
  ['connect-src', 'https://portal.example/rss', false],
  ['img-src x', 'https://portal.example/rss', true],
  ['CONNECT-SRC HTTPS://PORTAL.EXAMPLE; connect-src *', 'https://portal.example/rss', true],
  ['connect-src https://a.example; connect-src *', 'https://portal.example/rss', false],
];

describe('a Content-Security-Policy', () => {
  for (const [policy, url, allowed, isRedirect] of cases) {
    it(`${policy}${isRedirect ? ' (redirected)' : ''}: ${allowed ? '' : 'not '}${url}`, () => {
      assert.equal(isAllowed([policy], 'connect-src', new URL(url), page, isRedirect), allowed);
    });
  }

  it('all of them have to allow it', () => {
    assert.isFalse(isAllowed(['connect-src *', "default-src 'none'"], 'connect-src', new URL('https://portal.example/'), page));
  });

  it('is read from the header and the page', () => {
    const html = '<head><META http-equiv="Content-Security-Policy" content="img-src \'self\'"><meta name="x" content="default-src y">';
    assert.deepEqual(readPolicies("default-src 'self', connect-src *", html), ["default-src 'self'", 'connect-src *', "img-src 'self'"]);
    assert.deepEqual(readPolicies(undefined, ''), []);
  });
});
