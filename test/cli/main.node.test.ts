import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from 'chai';
import type { Diagnosis } from '../../src/doctor/examine.js';
import { startTestServer, type TestServer } from '../../scripts/test-server/start-test-server.js';
import { formatReplyPath, type ReplyOptions } from '../support/reply-options.js';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

function call(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const body = '<rss version="2.0"><channel><title>News</title><language>en</language><item><title>One</title><link>https://portal.example/1</link></item></channel></rss>';

describe('npx portal-widgets', function () {
  this.timeout(20_000);
  let server: TestServer;
  let folder = '';
  before(async () => {
    server = await startTestServer();
    folder = await mkdtemp(join(tmpdir(), 'cli-'));
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const url = (options: ReplyOptions): string => server.origin + formatReplyPath({ body, type: 'application/rss+xml', ...options });

  it('says what it can do, and what it cannot', async () => {
    const [help, wrong] = await Promise.all([call('--help'), call('constructor')]);
    assert.deepEqual([help.code, wrong.code], [0, 2]);
    assert.match(help.out, /doctor .*\n {2}gateway .*\n {2}snapshot /);
    assert.match(wrong.err, /no command "constructor"/);
  });

  it('doctor: 2 where it does not show, with a letter and as JSON', async () => {
    const [open, closed, letter] = await Promise.all([
      call('doctor', url({}), '--origin', 'http://embassy.example', '--json'),
      call('doctor', url({ cors: 'none' }), '--origin', 'http://embassy.example'),
      call('doctor', url({ cors: 'none' }), '--origin', 'http://embassy.example', '--letter', 'ru'),
    ]);
    assert.equal(open.code, 1, open.out + open.err);
    const { verdict, feed } = JSON.parse(open.out) as Diagnosis;
    assert.equal(verdict, 'shows-with-warnings');
    assert.equal(feed!.items, 1);
    assert.equal(closed.code, 2);
    assert.match(closed.out, /✗ no-cors/);
    assert.equal(letter.code, 2);
    assert.match(letter.out, /Уважаемые коллеги/);
  });

  it('snapshot: a file, and the exit codes that cron sees', async () => {
    const [good, mixed] = await Promise.all([
      call('snapshot', `news=${url({})}`, '--out', join(folder, 'a')),
      call('snapshot', `news=${url({})}`, `old=${url({ status: 404 })}`, '--out', join(folder, 'b'), '--quiet'),
    ]);
    assert.deepEqual([good.code, mixed.code], [0, 2], good.err + mixed.err);
    assert.equal(good.out, 'news.json: written, 1 items\n');
    assert.equal(mixed.out, '');
    assert.match(mixed.err, /^old\.json: missing/);
    assert.include(await readFile(join(folder, 'b', 'news.json'), 'utf8'), '"version":"https://jsonfeed.org/version/1.1"');
  });
});
