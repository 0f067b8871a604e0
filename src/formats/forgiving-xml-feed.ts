import { FeedError } from '../model/feed-error.js';
import { describeFeed } from './describe-feed.js';
import { createDraft, readLanguage, type Draft } from './draft.js';
import { ENTER, MARKUP, SKIP, TEXT, VOID, type Element, type ElementRow } from './element-row.js';
import { ITEM } from './elements.js';
import type { Collector, FeedReader } from './feed-collector.js';
import { useRareFields } from './finish-rare.js';
import { resolveLink } from './links.js';
import { canonicalPrefix } from './namespaces.js';
import { ROOT, TABLE } from './rare-elements.js';
import { readAttributes } from './read-attributes.js';
import { createXmlReader } from './xml.js';

/** Names that other texts' markup has too: inside a description they are no sign that its end tag is missing. */
const IN_TEXT = /^(title|link|image|source|summary|description|content|author|id|language|category|rights|created|icon|logo)$/;

/** What is in force at an element: namespaces, base, language; and the names already looked up under it. */
interface Scope {
  uris: Record<string, string>;
  names: Map<string, Name>;
  base?: string;
  language?: string;
}

/** A name as our table has it. */
interface Name {
  key: string;
  row?: ElementRow;
  isAtom: boolean;
}

/** Names of CDF and of sitemaps, which mean nothing in other feeds. */
const ELSEWHERE = /^(a|abstract|loc|lastmod)$/;

/** Rows whose text is HTML with links of its own. */
const HTML = /^(content|summary|description|content:encoded|xhtml:.*)$/;

/** Base64 as Atom 0.3 (`mode`) and Atom 1.0 (a `type` that is no text, RFC 4287 section 4.1.3.3) have it, as text. */
function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** XHTML without the `div` around it, which is no part of the content (RFC 4287 section 3.1.1.3), and without prefixes. */
function stripDiv(text: string): string {
  const [whole = '', prefix] = /^\s*<(?:(\w+):)?div(?:\s[^<>]*)?>/i.exec(text) ?? [];
  const end = text.trimEnd();
  const tail = `</${prefix ? prefix + ':' : ''}div>`;
  if (!whole || !end.endsWith(tail)) return text;
  const inner = end.slice(whole.length, -tail.length);
  return prefix ? inner.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : inner;
}

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 with their modules, through one table of elements. The
 * table says what an element means, whatever stands around it, so a missing or misplaced tag costs one field.
 */
