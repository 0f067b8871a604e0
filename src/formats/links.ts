import { stripTracking } from '../model/canonical-url.js';

/** An absolute link that needs no parsing: nothing in it would be changed. */
const PLAIN = /^https?:\/\/[\w.-]+(:\d+)?([/?#][!-;=?-[\]_a-z~]*)?$/;

/**
 * Makes a link absolute against its base (RFC 3986 section 5). Only http and https; anything else, and what is no
 * URL, is `undefined`. A link that begins with its own site's host but lacks a scheme (`portal.example/news`) gets one.
 */
export function resolveLink(link: string | undefined, base?: string): string | undefined {
  const href = link?.trim();
  if (!href || PLAIN.test(href)) return href || undefined;
  try {
    const own = base && href.startsWith(new URL(base).host + '/') ? '//' : '';
    const url = new URL(own + href, base || undefined);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link of a counting service rather than of the page. */
const REDIRECT = /\/feed\/view\/|\/redirect|\/~r\/|[?&]url=http/;

const siteOf = (url: string): string | undefined => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1];

/** The page of an item: its link, or its permalink where there is no link or the link only redirects on the same site. */
export function itemLink(link: string | undefined, permalink: string | undefined): string | undefined {
  const url = !link || (permalink && REDIRECT.test(link) && siteOf(link) === siteOf(permalink)) ? permalink : link;
  return url && /[?#]/.test(url) ? stripTracking(url) : url;
}
