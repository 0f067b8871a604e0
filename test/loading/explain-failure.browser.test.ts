import { assert } from 'chai';
import { fetchBytes } from '../../src/loading/fetch-bytes.js';
import { FeedError } from '../../src/model/feed-error.js';
import { openFrame } from '../support/open-frame.js';
import { foreignReplyUrl, makeKey, readCalls, replyUrl } from '../support/test-server.js';

async function failure(url: string): Promise<FeedError> {
  const error: unknown = await fetchBytes(url).then(() => assert.fail('did not fail'), (reason: unknown) => reason);
  assert.instanceOf(error, FeedError);
  return error;
}

describe('why there was no answer', () => {
  it('needs no preflight on another origin', async () => {
    const key = makeKey();
    const { stream } = await fetchBytes(await foreignReplyUrl({ body: 'good', key }), { refresh: true });
    assert.equal(await new Response(stream).text(), 'good');
    const calls = await readCalls(key);
    assert.deepEqual(calls.map(({ method }) => method), ['GET']);
    assert.isUndefined(calls[0]!.headers['referer']);
    assert.isUndefined(calls[0]!.headers['cookie']);
  });

  it('tells a missing CORS header, with one more request, for the head alone', async () => {
    const key = makeKey();
    assert.equal((await failure(await foreignReplyUrl({ body: 'x', cors: 'none', key }))).code, 'cors');
    assert.deepEqual((await readCalls(key)).map(({ method }) => method), ['GET', 'HEAD']);
  });

  it('tells a dead line, after three attempts', async () => {
    const key = makeKey();
    assert.equal((await failure(await foreignReplyUrl({ body: 'x', cut: 0, key }))).code, 'network');
  });

  it('asks its own server nothing more', async () => {
    const key = makeKey();
    assert.equal((await failure(replyUrl({ body: 'x', cut: 0, key }))).code, 'network');
    assert.notInclude((await readCalls(key)).map(({ method }) => method), 'HEAD');
  });

  it('tells a policy of the page', async () => {
    const url = await foreignReplyUrl({ body: 'x' });
    const { window } = await openFrame(
      `<script type="module">
        import { fetchBytes } from '/src/loading/fetch-bytes.ts';
        window.outcome = fetchBytes(${JSON.stringify(url)}).then(() => 'none', ({ code }) => code);
      </script>`,
      { csp: "default-src 'self' 'unsafe-inline'; connect-src 'self'" },
    );
    const { outcome } = window as unknown as { outcome: Promise<string> };
    assert.equal(await outcome, 'csp');
  });
});
