import type { Feed } from '../model/feed.js';
import { checkXml } from './check-xml.js';
import { find, type Finding } from './finding.js';
import type { Visit } from './visit.js';

const TYPES: Readonly<Partial<Record<Feed['format'], RegExp>>> = {
  json: /json/,
  geojson: /json/,
  icalendar: /calendar/,
  csv: /csv|plain/,
};
const SLOW = 3000;
const LARGE = 1_000_000;
/** Bytes from which compression is worth its while. */
const SMALL = 20_000;

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

/**
 * What the answer itself tells: redirects, time, type, size, validators. Headers that a page may not see count as
 * unknown, so in a browser (`isWhole` false) their absence says nothing.
 */
export function inspectAnswer({ hops, bytes }: Visit, feed: Feed | undefined, isWhole: boolean): Finding[] {
  const found: Finding[] = [];
  const last = hops.at(-1)!;
  const { headers, ms } = last;
  const moves = hops.slice(0, -1);
  if (moves.length && moves.every(({ status }) => status === 301 || status === 308)) found.push(find('moved', { to: last.url }));
  if (ms > SLOW) found.push(find('slow', { seconds: Math.round(ms / 100) / 10 }));
  if (bytes.length > LARGE) found.push(find('large', { kilobytes: kilobytes(bytes.length) }));
  const type = headers['content-type'] ?? '';
  if (feed && !(TYPES[feed.format] ?? /xml/).test(type)) found.push(find('wrong-type', { type: type || 'missing' }));
  if (isWhole && bytes.length > SMALL && !headers['content-encoding']) found.push(find('not-compressed'));
  if (isWhole && feed && !headers.etag && !headers['last-modified']) found.push(find('no-validators'));
  return found;
}

/** Where XML is not well-formed, and what its declared charset really is. */
export function inspectText(text: string, feed: Feed): Finding[] {
  const found: Finding[] = [];
  const conflict = /^Declared as (\S+), read as (\S+)/.exec(feed.problems.find(({ code }) => code === 'wrong-encoding')?.message ?? '');
  if (conflict) found.push(find('wrong-encoding', { declared: conflict[1]!, used: conflict[2]! }));
  const fault = /^\s*</.test(text.slice(0, 1000).replace('\ufeff', '')) ? checkXml(text) : undefined;
  if (fault) found.push(find('not-well-formed', { ...fault }));
  return found;
}
