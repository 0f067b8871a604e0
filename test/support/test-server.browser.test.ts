import {assert} from 'chai';
import {isWebKit} from './emulation.js';
import {openFrame} from './open-frame.js';
import {foreignReplyUrl, makeKey, readCalls, replyUrl, storeBody} from './test-server.js';

async function readSlowly(response: Response): Promise<{text: string; pieces: number}> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let pieces = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return {text, pieces};
    text += decoder.decode(value, {stream: true});
    pieces++;
  }
}

describe('the test server', () => {
  it('answers with the body, status, type and headers asked for', async () => {
    const response = await fetch(
      replyUrl({body: 'Добры дзень', status: 418, type: 'text/plain; charset=utf-8', headers: {'x-a': 'b'}}),
    );
    assert.equal(await response.text(), 'Добры дзень');
    assert.equal(response.status, 418);
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(response.headers.get('x-a'), 'b');
  });

  it('sends a file and a stored text, padded on demand', async () => {
    assert.equal(await (await fetch(replyUrl({file: 'test/fixtures/support/plain.txt'}))).text(), 'one');
    const long = 'x'.repeat(100_000);
    assert.equal(await (await fetch(replyUrl({stored: await storeBody(long), pad: 2}))).text(), `${long}  `);
  });

  it('keeps to the repository', async () => {
    assert.equal((await fetch(replyUrl({file: '../package.json'}))).status, 500);
    assert.equal((await fetch(replyUrl({file: '.git/config'}))).status, 500);
  });

  it('drips', async () => {
    const start = performance.now();
    const {text, pieces} = await readSlowly(await fetch(replyUrl({body: 'x'.repeat(800), rate: 2000})));
    assert.equal(text.length, 800);
    assert.isAbove(performance.now() - start, 300);
    assert.isAbove(pieces, 2);
  });

  it('gives one status after another, and records each call', async () => {
    const key = makeKey();
    const url = replyUrl({key, status: [503, 200]});
    const statuses = [(await fetch(url)).status, (await fetch(url)).status, (await fetch(url)).status];
    assert.deepEqual(statuses, [503, 200, 200]);
    assert.deepEqual((await readCalls(key)).map(({method, state}) => [method, state]), Array(3).fill(['GET', 'done']));
  });

  it('breaks off before the headers and inside the body', async () => {
    assert.instanceOf(await fetch(replyUrl({body: 'abc', cut: 0})).catch((error: unknown) => error), TypeError);
    const response = await fetch(replyUrl({body: 'x'.repeat(2000), cut: 1000}));
    assert.instanceOf(await response.text().catch((error: unknown) => error), Error);
  });

  it('notices that the client left a stalled body', async () => {
    const key = makeKey();
    const controller = new AbortController();
    const response = await fetch(replyUrl({key, body: 'abcdef', stall: 3}), {signal: controller.signal});
    assert.equal((await readCalls(key))[0]!.state, 'open');
    controller.abort();
    await response.text().catch(() => '');
    for (let tries = 0; tries < 50 && (await readCalls(key))[0]!.state === 'open'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal((await readCalls(key))[0]!.state, 'gone');
  });

  it('revalidates by entity tag', async () => {
    const key = makeKey();
    const url = replyUrl({key, body: 'same', etag: 'v1'});
    await (await fetch(url)).text();
    assert.equal(await (await fetch(url, {cache: 'no-cache'})).text(), 'same');
    // A WebKit under automation keeps no cache.
    assert.equal((await readCalls(key))[1]!.headers['if-none-match'], isWebKit ? undefined : '"v1"');
  });

  it('is another origin too, with and without CORS', async () => {
    assert.equal(await (await fetch(await foreignReplyUrl({body: 'open'}))).text(), 'open');
    const closed = await foreignReplyUrl({body: 'closed', cors: 'none'});
    assert.instanceOf(await fetch(closed).catch((error: unknown) => error), TypeError);
  });

  it('shows a preflight', async () => {
    const key = makeKey();
    const url = await foreignReplyUrl({key, body: 'x'});
    const refused = await fetch(url, {headers: {'x-own': '1'}}).catch((error: unknown) => error);
    assert.instanceOf(refused, TypeError);
    assert.deepEqual((await readCalls(key)).map(({method}) => method), ['OPTIONS']);
  });
});

describe('a page in a frame', () => {
  it('obeys its policy and tells what it blocked', async () => {
    const html = '<!DOCTYPE html><title>x</title><p style="color: red">one</p><script>window.ran = true</script>';
    const free = await openFrame(html);
    assert.isTrue((free.window as unknown as {ran?: boolean}).ran);
    assert.deepEqual(await free.readViolations(), []);
    const bound = await openFrame(html, {csp: "default-src 'none'; style-src 'unsafe-inline'"});
    assert.isUndefined((bound.window as unknown as {ran?: boolean}).ran);
    let violations = await bound.readViolations();
    for (let tries = 0; tries < 100 && !violations.length; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      violations = await bound.readViolations();
    }
    assert.match(String(violations[0]!['violated-directive']), /script-src|default-src/);
  });
});
