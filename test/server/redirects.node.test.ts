import { assert } from 'chai';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { createGuardedFetch } from '../../src/server/node/guarded-fetch.js';
import { fetchUpstream, type UpstreamOptions } from '../../src/server/fetch-upstream.js';
import { GatewayError } from '../../src/server/gateway-error.js';

/*
 * Redirects and rebinding, against servers of this machine: 127.0.0.1 plays the public internet, 127.0.0.2 the inside.
 */

const OUTSIDE = '127.0.0.1';
const INSIDE = '127.0.0.2';

let outside: Server;
let inside: Server;
let port: number;
/** What the portal answers. */
let answer: RequestListener;
let secrets: IncomingMessage[];
let asked: IncomingMessage[];
/** What the name server says, call by call; the last stays. */
let names: Record<string, string[][]>;
let lookups: string[];

const lookup = ((host: string, _options: object, done: (error: Error | null, found: { address: string; family: number }[]) => void) => {
  lookups.push(host);
  const answers = names[host];
  const found = (answers && answers.length > 1 ? answers.shift() : answers?.[0]) ?? [];
  // A name server takes its time.
  setTimeout(() => done(found.length ? null : Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))));
}) as unknown as LookupFunction & typeof import('node:dns').lookup;

const listen = (listener: RequestListener, host: string, at: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject).listen(at, host, () => resolve(server));
  });

async function load(path = '/rss', options: Partial<UpstreamOptions> = {}): Promise<string> {
  const fetch = createGuardedFetch({ lookup, isAllowed: (address) => address === OUTSIDE, connectTimeout: 500 });
  const { bytes } = await fetchUpstream(`http://portal.by:${port}${path}`, { fetch, userAgent: 'test', timeout: 2000, ...options });
  return new TextDecoder().decode(bytes);
}

async function refusal(options?: Partial<UpstreamOptions>): Promise<string> {
  const error: unknown = await load('/rss', options).then((text) => assert.fail(`came: ${text}`), (reason: unknown) => reason);
  assert.instanceOf(error, GatewayError);
  return `${error.code}: ${error.message}`;
}

describe('redirects and rebinding', () => {
  before(async () => {
    outside = await listen((request, response) => {
      asked.push(request);
      answer(request, response);
    }, OUTSIDE, 0);
    ({ port } = outside.address() as AddressInfo);
    inside = await listen((request, response) => {
      secrets.push(request);
      response.end('secret');
    }, INSIDE, port);
  });
  after(() => {
    for (const server of [outside, inside]) {
      server.close();
      server.closeAllConnections();
    }
  });
  beforeEach(() => {
    secrets = [];
    asked = [];
    lookups = [];
    names = { 'portal.by': [[OUTSIDE]], 'www.portal.by': [[OUTSIDE]], 'evil.by': [[INSIDE]] };
    answer = (_request, response) => response.end('<rss/>');
  });
  afterEach(() => assert.lengthOf(secrets, 0, 'the inside was asked'));

  const redirectTo = (location: string): void => {
    answer = (request, response) => (request.url === '/rss' ? response.writeHead(302, { location }).end() : response.end('came'));
  };

  it('a portal is asked', async () => assert.equal(await load(), '<rss/>'));

  it('a redirect within it is followed', async () => {
    redirectTo('/feed');
    assert.equal(await load(), 'came');
    assert.lengthOf(asked, 2);
  });

  it('a redirect to a named host is followed', async () => {
    redirectTo(`http://www.portal.by:${port}/feed`);
    assert.equal(await load('/rss', { redirects: ['www.portal.by'] }), 'came');
    assert.deepEqual(lookups, ['portal.by', 'www.portal.by']);
  });

  for (const [what, location] of Object.entries({
    'the inside as an address': 'http://127.0.0.2:PORT/',
    'a decimal address': 'http://2130706434:PORT/',
    'an octal address': 'http://0177.0.0.2:PORT/',
    'a mapped address': 'http://[::ffff:127.0.0.2]:PORT/',
    'the metadata of a cloud': 'http://169.254.169.254/latest/meta-data/',
    'this machine by name': 'http://localhost:PORT/',
    'a name that is not configured': 'http://evil.by:PORT/',
    'another port': 'http://portal.by:6379/',
    'another scheme': 'gopher://portal.by:6379/_INFO',
    'a file': 'file:///etc/passwd',
    'a user name': 'http://root@portal.by:PORT/',
    'a trailing dot': 'http://portal.by.:PORT/',
    'a scheme-relative address': '//127.0.0.2:PORT/',
  })) {
    it(`a redirect to ${what} is refused`, async () => {
      redirectTo(location.replace('PORT', String(port)));
      assert.match(await refusal(), /^refused: /);
      assert.lengthOf(asked, 1);
    });
  }

  it('a redirect in a redirect is judged as well', async () => {
    answer = (request, response) => response.writeHead(302, { location: request.url === '/rss' ? '/2' : `http://127.0.0.2:${port}/` }).end();
    assert.match(await refusal(), /^refused: /);
    assert.lengthOf(asked, 2);
  });

  it('redirects in a circle end', async () => {
    answer = (_request, response) => response.writeHead(301, { location: '/rss' }).end();
    assert.match(await refusal(), /^refused: More than 4/);
    assert.lengthOf(asked, 5);
  });

  it('a redirect to nowhere is an error', async () => {
    answer = (_request, response) => response.writeHead(302).end();
    assert.match(await refusal(), /^http: /);
  });

  it('a name of the inside is refused', async () => {
    names['portal.by'] = [[INSIDE]];
    assert.match(await refusal(), /^refused: portal\.by is refused: 127\.0\.0\.2/);
    assert.lengthOf(asked, 0);
  });

  it('one address of the inside among public ones is enough', async () => {
    names['portal.by'] = [[OUTSIDE, INSIDE]];
    assert.match(await refusal(), /^refused: /);
    names['portal.by'] = [[INSIDE, OUTSIDE]];
    assert.match(await refusal(), /^refused: /);
  });

  it('so is a mapped one', async () => {
    names['portal.by'] = [['::ffff:127.0.0.2', OUTSIDE]];
    assert.match(await refusal(), /^refused: /);
  });

  it('a name that answers differently the second time is asked once: the connection goes to what was vetted', async () => {
    names['portal.by'] = [[OUTSIDE], [INSIDE]];
    assert.equal(await load(), '<rss/>');
    assert.deepEqual(lookups, ['portal.by']);
  });

  it('a name that turns inside between two requests is refused then', async () => {
    names['portal.by'] = [[OUTSIDE], [INSIDE]];
    await load();
    assert.match(await refusal(), /^refused: /);
  });

  it('a name that turns inside between a redirect and its end is refused', async () => {
    names['portal.by'] = [[OUTSIDE], [INSIDE]];
    redirectTo('/feed');
    assert.match(await refusal(), /^refused: /);
  });

  it('a named host that resolves to the inside is refused', async () => {
    redirectTo(`http://evil.by:${port}/`);
    assert.match(await refusal({ redirects: ['evil.by'] }), /^refused: /);
  });

  it('a name that does not exist is no answer', async () => {
    names['portal.by'] = [];
    assert.match(await refusal(), /^network: No answer: ENOTFOUND/);
  });

  it('an address in place of a name is vetted too, though nothing looks it up', async () => {
    const fetch = createGuardedFetch({ lookup, isAllowed: (address) => address === OUTSIDE });
    const error: unknown = await fetch(`http://${INSIDE}:${port}/`).catch((reason: unknown) => reason);
    assert.match(String(error), /refused/);
    assert.lengthOf(lookups, 0);
  });
});
