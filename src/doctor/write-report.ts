import type { Diagnosis } from './examine.js';
import type { Severity } from './finding.js';
import { writeServerLines } from './server-lines.js';

const MARKS: Readonly<Record<Severity, string>> = { fatal: '✗', warning: '!', note: '·' };
const VERDICTS: Readonly<Record<Diagnosis['verdict'], string>> = {
  shows: 'It shows.',
  'shows-with-warnings': 'It shows, but see the warnings.',
  'does-not-show': 'It does not show.',
};

/** Text of a feed or a server, on one line and without what would steer a terminal. */
 
const plain = (text: string): string => text.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+/g, ' ');

/** A diagnosis for people, in English: the way to the feed, the findings, what helps. */
export function writeReport({ url, page, verdict, failure, hops, size, feed, findings }: Diagnosis): string {
  const lines = [plain(url), `on ${plain(page)}`, ''];
  for (const { url: at, status, headers, ms } of hops) {
    lines.push(`  ${status} ${plain(at)}  (${ms} ms${headers['content-type'] ? `, ${plain(headers['content-type'])}` : ''})`);
  }
  if (feed) lines.push(`  ${feed.format}, ${feed.items} items, ${feed.pictures} pictures, ${size} bytes${feed.title ? `: ${plain(feed.title)}` : ''}`);
  lines.push('', `${VERDICTS[verdict]}${failure ? ` (feed-error: ${failure})` : ''}`, '');
  for (const { code, severity, says, readers, remedy } of findings) {
    lines.push(`${MARKS[severity]} ${code}: ${plain(says)}`, `    Readers see: ${readers}`, `    Remedy: ${plain(remedy)}`);
  }
  if (findings.some(({ code, help }) => help.includes('server-lines') && /cors/.test(code))) {
    lines.push('', 'Lines for the server of the feed:');
    for (const [server, text] of Object.entries(writeServerLines(hops.at(-1)?.url ?? url))) lines.push('', `  ${server}`, ...text.split('\n').map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}
