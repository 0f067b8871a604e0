import { assert } from 'chai';
import { checkAddress, checkRedirect, isAllowed } from '../../src/server/check-address.js';
import { createGateway } from '../../src/server/create-gateway.js';
import { GatewayError } from '../../src/server/gateway-error.js';
import { ConfigError } from '../../src/server/read-config.js';
import { attackAddresses } from './attack-addresses.js';
import { thrown } from './thrown.js';

/** Refused by our own check, or no address at all. */
function isRefused(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return true;
  }
  return thrown(() => checkAddress(url, {})) instanceof GatewayError;
}

describe('addresses', () => {
  it(`${attackAddresses.length} attacks are refused, at least 60`, () => {
    assert.isAtLeast(new Set(attackAddresses).size, 60);
    assert.deepEqual(attackAddresses.filter((address) => !isRefused(address)), []);
  });

  it('no configuration names one', () => {
    for (const address of attackAddresses) {
      assert.instanceOf(thrown(() => createGateway({ feeds: { news: address } })), ConfigError, address);
      assert.instanceOf(thrown(() => createGateway({ feeds: {}, allow: [address] })), ConfigError, address);
    }
  });

  it('no redirect leads to one', async () => {
    for (const address of attackAddresses) {
      let calls = 0;
      const fetch = (): Promise<Response> => {
        calls++;
        return Promise.resolve(new Response(null, { status: 302, headers: { location: address.replace(/[^ -~]/gu, encodeURIComponent) } }));
      };
      const gateway = createGateway({ feeds: { news: 'http://portal.by/rss' } }, { fetch });
      const answer = await gateway(new Request('https://gateway.by/v1/feeds/news'));
      // `http:127.0.0.1/` is, to an http page, a path of its own server: that goes on to the limit of redirects.
      assert.equal(calls, /^http:\/?\d/.test(address) ? 5 : 1, address);
      assert.equal(answer.status, 502, address);
      assert.equal(((await answer.json()) as { error: string }).error, 'refused', address);
    }
  });

  it('no client names one', async () => {
    let calls = 0;
    const fetch = (): Promise<Response> => Promise.resolve(new Response(`${++calls}`));
    const gateway = createGateway({ feeds: {}, allow: ['https://portal.by/rss/', 'http://old.by'] }, { fetch });
    for (const address of [...attackAddresses, 'https://portal.by/', 'https://portal.by/rss/../secret', 'https://portal.by/rss/%2e%2e/secret',
      'https://portal.by/rss/..%2fsecret', 'https://portal.by/rss/%2e%2e%2fsecret', 'https://portal.by/rss/..%5csecret', 'https://portal.by/rssx/1', 'http://portal.by/rss/1',
      'https://portal.by:444/rss/1', 'https://portal.by.evil.by/rss/1', 'https://evil.by/https://portal.by/rss/', 'https://evil.by#https://portal.by/rss/',
      'https://portal.by@evil.by/rss/', 'https://sub.portal.by/rss/1', '//portal.by/rss/1', 'rss/1', 'http://old.by.evil.by/']) {
      const answer = await gateway(new Request(`https://gateway.by/v1/feed?url=${encodeURIComponent(address)}`));
      assert.oneOf(answer.status, [400, 403], address);
      await answer.body?.cancel();
    }
    assert.equal(calls, 0);
  });

  it('those of portals are asked', () => {
    for (const address of ['https://portal.by/rss', 'http://www.gov.example/feed?lang=be', 'https://портал.бел/rss', 'https://a.b.c.portal.by:8443/x', 'https://1.fm/']) {
      checkAddress(new URL(address), {});
    }
  });
});

describe('redirects', () => {
  const check = (from: string, to: string, redirects: string[] = []): string | undefined =>
    (thrown(() => checkRedirect(new URL(from), new URL(to), new URL('http://portal.by/rss'), { redirects })) as Error | undefined)?.message;

  it('stay with the host, and may turn to https', () => {
    assert.isUndefined(check('http://portal.by/rss', 'http://portal.by/feed'));
    assert.isUndefined(check('http://portal.by/rss', 'https://portal.by/rss'));
    assert.isUndefined(check('http://portal.by/rss', 'https://www.portal.by/rss', ['www.portal.by']));
  });

  it('never to another host, port or down from https', () => {
    assert.match(check('http://portal.by/rss', 'http://www.portal.by/')!, /"redirects" does not name/);
    assert.match(check('http://portal.by/rss', 'http://portal.by:6379/')!, /port/);
    assert.match(check('https://portal.by/rss', 'http://portal.by/rss')!, /https to http/);
  });
});

describe('allowed addresses', () => {
  it('lie at or below a named one', () => {
    const policy = { allow: ['https://portal.by/rss', 'https://news.by/'] };
    const allows = (url: string): boolean => isAllowed(new URL(url), policy);
    assert.isTrue(['https://portal.by/rss', 'https://portal.by/rss/be', 'https://portal.by/rss?x=1', 'https://news.by/any/where'].every(allows));
    assert.isFalse(['https://portal.by/rss.xml', 'https://portal.by/', 'http://news.by/', 'https://portal.by/rss/%2E%2E/x%2f'].some(allows));
  });
});
