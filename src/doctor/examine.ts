import { createTextDecoder } from '../formats/decode.js';
import { readFeed } from '../formats/read-feed.js';
import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { find, type Finding, type Severity } from './finding.js';
import { findFeeds, type NamedFeed } from './find-feeds.js';
import { inspectAnswer, inspectText } from './inspect-answer.js';
import { inspectFeed, picturesOf } from './inspect-feed.js';
import { isAllowed } from './policy.js';
import type { Failure } from './predict-failure.js';
import type { Hop, Visit } from './visit.js';

/** What the doctor says of a feed; plain JSON. */
export interface Diagnosis {
  url: string;
  /** The page that would show it, or its origin. */
  page: string;
  verdict: 'shows' | 'shows-with-warnings' | 'does-not-show';
  /** 0 shows, 1 with warnings, 2 does not show. */
  exitCode: 0 | 1 | 2;
  /** What the element's `feed-error` says where it does not show. */
  failure?: FeedErrorCode;
  hops: Hop[];
  /** Bytes of the answer, decompressed. */
  size: number;
  feed?: { format: Feed['format']; title?: string; language?: string; items: number; pictures: number };
  /** Feeds that a web page names, where the address is one. */
  feeds?: NamedFeed[];
  /** What a Content-Security-Policy has to allow. */
  policyLines: string[];
  /** The gravest first. */
  findings: Finding[];
}

export interface Examined {
  diagnosis: Diagnosis;
  feed?: Feed;
}

export interface ExamineOptions {
  page: URL;
  policies?: readonly string[];
  /** Milliseconds since 1970. */
  now?: number;
  /** Whether all headers of the answers were seen. */
  isWhole: boolean;
}

const GRAVITY: readonly Severity[] = ['fatal', 'warning', 'note'];

async function decode({ bytes, hops }: Visit): Promise<string> {
  const decoding = createTextDecoder(hops.at(-1)?.headers['content-type']);
  return (await decoding.push(bytes)) + (await decoding.end());
}

/** Findings in order, and what follows from them. */
export function conclude(diagnosis: Omit<Diagnosis, 'verdict' | 'exitCode'>): Diagnosis {
  const findings = [...diagnosis.findings].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const exitCode = diagnosis.failure ? 2 : findings[0] && findings[0].severity !== 'note' ? 1 : 0;
  return { ...diagnosis, findings, exitCode, verdict: (['shows', 'shows-with-warnings', 'does-not-show'] as const)[exitCode] };
}

const originsOf = (urls: readonly string[]): string[] => [...new Set(urls.map((url) => new URL(url).origin))];

/** Reads what a visit brought as the elements would, and inspects it. @param failure what keeps a page from the answer, if anything */
export async function examine(visit: Visit, failure: Failure | undefined, { page, policies = [], now = Date.now(), isWhole }: ExamineOptions): Promise<Examined> {
  const { url, hops, bytes, cutOff, trouble } = visit;
  const findings: Finding[] = failure ? [failure.finding] : [];
  let code = failure?.code;
  const fail = (finding: Finding, why: FeedErrorCode): void => {
    findings.push(finding);
    code ??= why;
  };
  let feed: Feed | undefined;
  let feeds: NamedFeed[] | undefined;
  const last = hops.at(-1);
  if (last && last.status >= 200 && last.status < 300 && (!trouble || cutOff)) {
    const type = last.headers['content-type'];
    try {
      feed = await readFeed(bytes, { url: last.url, ...(type ? { contentType: type } : {}) });
      if (cutOff && !feed.items.length) throw new FeedError('network', '');
    } catch (error) {
      feed = undefined;
      const why = error instanceof FeedError ? error.code : 'malformed';
      const text = await decode(visit);
      if (cutOff) fail(trouble!.finding, trouble!.finding.code === 'timeout' ? 'timeout' : 'network');
      else if (why === 'not-a-feed' && /<(html|head|body|!doctype html)[\s>]/i.test(text.slice(0, 5000))) {
        feeds = findFeeds(text, last.url);
        fail(find('html-page', { feeds: feeds.map((named) => named.url).join(' ') || 'none' }), why);
      } else fail(find(why === 'empty' || why === 'malformed' ? why : 'not-a-feed', { type: type ?? 'no Content-Type' }), why);
    }
    if (feed) findings.push(...inspectFeed(feed, page, now), ...inspectText(await decode(visit), feed));
    if (feed && cutOff && !findings.some((finding) => finding.code === 'cut-off')) findings.push(find('cut-off', { items: feed.items.length }));
    findings.push(...inspectAnswer(visit, feed, isWhole));
  }
  const pictures = originsOf(feed ? picturesOf(feed) : []);
  const refused = pictures.filter((origin) => !isAllowed(policies, 'img-src', new URL(origin), page));
  if (refused.length) findings.push(find('policy-pictures', { hosts: refused.join(' ') }));
  const foreign = (origins: string[]): string[] => origins.filter((origin) => origin !== page.origin);
  const policyLines = [
    ...foreign(originsOf(hops.map((hop) => hop.url))).map((origin) => `connect-src ${origin}`),
    ...foreign(pictures).map((origin) => `img-src ${origin}`),
  ];
  if (policyLines.length) findings.push(find('policy-lines', { lines: policyLines.join('; ') }));
  const diagnosis = conclude({
    url,
    page: page.href,
    ...(code ? { failure: code } : {}),
    hops,
    size: bytes.length,
    ...(feed ? { feed: summarise(feed) } : {}),
    ...(feeds ? { feeds } : {}),
    policyLines,
    findings,
  });
  return { diagnosis, ...(feed ? { feed } : {}) };
}

function summarise(feed: Feed): NonNullable<Diagnosis['feed']> {
  const { format, title, language, items } = feed;
  return { format, ...(title ? { title } : {}), ...(language ? { language } : {}), items: items.length, pictures: picturesOf(feed).length };
}
