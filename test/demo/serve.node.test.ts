import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { assert } from 'chai';
import { parseFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { editions, sections } from '../../demo/portal/demo-article.js';
import { readArticles } from '../../demo/portal/read-articles.js';
import { createEmbassy } from '../../demo/server/create-embassy.js';
import { createPortal } from '../../demo/server/create-portal.js';
import { topicNames, topicPath } from '../../demo/pages/topics.js';
import { chooseEncoding, readRange } from '../../demo/server/send-answer.js';
import { startServer } from '../../demo/server/start-server.js';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends the path as it is: `fetch` would tidy `..` away before it leaves. */
function send(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });
}

/** Paths in `href`, `src`, `srcset` and `poster` of a page, those of other hosts left out. */
function listLinks(page: string): string[] {
  const found: string[] = [];
  const walk = (node: { attribs?: Record<string, string>; children?: object[] }): void => {
    for (const [name, value] of Object.entries(node.attribs ?? {})) {
      if (/^(href|src|poster)$/.test(name)) found.push(value);
      if (name === 'srcset') found.push(...value.split(', ').map((part) => part.split(' ')[0]!));
    }
    node.children?.forEach(walk);
  };
  walk(parseDocument(page));
  return found.filter((link) => link.startsWith('/')).map((link) => encodeURI(decodeURI(link)));
}

const articles = editions.flatMap(readArticles);

