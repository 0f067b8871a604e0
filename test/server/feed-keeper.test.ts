import { assert } from 'chai';
import type { GatewayStore } from '../../src/server/gateway-store.js';
import { createMemoryStore } from '../../src/server/stores/memory-store.js';
import { rss, setStage, titles, writeRss, type Stage } from './upstream.js';

const NEWS = '/v1/feeds/news';

/** A store of which instances know nothing but what is in it. */
const sharedStore = (): GatewayStore => {
  const claims = new Set<string>();
  const store = createMemoryStore();
  return {
    ...store,
    claim: async (key) => !claims.has(key) && !!claims.add(key),
    delete: async (key) => {
      claims.delete(key);
      await store.delete(key);
    },
  };
};

/** Time passes, somebody asks, and what that set off is done. */
async function visitAfter(stage: Stage, seconds: number): Promise<void> {
  stage.clock += seconds;
  await stage.get(NEWS);
  await stage.settle();
}

const error = async (answer: Response): Promise<string> => ((await answer.json()) as { error: string }).error;

describe('a kept feed', () => {
  it('is asked for once, however many ask', async () => {
    const stage = setStage();
    const answers = await Promise.all(Array.from({ length: 50 }, () => stage.get(NEWS)));
    for (const answer of answers) assert.deepEqual(await titles(answer), ['One']);
    assert.lengthOf(stage.asked, 1);
  });

  it('is asked for again behind an answer, when it is time', async () => {
    const stage = setStage();
    await visitAfter(stage, 0);
    stage.portal = () => new Response(rss('Two'));
    await visitAfter(stage, 200);
    assert.lengthOf(stage.asked, 1);
    stage.clock += 140;
    assert.deepEqual(await titles(stage.get(NEWS)), ['One']);
    await stage.settle();
    assert.deepEqual(await titles(stage.get(NEWS)), ['Two']);
    assert.lengthOf(stage.asked, 2);
  });

  for (const [what, head, config, soon, late] of [
    ['5 minutes where nobody says', '', {}, 265, 335],
    ['the minutes of its ttl', '<ttl>15</ttl>', {}, 800, 1000],
    ['no less than a minute', '<ttl>1</ttl>', {}, 59, 67],
    ['no more than an hour', '<ttl>1440</ttl>', {}, 3200, 3601],
    ['what the configuration says', '<ttl>15</ttl>', { interval: 120 }, 107, 133],
  ] as const) {
    it(`waits ${what}`, async () => {
      const stage = setStage({ feeds: { news: { url: 'https://portal.by/rss', ...config } } });
      stage.portal = () => new Response(writeRss(['One'], head));
      await visitAfter(stage, 0);
      await visitAfter(stage, soon);
      assert.lengthOf(stage.asked, 1, 'too soon');
      await visitAfter(stage, late - soon);
      assert.lengthOf(stage.asked, 2, 'too late');
    });
  }

  it('is asked for by its validators, and unchanged stays what it was', async () => {
    const stage = setStage();
    stage.portal = ({ headers }) =>
      headers.get('if-none-match') === '"1"' ? new Response(null, { status: 304 }) : new Response(rss('One'), { headers: { etag: '"1"', 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' } });
    const before = (await stage.get(NEWS)).headers.get('etag');
    await visitAfter(stage, 400);
    assert.equal(stage.asked[1]!.headers.get('if-modified-since'), 'Tue, 24 Nov 2026 10:00:00 GMT');
    const after = await stage.get(NEWS);
    assert.equal(after.headers.get('etag'), before);
    assert.equal(after.headers.get('age'), '0');
    assert.deepEqual(await titles(after), ['One']);
  });

  describe('keeps the last good copy', () => {
    for (const [what, portal] of Object.entries<Stage['portal']>({
      'when the portal is gone': () => Promise.reject(new TypeError('fetch failed')),
      'through an error': () => new Response('<html>Error</html>', { status: 500 }),
      'when it may not ask': () => new Response('', { status: 403 }),
      'when the feed is a page': () => new Response('<!doctype html><title>Under construction</title>', { headers: { 'content-type': 'text/html' } }),
      'when nothing comes': () => new Response(''),
      'when the list is empty': () => new Response(rss()),
      'when the list breaks off': () => new Response(rss('Two', 'Three').slice(0, -60)),
      'when another language comes': () => new Response(writeRss(['Two'], '<language>en-GB</language>')),
      'when too much comes': () => new Response('x'.repeat(4_000_001)),
      'when it breaks off on the line': () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })),
      'when it leads elsewhere': () => new Response(null, { status: 302, headers: { location: 'https://ads.by/' } }),
    })) {
      it(what, async () => {
        const stage = setStage();
        await visitAfter(stage, 0);
        stage.portal = portal;
        await visitAfter(stage, 400);
        const answer = await stage.get(NEWS);
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('x-feed-status'), 'stale');
        assert.equal(answer.headers.get('age'), '400');
        assert.deepEqual(await titles(answer), ['One']);
        stage.portal = () => new Response(rss('Four'));
        await visitAfter(stage, 31);
        assert.deepEqual(await titles(stage.get(NEWS)), ['Four'], 'and comes back within half a minute');
        assert.equal((await stage.get(NEWS)).headers.get('x-feed-status'), 'fresh');
      });
    }
  });

  it('lets a portal alone as long as it asks for', async () => {
    const stage = setStage();
    await visitAfter(stage, 0);
    stage.portal = () => new Response('', { status: 429, headers: { 'retry-after': '600' } });
    await visitAfter(stage, 400);
    await visitAfter(stage, 590);
    assert.lengthOf(stage.asked, 2);
    await visitAfter(stage, 15);
    assert.lengthOf(stage.asked, 3);
  });

  it('without a copy says why, and for how long at most', async () => {
    const stage = setStage();
    stage.portal = () => new Response('', { status: 500 });
    const answer = await stage.get(NEWS);
    assert.equal(answer.status, 502);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=10');
    assert.equal(await error(answer), 'http');
    await visitAfter(stage, 31);
    assert.lengthOf(stage.asked, 2);
  });

  it('believes another language where it is configured, or after an hour', async () => {
    const stage = setStage({ feeds: { news: { url: 'https://portal.by/rss', language: 'ru' } } });
    assert.equal(await error(await stage.get(NEWS)), 'other-language');
    const patient = setStage();
    await visitAfter(patient, 0);
    patient.portal = () => new Response(writeRss(['Two'], '<language>en</language>'));
    await visitAfter(patient, 3700);
    assert.deepEqual(await titles(patient.get(NEWS)), ['Two']);
  });

  it('one connection a host, whatever feeds it has', async () => {
    const stage = setStage({ feeds: { a: 'https://portal.by/a', b: 'https://portal.by/b', c: 'https://other.by/c' } });
    let open = 0;
    let most = 0;
    stage.portal = async ({ url }) => {
      if (url.includes('portal.by')) most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (url.includes('portal.by')) open--;
      return new Response(rss('One'));
    };
    await Promise.all(['a', 'b', 'c'].map((id) => stage.get(`/v1/feeds/${id}`)));
    assert.equal(most, 1);
    assert.lengthOf(stage.asked, 3);
  });
});

