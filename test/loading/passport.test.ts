import { assert } from 'chai';
import { chooseFeed, fetchPassport, isNamed, isSecure, nameIn, originOf, PASSPORT_PATH, readPassport, type Passport } from '../../src/loading/passport.js';
import type { FeedError } from '../../src/model/feed-error.js';
import { checkSchema, type Schema } from '../../src/server/check-schema.js';
import { readRepositoryJson } from '../support/repository-json.js';
import { fakeWeb, type FakeAnswer } from '../doctor/fake-web.js';

const URL_ = `https://portal.example${PASSPORT_PATH}`;
const sample = {
  version: 1,
  name: { be: 'Партал', ru: 'Портал', en: 'Portal' },
  home: '/',
  feeds: [
    { url: '/feeds/be/news.rss', kind: 'news', language: 'be' },
    { url: '/feeds/ru/news.rss', kind: 'news', language: 'ru' },
    { url: '/feeds/en/news.rss', kind: 'news', language: 'en-GB' },
    { url: '/feeds/ru/economy.rss', kind: 'news', language: 'ru', section: 'economy', title: 'Экономика' },
    { url: 'https://events.portal.example/all.ics', kind: 'events' },
  ],
  gateway: 'https://gw.portal.example/',
  brand: { '--portal-accent': '#00643c', color: 'red' },
  credit: 'Portal, with a link',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  images: { embed: 'yes', copy: 'no' },
  contact: { email: 'web@portal.example' },
};
const read = (json: unknown): Passport => readPassport(JSON.stringify(json), URL_);
const failure = async (promise: Promise<unknown>): Promise<string> => promise.then(() => 'none', ({ code }: FeedError) => code);
const fetched = (answer: FakeAnswer, portal = 'portal.example') => fetchPassport(portal, { fetch: fakeWeb({ [URL_]: answer }) });

describe('a passport', () => {
  it('is read, its addresses made absolute, what is unknown left out', () => {
    const passport = read(sample);
    assert.deepEqual(passport.feeds[0], { url: 'https://portal.example/feeds/be/news.rss', kind: 'news', language: 'be' });
    assert.deepEqual(passport.brand, { '--portal-accent': '#00643c' });
    assert.equal(passport.home, 'https://portal.example/');
    assert.deepEqual(passport.images, { embed: 'yes', copy: 'no' });
  });

  it('of which little is readable keeps that little', () => {
    const passport = read({ version: 1, name: 'P', feeds: [{ url: 'javascript:1', kind: 'news' }, { url: '/a' }, null, { url: '/b', kind: 'news', language: 7 }], home: 'data:x', contact: 1 });
    assert.deepEqual(passport, { name: 'P', feeds: [{ url: 'https://portal.example/b', kind: 'news' }] });
    const hostile = readPassport('{"version":1,"name":{"__proto__":"x","en":"P"},"feeds":[],"brand":{"__proto__":{"a":1}}}', URL_);
    assert.deepEqual(hostile, { name: { en: 'P' }, feeds: [] });
  });

  for (const wrong of ['', 'x', 'null', '[]', '{}', '{"version":2,"name":"P","feeds":[]}', '{"version":1,"feeds":[]}', '{"version":1,"name":"P"}', '{"version":1,"name":" ","feeds":[]}']) {
    it(`is not ${wrong || 'nothing'}`, () => assert.throws(() => readPassport(wrong, URL_), /passport/));
  }

  it('offers a feed in the first language it has, exactly or nearly, else its first', () => {
    const passport = read(sample);
    const choose = (languages: string[], section?: string) => chooseFeed(passport, 'news', section, languages)?.url.slice('https://portal.example/feeds/'.length);
    assert.equal(choose(['be', 'ru']), 'be/news.rss');
    assert.equal(choose(['fr', 'ru', 'be']), 'ru/news.rss');
    assert.equal(choose(['en-US']), 'en/news.rss');
    assert.equal(choose(['RU-by']), 'ru/news.rss');
    assert.equal(choose(['zh']), 'be/news.rss');
    assert.equal(choose(['be'], 'economy'), 'ru/economy.rss');
    assert.isUndefined(choose(['be'], 'sport'));
    assert.isUndefined(chooseFeed(passport, 'places', undefined, ['be']));
  });

  it('names its feeds and itself', () => {
    const passport = read(sample);
    assert.isTrue(isNamed(passport, 'https://portal.example/feeds/be/news.rss'));
    assert.isTrue(isNamed(passport, 'https://events.portal.example/all.ics'));
    for (const other of ['https://portal.example/feeds/be/news.rss?x', 'http://portal.example/feeds/be/news.rss', 'https://portal.example/', '']) assert.isFalse(isNamed(passport, other));
    assert.deepEqual([nameIn(passport, 'ru'), nameIn(passport, 'en-US'), nameIn(passport, 'zh'), nameIn(passport, 'constructor')], ['Портал', 'Portal', 'Партал', 'Партал']);
  });

  it('is fetched from the portal\'s own origin', async () => {
    const body = JSON.stringify(sample);
    for (const portal of ['portal.example', 'https://portal.example', 'https://portal.example/be/news?x#y']) assert.lengthOf((await fetched({ body }, portal)).feeds, 5);
    assert.equal(await failure(fetched({ status: 404 })), 'http');
    assert.equal(await failure(fetched({ body: '<html>' })), 'malformed');
    assert.equal(await failure(fetched({ body: `${body}${' '.repeat(600_000)}` })), 'too-large');
    assert.equal(await failure(fetchPassport('https://')), 'network');
    assert.equal(originOf('HTTPS://Portal.Example:8443/x'), 'https://portal.example:8443');
  });

  it('that was redirected to another origin is not the portal\'s', async () => {
    const moved: typeof fetch = () => {
      const answer = new Response(JSON.stringify(sample));
      Object.defineProperty(answer, 'url', { value: 'https://attacker.example/passport.json' });
      return Promise.resolve(answer);
    };
    assert.equal(await failure(fetchPassport('portal.example', { fetch: moved })), 'not-a-feed');
  });

  it('over an open line vouches for nothing', () => {
    assert.deepEqual(['https://portal.example', 'http://portal.example', 'http://localhost:8000'].map(isSecure), [true, false, true]);
  });

  it('has a schema that the sample fulfils and wrong ones do not', async () => {
    const schema = (await readRepositoryJson('schemas/passport-1.json')) as Schema;
    assert.deepEqual(checkSchema(sample, { ...schema, properties: { ...schema.properties, brand: { type: 'object' } } }), []);
    for (const wrong of [{}, { ...sample, version: 2 }, { ...sample, name: '' }, { ...sample, feeds: [{ url: '/a', kind: 'blog' }] }, { ...sample, images: { embed: 'maybe' } }]) {
      assert.isNotEmpty(checkSchema(wrong, schema));
    }
  });
});
