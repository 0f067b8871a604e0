/** Namespace URIs by what is unmistakable in them: published variants differ in scheme, slash, case and version. */
const KNOWN: [RegExp, string][] = [
  [/2005\/atom|purl\.org\/atom\/ns/, 'atom'],
  [/\/dc\/elements/, 'dc'],
  [/\/dc\/terms/, 'dcterms'],
  [/\/mrss|media-rss/, 'media'],
  [/itunes/, 'itunes'],
  [/georss/, 'georss'],
  [/wgs84/, 'geo'],
  [/\/gml/, 'gml'],
  [/news\.yandex/, 'yandex'],
  [/turbo\.yandex/, 'turbo'],
  [/22-rdf-syntax/, 'rdf'],
  [/1999\/xhtml/, 'xhtml'],
  [/purl\.org\/(net\/)?rss1?[./]*1?(\.[01])?\/?#?$|netscape\.com\/rdf|userland\.com\/rss|harvard\.edu\/tech\/rss/, ''],
];

/**
 * The prefix by which our tables know a namespace, whatever the feed calls it: by URI where that is known, else by
 * the feed's own prefix, so a wrong or missing declaration does no harm. '' is RSS's own vocabulary.
 */
export function canonicalPrefix(prefix: string, uri = ''): string {
  const lower = uri.toLowerCase();
  const module = /\/rss\/1\.0\/modules\/(\w+)/.exec(lower);
  if (module) return module[1]! === 'syndication' ? 'sy' : module[1]!;
  const known = KNOWN.find(([pattern]) => pattern.test(lower));
  if (known) return known[1];
  return prefix === 'rss' ? '' : prefix === 'a10' ? 'atom' : prefix;
}
