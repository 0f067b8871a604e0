import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from 'chai';
import sharp from 'sharp';
import { nameFeeds, run } from '../../src/cli/snapshot.js';
import { takeSnapshot } from '../../src/cli/take-snapshot.js';
import { createPictureKeeper } from '../../src/cli/snapshot-pictures.js';
import { readFeed } from '../../src/formats/read-feed.js';
import { fakeWeb, type FakeAnswer } from '../doctor/fake-web.js';

const FEED = 'https://portal.example/rss';
const rss = (titles: string[], more = ''): string =>
  `<rss version="2.0"><channel><title>News</title>${titles.map((title, index) => `<item><title>${title}</title><guid isPermaLink="false">${index}</guid>${more}</item>`).join('')}</channel></rss>`;

describe('snapshot', () => {
  let out = '';
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'snapshot-'));
  });
  afterEach(() => rm(out, { recursive: true }));

  const take = (answer: FakeAnswer, limit = 50) => takeSnapshot('news', FEED, { out, limit, fetch: fakeWeb({ [FEED]: answer }) });
  const read = async () => readFeed(await readFile(join(out, 'news.json')));

  it('writes a feed that reads the same, on one line, and nothing else', async () => {
    assert.deepEqual(await take({ body: rss(['One', 'Two', 'Three']) }, 2), { outcome: 'written', items: 2 });
    const feed = await read();
    assert.equal(feed.format, 'rss');
    assert.deepEqual(feed.items.map(({ title }) => title), ['One', 'Two']);
    assert.equal((await readFile(join(out, 'news.json'), 'utf8')).trim().split('\n').length, 1);
    assert.deepEqual(await readdir(out), ['news.json']);
  });

  it('does not touch what has not changed', async () => {
    await take({ body: rss(['One']) });
    await utimes(join(out, 'news.json'), 1000, 1000);
    assert.equal((await take({ body: rss(['One']) })).outcome, 'unchanged');
    assert.equal((await stat(join(out, 'news.json'))).mtimeMs, 1e6);
    assert.equal((await take({ body: rss(['Two']) })).outcome, 'written');
    assert.isAbove((await stat(join(out, 'news.json'))).mtimeMs, 1e6);
  });

  const failures: [name: string, answer: FakeAnswer, code: RegExp][] = [
    ['answers an error', { status: 404 }, /^http:/],
    ['is a page', { body: '<html><body>Maintenance</body></html>' }, /^not-a-feed:/],
    ['is empty', { body: '' }, /^empty:/],
    ['has lost all items', { body: rss([]) }, /^empty: No items/],
    ['breaks off', { body: rss(['One', 'Two']).slice(0, 90), breaks: true }, /^network:/],
  ];
  for (const [name, answer, code] of failures) {
    it(`keeps the last good copy of a feed that ${name}`, async () => {
      await take({ body: rss(['One']) });
      const result = await take(answer);
      assert.equal(result.outcome, 'kept');
      assert.match(result.reason!, code);
      assert.lengthOf((await read()).items, 1);
      assert.deepEqual(await readdir(out), ['news.json']);
    });
  }

  it('writes nothing for a feed that never answered', async () => {
    assert.equal((await take({ status: 404 })).outcome, 'missing');
    assert.deepEqual(await readdir(out), []);
  });

  it('a file that is no feed is no last good copy', async () => {
    await writeFile(join(out, 'news.json'), 'half of it');
    assert.equal((await take({ status: 404 })).outcome, 'missing');
    assert.equal((await take({ body: rss(['One']) })).outcome, 'written');
  });

  it('pictures: three widths, once a version, those nobody names any more are removed', async () => {
    const source = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#6a8' } }).jpeg().toBuffer();
    let asked = 0;
    const answers = (url: string, broken = false) => fakeWeb({
      [FEED]: { body: rss(['One'], `<enclosure url="${url}" type="image/jpeg"/>`) },
      [url]: () => {
        asked++;
        return broken ? { body: 'no picture' } : { body: new Uint8Array(source), headers: { 'content-type': 'image/jpeg' } };
      },
    });
    const snap = async (url: string, broken = false) => {
      const fetch = answers(url, broken);
      const pictures = (await createPictureKeeper({ out, format: 'webp', fetch }))!;
      return takeSnapshot('news', FEED, { out, limit: 9, fetch, pictures });
    };
    assert.deepEqual(await snap('https://portal.example/1.jpg'), { outcome: 'written', items: 1 });
    const { image } = (await readFeed(await readFile(join(out, 'news.json')), { url: 'https://embassy.example/feeds/news.json' })).items[0]!;
    assert.deepEqual(image!.sizes!.map(({ width, height, type }) => [width, height, type]), [[320, 180, 'image/webp'], [640, 360, 'image/webp'], [1280, 720, 'image/webp']]);
    assert.match(image!.url, /^https:\/\/embassy\.example\/feeds\/news\/[\da-f]{16}-640\.webp$/);
    for (const { url, width } of image!.sizes!) {
      assert.equal((await sharp(join(out, url.slice('https://embassy.example/feeds/'.length))).metadata()).width, width);
    }
    assert.equal((await snap('https://portal.example/1.jpg')).outcome, 'unchanged');
    assert.equal(asked, 1);
    const before = await readdir(join(out, 'news'));
    await snap('https://portal.example/2.jpg');
    const after = await readdir(join(out, 'news'));
    assert.lengthOf(after, before.length);
    assert.isFalse(after.some((file) => before.includes(file)));
    assert.match((await snap('https://portal.example/3.jpg', true)).reason!, /1 pictures stay/);
    assert.equal((await read()).items[0]!.image!.url, 'https://portal.example/3.jpg');
  });

  it('files are named after their feeds, or as told', () => {
    assert.deepEqual([...nameFeeds(['https://portal.example/feeds/news.rss', 'events=https://portal.example/e.ics?x=1', 'https://a.example/../../etc/passwd'])], [
      ['portal.example-feeds-news', 'https://portal.example/feeds/news.rss'],
      ['events', 'https://portal.example/e.ics?x=1'],
      ['a.example-etc-passwd', 'https://a.example/../../etc/passwd'],
    ]);
    assert.throws(() => nameFeeds(['news']), /no address/);
    assert.throws(() => nameFeeds(['../x=https://a.example/']), /no address/);
    assert.throws(() => nameFeeds(['a=https://a.example/1', 'a=https://a.example/2']), /Two feeds/);
  });

  it('exit codes: 2 for wrong arguments', async () => {
    const { error } = console;
    console.error = () => undefined;
    try {
      for (const args of [[], ['--out', out], ['https://a.example/'], ['x', '--out', out], ['https://a.example/', '--out', out, '--limit', '0'], ['--nonsense']]) {
        assert.equal(await run(args), 2, args.join(' '));
      }
    } finally {
      console.error = error;
    }
  });
});