describe('demo server', () => {
  let server: Server;
  let port: number;
  const get = (path: string, headers?: Record<string, string>, method?: string): Promise<Reply> => send(port, path, headers, method);

  before(async () => {
    ({ server, port } = await startServer(createPortal({ embedUrl: () => 'http://127.0.0.1:1/' }), '127.0.0.1', 0));
  });
  after(() => server.close());

  it('answers every article with an article-card that holds the article, and with a strict policy', async function () {
    this.timeout(20_000);
    for (const { path, title, id, bodyHtml } of articles) {
      const { status, headers, body } = await get(encodeURI(path));
      const text = body.toString();
      assert.equal(status, 200, path);
      assert.include(text, `item="${id}"`, path);
      assert.include(text, bodyHtml, path);
      assert.match(text, /<h1>[^<]+<\/h1>/, path);
      assert.include(text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'), title);
      assert.include(headers['content-security-policy'], "default-src 'none'");
      assert.include(headers['content-security-policy'], "require-trusted-types-for 'script'; trusted-types portal-widgets");
    }
  });

  it('leads nowhere in vain: every link of every page, pictures and files included', async function () {
    this.timeout(60_000);
    const seen = new Set(editions.map((edition) => `/${edition}/`));
    for (const path of seen) {
      // Written by the build, which these tests do not need.
      if (path.startsWith('/dist/')) continue;
      const { status, headers, body } = await get(path);
      assert.equal(status, 200, path);
      if (headers['content-type']?.startsWith('text/html')) listLinks(body.toString()).forEach((link) => seen.add(link));
    }
    for (const { path, picture, attachments } of articles) {
      assert.isTrue(seen.has(encodeURI(path)) || (await get(encodeURI(path))).status === 200, path);
      for (const file of [...(picture?.files ?? []), ...attachments]) {
        const { status, headers } = await get(file.path, {}, 'HEAD');
        assert.equal(status, 200, file.path);
        assert.equal(headers['content-type']?.split(';')[0], file.type, file.path);
      }
    }
    for (const { edition, section } of articles) assert.isTrue(seen.has(`/${edition}/${section}/`));
    assert.isAbove(seen.size, 300);
  });

  it('has the section links of an official portal', async () => {
    const text = (await get('/en/')).body.toString();
    for (const name of ['Government', 'Events Calendar', 'Tourist Sites', 'UNESCO sites', 'Sanatoria', 'Souvenirs', 'War monuments']) {
      assert.match(text, new RegExp(`<a href="/en/[a-z/]+">${name}</a>`), name);
    }
    assert.include(text, 'Sample content: this portal and its news agency are invented.');
    assert.include((await get('/ar/')).body.toString(), '<html lang="ar" dir="rtl">');
    for (const edition of editions) {
      const home = (await get(`/${edition}/`)).body.toString();
      for (const topic of topicNames) assert.include(home, `<a href="${topicPath(edition, topic)}">`, `${edition} ${topic}`);
    }
  });

  it('leads from an article to the same article in other languages', async () => {
    const text = (await get('/en/news/2026/11/mir-castle-in-the-first-snow')).body.toString();
    assert.include(text, 'hreflang="be" href="/be/news/2026/11/mirski-zamak-pad-pershym-sniegam"');
    assert.include(text, '<a href="/zh/news/2026/11/mir-castle-in-snow" lang="zh-Hans"');
    assert.match(text, /<li><a href="\/en\/">Home<\/a><\/li>\s*<li><a href="\/en\/culture\/">Culture<\/a><\/li>\s*<li><span>Heritage/);
  });

  for (const [format, type] of [['rss', 'application/rss+xml'], ['atom', 'application/atom+xml'], ['json', 'application/feed+json']] as const) {
    it(`serves the feeds as ${format}, for any site, in pages too`, async () => {
      for (const edition of editions) {
        for (const name of ['news', ...sections]) {
          const { status, headers, body } = await get(`/feeds/${edition}/${name}.${format}`);
          assert.equal(status, 200);
          assert.equal(headers['content-type'], `${type}; charset=utf-8`);
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(parseFeed(body.toString()).format, format);
          const changed = headers['last-modified'];
          const empty = !articles.some((article) => article.edition === edition && (name === 'news' || article.section === name));
          assert.equal(changed === undefined, empty, `${edition} ${name}`);
          if (changed) assert.isAtMost(Date.parse(changed), Date.now());
        }
      }
      const base = `http://127.0.0.1:${port}`;
      const first = (await get(`/feeds/en/news-1.${format}`)).body.toString();
      assert.include(first, `${base}/feeds/en/news-2.${format}`);
      assert.equal((await get(`/feeds/en/news-99.${format}`)).status, 404);
      assert.include((await get(`/feeds/en/news.${format}`, { host: 'portal.test:80' })).body.toString(), 'http://portal.test/en/news/');
    });
  }

  it('serves the calendars to any site, and pages with the next events as plain markup', async function () {
    this.timeout(20_000);
    for (const edition of editions) {
      const page = (await get(`/${edition}/events/`)).body.toString();
      const [, src] = /<events-calendar src="([^"]+)"/.exec(page) ?? [];
      assert.isAtLeast(page.split('<p class="meta"><time').length, 13, edition);
      assert.include((await get(`/${edition}/`)).body.toString(), 'view="next"');
      for (const path of [src!, src!.replace('events.ics', 'days.ics')]) {
        const { status, headers, body } = await get(path);
        assert.deepEqual([status, headers['content-type'], headers['access-control-allow-origin']], [200, 'text/calendar; charset=utf-8', '*']);
        assert.include(body.toString(), `SOURCE;VALUE=URI:http://127.0.0.1:${port}${path}`);
      }
    }
    const be = (await get('/be/events/')).body.toString();
    assert.include(be, 'src="/feeds/be/events.ics"');
    assert.include(be, 'Адкрытая ткацкая майстэрня');
    assert.include((await get('/zh/events/')).body.toString(), '<ul lang="en" dir="ltr">');
    assert.equal((await get('/feeds/zh/events.ics')).status, 404);
  });

  it('never writes a host into a feed that is no host', async () => {
    const { body } = await get('/feeds/en/news.rss', { host: 'a"><script>' });
    assert.include(body.toString(), `http://127.0.0.1:${port}/en/news/`);
  });

  it('validates copies: 304 by ETag and by date, the ETag first', async () => {
    const { headers } = await get('/feeds/en/news.rss');
    const etag = headers.etag!;
    const date = headers['last-modified']!;
    const later = 'Fri, 01 Jan 2100 00:00:00 GMT';
    const known = await get('/feeds/en/news.rss', { 'if-none-match': `"x", ${etag}` });
    assert.equal(known.status, 304);
    assert.lengthOf(known.body, 0);
    assert.equal(known.headers.etag, etag);
    assert.equal(known.headers['access-control-allow-origin'], '*');
    assert.equal((await get('/feeds/en/news.rss', { 'if-modified-since': date })).status, 304);
    assert.equal((await get('/feeds/en/news.rss', { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status, 200);
    assert.equal((await get('/feeds/en/news.rss', { 'if-none-match': '"x"', 'if-modified-since': later })).status, 200);
    assert.equal(headers['cache-control'], 'no-cache');
    assert.match((await get('/pictures/flax-field-480.webp', {}, 'HEAD')).headers['cache-control']!, /max-age/);
  });

  it('compresses text as asked, and not what is packed', async () => {
    const plain = (await get('/feeds/en/news.rss')).body;
    const br = await get('/feeds/en/news.rss', { 'accept-encoding': 'gzip, deflate, br' });
    const gz = await get('/feeds/en/news.rss', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    assert.deepEqual([br.headers['content-encoding'], gz.headers['content-encoding']], ['br', 'gzip']);
    assert.isTrue(brotliDecompressSync(br.body).equals(plain));
    assert.isTrue(gunzipSync(gz.body).equals(plain));
    assert.equal(br.headers.vary, 'Accept-Encoding');
    assert.isUndefined((await get('/pictures/flax-field-480.webp', { 'accept-encoding': 'br' })).headers['content-encoding']);
    assert.deepEqual(['', 'identity', 'br;q=0.0', 'x-br', 'BR'].map(chooseEncoding), [undefined, undefined, undefined, undefined, 'br']);
  });

  it('answers HEAD as GET without the body, and no other method', async () => {
    const [head, full] = [await get('/en/', {}, 'HEAD'), await get('/en/')];
    assert.lengthOf(head.body, 0);
    assert.equal(head.headers['content-length'], String(full.body.length));
    const post = await get('/en/', {}, 'POST');
    assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
  });

  it('sends parts of media', async () => {
    const whole = (await get('/files/bells.wav')).body;
    const part = await get('/files/bells.wav', { range: 'bytes=10-19' });
    assert.equal(part.status, 206);
    assert.equal(part.headers['content-range'], `bytes 10-19/${whole.length}`);
    assert.isTrue(part.body.equals(whole.subarray(10, 20)));
    assert.equal((await get('/files/bells.wav', { range: `bytes=${whole.length}-` })).status, 416);
    assert.deepEqual(
      ['bytes=5-', 'bytes=-3', 'bytes=0-99', 'bytes=4-2', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', undefined].map((header) => readRange(header, 10)),
      [[5, 9], [7, 9], [0, 9], undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('redirects to the reader\'s language and to the slash at the end', async () => {
    const languages = await Promise.all(['', 'de, be-BY;q=0.8, en', 'zh-CN', 'xx'].map((accept) => get('/', { 'accept-language': accept })));
    assert.deepEqual(languages.map(({ status, headers }) => [status, headers.location]), [[302, '/en/'], [302, '/be/'], [302, '/zh/'], [302, '/en/']]);
    for (const path of ['/en', '/be/culture', '/ru/topics/unesco', '/zh/events']) {
      const { status, headers } = await get(path);
      assert.deepEqual([status, headers.location], [301, `${path}/`]);
    }
    const moved = await get('/be/topics/events/');
    assert.deepEqual([moved.status, moved.headers.location], [301, '/be/events/']);
  });

  it('keeps to its folders', async () => {
    for (const path of [
      '/assets/../serve.ts', '/assets/%2e%2e/markup.ts', '/assets/%2e%2e%2fmarkup.ts', '/files/..%5c..%5cwrite-feeds.ts', '/dist/../package.json',
      '/pictures/../../../package.json', '//etc/passwd', '/files//etc/hosts.txt', '/plex/../package.json', '/plex/../../package.json',
      '/assets/.hidden.css', '/assets/%00.css', '/constructor/x.css', '/__proto__/x.css', '/package.json', '/node_modules/lit/index.js',
      '/assets/', '/pictures', '/files/nothing.txt', '/en/news/2026/11/nothing', '/en/topics/nothing/', '/de/', '/en/constructor/', '/feeds/en/',
    ]) {
      const { status, headers } = await get(path);
      assert.equal(status, 404, path);
      assert.match(headers['content-type']!, /^text\/html/, path);
    }
    assert.equal((await get('/%E0%A4%A')).status, 400);
    assert.include((await get('/be/nothing')).body.toString(), 'Такой старонкі няма');
  });
});

describe('demo server and its port', () => {
  it('moves on from a used port', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port: used } = holder.address() as { port: number };
    const { server, port } = await startServer(createPortal(), '127.0.0.1', used);
    try {
      assert.isAbove(port, used);
      assert.equal((await send(port, '/en/')).status, 200);
    } finally {
      server.close();
      holder.close();
    }
  });

  it('serves a foreign page of another origin with the two lines for the portal', async () => {
    const { server, port } = await startServer(createEmbassy(8000), '127.0.0.1', 0);
    try {
      const { status, body, headers } = await send(port, '/', { host: `localhost:${port}` });
      assert.equal(status, 200);
      assert.isUndefined(headers['content-security-policy']);
      assert.include(body.toString(), '<script type="module" src="http://localhost:8000/dist/cdn/news-feed.js"></script>\n<news-feed src="http://localhost:8000/feeds/en/news-1.rss"');
      assert.equal((await send(port, '/old.css')).status, 200);
      assert.equal((await send(port, '/en/')).status, 404);
    } finally {
      server.close();
    }
  });

  it('prints one line with its address, on the port it was given', async function () {
    this.timeout(20_000);
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/serve.ts', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [data] = (await once(child.stdout, 'data')) as [Buffer];
      const [, url, embassy] = /^Portal \(sample content\): (\S+) .*(http:\S+)\n$/.exec(data.toString()) ?? [];
      const page = await send(Number(new URL(url!).port), '/en/feeds/');
      assert.equal(page.status, 200);
      assert.include(page.body.toString(), `href="${embassy}"`);
    } finally {
      child.kill();
    }
  });

  it('refuses what is no port', async function () {
    this.timeout(20_000);
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/serve.ts', '--port', '70000'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [[message], [code]] = (await Promise.all([once(child.stderr, 'data'), once(child, 'exit')])) as [[Buffer], [number]];
    assert.include(message.toString(), '--port takes a number from 0 to 65535');
    assert.equal(code, 1);
  });
});
