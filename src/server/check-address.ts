import { GatewayError } from './gateway-error.js';

/** Where a gateway may ask. */
export interface AddressPolicy {
  /** Beginnings of addresses that may be asked for by `?url=`. */
  allow?: readonly string[];
  /** Host names, beside a feed's own, that it may redirect to. */
  redirects?: readonly string[];
  /** For tests: literals, local names and private addresses are not refused. */
  allowPrivate?: boolean;
}

/** Names that mean something only inside a network (RFC 6761, 6762, 7686, 8375, and what routers and clouds use). */
const INSIDE = /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|onion|invalid|test)$/;

const refuse = (url: URL, why: string): never => {
  throw new GatewayError('refused', `${url.protocol}//${url.host} is refused: ${why}`);
};

/**
 * Refuses what no gateway should ask for: anything but http(s), user names, IP literals in every notation (the WHATWG parser
 * turns octal, hexadecimal and short forms into dotted ones), names without a dot or of a local network, a trailing dot.
 * @throws GatewayError `refused`
 */
export function checkAddress(url: URL, { allowPrivate }: AddressPolicy): void {
  const { protocol, username, password, hostname } = url;
  if (protocol !== 'https:' && protocol !== 'http:') refuse(url, 'only https: and http: are asked for');
  if (username || password) refuse(url, 'a user name or password');
  if (allowPrivate) return;
  if (/^\[|^[\d.]+$/.test(hostname)) refuse(url, 'an IP address in place of a name');
  if (!hostname.includes('.') || hostname.endsWith('.') || INSIDE.test(hostname)) refuse(url, 'a name of a local network');
}

/**
 * Checks where a redirect leads: as strict as the first address, never from https to http, to the feed's own host at its own
 * or a default port, or to one that the configuration names.
 * @param feed The feed's configured address.
 * @throws GatewayError `refused`
 */
export function checkRedirect(from: URL, to: URL, feed: URL, policy: AddressPolicy): void {
  checkAddress(to, policy);
  if (from.protocol === 'https:' && to.protocol === 'http:') refuse(to, 'a redirect from https to http');
  if (to.port && to.port !== feed.port) refuse(to, 'a redirect to another port');
  const known = to.hostname === feed.hostname || policy.redirects?.includes(to.hostname) || isAllowed(to, policy);
  if (!known) refuse(to, `a redirect to a host that "redirects" does not name`);
}

/** Whether an address begins as one of `allow` does: same scheme, host and port, and a path at or below the named one. */
export function isAllowed(url: URL, { allow = [] }: AddressPolicy): boolean {
  // Servers differ in what they make of an encoded slash or dot.
  if (/%(2f|5c|2e|00)|\\/i.test(url.pathname)) return false;
  return allow.some((text) => {
    const prefix = new URL(text);
    const folder = prefix.pathname.replace(/\/?$/, '/');
    return url.origin === prefix.origin && (url.pathname === prefix.pathname || url.pathname.startsWith(folder));
  });
}