describe('several gateways on one store', () => {
  it('one asks, the others serve', async () => {
    const store = sharedStore();
    const stages = Array.from({ length: 5 }, () => setStage({}, { store }));
    for (const stage of stages) {
      stage.portal = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return new Response(rss('One'));
      };
    }
    const answers = await Promise.all(stages.map((stage) => titles(stage.get(NEWS))));
    assert.deepEqual(answers.flat(), ['One', 'One', 'One', 'One', 'One']);
    assert.equal(stages.reduce((sum, { asked }) => sum + asked.length, 0), 1);
    for (const stage of stages) {
      stage.clock = 400;
      await stage.get(NEWS);
    }
    await Promise.all(stages.map((stage) => stage.settle()));
    assert.equal(stages.reduce((sum, { asked }) => sum + asked.length, 0), 2);
  });

  it('a new one serves the last good copy though the portal is dead', async () => {
    const store = sharedStore();
    await visitAfter(setStage({}, { store }), 0);
    const next = setStage({}, { store });
    next.clock = 100_000;
    next.portal = () => new Promise(() => {});
    const answer = await next.get(NEWS);
    assert.deepEqual(await titles(answer), ['One']);
    assert.equal(answer.headers.get('age'), '100000');
  });

  it('a copy of another address is not served under its name', async () => {
    const store = sharedStore();
    await visitAfter(setStage({}, { store }), 0);
    const next = setStage({ feeds: { news: 'https://other.by/rss' } }, { store });
    next.portal = () => new Response(rss('Other'));
    assert.deepEqual(await titles(next.get(NEWS)), ['Other']);
  });

  it('a store that fails costs nothing but itself', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('store away'));
    const stage = setStage({}, { store: { get: fail, put: fail, delete: fail, claim: fail } });
    assert.deepEqual(await titles(stage.get(NEWS)), ['One']);
    assert.isAbove(stage.errors.length, 0);
  });

  it('damaged copies are none', async () => {
    const store = sharedStore();
    await store.put('news', new TextEncoder().encode('{"address":"https://portal.by/rss","feed"'));
    assert.deepEqual(await titles(setStage({}, { store }).get(NEWS)), ['One']);
  });
});
