import type { Help, Severity } from './finding.js';

export type Row = readonly [severity: Severity, says: string, readers: string, remedy: string, help?: readonly Help[]];

const FALLBACK = 'What the page put inside the element, and one calm sentence.';
const NOTHING = 'Nothing of it.';
const OWN: readonly Help[] = ['gateway', 'snapshot'];
const THEIRS: readonly Help[] = ['server-lines', 'letter', 'gateway', 'snapshot'];

/** Every finding: severity, what is so, what readers see, the remedy. */
export const ROWS = {
  'bad-url': ['fatal', 'No address that a browser can load: {url}', FALLBACK, 'Give the whole address, beginning with https://.'],
  offline: ['fatal', 'This device is offline', FALLBACK, 'Try again when the device has a connection.'],
  'no-answer': ['fatal', '{host} gives no answer: {reason}', FALLBACK, 'Open the address in a browser. If it opens there, the server may refuse programs; if it does not, tell the portal.', ['letter', 'snapshot']],
  'bad-certificate': ['fatal', 'Browsers refuse the certificate of {host}: {reason}', FALLBACK, 'The portal has to renew its certificate, or send the whole chain.', ['letter']],
  timeout: ['fatal', '{host} took longer than {seconds} seconds', FALLBACK, 'A gateway or a snapshot keeps a copy that is always quick.', OWN],
  'too-many-redirects': ['fatal', 'More than 20 redirects, the last from {url}', FALLBACK, 'Ask the portal for the address at which the feed is now.', ['letter']],
  'bad-redirect': ['fatal', '{url} redirects to {to}, where no page may follow', FALLBACK, 'Use an address of the feed that does not redirect, or only over https and without a password in it.', ['letter']],
  'http-error': ['fatal', 'The server answers {status} for {url}', FALLBACK, '404 and 410: the feed has moved. 401 and 403: it is closed, or programs are refused. 429 and 5xx: the server is overloaded, a copy helps.', ['letter', 'gateway', 'snapshot']],
  'mixed-content': ['fatal', '{url} is http: an https page may not load it', FALLBACK, 'Use https. Where the portal has none, a gateway or a snapshot of your own serves the feed over https.', ['letter', ...OWN]],
  'no-cors': ['fatal', '{url} sends no Access-Control-Allow-Origin: pages of {origin} may not read it', FALLBACK, 'One header on the portal\'s server: Access-Control-Allow-Origin: *. Until then, a gateway or a snapshot.', THEIRS],
  'wrong-cors': ['fatal', '{url} sends Access-Control-Allow-Origin: {value}, which does not let {origin} read it', FALLBACK, 'The header has to be "*", or exactly the one origin, once.', THEIRS],
  policy: ['fatal', 'The page\'s Content-Security-Policy does not let it load from {to}', FALLBACK, 'Add to the page\'s policy: connect-src {to}'],
  'policy-pictures': ['warning', 'The page\'s Content-Security-Policy does not let it show pictures of {hosts}', 'Headlines without pictures.', 'Add to the page\'s policy: img-src {hosts}'],
  'html-page': ['fatal', 'A web page, not a feed. Feeds it names: {feeds}', FALLBACK, 'Use the address of one of its feeds.'],
  'not-a-feed': ['fatal', 'The answer ({type}) is no feed that is known', FALLBACK, 'Look for "RSS", "Atom" or "JSON Feed" on the portal, or ask its webmaster.', ['letter']],
  malformed: ['fatal', 'The feed is broken before its first item', FALLBACK, 'The portal\'s webmaster has to mend it.', ['letter', 'snapshot']],
  empty: ['fatal', 'The answer is empty', FALLBACK, 'Some portals answer so for a moment: a gateway or a snapshot keeps the last good copy.', ['letter', ...OWN]],
  'too-large': ['fatal', 'The answer is larger than {most} bytes', FALLBACK, 'Ask for a shorter feed.', ['letter', 'gateway', 'snapshot']],
  'no-items': ['warning', 'The feed has no items', 'One sentence that nothing has been published.', 'Check that it is the right feed.'],
  'cut-off': ['warning', 'The feed ends too early: {items} items could be read', 'The items that arrived.', 'A timeout or a limit on the portal\'s server cuts it.', ['letter', 'gateway', 'snapshot']],
  'items-skipped': ['warning', 'Items that could not be read were left out', 'Fewer items than the feed has.', 'The portal\'s webmaster has to mend it.', ['letter']],
  'not-well-formed': ['warning', 'Line {line}, column {column}: {reason}', 'No difference: it is read all the same. Other programs may refuse it.', 'The portal\'s webmaster has to mend it.', ['letter']],
  'wrong-encoding': ['warning', 'Declared as {declared}, in fact {used}', 'No difference: it is read as what it is. Other programs show wrong letters.', 'Correct the charset in Content-Type or in the XML declaration.', ['letter']],
  'wrong-type': ['note', 'Content-Type is {type}', 'No difference: content decides.', 'application/rss+xml, application/atom+xml, application/feed+json or text/calendar would be right.', ['server-lines']],
  'bad-dates': ['warning', 'Dates that nobody can read ({example})', 'Items without a date, in the feed\'s order.', 'RFC 822 in RSS, RFC 3339 in Atom and JSON.', ['letter']],
  'no-dates': ['warning', '{count} of {items} items have no date', 'Items without a date, in the feed\'s order.', 'Each item needs its date of publication.', ['letter']],
  'future-dates': ['warning', '{count} items are dated in the future, up to {latest}', 'They sort as if published now.', 'Usually a time zone that is missing or wrong.', ['letter']],
  'not-newest-first': ['note', 'Items are not in the order of their dates', 'No difference: they are sorted.', 'Nothing needs to be done.'],
  'no-ids': ['warning', '{count} items have neither an id nor a link', 'Items that open nothing; after an update they may count as new.', 'Each item needs a guid or id that stays.', ['letter']],
  'same-ids': ['warning', '{count} items share their id with another ({example})', 'An item may be taken for another one.', 'Each item needs an id of its own.', ['letter']],
  'unstable-ids': ['warning', 'Ids change from one request to the next ({example})', 'Items that were read count as new.', 'An id has to stay the same for as long as the item exists.', ['letter']],
  'no-links': ['warning', '{count} of {items} items have no link', 'Headlines that open nothing.', 'Each item needs the address of its page.', ['letter']],
  'no-language': ['note', 'The feed does not say its language; it looks like {likely}', 'Screen readers use the page\'s language.', 'Set lang on the element.'],
  'wrong-language': ['warning', 'Declared as {declared}, but the texts look like {likely}', 'Screen readers read it with the wrong voice.', 'Set lang on the element; ask the portal for the right feed.', ['letter']],
  'no-pictures': ['note', 'No item has a picture', 'Headlines and texts alone.', 'Nothing needs to be done; layout "list" looks best.'],
  'unsized-pictures': ['note', '{count} of {pictures} pictures come without their size', 'They are cut to the card\'s shape.', 'media:content with width and height helps.'],
  'http-pictures': ['warning', '{count} pictures are named with http', 'On https pages only those that also exist over https.', 'The portal has to name them with https.', ['letter']],
  'picture-refused': ['warning', 'The picture {url} is refused to other sites: {reason}', 'Items without their pictures.', 'The server has to send pictures to pages of other sites, without a Referer too.', ['letter', 'snapshot']],
  'large-pictures': ['warning', 'A picture has {kilobytes} KB: {url}', 'Pictures that come late on slow lines.', 'A snapshot with pictures makes small ones; or the portal offers several sizes.', ['snapshot']],
  teasers: ['note', '{full} of {items} items bring their full text', 'Teasers; the headline leads to the portal.', 'Nothing needs to be done.'],
  large: ['warning', 'The feed has {kilobytes} KB', 'On slow lines the last items come late.', 'Fewer items, or a gateway or a snapshot, which leave out what is not shown.', OWN],
  'not-compressed': ['note', 'The feed is sent uncompressed', 'It takes three to five times as long.', 'Switch on gzip or Brotli for XML and JSON.', ['letter']],
  'no-validators': ['note', 'Neither ETag nor Last-Modified', 'Every refresh loads everything.', 'An ETag saves the portal and readers that traffic.', ['gateway']],
  'not-revalidated': ['note', 'An ETag or Last-Modified is sent, but asked with it the server sends everything again', 'Every refresh loads everything.', 'The server should answer 304.', ['gateway']],
  slow: ['warning', 'The answer began after {seconds} seconds', 'A skeleton for that long, or what the page put inside the element.', 'A gateway or a snapshot answers at once.', OWN],
  moved: ['note', 'The feed has moved for good to {to}', 'No difference today.', 'Use the new address: {to}'],
  stale: ['warning', 'The newest item is of {newest}, {days} days ago', 'Old news.', 'Check that the portal still keeps this feed.', ['letter']],
  paging: ['note', 'There are further pages: {next}', '"Show more" reaches them.', 'Nothing needs to be done.'],
  'policy-lines': ['note', 'Pages with a Content-Security-Policy need: {lines}', NOTHING, 'Add the lines to the page\'s policy.'],
} as const satisfies Record<string, Row>;

/** Stable, kebab case. */
export type FindingCode = keyof typeof ROWS;
