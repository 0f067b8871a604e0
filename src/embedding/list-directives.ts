import { originOf } from '../loading/passport.js';
import { readSources } from '../loading/sources.js';

/** What an embed asks of the page's policy. */
export interface Embed {
  /** The element's attributes, by name. */
  attributes: Readonly<Record<string, string>>;
  /** Address of the page; relative addresses refer to it. */
  page: string;
  /** Address of the file of ours that the page loads. */
  script: string;
  /** The page's scripts carry a nonce, and `'strict-dynamic'` lets them bring others. */
  nonce?: string;
  /** Origins of the feed's pictures, where they are known. */
  pictures?: readonly string[];
}

/** Attributes that name feeds, and those that name what else an element fetches. */
const FEEDS = ['src', 'day-source'];
const BESIDE = ['gateway', 'map-outline'];

/**
 * Lists the directives of a Content-Security-Policy that an embed needs, and no more: scripts, the feed, pictures, Trusted
 * Types. Styles need none: they are sheets that the script makes. Where the origins of the pictures are not known,
 * `img-src` has the feed's own origin, which is where most are.
 * @returns value by directive, in the order in which a policy is read
 */
export function listDirectives({ attributes, page, script, nonce, pictures }: Embed): Record<string, string> {
  const self = new URL(page).origin;
  const name = (url: string): string => (new URL(url, page).origin === self ? "'self'" : new URL(url, page).origin);
  const list = (urls: readonly string[]): string => [...new Set(urls.map(name))].join(' ') || "'none'";
  // A sheet that is in the address itself needs no permission of an origin, but of its scheme.
  const schemes = (urls: readonly string[]): string[] => urls.filter((url) => /^(data|blob):/.test(url)).map((url) => `${new URL(url).protocol}`);
  // An outline may be the GeoJSON itself.
  const read = (attribute: string): string[] => (attributes[attribute]?.startsWith('{') ? [] : readSources(attributes[attribute] ?? '', page));
  const feeds = FEEDS.flatMap(read);
  const remote = feeds.filter((url) => /^https?:/.test(url));
  const asked = [...remote, ...BESIDE.flatMap(read), ...(attributes.portal ? [originOf(attributes.portal)] : [])];
  const own = [attributes.image, attributes['map-tiles']?.replace(/[{}]/g, '')].filter((url) => url !== undefined);
  return {
    'script-src': nonce ? `'nonce-${nonce}' 'strict-dynamic'` : name(script),
    'connect-src': [...new Set(schemes(feeds)), ...(asked.length || !feeds.length ? [list(asked)] : [])].join(' '),
    'img-src': attributes.images === 'none' ? "'none'" : list([...(pictures ?? remote), ...own]),
    'require-trusted-types-for': "'script'",
    'trusted-types': 'portal-widgets',
  };
}

/** A policy as it stands in a header. */
export function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
