import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import { rss, setStage, titles, writeRss } from './upstream.js';

const NEWS = '/v1/feeds/news';
const ICAL = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Fair
DTSTART:20261101T100000Z
DTEND:20261101T120000Z
CATEGORIES:Trade
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Concert
DTSTART;VALUE=DATE:20261201
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Club
DTSTART:20260101T100000Z
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

describe('the gateway', () => {
  it('answers a normal JSON Feed that reads back as what was published', async () => {
    const stage = setStage();
    stage.portal = () => new Response(rss('One', 'Two'));
    const answer = await stage.get(NEWS);
    assert.equal(answer.headers.get('content-type'), 'application/feed+json; charset=utf-8');
    const read = await readFeed(await answer.text());
    const own = await readFeed(rss('Two', 'One').replace(/0(\d):00:00/g, (_, hour) => `0${1 - Number(hour)}:00:00`));
    assert.deepEqual(read.items.map(({ title, published, tags }) => ({ title, published, tags })), own.items.map(({ title, published, tags }) => ({ title, published, tags })));
    assert.equal(read.format, 'rss');
  });

  it('answers calendars in their own normal form', async () => {
    const stage = setStage({ feeds: { cal: 'https://portal.by/cal.ics' } });
    stage.portal = () => new Response(ICAL);
    const { items } = await readFeed(await (await stage.get('/v1/feeds/cal')).text());
    assert.deepEqual(items.map(({ kind, title }) => `${kind} ${title}`), ['event Fair', 'event Concert', 'event Club']);
    assert.deepEqual(await titles(stage.get('/v1/feeds/cal?since=2026-11-24')), ['Concert', 'Club']);
    assert.deepEqual(await titles(stage.get('/v1/feeds/cal?category=trade')), ['Fair']);
    assert.deepEqual(await titles(stage.get('/v1/feeds/cal?query=con&limit=5')), ['Concert']);
  });

  it('is open to every page, whatever it answers', async () => {
    const stage = setStage();
    for (const [path, method, status] of [
      [NEWS, 'GET', 200], [NEWS, 'HEAD', 200], [`${NEWS}/source`, 'GET', 200], [NEWS, 'OPTIONS', 204], [NEWS, 'POST', 405], ['/v1/feeds/other', 'GET', 404],
      [`${NEWS}?limit=0`, 'GET', 400], ['/v1/feed?url=https://evil.by/', 'GET', 403], ['/', 'GET', 404], ['/healthz', 'GET', 200], ['/metrics', 'GET', 200],
      ['/v1/status', 'GET', 200], ['/v1/mix/all', 'GET', 404], ['/v1/feeds/__proto__', 'GET', 404], ['/v1/feeds/constructor', 'GET', 404], [`${NEWS}/source/x`, 'GET', 404],
    ] as const) {
      const { status: was, headers } = await stage.get(path, { origin: 'null', cookie: 'a=1' }, method);
      assert.equal(was, status, path);
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.include(headers.get('access-control-expose-headers'), 'ETag');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.isNull(headers.get('set-cookie'));
    }
    assert.deepEqual([...stage.asked[0]!.headers.keys()].sort(), ['accept', 'user-agent']);
  });

  it('says in a word that nothing changed', async () => {
    const stage = setStage();
    const etag = (await stage.get(NEWS)).headers.get('etag')!;
    assert.match(etag, /^"[\da-f]{32}"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await stage.get(NEWS, { 'if-none-match': known });
      assert.equal(answer.status, 304, known);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('etag'), etag);
      assert.equal(await answer.text(), '');
    }
    assert.equal((await stage.get(NEWS, { 'if-none-match': '"x"' })).status, 200);
    stage.portal = () => new Response(rss('Two'));
    stage.clock = 400;
    await stage.get(NEWS);
    await stage.settle();
    assert.equal((await stage.get(NEWS, { 'if-none-match': etag })).status, 200);
  });

  it('tells caches how long', async () => {
    const stage = setStage();
    await stage.get(NEWS);
    stage.clock = 100;
    const { headers } = await stage.get(NEWS);
    assert.equal(headers.get('age'), '100');
    assert.equal(headers.get('cache-control'), 'public, max-age=160, stale-while-revalidate=86400, stale-if-error=604800');
    assert.equal(headers.get('vary'), 'Accept-Encoding');
  });

  // A browser lets no page say what it takes.
  const saysWhatItTakes = new Request('https://portal.example', { headers: { 'accept-encoding': 'gzip' } }).headers.has('accept-encoding');
  if (saysWhatItTakes) it('compresses for those who take it', async () => {
    const stage = setStage();
    const many = Array.from({ length: 50 }, (_, index) => `Title ${index}`);
    stage.portal = () => new Response(rss(...many));
    const plain = await stage.get(NEWS);
    const zipped = await stage.get(NEWS, { 'accept-encoding': 'br, gzip' });
    assert.equal(zipped.headers.get('content-encoding'), 'gzip');
    assert.notEqual(zipped.headers.get('etag'), plain.headers.get('etag'));
    const text = await new Response(zipped.body!.pipeThrough(new DecompressionStream('gzip'))).text();
    assert.equal(text, await plain.text());
    assert.isNull((await stage.get(NEWS, { 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding'));
  });

  it('selects: newest first, as many, since, of a section, with words', async () => {
    const stage = setStage();
    stage.portal = () => new Response(rss('Zero', 'One', 'Two').replace('>Sport<', '>Culture<'));
    assert.deepEqual(await titles(stage.get(`${NEWS}?limit=2`)), ['Two', 'One']);
    assert.deepEqual(await titles(stage.get(`${NEWS}?since=2026-11-24T01:00:00Z`)), ['Two', 'One']);
    assert.deepEqual(await titles(stage.get(`${NEWS}?since=11h`)), ['Two', 'One']);
    assert.deepEqual(await titles(stage.get(`${NEWS}?category=culture`)), ['Zero']);
    assert.deepEqual(await titles(stage.get(`${NEWS}?query=tw`)), ['Two']);
    for (const bad of ['limit=x', 'limit=1001', 'limit=-1', 'limit=1e2', 'since=yesterday', 'since=2026-13-01', `query=${'x'.repeat(201)}`]) {
      assert.equal((await stage.get(`${NEWS}?${bad}`)).status, 400, bad);
    }
    assert.lengthOf(stage.asked, 1);
  });

  it('merges feeds, each item once, as long as one of them is there', async () => {
    const stage = setStage({ feeds: { a: 'https://a.by/rss', b: 'https://b.by/rss' }, mixes: { all: ['a', 'b'] } });
    stage.portal = ({ url }) => new Response(url.includes('a.by') ? rss('One', 'Two') : rss('x', 'Two').replaceAll('portal.by', 'b.by'));
    assert.sameMembers(await titles(stage.get('/v1/mix/all')), ['One', 'Two', 'x']);
    const half = setStage({ feeds: { a: 'https://a.by/rss', b: 'https://b.by/rss' }, mixes: { all: ['a', 'b'] } });
    half.portal = ({ url }) => (url.includes('a.by') ? new Response(rss('One')) : new Response('', { status: 500 }));
    const answer = await half.get('/v1/mix/all');
    assert.equal(answer.headers.get('x-feed-status'), 'stale');
    assert.deepEqual(await titles(answer), ['One']);
  });

  it('gives the bytes as they came, as no page', async () => {
    const page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>';
    for (const [sent, safe] of [
      ['application/rss+xml; charset=windows-1251', 'application/rss+xml; charset=windows-1251'], ['text/calendar', 'text/calendar'],
      ['text/html', 'application/octet-stream'], ['image/svg+xml', 'application/octet-stream'], ['application/xhtml+xml', 'application/octet-stream'],
      ['text/xml; charset="x\\"\u00e9"', 'text/xml'], ['', 'application/octet-stream'],
    ]) {
      const stage = setStage();
      const body = rss('One').replace('</channel>', `<!-- ${page} --></channel>`);
      stage.portal = () => new Response(new TextEncoder().encode(body), { headers: sent ? { 'content-type': sent } : {} });
      const { headers, ...answer } = await stage.get(`${NEWS}/source`).then(async (answer) => ({ headers: answer.headers, text: await answer.text() }));
      assert.equal(answer.text, body);
      assert.equal(headers.get('content-type'), safe);
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
      assert.equal(headers.get('content-disposition'), 'attachment');
    }
  });

  it('takes addresses that are configured, or begin as `allow` says', async () => {
    const stage = setStage({ allow: ['https://other.by/rss/'] });
    const by = (url: string): string => `/v1/feed?url=${encodeURIComponent(url)}`;
    assert.deepEqual(await titles(stage.get(by('https://portal.by/rss#x'))), ['One']);
    assert.deepEqual(await titles(stage.get(NEWS)), ['One']);
    assert.lengthOf(stage.asked, 1, 'one feed under both');
    assert.deepEqual(await titles(stage.get(by('https://other.by/rss/be?x=1'))), ['One']);
    assert.equal((await stage.get(`/v1/feed/source?url=${encodeURIComponent('https://other.by/rss/be?x=1')}`)).status, 200);
    assert.lengthOf(stage.asked, 2);
    assert.equal((await stage.get('/v1/feed?url=x')).status, 400);
  });

  it('a thousand items at most', async () => {
    const stage = setStage();
    stage.portal = () => new Response(writeRss(Array.from({ length: 1200 }, (_, index) => `T${index}`)));
    assert.lengthOf(await titles(stage.get(NEWS)), 1000);
  });

  it('shows how it is', async () => {
    const stage = setStage({ feeds: { news: 'https://portal.by/rss', 'bad-one': 'https://bad.by/rss' } });
    stage.portal = ({ url }) => new Response(url.includes('bad') ? '' : rss('One'));
    await stage.get(NEWS);
    await stage.get('/v1/feeds/bad-one');
    stage.clock = 10;
    const { feeds } = (await (await stage.get('/v1/status')).json()) as { feeds: Record<string, unknown>[] };
    assert.equal(feeds[0]!.items, 1);
    assert.equal(feeds[0]!.ageSeconds, 10);
    assert.equal((feeds[1]!.failure as { code: string }).code, 'empty');
    const metrics = await (await stage.get('/metrics')).text();
    for (const line of [
      'portal_gateway_requests_total{route="feeds",status="200"} 1', 'portal_gateway_requests_total{route="feeds",status="502"} 1',
      'portal_gateway_upstream_total{feed="bad-one",outcome="empty"} 1', 'portal_gateway_feed_age_seconds{feed="news"} 10', 'portal_gateway_feed_failing{feed="bad-one"} 1',
    ]) assert.include(metrics, `${line}\n`);
    for (const line of metrics.trim().split('\n')) assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+\{[^}]*\} [\d.]+)$/);
    assert.equal((await stage.get('/metrics')).headers.get('cache-control'), 'no-store');
  });
});
