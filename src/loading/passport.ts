import { link, list, object, text, word, type ModelFields, type ModelReader } from '../formats/model-json.js';
import { readLanguage } from '../formats/draft.js';
import { FeedError } from '../model/feed-error.js';
import { isLocalHost } from './explain-failure.js';
import { fetchBytes, type FetchOptions } from './fetch-bytes.js';
import { readText } from './read-all.js';

/** Where a portal publishes its passport, on its own origin (RFC 8615). */
export const PASSPORT_PATH = '/.well-known/portal-widgets.json';
const MOST_BYTES = 500_000;

export type PassportKind = 'news' | 'events' | 'places';

/** A feed that the portal calls its own. */
export interface PassportFeed {
  url: string;
  kind: PassportKind;
  /** BCP 47. */
  language?: string;
  /** The portal's own word for a part of it: `economy`. Absent: all of it. */
  section?: string;
  title?: string;
}

/** What a portal says of itself, version 1 of `schemas/passport-1.json`. */
export interface Passport {
  /** By language where it has several names: `{"be": "…", "en": "…"}`. */
  name: string | Record<string, string>;
  home?: string;
  feeds: PassportFeed[];
  /** A gateway that the portal runs. */
  gateway?: string;
  /** Tokens of the elements (`--portal-accent`), for those who make a page. */
  brand?: Record<string, string>;
  /** A line that has to stand with its content. */
  credit?: string;
  license?: { name?: string; url?: string };
  /** May pictures be shown from the portal's server, or be copied? */
  images?: { embed?: 'yes' | 'no'; copy?: 'yes' | 'no' };
  contact?: { email?: string; url?: string };
}

/** A small dictionary of texts; names of `Object.prototype` are none of its keys. */
const words = (key: RegExp): ModelReader<Record<string, string>> => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const known = Object.entries(value).filter(([name, entry]) => key.test(name) && typeof entry === 'string') as [string, string][];
  return known.length ? Object.fromEntries(known.slice(0, 100)) : undefined;
};

const names = words(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i);
const answer = word('yes', 'no');

const feed: ModelFields<PassportFeed> = {
  url: link,
  kind: word<PassportKind>('news', 'events', 'places'),
  language: (value) => readLanguage(text(value)),
  section: text,
  title: text,
};

const passport = object<Passport>(
  {
    name: (value) => text(value)?.trim() || names(value),
    home: link,
    feeds: list(object(feed, 'url', 'kind')),
    gateway: link,
    brand: words(/^--portal-[a-z-]+$/),
    credit: text,
    license: object<NonNullable<Passport['license']>>({ name: text, url: link }),
    images: object<NonNullable<Passport['images']>>({ embed: answer, copy: answer }),
    contact: object<NonNullable<Passport['contact']>>({ email: text, url: link }),
  },
  'name', 'feeds',
);

/**
 * Reads a passport. What it does not know it leaves out; relative addresses are the passport's own.
 * @param url where it was loaded from
 * @throws FeedError `malformed` where it is no JSON, `not-a-feed` where it is no passport of version 1
 */
export function readPassport(source: string, url: string): Passport {
  let json: unknown;
  try {
    json = JSON.parse(source.replace('\ufeff', ''));
  } catch (cause) {
    throw new FeedError('malformed', 'The passport is JSON with errors', { url, cause });
  }
  const known = (json as { version?: unknown } | null)?.version === 1 ? passport(json, url) : undefined;
  if (!known) throw new FeedError('not-a-feed', 'The answer is no passport of version 1', { url });
  return known;
}

/**
 * Fetches the passport of a portal from the portal's own origin; one that is redirected to another is not its own.
 * @param portal any address of the portal, or its host alone
 * @throws FeedError as `fetchBytes` and `readPassport` do
 */
export async function fetchPassport(portal: string, options: FetchOptions = {}): Promise<Passport> {
  const origin = originOf(portal);
  const { stream, url } = await fetchBytes(origin + PASSPORT_PATH, { maxBytes: MOST_BYTES, ...options });
  if (new URL(url).origin !== origin) {
    await stream.cancel();
    throw new FeedError('not-a-feed', 'The passport is not on the portal\'s own origin', { url });
  }
  return readPassport(await readText(stream), url);
}

/** The origin of a portal as a page names it. @throws FeedError where that is no address */
export function originOf(portal: string): string {
  const address = /^https?:\/\//i.test(portal) ? portal : `https://${portal}`;
  if (!URL.canParse(address)) throw new FeedError('network', `portal: no address: ${portal}`, { url: portal });
  return new URL(address).origin;
}

/** Whether what comes from an origin can be vouched for: nobody on the line may have written it. */
export function isSecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || isLocalHost(hostname);
}

const primary = (language = ''): string => language.toLowerCase().split('-')[0]!;

/**
 * The portal's feed of a kind and section in the first of these languages that there is; in none of them, its first in any language.
 * A language matches exactly, else by its primary subtag (RFC 4647 section 3.4).
 */
export function chooseFeed({ feeds }: Passport, kind: PassportKind, section: string | undefined, languages: readonly string[]): PassportFeed | undefined {
  const offered = feeds.filter((feed) => feed.kind === kind && (feed.section ?? '') === (section ?? ''));
  for (const language of languages) {
    const wanted = language.toLowerCase();
    const found = offered.find((feed) => feed.language?.toLowerCase() === wanted) ?? offered.find((feed) => primary(feed.language) === primary(wanted));
    if (found) return found;
  }
  return offered[0];
}

/** Whether the portal calls the feed at this address its own. */
export const isNamed = ({ feeds }: Passport, address: string): boolean => feeds.some(({ url }) => new URL(url).href === address);

/** The portal's name in a language, else in the first it has. */
export function nameIn({ name }: Passport, language: string): string {
  if (typeof name === 'string') return name;
  const texts = Object.entries(name);
  return (texts.find(([key]) => key === language) ?? texts.find(([key]) => primary(key) === primary(language)) ?? texts[0]!)[1];
}