export function createForgivingXmlFeedReader(collector: Collector): FeedReader {
  const { feed, add, isFull, problem, finishing, settle, options: { url } } = collector;
  const channel = createDraft(url);
  let draft = channel;
  let root = '';
  let ended = false;
  let scope: Scope = { uris: {}, names: new Map() };
  /** The elements that are entered, outermost first, with the scope outside of each. */
  const stack: { name: Name; outside: Scope }[] = [];
  /** Where in the stack the item is; -1 for nowhere. */
  let itemAt = -1;
  /** The element whose text is collected. */
  let leaf: Name | undefined;
  let leafMode = TEXT;
  let leafScope = scope;
  let source = '';
  let parsed: Record<string, string> | undefined;

  /** Parsed when a row asks for them. */
  const attributes = (): Record<string, string> => (parsed ??= readAttributes(source));
  const element: Element = {
    isAtom: false,
    isMarkup: false,
    base: url,
    get: (name) => attributes()[name],
  };

  const lookUp = (written: string, { names, uris }: Scope): Name => {
    let name = names.get(written);
    if (!name) {
      const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)/.exec(written.toLowerCase())!;
      const space = canonicalPrefix(prefix, uris[prefix]);
      const isAtom = space === 'atom' || (root === 'feed' && !space);
      const key = isAtom || !space ? local : space + ':' + local;
      // A sitemap's `url` is an item; RSS has one in its pictures.
      const row = root === 'urlset' && key === 'url' ? ITEM : !isCdf && root !== 'urlset' && ELSEWHERE.test(key) ? undefined : (isAtom && TABLE['atom:' + local]) || TABLE[key];
      name = { key, row, isAtom };
      if (names.size < 500) names.set(written, name);
    }
    return name;
  };

  /** The scope that an element's `xmlns`, `xml:base` and `xml:lang` make. */
  const scopeOf = (attributes: Record<string, string>): Scope => {
    const own = { ...scope };
    for (const key in attributes) {
      const value = attributes[key]!;
      if (key === 'xml:base') own.base = resolveLink(value, scope.base ?? url) ?? scope.base;
      else if (key === 'xml:lang') own.language = value;
      else if (key.startsWith('xmlns')) {
        own.uris = { ...own.uris, [key.slice(6)]: value };
        own.names = new Map();
      }
    }
    return own;
  };

  /** CDF (W3C submission of 1997) has a `channel` without an `rss` around it, and keeps links in attributes. */
  let isCdf = false;
  const takeCdf = (draft: Draft): void => {
    draft.base = resolveLink(element.get('base'), url) ?? draft.base;
    draft.link ||= resolveLink(element.get('href'), draft.base);
    draft.updated0 ||= element.get('lastmod');
  };

  const enter = (name: Name, own: Scope): number => {
    stack.push({ name, outside: scope });
    scope = own;
    return ENTER;
  };

  /** XHTML's elements without the prefixes that the feed gives them. */
  const dropPrefixes = (markup: string): string => {
    for (const prefix in scope.uris) {
      if (prefix && canonicalPrefix(prefix, scope.uris[prefix]) === 'xhtml') markup = markup.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
    }
    return markup;
  };

  const take = ({ key, row, isAtom }: Name, text: string, isMarkup: boolean, { base }: Scope): void => {
    element.isAtom = isAtom;
    element.isMarkup = isMarkup;
    element.base = base ?? draft.base;
    if (base && HTML.test(key)) draft.xmlBase = base;
    if (isAtom && !isMarkup && source && (element.get('mode') === 'base64' || /octet/.test(element.get('type') ?? ''))) text = decodeBase64(text);
    if (isMarkup) text = dropPrefixes(text);
    if (row!.take) row!.take(draft, isMarkup && !row!.nests ? stripDiv(text) : text, element);
    else if (row!.slot) draft[row!.slot] ||= text.trim();
  };

  const open = (written: string, attributesText: string): number => {
    if (ended) return SKIP;
    source = attributesText;
    parsed = undefined;
    const own = source.includes('xml') ? scopeOf(attributes()) : scope;
    let name = lookUp(written, own);
    const { row, key } = name;
    if (!root) {
      if (!stack.length && key === 'html') throw new FeedError('not-a-feed', 'HTML, no feed', { url });
      if (row !== ROOT && row !== ITEM) return row ? SKIP : enter(name, own);
      root = row !== ITEM ? key : key === 'entry' ? 'feed' : 'rss';
      if (root === 'feed') own.names = new Map();
      name = lookUp(written, own);
      isCdf = root === 'channel' && /\s(?:href|base|lastmod)\s*=/i.test(source);
      feed.format = root === 'feed' ? 'atom' : root === 'rdf:rdf' ? 'rdf' : root === 'urlset' ? 'sitemap' : isCdf ? 'cdf' : 'rss';
      channel.base = own.base ?? url;
      feed.language = readLanguage(own.language);
      if (isCdf) takeCdf(channel);
      if (row === ROOT) return enter(name, own);
    }
    if (!row || (row === ROOT && key !== 'channel')) return SKIP;
    if (row === ITEM) {
      if (itemAt >= 0) {
        reader.closeTo(itemAt);
        return open(written, attributesText);
      }
      itemAt = stack.length;
      // RSS has no rule for relative links: its publishers mean their site, wherever the feed lies.
      draft = createDraft(own.base ?? (isCdf ? channel.base : undefined) ?? ((root !== 'feed' && resolveLink(channel.link, url)) || url));
      draft.inherited = channel.mediaText;
      if (source) {
        draft.id = element.get('rdf:about');
        draft.language = element.get('xml:lang');
        if (isCdf) takeCdf(draft);
      }
      return enter(name, own);
    }
    if (row === ROOT) channel.base = own.base ?? url;
    let { mode } = row;
    if (mode === TEXT && source) {
      if (key === 'link' && /\bhref\s*=/i.test(source)) mode = VOID;
      else if (name.isAtom && /type\s*=\s*["']?(app[a-z]*\/)?xhtml/i.test(source)) mode = MARKUP;
    }
    if (mode === ENTER || mode === VOID) {
      take(name, '', false, own);
      return mode === VOID ? mode : enter(name, own);
    }
    leaf = name;
    leafMode = mode;
    leafScope = own;
    return mode;
  };

  const reader = createXmlReader({
    open,
    restarts(written) {
      const { row, key } = lookUp(written, scope);
      if (!row || leafMode === MARKUP) return false;
      if (row === ITEM) return true;
      return !!leaf && (leaf.row!.slot ? leaf.key !== key : leaf.key === 'description' && !IN_TEXT.test(key));
    },
    close(text, isMarkup) {
      if (leaf) {
        const name = leaf;
        leaf = undefined;
        leafMode = TEXT;
        take(name, text, isMarkup, leafScope);
        if (leafScope !== scope && name.key === 'title') draft.language ||= leafScope.language;
        return;
      }
      const { name, outside } = stack.pop()!;
      scope = outside;
      if (name.row === ITEM) {
        // RFC 4287 section 4.2.1: entries without an author have the feed's.
        if (root === 'feed' && !draft.authors.length) draft.authors = draft.sourceAuthor ? [draft.sourceAuthor] : channel.authors;
        itemAt = -1;
        const item = draft;
        draft = channel;
        // Of a sitemap, news have a headline; other pages are none.
        if (root !== 'urlset' || item.title || item.heading) add(useRareFields(item, channel));
      } else {
        name.row?.leave?.(draft);
        ended ||= !!root && name.key === root;
      }
    },
  });

  return {
    push: reader.push,
    read: (characters) => !ended && !isFull() && reader.read(characters),
    isEnded: () => ended,
    isFull,
    finishing,
    settle,
    end() {
      const complete = isFull() || reader.end() || ended;
      if (!root) throw new FeedError('not-a-feed', 'XML or text, no feed', { url });
      if (root === 'urlset' && !feed.items.length && !finishing.waits) throw new FeedError('not-a-feed', 'A sitemap without news', { url });
      if (finishing.waits) return undefined;
      if (!complete) {
        if (!feed.items.length) throw new FeedError('malformed', 'The feed breaks off before its first item', { url });
        problem('cut-off', 'The feed ends too early');
      }
      describeFeed(collector, useRareFields(channel));
      return finishing.waits ? undefined : feed;
    },
  };
}
