/** What is unmistakable in a namespace's URI, and our prefix for it; published variants differ in scheme, case and end. */
const KNOWN =
  '2005/atom atom,purl.org/atom/ns atom,/dc/elements dc,/dc/terms dcterms,/mrss media,media-rss media,itunes itunes,' +
  'georss georss,wgs84 geo,/gml gml,news.yandex yandex,turbo.yandex turbo,22-rdf rdf,1999/xhtml xhtml,' +
  '1.0/modules/content content,1.0/modules/syndication sy,purl.org/rss/1.0/ ,purl.org/net/rss ,netscape.com/rdf ,' +
  'userland.com/rss ,harvard.edu/tech/rss ,rss/2.0 ';

/**
 * The prefix by which our table knows a namespace, whatever the feed calls it: by URI where that is known, else by
 * the feed's own prefix, so a wrong or missing declaration does no harm. '' is RSS's own vocabulary.
 */
export function canonicalPrefix(prefix: string, uri = ''): string {
  const lower = uri.toLowerCase();
  for (const row of uri ? KNOWN.split(',') : []) {
    const [part, known] = row.split(' ');
    if (lower.includes(part!) && (known || !lower.includes('modules'))) return known!;
  }
  return prefix === 'rss' ? '' : prefix === 'a10' ? 'atom' : prefix;
}
