import { assert } from 'chai';
import { FeedError } from '../../src/model/feed-error.js';
import { fetchBytes, type FetchOptions } from '../../src/loading/fetch-bytes.js';
import { createServer, openBody } from './fake-server.js';

const url = 'https://portal.example/rss';

async function readText(options: FetchOptions): Promise<string> {
  const { stream } = await fetchBytes(url, options);
  // Not by `Response`: browsers hide there what a stream failed with.
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
}

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => assert.fail('did not fail'),
    (reason: unknown) => reason,
  );
  assert.instanceOf(error, FeedError);
  return error;
}

/** Makes pauses short and tells how long they were to be. */
function shortPauses(): { pauses: number[]; restore: () => void } {
  const pauses: number[] = [];
  const { setTimeout, Math } = globalThis;
  const { random } = Math;
  Math.random = () => 0.5;
  globalThis.setTimeout = ((go: () => void, ms = 0) => {
    if (ms && ms !== 15_000) pauses.push(ms);
    return setTimeout(go, ms === 15_000 ? ms : 0);
  }) as typeof globalThis.setTimeout;
  return {
    pauses,
    restore() {
      globalThis.setTimeout = setTimeout;
      Math.random = random;
    },
  };
}

describe('fetchBytes', () => {
  let clock: ReturnType<typeof shortPauses>;
  beforeEach(() => (clock = shortPauses()));
  afterEach(() => clock.restore());

  it('makes one simple request', async () => {
    const server = createServer(new Response('<rss/>', { headers: { 'Content-Type': 'text/xml' } }));
    const { stream, contentType } = await fetchBytes(url, server);
    assert.equal(await new Response(stream).text(), '<rss/>');
    assert.equal(contentType, 'text/xml');
    assert.equal(server.calls.length, 1);
    const { signal, ...init } = server.calls[0]!.init;
    assert.exists(signal);
    assert.deepEqual(init, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('revalidates on refresh, without headers of its own', async () => {
    const server = createServer(new Response('x'));
    await readText({ ...server, refresh: true });
    assert.equal(server.calls[0]!.init.cache, 'no-cache');
    assert.notExists(server.calls[0]!.init.headers);
  });

  it('hands pieces on as they come', async () => {
    const body = openBody();
    const { stream } = await fetchBytes(url, createServer(() => body.response));
    const reader = stream.getReader();
    body.send('first');
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'first');
    body.send('second');
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'second');
    body.end();
    assert.isTrue((await reader.read()).done);
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`asks again after ${status}, later each time`, async () => {
      const bad = new Response('', { status });
      const server = createServer(bad, bad, new Response('good'));
      assert.equal(await readText(server), 'good');
      assert.deepEqual(clock.pauses, [250, 1000]);
    });
  }

  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`does not ask again after ${status}`, async () => {
      const server = createServer(new Response('', { status }));
      const error = await failure(readText(server));
      assert.deepInclude(error, { code: 'http', status, url });
      assert.equal(server.calls.length, 1);
    });
  }

  it('gives up after two more attempts', async () => {
    const server = createServer(new Response('', { status: 503 }));
    assert.deepInclude(await failure(readText(server)), { code: 'http', status: 503 });
    assert.equal(server.calls.length, 3);
  });

  it('asks again when the line is dead', async () => {
    const same = new URL('/rss', (globalThis.location as Location | undefined)?.href ?? url).href;
    const server = createServer(new TypeError('Failed to fetch'), new Response('good'));
    const { stream } = await fetchBytes(same, server);
    assert.equal(await new Response(stream).text(), 'good');
  });

  it('obeys Retry-After in seconds', async () => {
    const server = createServer(new Response('', { status: 503, headers: { 'Retry-After': '7' } }), new Response('x'));
    await readText(server);
    assert.deepEqual(clock.pauses, [7250]);
  });

  it('obeys Retry-After as a date', async () => {
    const date = new Date(Date.now() + 8000).toUTCString();
    const server = createServer(new Response('', { status: 429, headers: { 'Retry-After': date } }), new Response('x'));
    await readText(server);
    assert.closeTo(clock.pauses[0]!, 7750, 1500);
  });

  it('does not keep anybody waiting longer than 10 seconds, and says how long it would be', async () => {
    const server = createServer(new Response('', { status: 503, headers: { 'Retry-After': '3600' } }));
    const error = await failure(readText(server));
    assert.equal(error.retryAfter, 3600);
    assert.equal(server.calls.length, 1);
  });

  it('times out before the answer begins, without asking again', async () => {
    const server = createServer('hang');
    assert.equal((await failure(readText({ ...server, timeout: 20 }))).code, 'timeout');
    assert.equal(server.calls.length, 1);
    assert.isTrue(server.calls[0]!.init.signal!.aborted);
  });

  it('times out when the body falls silent before its first byte', async () => {
    const body = openBody();
    assert.equal((await failure(readText({ ...createServer(() => body.response), timeout: 20 }))).code, 'timeout');
    assert.isTrue(body.left());
  });

  it('ends the body and says why when it falls silent halfway', async () => {
    const body = openBody();
    const { stream, cutOff } = await fetchBytes(url, { ...createServer(() => body.response), timeout: 20 });
    body.send('half');
    assert.equal(await new Response(stream).text(), 'half');
    assert.equal(cutOff()?.code, 'timeout');
  });

  it('ends the body and says why when the line breaks halfway', async () => {
    const body = openBody();
    const { stream, cutOff } = await fetchBytes(url, createServer(() => body.response));
    const reader = stream.getReader();
    body.send('half');
    await reader.read();
    body.breakOff();
    assert.isTrue((await reader.read()).done);
    assert.equal(cutOff()?.code, 'network');
  });

  it('counts no time while the reader takes its own', async () => {
    clock.restore();
    const body = openBody();
    const { stream, cutOff } = await fetchBytes(url, { ...createServer(() => body.response), timeout: 60 });
    const reader = stream.getReader();
    body.send('a');
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 150));
    body.send('b');
    assert.equal((await reader.read()).value?.length, 1);
    assert.notExists(cutOff());
    await reader.cancel();
    clock = shortPauses();
  });

  it('stops at the cap while streaming, and leaves the server', async () => {
    const body = openBody();
    body.send('x'.repeat(600));
    body.send('x'.repeat(600));
    assert.equal((await failure(readText({ ...createServer(() => body.response), maxBytes: 1000 }))).code, 'too-large');
    assert.isTrue(body.left());
  });

  it('does not begin what is announced as too large', async () => {
    const body = openBody({ headers: { 'Content-Length': '1001' } });
    assert.equal((await failure(readText({ ...createServer(() => body.response), maxBytes: 1000 }))).code, 'too-large');
    assert.isTrue(body.left());
  });

  it('calls an answer without a byte empty', async () => {
    assert.equal((await failure(readText(createServer(new Response(''))))).code, 'empty');
    assert.equal((await failure(readText(createServer(new Response(null, { status: 204 }))))).code, 'empty');
  });

  it('ends the request when the reader has had enough', async () => {
    const body = openBody();
    const { stream } = await fetchBytes(url, createServer(() => body.response));
    await stream.cancel();
    assert.isTrue(body.left());
  });

  describe('when the caller leaves', () => {
    it('does not begin', async () => {
      const server = createServer('hang');
      assert.equal((await failure(readText({ ...server, signal: AbortSignal.abort() }))).code, 'aborted');
      assert.equal(server.calls.length, 0);
    });

    it('ends the request before the answer', async () => {
      const server = createServer('hang');
      const abort = new AbortController();
      const reading = readText({ ...server, signal: abort.signal });
      abort.abort('enough');
      const error = await failure(reading);
      assert.deepInclude(error, { code: 'aborted', cause: 'enough' });
      assert.isTrue(server.calls[0]!.init.signal!.aborted);
    });

    it('ends the body with `aborted`, whatever the engine rejects with', async () => {
      const body = openBody();
      const abort = new AbortController();
      const { stream } = await fetchBytes(url, { ...createServer(() => body.response), signal: abort.signal });
      const reader = stream.getReader();
      body.send('half');
      await reader.read();
      const reading = reader.read();
      abort.abort();
      assert.equal((await failure(reading)).code, 'aborted');
    });

    it('does not wait for the next attempt', async () => {
      clock.restore();
      const server = createServer(new Response('', { status: 503, headers: { 'Retry-After': '9' } }));
      const abort = new AbortController();
      const reading = readText({ ...server, signal: abort.signal });
      setTimeout(() => abort.abort(), 20);
      assert.equal((await failure(reading)).code, 'aborted');
      assert.equal(server.calls.length, 1);
      clock = shortPauses();
    });

    it('calls AbortSignal.timeout a timeout', async () => {
      assert.equal((await failure(readText({ ...createServer('hang'), signal: AbortSignal.timeout(10) }))).code, 'timeout');
    });
  });
});
