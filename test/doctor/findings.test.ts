import { assert } from 'chai';
import { diagnose, type DiagnoseOptions } from '../../src/doctor/diagnose.js';
import { ROWS, type FindingCode } from '../../src/doctor/findings.js';
import { fakeWeb, type FakeAnswer } from './fake-web.js';

const FEED = 'https://portal.example/rss';
const PAGE = 'https://embassy.example/';
const NOW = Date.parse('2026-11-24T12:00:00Z');
const open = { 'access-control-allow-origin': '*', etag: '"1"' };

interface Item {
  id?: string;
  link?: string;
  date?: string;
  title?: string;
  text?: string;
  picture?: string;
}

const LONG = 'The storks of the lower meadows have returned to the village of the lake, and the people are glad of that. '.repeat(9);

function item(index: number, given: Item = {}): string {
  const { id = `id-${index}`, link = `https://portal.example/${index}`, date = `Tue, 24 Nov 2026 1${4 - index}:00:00 +0300` } = given;
  const { title = 'The bison of the forest', text = LONG, picture = `https://portal.example/${index}.jpg` } = given;
  return [
    '<item>',
    title && `<title>${title}</title>`,
    link && `<link>${link}</link>`,
    id && `<guid isPermaLink="false">${id}</guid>`,
    date && `<pubDate>${date}</pubDate>`,
    picture && `<media:content url="${picture}" medium="image" width="900" height="600"/>`,
    text && `<description>A teaser that is for the list.</description><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`,
    '</item>',
  ].join('');
}

const rss = (items: readonly string[], head = '<language>en</language>'): string =>
  '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">' +
  `<channel><title>News</title><link>https://portal.example/</link>${head}${items.join('')}</channel></rss>`;

const good = [item(1), item(2), item(3)];
const picture: FakeAnswer = { headers: { 'content-type': 'image/jpeg', 'content-length': '40000' }, body: 'x' };
const pictures = Object.fromEntries([1, 2, 3].map((n) => [`https://portal.example/${n}.jpg`, picture]));
const revalidated = (answer: FakeAnswer) => (headers: Headers): FakeAnswer => (headers.has('if-none-match') ? { status: 304, headers: open } : answer);
const answers = (body: FakeAnswer['body'], headers: Record<string, string> = open): FakeAnswer => ({ body: body!, headers });

type Case = [code: FindingCode, web: Parameters<typeof fakeWeb>[0], url?: string, options?: DiagnoseOptions];
const serve = (answer: FakeAnswer): Parameters<typeof fakeWeb>[0] => ({ ...pictures, [FEED]: revalidated(answer) });
const serveItems = (...items: string[]): Parameters<typeof fakeWeb>[0] => serve(answers(rss(items)));

const loop = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [`https://portal.example/${n || 'rss'}`, { status: 302, headers: { ...open, location: `/${n + 1}` } }]),
);

