const TYPE = /^\s*(?:application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json)|text\/calendar)\s*(?:;|$)/i;

/**
 * Whether a `<link>` or `<a>` of a page declares a feed (RSS and Atom autodiscovery): `rel` has `alternate`, `type` is a feed's.
 * WordPress names the feeds of comments, and its API, beside its own: those are none.
 */
export const isFeedLink = ({ rel = '', type = '', href = '' }: Readonly<Record<string, string>>): boolean =>
  /(?:^|\s)alternate(?:\s|$)/i.test(rel) && TYPE.test(type) && !/\/comments\/feed|\/wp-json\//.test(href);
