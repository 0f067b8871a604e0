import { FeedError } from '../model/feed-error.js';
import { cleanText } from '../model/plain-text.js';
import { createDraft, firstDate, readLanguage, type Draft } from './draft.js';
import type { ElementRow } from './element-row.js';
import { createCollector, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { known, positive } from './known.js';
import { resolveLink } from './links.js';
import { canonicalPrefix } from './namespaces.js';
import { createXmlReader, ENTER, MARKUP, readAttributes, SKIP, TEXT, VOID } from './xml.js';
import { ITEM, ROOT, TABLE } from './xml-table.js';

/** Names that other texts' markup has too: inside a description they are no sign that its end tag is missing. */
const IN_TEXT = /^(title|link|image|source|summary|description|content|author|id|language|category|rights|created|icon|logo)$/;

/** Minutes of the syndication module's periods. */
const PERIODS: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10080, monthly: 43200, yearly: 525600 };

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

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 with their modules, through one table of elements. The
 * table says what an element means, whatever stands around it, so a missing or misplaced tag costs one field.
 */
export function createXmlFeedReader(options: CollectorOptions): FeedReader {
  const { url } = options;
  const { feed, add, isFull, problem, finishing, settle } = createCollector('rss', options);
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

  const element = {
    isAtom: false,
    isMarkup: false,
    base: url,
    /** Parsed when a row asks for them. */
    get attributes() {
      return (parsed ??= readAttributes(source));
    },
  };

  const lookUp = (written: string, { names, uris }: Scope): Name => {
    let name = names.get(written);
    if (!name) {
      const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)/.exec(written.toLowerCase())!;
      const space = canonicalPrefix(prefix, uris[prefix]);
      const isAtom = space === 'atom' || (root === 'feed' && !space);
      const key = isAtom || !space ? local : space + ':' + local;
      name = { key, row: (isAtom && TABLE['atom:' + local]) || TABLE[key], isAtom };
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

  const enter = (name: Name, own: Scope): number => {
    stack.push({ name, outside: scope });
    scope = own;
    return ENTER;
  };

  const take = ({ row, isAtom }: Name, text: string, isMarkup: boolean, { base }: Scope): void => {
    element.isAtom = isAtom;
    element.isMarkup = isMarkup;
    element.base = base ?? draft.base;
    if (row!.take) row!.take(draft, text, element);
    else if (row!.slot) draft[row!.slot] ||= text.trim();
  };

  const open = (written: string, attributes: string): number => {
    if (ended) return SKIP;
    source = attributes;
    parsed = undefined;
    const own = attributes.includes('xml') ? scopeOf(element.attributes) : scope;
    let name = lookUp(written, own);
    const { row, key } = name;
    if (!root) {
      if (!stack.length && key === 'html') throw new FeedError('not-a-feed', 'HTML, no feed', { url });
      if (row !== ROOT && row !== ITEM) return row ? SKIP : enter(name, own);
      root = row === ITEM ? 'rss' : key;
      if (root === 'feed') own.names = new Map();
      name = lookUp(written, own);
      feed.format = root === 'feed' ? 'atom' : root === 'rdf:rdf' ? 'rdf' : 'rss';
      channel.base = own.base ?? url;
      feed.language = readLanguage(own.language);
      if (row === ROOT) return enter(name, own);
    }
    if (!row || (row === ROOT && key !== 'channel')) return SKIP;
    if (row === ITEM) {
      if (itemAt >= 0) {
        reader.closeTo(itemAt);
        return open(written, attributes);
      }
      itemAt = stack.length;
      // RSS has no rule for relative links: its publishers mean their site, wherever the feed lies.
      draft = createDraft(own.base ?? ((root !== 'feed' && resolveLink(channel.link, url)) || url));
      if (attributes) {
        draft.id = element.attributes['rdf:about'];
        draft.language = element.attributes['xml:lang'];
      }
      return enter(name, own);
    }
    if (row === ROOT) channel.base = own.base ?? url;
    let { mode } = row;
    if (mode === TEXT && attributes) {
      if (key === 'link' && /\bhref\s*=/i.test(attributes)) mode = VOID;
      else if (name.isAtom && /type\s*=\s*["']?(app[a-z]*\/)?xhtml/i.test(attributes)) mode = MARKUP;
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
        if (root === 'feed' && !draft.authors.length) draft.authors = channel.authors;
        itemAt = -1;
        const item = draft;
        draft = channel;
        add(item);
      } else {
        name.row?.leave?.(draft);
        ended ||= !!root && name.key === root;
      }
    },
  });

  const describeFeed = (draft: Draft): void => {
    const [image] = draft.media;
    const period = PERIODS[draft.period?.toLowerCase() ?? ''];
    Object.assign(
      feed,
      known<Partial<typeof feed>>({
        title: draft.title,
        description: draft.summary || cleanText(draft.description ?? ''),
        homePage: resolveLink(draft.link, draft.base),
        feedUrl: draft.feedUrl || url,
        language: readLanguage(draft.language) ?? feed.language,
        id: draft.id,
        published: firstDate([draft.published0, draft.published1, draft.published2], finishing),
        updated: firstDate([draft.updated0, draft.updated1], finishing),
        image: image && known({ url: image.url, width: image.width, height: image.height, alt: image.alt }),
        icon: resolveLink(draft.icon, draft.base),
        rights: cleanText(draft.rights ?? ''),
        generator: cleanText(draft.generator ?? ''),
        nextUrl: draft.nextUrl,
        refreshMinutes: positive(draft.ttl) ?? (period && Math.round(period / (positive(draft.frequency) ?? 1))),
        authors: draft.authors,
        tags: draft.tags,
      }),
    );
    if (!feed.language) delete feed.language;
  };

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
      if (finishing.waits) return undefined;
      if (!complete) {
        if (!feed.items.length) throw new FeedError('malformed', 'The feed breaks off before its first item', { url });
        problem('cut-off', 'The feed ends too early');
      }
      describeFeed(channel);
      return finishing.waits ? undefined : feed;
    },
  };
}