const cases: Case[] = [
  ['bad-url', {}, 'ftp://portal.example/rss'],
  ['no-answer', {}],
  ['bad-certificate', { [FEED]: { error: 'CERT_HAS_EXPIRED' } }],
  ['timeout', { [FEED]: { delay: 200 } }, FEED, { timeout: 20 }],
  ['too-many-redirects', loop],
  ['bad-redirect', { [FEED]: { status: 302, headers: { ...open, location: 'file:///etc/passwd' } } }],
  ['http-error', serve({ status: 403, headers: open })],
  ['mixed-content', { 'http://portal.example/rss': answers(rss(good)) }, 'http://portal.example/rss'],
  ['no-cors', serve(answers(rss(good), { etag: '"1"' }))],
  ['wrong-cors', serve(answers(rss(good), { ...open, 'access-control-allow-origin': 'https://embassy.example/' }))],
  ['policy', { ...serveItems(...good), 'https://embassy.example/news': answers('', { 'content-security-policy': "default-src 'self'" }) }, FEED, { page: 'https://embassy.example/news' }],
  ['policy-pictures', serveItems(...good), FEED, { policies: ["img-src 'self'; connect-src *"] }],
  ['html-page', serve({ body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss2"></head></html>', headers: { ...open, 'content-type': 'text/html' } })],
  ['not-a-feed', serve(answers('{"hello":1}'))],
  ['malformed', serve(answers('<rss><channel><item><title>Half'))],
  ['empty', serve(answers(''))],
  ['too-large', serve(answers(rss(good))), FEED, { maxBytes: 100 }],
  ['no-items', serveItems()],
  ['cut-off', serve({ ...answers(rss(good).slice(0, -80)), breaks: true })],
  ['items-skipped', serveItems(...good, '<item></item>')],
  ['not-well-formed', serve(answers(rss([...good, item(4, { title: 'Bread & butter of the land' })])))],
  ['wrong-encoding', serve(answers(Uint8Array.from(`<?xml version="1.0" encoding="utf-8"?>${rss([item(1, { title: 'ABBCC' })])}`.replace('ABBCC', 'Ïðèâåò, ìèð'), (char) => char.charCodeAt(0))))],
  ['wrong-type', serve(answers(rss(good), { ...open, 'content-type': 'text/html' }))],
  ['bad-dates', serveItems(item(1, { date: 'the day after' }))],
  ['no-dates', serveItems(item(1, { date: '' }))],
  ['future-dates', serveItems(item(1, { date: 'Tue, 24 Nov 2027 10:00:00 GMT' }))],
  ['not-newest-first', serveItems(item(3), item(1))],
  ['no-ids', serveItems(item(1, { id: '', link: '' }))],
  ['same-ids', serveItems(item(1), item(2, { id: 'id-1' }))],
  ['unstable-ids', { ...pictures, [FEED]: (_, count) => answers(rss([item(1, { id: `id-1-${count}` })])) }],
  ['no-links', serveItems(item(1, { link: '' }))],
  ['no-language', serve(answers(rss(good, '')))],
  ['wrong-language', serve(answers(rss(good, '<language>be</language>')))],
  ['no-pictures', serveItems(item(1, { picture: '' }))],
  ['unsized-pictures', serveItems(item(1).replace(' width="900" height="600"', ''))],
  ['http-pictures', serveItems(item(1, { picture: 'http://portal.example/1.jpg' }))],
  ['picture-refused', { ...serveItems(...good), 'https://portal.example/1.jpg': { status: 403 } }],
  ['large-pictures', { ...serveItems(...good), 'https://portal.example/1.jpg': { ...picture, headers: { 'content-type': 'image/png', 'content-length': '2000000' } } }],
  ['teasers', serveItems(item(1, { text: '' }))],
  ['large', serve(answers(rss([item(1, { text: LONG.repeat(1100) })])))],
  ['not-compressed', serve(answers(rss([item(1, { text: LONG.repeat(30) })])))],
  ['no-validators', serve(answers(rss(good), { 'access-control-allow-origin': '*' }))],
  ['not-revalidated', { ...pictures, [FEED]: answers(rss(good)) }],
  ['slow', serve({ ...answers(rss(good)), delay: 3100 })],
  ['moved', { ...serveItems(...good), 'https://portal.example/old': { status: 301, headers: { ...open, location: '/rss' } } }, 'https://portal.example/old'],
  ['stale', serveItems(item(1, { date: 'Tue, 24 Nov 2020 10:00:00 GMT' }))],
  ['paging', serve(answers(rss(good, '<language>en</language><atom:link rel="next" href="/rss?page=2"/>')))],
  ['policy-lines', serveItems(...good)],
];

describe('what the doctor finds', () => {
  for (const [code, web, url = FEED, options] of cases) {
    it(code, async function () {
      this.timeout(8000);
      const { findings, exitCode, failure, verdict } = await diagnose(url, { page: PAGE, now: NOW, fetch: fakeWeb(web), ...options });
      const found = findings.find((finding) => finding.code === code);
      assert.isDefined(found, `found: ${findings.map((finding) => finding.code).join(' ')}`);
      assert.equal(found.severity, ROWS[code][0]);
      for (const text of [found.says, found.readers, found.remedy]) {
        assert.match(text, /^\S.{3,}$/);
        assert.notMatch(text, /[{}]|undefined|NaN|Infinity/, text);
      }
      assert.equal(exitCode, findings.some(({ severity }) => severity === 'fatal') ? 2 : findings.some(({ severity }) => severity === 'warning') ? 1 : 0);
      assert.equal(verdict === 'does-not-show', Boolean(failure));
      if (found.severity === 'fatal') assert.deepEqual(findings.filter(({ severity }) => severity === 'fatal').map((fatal) => fatal.code), [code]);
    });
  }

  it('every code has its case; "offline" has its own, in browsers', () => {
    assert.deepEqual([...cases.map(([code]) => code), 'offline'].sort(), Object.keys(ROWS).sort());
  });

  it('nothing but notes on a feed as it should be', async () => {
    const { findings, exitCode, feed, policyLines } = await diagnose(FEED, { page: PAGE, now: NOW, fetch: fakeWeb(serveItems(...good)) });
    assert.deepEqual(findings.map(({ code }) => code), ['policy-lines']);
    assert.equal(exitCode, 0);
    assert.deepEqual(feed, { format: 'rss', title: 'News', language: 'en', items: 3, pictures: 3 });
    assert.deepEqual(policyLines, ['connect-src https://portal.example', 'img-src https://portal.example']);
  });

  it('feeds that a page names are listed', async () => {
    const body = '<!DOCTYPE html><html><head><link rel=alternate type="application/atom+xml" title="All" href=/all.atom><link rel="stylesheet" href="/rss.css"></head><body><a href="https://portal.example/news/rss.xml">RSS</a><a href="/about">About</a></body></html>';
    const { feeds } = await diagnose(FEED, { fetch: fakeWeb(serve({ body, headers: { 'content-type': 'text/html' } })) });
    assert.deepEqual(feeds, [{ url: 'https://portal.example/all.atom', title: 'All' }, { url: 'https://portal.example/news/rss.xml' }]);
  });
});
