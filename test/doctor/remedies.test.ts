import { assert } from 'chai';
import { find } from '../../src/doctor/finding.js';
import { LETTER_LANGUAGES, writeLetter } from '../../src/doctor/letter.js';
import { writeServerLines } from '../../src/doctor/server-lines.js';
import { guessLanguage } from '../../src/doctor/guess-language.js';
import { diagnose } from '../../src/doctor/diagnose.js';
import { writeReport } from '../../src/doctor/write-report.js';
import { fakeWeb } from './fake-web.js';

const url = 'https://portal.example/feeds/news.rss';
const page = 'https://embassy.example/';

describe('remedies', () => {
  for (const language of LETTER_LANGUAGES) {
    it(`a letter in ${language}`, () => {
      const findings = [find('no-cors', { url, origin: page }), find('http-pictures', { count: 2 }), find('http-error', { status: 503, url }), find('bad-dates', { example: '$& x' }), find('slow', { seconds: 4 })];
      const { subject, text } = writeLetter({ url, page, findings }, language)!;
      assert.include(subject, url);
      assert.include(text, 'embassy.example');
      assert.include(text, 'Access-Control-Allow-Origin: *');
      assert.include(text, '503');
      assert.include(text, '$& x');
      assert.match(text, /^1\..*\n\n2\..*\n\n3\..*\n\n4\./m);
      assert.notMatch(text, /[{}]/);
      assert.equal(guessLanguage(text), language);
    });
  }

  it('no letter where there is nothing to ask for', () => {
    assert.isUndefined(writeLetter({ url, page, findings: [find('policy-lines', { lines: 'x' })] }, 'en'));
  });

  it('lines for every server name the header; the hosts that can name the address', () => {
    const lines = writeServerLines(url);
    assert.hasAllKeys(lines, ['nginx', 'Apache', 'IIS', 'Caddy', 'WordPress', 'Drupal', 'Bitrix']);
    for (const [server, text] of Object.entries(lines)) assert.match(text, server === 'Drupal' ? /allowedOrigins: \['\*'\]/ : /Access-Control-Allow-Origin/);
    for (const server of ['nginx', 'Apache', 'IIS', 'Caddy', 'Bitrix'] as const) assert.match(lines[server], /feeds\/news\\?\.rss/);
  });

  it('an address cannot write lines of its own', () => {
    const hostile = 'https://portal.example/a"%0A}\';<script>{$(rm)`x`';
    for (const text of Object.values(writeServerLines(hostile))) assert.notMatch(text, /script>|\$\(rm|`x|%0A/);
  });

  it('a report for people: the way, the verdict, what readers see, what helps; nothing steers the terminal', async () => {
    const body = '<rss><channel><title>\u001b[31mRed\u202e</title><item><title>One</title></item></channel></rss>';
    const report = writeReport(await diagnose(url, { page, fetch: fakeWeb({ [url]: { body } }) }));
    assert.include(report, '200 https://portal.example/feeds/news.rss');
    assert.include(report, 'It does not show. (feed-error: cors)');
    assert.match(report, /✗ no-cors: .*\n {4}Readers see: .*\n {4}Remedy: /);
    assert.include(report, 'location = /feeds/news.rss {');
    assert.notMatch(report, /[\u001b\u202e]/);
  });
});
