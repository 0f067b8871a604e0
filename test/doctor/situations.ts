import { replyUrl, foreignReplyUrl } from '../support/test-server.js';
import { formatReplyPath, type ReplyOptions } from '../support/reply-options.js';

/** A feed on a server as servers are, and a page that wants to show it. */
export interface Situation {
  name: string;
  url: string;
  /** The page's Content-Security-Policy; `FOREIGN` stands for the other server. */
  csp?: string;
  /** What comes of it: `shows`, or the code of the element's `feed-error`. */
  outcome: string;
  timeout?: number;
  maxBytes?: number;
}

const item = (n: number): string => `<item><title>Item ${n}</title><link>https://portal.example/${n}</link></item>`;
export const body = `<rss version="2.0"><channel><title>News</title>${item(1)}${item(2)}${item(3)}</channel></rss>`;
const type = 'application/rss+xml';

/** Three origins: the page's own, another server, and that server by another name. */
export async function listSituations(): Promise<Situation[]> {
  const own = location.origin;
  const foreignOrigin = new URL(await foreignReplyUrl({})).origin;
  const thirdOrigin = foreignOrigin.replace('127.0.0.1', 'localhost');
  const at = (origin: string) => (options: ReplyOptions): string => new URL(formatReplyPath({ body, type, ...options }), origin).href;
  const [home, foreign, third] = [(options: ReplyOptions) => replyUrl({ body, type, ...options }), at(foreignOrigin), at(thirdOrigin)];
  const to = (location: string, options: ReplyOptions = {}): ReplyOptions => ({ body: '', status: 302, headers: { location }, ...options });
  const header = (name: string, value: string): ReplyOptions => ({ headers: { [name]: value } });

  const rows: [name: string, url: string, outcome: string, more?: Omit<Situation, 'name' | 'url' | 'outcome'>][] = [
    ['own server, no header', home({ cors: 'none' }), 'shows'],
    ['another server, *', foreign({}), 'shows'],
    ['another server, no header', foreign({ cors: 'none' }), 'cors'],
    ['the page\'s origin', foreign({ cors: own }), 'shows'],
    ['somebody else\'s origin', foreign({ cors: 'https://somebody.example' }), 'cors'],
    ['the page\'s origin with a slash', foreign({ cors: `${own}/` }), 'cors'],
    ['the page\'s origin in capitals', foreign({ cors: own.toUpperCase() }), 'cors'],
    ['null', foreign({ cors: 'null' }), 'cors'],
    ['the header twice', foreign({ cors: '*, *' }), 'cors'],
    ['a list of origins', foreign({ cors: `${own}, https://somebody.example` }), 'cors'],
    ['404 that may be read', foreign({ status: 404 }), 'http'],
    ['404 that may not', foreign({ status: 404, cors: 'none' }), 'cors'],
    ['403', foreign({ status: 403 }), 'http'],
    ['410', home({ status: 410 }), 'http'],
    ['304 without a question', foreign({ status: 304, body: '' }), 'http'],
    ['203', foreign({ status: 203 }), 'shows'],
    ['206', foreign({ status: 206 }), 'shows'],
    ['204', foreign({ status: 204, body: '' }), 'empty'],
    ['nothing in it', foreign({ body: '' }), 'empty'],
    ['white space', foreign({ body: ' \n ' }), 'empty'],
    ['a web page', foreign({ body: '<!doctype html><html><body>Hello</body></html>', type: 'text/html' }), 'not-a-feed'],
    ['JSON of another kind', foreign({ body: '{"a":1}' }), 'not-a-feed'],
    ['broken before its first item', foreign({ body: '<rss><channel><item><title>Ha' }), 'malformed'],
    ['as text/html', foreign({ type: 'text/html' }), 'shows'],
    ['without a type', foreign({ type: '' }), 'shows'],
    ['bare ampersands', foreign({ body: body.replace('Item 1', 'A & B &nbsp; <b>') }), 'shows'],
    ['wrong charset', foreign({ type: 'text/xml; charset=utf-16' }), 'shows'],
    ['breaks off behind an item', foreign({ cut: body.indexOf('Item 3') }), 'shows'],
    ['breaks off before an item', foreign({ cut: 30 }), 'network'],
    ['no answer', foreign({ cut: 0 }), 'network'],
    ['says gzip, is none', foreign(header('content-encoding', 'gzip')), 'network'],
    ['as a download', foreign(header('content-disposition', 'attachment; filename=rss.xml')), 'shows'],
    ['not to be seen by others, but readable', foreign(header('cross-origin-resource-policy', 'same-origin')), 'shows'],
    ['not to be seen by others', foreign({ cors: 'none', ...header('cross-origin-resource-policy', 'same-origin') }), 'network'],
    ['nobody listens', 'http://127.0.0.1:49999/rss', 'network'],
    ['a port that browsers refuse', 'http://127.0.0.1:6000/rss', 'network'],
    ['no such server', 'http://no-such-server.invalid/rss', 'network'],
    ['hangs', foreign({ hang: true }), 'timeout', { timeout: 700 }],
    ['too large', foreign({ pad: 5000 }), 'too-large', { maxBytes: 4000 }],
    ['redirect on one server', foreign(to(foreign({}))), 'shows'],
    ['redirect by 307 and 301', foreign(to(foreign(to(foreign({}), { status: 301 })), { status: 307 })), 'shows'],
    ['relative redirect', foreign(to(formatReplyPath({ body, type }))), 'shows'],
    ['redirect that may not be read', foreign(to(foreign({}), { cors: 'none' })), 'cors'],
    ['redirect to what may not be read', foreign(to(foreign({ cors: 'none' }))), 'cors'],
    ['redirect to a third server, *', foreign(to(third({}))), 'shows'],
    ['redirect to a third server that names the page', foreign(to(third({ cors: own }))), 'cors'],
    ['redirect to a third server that names null', foreign(to(third({ cors: 'null' }))), 'shows'],
    ['redirect back home, no header', foreign(to(home({ cors: 'none' }))), 'cors'],
    ['redirect from home to another server, *', home(to(foreign({}))), 'shows'],
    ['redirect from home to what may not be read', home(to(foreign({ cors: 'none' }))), 'network'],
    ['redirects without end', foreign(to('#again')), 'network'],
    ['redirect without a location', foreign({ status: 302 }), 'http'],
    ['redirect to a file', foreign(to('file:///etc/hosts')), 'network'],
    ['redirect to nowhere', foreign(to('http://')), 'network'],
    ['policy of own server alone', foreign({}), 'csp', { csp: "connect-src 'self'" }],
    ['policy by default-src', foreign({}), 'csp', { csp: "default-src 'self' 'unsafe-inline'" }],
    ['policy that names the server', foreign({}), 'shows', { csp: "connect-src 'self' FOREIGN" }],
    ['policy that names a folder', foreign({}), 'shows', { csp: "connect-src 'self' FOREIGN/__test/" }],
    ['policy that names another folder', foreign({}), 'csp', { csp: "connect-src 'self' FOREIGN/feeds/" }],
    ['policy that stops a redirect', foreign(to(third({}))), 'csp', { csp: "connect-src 'self' FOREIGN" }],
    ['policy of a folder, redirect within the server', home(to(foreign({}))), 'shows', { csp: "connect-src 'self' FOREIGN/feeds/" }],
    ['policy of any server', foreign({}), 'shows', { csp: 'connect-src *' }],
  ];
  return rows.map(([name, url, outcome, more = {}]) => ({ name, url, outcome, ...more, ...(more.csp ? { csp: more.csp.replaceAll('FOREIGN', foreignOrigin) } : {}) }));
}
