/** Query parameters that only count readers. */
const NAMES =
  '(utm_[^=&#]*|at_[^=&#]*|fbclid|[gdy]clid|ysclid|msclkid|twclid|[gw]braid|igshid|mc_[ce]id|_hs(enc|mi)|maca|traffic_source|_openstat|xtor)';
/** `amp;` is what a link escaped twice leaves in front of them. */
const TRACKING = RegExp(`^(amp;)*${NAMES}(=|$)`, 'i');

/** Fragments that name no place on a page: empty, a revision counter (`#0`), a campaign. */
const JUNK_FRAGMENT = /^#(\d{0,2}$|xtor=|utm_)/i;

/** A link with nothing of this stays as it is. */
const SUSPECT = RegExp(`#|[?&;]${NAMES}`, 'i');

/**
 * Removes tracking parameters and meaningless fragments from a link and leaves every other byte as it was.
 * Takes relative links too; never throws.
 */
export function stripTracking(url: string): string {
  if (!SUSPECT.test(url)) return url;
  const [, page = url, query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(url) ?? [];
  const kept = query?.split('&').filter((pair) => !TRACKING.test(pair)).join('&');
  return page + (kept || query === '' ? `?${kept}` : '') + (JUNK_FRAGMENT.test(fragment) ? '' : fragment);
}

/**
 * A key by which two links to one page compare equal: scheme, `www.`, a trailing slash, the fragment and
 * tracking parameters do not count. For comparing only, never for following. A fragment that carries the path of
 * a single-page site (`#/news/1`, `#!news`) does count. What is no http(s) URL is its own key.
 */
export function canonicalUrl(url: string): string {
  try {
    const { protocol, host, pathname, search, hash } = new URL(stripTracking(url));
    if (!/^https?:/.test(protocol)) return url;
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search + (/^#[!/]/.test(hash) ? hash : '');
  } catch {
    return url;
  }
}
