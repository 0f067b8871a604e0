import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import { atomElements } from './atom.js';
import { createDraft, finishArticle, firstDate, readLanguage, type Draft } from './draft.js';
import { container, type ElementContext, type ElementRow, type ElementTable } from './element-row.js';
import { createCollector, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { resolveLink } from './links.js';
import { moduleElements } from './modules.js';
import { canonicalPrefix } from './namespaces.js';
import { choosePicture, picture } from './pictures.js';
import { rssElements } from './rss.js';
import { createXmlReader, ENTER, MARKUP, readAttributes, SKIP, TEXT, VOID } from './xml.js';

const ITEM = container();
const ROOT = container();

/** Everything we read in XML, by canonical name. */
const TABLE: ElementTable = Object.assign(Object.create(null) as ElementTable, rssElements, atomElements, moduleElements, {
  subtitle: rssElements.description,
  tagline: rssElements.description,
  summary: rssElements.description,
  item: ITEM,
  entry: ITEM,
  rss: ROOT,
  feed: ROOT,
  channel: ROOT,
  'rdf:rdf': ROOT,
});

/** Names that HTML has too: inside a description they are no sign that its end tag is missing. */
const IN_TEXT = /^(title|link|image|source|summary|description|content|author|id|language|category|rights|created|icon|logo)$/;

/** What is in force at an element: namespaces, base, language; and the rows already looked up under it. */
interface Scope {
  uris: Record<string, string>;
  rows: Map<string, Found>;
  base: string | undefined;
  language: string;
}

interface Found {
  name: string;
  row: ElementRow | undefined;
  isAtom: boolean;
}

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 with their modules, through one table of elements. The
 * table says what an element means, whatever stands around it, so a missing or misplaced tag costs one field.
 */
export function createXmlFeedReader(options: CollectorOptions): FeedReader {
  const collector = createCollector('rss', options);
  const { feed, problem } = collector;
  const channel = createDraft(options.url);
  let draft: Draft = channel;
  let isAtomFeed = false;
  let root = '';
  let rootEnded = false;
  let first = true;

  let scope: Scope = { uris: Object.create(null), rows: new Map(), base: options.url, language: '' };
  /** The elements that are entered, outermost first, with the scope outside of each. */
  const stack: { found: Found; outside: Scope }[] = [];
  let leaf: Found | undefined;
  let leafScope = scope;
  let leafSource = '';
  let itemDepth = -1;

  const context: ElementContext = {
    isAtom: false,
    isMarkup: false,
    base: undefined,
    attributes: () => readAttributes(leafSource),
  };

  const find = (name: string, where: Scope): Found => {
    let found = where.rows.get(name);
    if (!found) {
      const lower = name.toLowerCase();
      const colon = lower.indexOf(':');
      const prefix = colon < 0 ? '' : lower.slice(0, colon);
      const local = lower.slice(colon + 1);
      const space = canonicalPrefix(prefix, where.uris[prefix]);
      const isAtom = space === 'atom' || (isAtomFeed && !space);
      const key = isAtom || !space ? local : `${space}:${local}`;
      found = { name: key, row: (isAtom && TABLE[`atom:${local}`]) || TABLE[key], isAtom };
      if (where.rows.size < 500) where.rows.set(name, found);
    }
    return found;
  };

  /** The scope that `source`'s `xmlns`, `xml:base` and `xml:lang` make. */
  const enterScope = (source: string): Scope => {
    const attributes = readAttributes(source);
    const next: Scope = { ...scope };
    for (const name in attributes) {
      const value = attributes[name]!;
      if (name === 'xml:base') next.base = resolveLink(value, scope.base) ?? scope.base;
      else if (name === 'xml:lang' || (name === 'lang' && !next.language)) next.language = value;
      else if (/^xmlns(:|$)/.test(name)) {
        if (next.uris === scope.uris) {
          next.uris = Object.assign(Object.create(null), scope.uris);
          next.rows = new Map();
        }
        next.uris[name.slice(6)] = value;
      }
    }
    return next;
  };

  const enter = (found: Found, own: Scope, outside = scope): number => {
    scope = own;
    stack.push({ found, outside });
    return ENTER;
  };

  const startItem = (source: string): void => {
    draft = createDraft(scope.base);
    const id = readAttributes(source)['rdf:about'];
    if (id) draft.id = id;
    if (scope !== stack.at(-1)?.outside && scope.language && source.includes('lang')) draft.language = scope.language;
  };

  const reader = createXmlReader({
    restarts(name) {
      const found = find(name, scope);
      if (!found.row) return false;
      if (found.row === ITEM) return leaf?.row?.mode !== MARKUP;
      if (!leaf?.row || context.isMarkup) return false;
      return leaf.row.short ? leaf.name !== found.name : leaf.name === 'description' && !IN_TEXT.test(found.name);
    },
    open(name, source) {
      if (rootEnded) return SKIP;
      const outside = scope;
      const own = source.includes('xml') || source.includes('lang') ? enterScope(source) : scope;
      const found = find(name, own);
      const { row } = found;
      if (first) {
        first = false;
        if (found.name === 'html') throw new FeedError('not-a-feed', 'The answer is an HTML page, not a feed', { url: options.url });
      }
      if (!row) return root ? SKIP : enter(found, own);
      if (row === ROOT && root && !(found.name === 'channel' && draft === channel)) return SKIP;
      if (row === ITEM && itemDepth >= 0) {
        reader.closeTo(itemDepth);
        return this.open(name, source);
      }
      if (row === ROOT && !root) {
        root = found.name;
        isAtomFeed = root === 'feed';
        if (isAtomFeed) own.rows = new Map();
        feed.format = isAtomFeed ? 'atom' : root === 'rdf:rdf' ? 'rdf' : 'rss';
        channel.base = own.base;
        if (own.language) feed.language = readLanguage(own.language);
      }
      if (row === ROOT && found.name === 'channel' && own.base) channel.base = own.base;
      context.base = own.base;
      context.isAtom = found.isAtom;
      context.isMarkup = false;
      leafSource = source;
      if (row.mode === ENTER) {
        scope = own;
        if (row === ITEM) {
          root ||= 'rss';
          itemDepth = stack.length;
          startItem(source);
        } else row.take?.(draft, '', context);
        return enter(found, own, outside);
      }
      let { mode } = row;
      if (mode === TEXT && source) {
        if (found.name === 'link' && /\shref\s*=/i.test(source)) mode = VOID;
        else if (found.isAtom && /type\s*=\s*["']?(xhtml|application\/xhtml)/i.test(source)) mode = MARKUP;
      }
      if (mode === VOID) row.take?.(draft, '', context);
      else {
        leaf = mode === MARKUP ? { ...found, row: { ...row, mode } } : found;
        leafScope = own;
      }
      return mode;
    },
    close(text, isMarkup) {
      if (leaf) {
        const { row, isAtom } = leaf;
        leaf = undefined;
        context.isAtom = isAtom;
        context.isMarkup = isMarkup;
        context.base = leafScope.base;
        row!.take!(draft, text, context);
        if (leafScope.language !== scope.language && row === TABLE.title) draft.language ||= leafScope.language;
        return;
      }
      const { found, outside } = stack.pop()!;
      scope = outside;
      if (found.row === ITEM) {
        itemDepth = -1;
        // RFC 4287 section 4.2.1: entries without an author have the feed's.
        if (isAtomFeed && !draft.authors.length) draft.authors = channel.authors;
        const article = finishArticle(draft, options.timeZone, problem);
        draft = channel;
        collector.add(article);
      } else if (found.row) {
        found.row.leave?.(draft);
        if (found.name === root) rootEnded = true;
      }
    },
  });

  const finishFeed = (): void => {
    const bad = (text: string): void => problem('bad-date', `No date could be read in "${text.slice(0, 60)}"`);
    const { url, timeZone } = options;
    const home = resolveLink(channel.link, channel.base);
    const known = {
      title: channel.title,
      description: channel.description && cleanText(channel.description),
      homePage: home,
      feedUrl: channel.feedUrl || url,
      language: readLanguage(channel.language) ?? feed.language,
      id: channel.id,
      published: firstDate(channel.published, timeZone, bad),
      updated: firstDate(channel.updated, timeZone, bad),
      image: choosePicture(channel.media.map((file) => ({ ...file, rank: file.rank === 5 ? 0 : file.rank }))) ?? feedImage(channel),
      icon: channel.icon,
      rights: channel.rights,
      generator: channel.generator,
      nextUrl: channel.nextUrl,
      refreshMinutes: channel.ttl ?? (channel.period && Math.round(channel.period / (channel.frequency ?? 1))),
      authors: channel.authors,
      tags: channel.tags,
    };
    Object.assign(feed, picture(known));
    if (feed.language === undefined) delete feed.language;
  };

  return {
    push: reader.push,
    read: (characters) => !rootEnded && !collector.isFull() && reader.read(characters),
    done: () => rootEnded || collector.isFull(),
    end() {
      const complete = rootEnded || collector.isFull() || reader.end();
      const { url } = options;
      if (!root) throw new FeedError('not-a-feed', 'The answer is not a feed: no RSS, RDF, Atom or JSON Feed was found in it', { url });
      finishFeed();
      if (!complete && !rootEnded) {
        if (!feed.items.length) throw new FeedError('malformed', 'The feed ends before its first item does', { url });
        problem('cut-off', 'The feed ends too early; the items read until then are shown');
      }
      return feed;
    },
  };
}

/** A feed's own image may be small: it is a logo. */
function feedImage({ media }: Draft): Feed['image'] {
  const [file] = media;
  return file && picture({ url: file.url, width: file.width, height: file.height, alt: file.alt });
}
