import { assert } from 'chai';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { createGuardedFetch } from '../../src/server/node/guarded-fetch.js';
import { fetchUpstream, type UpstreamAnswer, type UpstreamOptions } from '../../src/server/fetch-upstream.js';
import { GatewayError } from '../../src/server/gateway-error.js';

const quickBrotli = (bytes: Buffer): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

let server: Server;
let origin: string;
let answer: RequestListener;
let asked: IncomingMessage[];

const load = (options: Partial<UpstreamOptions> = {}): Promise<UpstreamAnswer> => {
  const fetch = createGuardedFetch({ isAllowed: () => true, connectTimeout: 300 });
  return fetchUpstream(`${origin}/rss`, { fetch, allowPrivate: true, userAgent: 'portal-widgets-gateway/1', timeout: 700, ...options });
};

async function failure(options?: Partial<UpstreamOptions>): Promise<GatewayError> {
  const error: unknown = await load(options).then(() => assert.fail('came'), (reason: unknown) => reason);
  assert.instanceOf(error, GatewayError);
  return error;
}

describe('fetchUpstream', () => {
  before(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => (asked = []));

  it('sends nothing but what it is, and keeps no cookie', async () => {
    answer = (_request, response) => response.setHeader('set-cookie', 'a=1').end('x');
    await load();
    await load();
    for (const { headers } of asked) {
      assert.sameMembers(Object.keys(headers), ['user-agent', 'accept', 'accept-encoding', 'host', 'connection']);
      assert.equal(headers['user-agent'], 'portal-widgets-gateway/1');
    }
  });

  it('asks by what is known, and hears that nothing changed', async () => {
    answer = (request, response) =>
      request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.setHeader('etag', '"1"').setHeader('last-modified', 'x').end('x');
    const { etag, lastModified, bytes } = await load();
    assert.lengthOf(bytes!, 1);
    assert.isUndefined((await load({ etag, lastModified })).bytes);
    assert.equal(asked[1]!.headers['if-modified-since'], 'x');
  });

  it('reads every coding', async () => {
    for (const [coding, code] of [['gzip', gzipSync], ['br', brotliCompressSync], ['deflate', deflateSync]] as const) {
      answer = (_request, response) => response.setHeader('content-encoding', coding).end(code('<rss/>'));
      assert.equal(new TextDecoder().decode((await load()).bytes), '<rss/>', coding);
    }
  });

  for (const [coding, code] of [['gzip', gzipSync], ['br', quickBrotli]] as const) {
    it(`a bomb of ${coding} ends at the limit`, async () => {
      const bomb = code(Buffer.alloc(50_000_000));
      answer = (_request, response) => response.setHeader('content-encoding', coding).end(bomb);
      const before = process.memoryUsage().arrayBuffers;
      assert.equal((await failure({ timeout: 5000 })).code, 'too-large');
      assert.isBelow(process.memoryUsage().arrayBuffers - before, 30_000_000);
    }).timeout(10_000);
  }

  it('4 MB pass, a byte more does not', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(4_000_000, 'x'));
    assert.lengthOf((await load({ timeout: 5000 })).bytes!, 4_000_000);
    answer = (_request, response) => response.end(Buffer.alloc(4_000_001, 'x'));
    assert.equal((await failure({ timeout: 5000 })).code, 'too-large');
  });

  it('an endless answer ends', async () => {
    answer = (_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.once('close', () => clearInterval(timer));
    };
    assert.equal((await failure()).code, 'timeout');
  });

  it('a silent server ends', async () => {
    answer = () => {};
    assert.equal((await failure()).code, 'timeout');
  });

  it('an answer that breaks off is no answer', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('<rss>');
      setTimeout(() => response.destroy(), 20);
    };
    assert.equal((await failure()).code, 'network');
    answer = (_request, response) => response.socket!.destroy();
    assert.equal((await failure()).code, 'network');
  });

  it('a broken coding is no answer', async () => {
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end('plain');
    assert.equal((await failure()).code, 'network');
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('<rss/>').subarray(0, 20));
    assert.equal((await failure()).code, 'network');
  });

  it('nobody listens', async () => {
    const error = await fetchUpstream('http://127.0.0.1:1/', { fetch: createGuardedFetch({ isAllowed: () => true }), allowPrivate: true, userAgent: '' }).catch((reason: unknown) => reason);
    assert.match(String(error), /ECONNREFUSED/);
  });

  it('tells what the portal said', async () => {
    for (const status of [204, 304, 400, 403, 404, 410, 429, 500, 503]) {
      answer = (_request, response) => response.writeHead(status, status === 429 ? { 'retry-after': '120' } : {}).end();
      const error = await failure();
      assert.equal(error.code, 'http', `${status}`);
      assert.include(error.message, String(status));
      assert.equal(error.retryAfter, status === 429 ? 120 : undefined);
    }
    answer = (_request, response) => response.end();
    assert.equal((await failure()).code, 'empty');
  });
});
