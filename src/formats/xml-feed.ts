import { decodeEntities, rareEntities } from '../model/entities.js';
import { FeedError } from '../model/feed-error.js';
import { describeFeed } from './describe-feed.js';
import { createDraft, readLanguage } from './draft.js';
import { ENTER, VOID, type Element } from './element-row.js';
import { ITEM } from './elements.js';
import { createCollector, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { resolveLink } from './links.js';
import { canonicalPrefix } from './namespaces.js';
import { readAttributes } from './read-attributes.js';
import { createTag, type Tag } from './xml-tag.js';

/** Instead of a position: more text is needed, or this is not plain. */
const MORE = -1;
const ODD = -2;

/** Most characters of an item that are kept to be looked through again when more have come. */
const MOST_WAITING = 1 << 18;
const MOST_TAGS = 200;

/** What stands before the first item's, at its plainest. */
const BEGIN = /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)*<(rss|feed)(\s[^<>]*)?>(?:\s*(?:<!--[^]*?-->\s*)*<channel>)?/;
const END = { rss: /<\/channel>\s*<\/rss\s*>/y, feed: /<\/feed\s*>/y };
const PART = 'A part of the reader could not be loaded';
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(["'])/y;

/**
 * Reads RSS 2.0 and Atom 1.0 as programs write them, several times faster than a reader that forgives everything: tags are
 * expected in the order of the item before, and texts are taken whole. Where a feed is not so plain it gives up, and
 * {@link createForgivingXmlFeedReader}, a later part, goes on from the item at hand.
 */
export function createXmlFeedReader(options: CollectorOptions): FeedReader {
  const collector = createCollector('rss', options);
  const { feed, finishing } = collector;
  const { url } = options;
  let buffer = '';
  let at = 0;
  /** All before the first item, which whoever takes over has to know. */
  let head: string | undefined;
  let root: 'rss' | 'feed' | undefined;
  let final = false;
  let ended = false;
  /** The construct at `at` cannot end before this has come; the last characters that have. */
  let awaited = '';
  let tail = '';
  let gaveUp = false;
  let forgiving: FeedReader | undefined;

  const channel = createDraft(url);
  let draft = channel;
  /** The base of items, and the link of the feed that it was made of. */
  let base = url;
  let home: string | undefined;
  /** The end tag without which nothing is complete. */
  let outer = '>';
  let depth = 0;

  /** Whether an attribute gives a base, or a namespace that we know another prefix than its own. */
  const isForeign = (name: string, uri: string): boolean => {
    const prefix = name.slice(6);
    return name === 'xml:base' || (name.startsWith('xmlns') && canonicalPrefix(prefix, uri) !== (prefix || (root === 'feed' ? 'atom' : '')));
  };

  const tags = new Map<string, Tag>();
  let previous = createTag('x', false);
  let current = previous;

  const element: Element = {
    isAtom: false,
    isMarkup: false,
    base: url,
    get(name) {
      const index = current.names.indexOf(name);
      return index >= 0 && index < current.count ? decodeEntities(current.values[index]!) : undefined;
    },
  };

  /** Reads what stands behind a tag's name. @returns the position of its `>` */
  const readTag = (tag: Tag, from: number): number => {
    if (tag.source && buffer.startsWith(tag.source, from)) return from + tag.source.length - 1;
    const { begins } = tag;
    let char: number;
    let count = 0;
    for (let i = from; ; count++) {
      while ((char = buffer.charCodeAt(i)) <= 32) i++;
      if (char === 47) char = buffer.charCodeAt(++i);
      if (char === 62) {
        tag.count = count;
        tag.source = i - from < 50 ? buffer.slice(from, i + 1) : '';
        return i;
      }
      if (!begins[count] || !buffer.startsWith(begins[count]!, i)) {
        ATTRIBUTE.lastIndex = i;
        const found = ATTRIBUTE.exec(buffer);
        if (!found || count > 63 || buffer.charCodeAt(i - 1) > 32) return buffer.indexOf('>', i) < 0 ? MORE : ODD;
        const name = found[1]!.toLowerCase();
        if (tag.row && name.startsWith('xml')) return ODD;
        begins[count] = found[0];
        tag.names[count] = name;
        tag.quotes[count] = found[2]!;
      }
      i += begins[count]!.length;
      const end = buffer.indexOf(tag.quotes[count]!, i);
      if (end < 0) return MORE;
      tag.values[count] = buffer.slice(i, end);
      if (!tag.row && isForeign(tag.names[count]!, tag.values[count]!)) return ODD;
      i = end + 1;
      char = buffer.charCodeAt(i);
      if (char > 32 && char !== 62 && char !== 47) return ODD;
    }
  };

  /** Whether `what` stands at a position: MORE where it still may. */
  const expect = (what: string, position: number): number =>
    buffer.startsWith(what, position) ? position + what.length : buffer.length - position < what.length ? MORE : ODD;

  /** Reads an element at a `<`. @returns the position behind it */
  const readElement = (lt: number): number => {
    let tag = previous.next;
    let end = 0;
    let char = 0;
    if (tag && buffer.startsWith(tag.open, lt)) char = buffer.charCodeAt((end = lt + tag.open.length));
    if (!tag || !(char === 62 || char === 47 || (char > 0 && char <= 32))) {
      end = lt + 1;
      while ((char = buffer.charCodeAt(end)) > 32 && char !== 47 && char !== 62) end++;
      if (char !== char) return end - lt > 99 ? ODD : MORE;
      const name = buffer.slice(lt + 1, end);
      if (name.startsWith('!--')) {
        end = buffer.indexOf('-->', lt + 2);
        return end < 0 ? end : end + 3;
      }
      tag = tags.get(name);
      if (!tag) {
        if (tags.size > MOST_TAGS) return ODD;
        tags.set(name, (tag = createTag(name, root === 'feed')));
      }
      previous.next = tag;
    }
    previous = tag;
    if (char === 62) {
      tag.count = 0;
      tag.source = '';
    } else {
      end = readTag(tag, end);
      if (end < 0) return end;
    }
    const { row, close } = tag;
    const isClosed = buffer.charCodeAt(end - 1) === 47;
    const start = end + 1;
    if (tag.isRare) return ODD;
    if (!row) return isClosed ? start : skip(tag, start);
    if (row === ITEM) return draft === channel && !isClosed ? readItem(tag, start) : ODD;
    const { mode } = row;
    current = tag;
    element.isAtom = tag.isAtom;
    element.isMarkup = false;
    element.base = draft.base;
    if (mode === VOID || (row.slot === 'link' && element.get('href') !== undefined)) {
      row.take!(draft, '', element);
      return isClosed ? start : expect(close, start);
    }
    if (mode === ENTER) {
      if (draft === channel) return ODD;
      row.take!(draft, '', element);
      const after = isClosed ? start : readChildren(tag, start);
      row.leave?.(draft);
      return after;
    }
    if (tag.isAtom && tag.count && /xhtml|octet|base64|src/i.test([tag.names, tag.values].join())) return ODD;
    let text = '';
    let after = start;
    if (!isClosed) {
      const stop = buffer.indexOf('<', start);
      if (stop < 0) return MORE;
      text = buffer.slice(start, stop);
      after = expect(close, stop);
      if (after > 0) text = decodeEntities(text);
      else if (buffer.startsWith('<![CDATA[', stop)) {
        const finish = buffer.indexOf(']]>', stop + 9);
        if (finish < 0) return MORE;
        const content = buffer.slice(stop + 9, finish);
        // One that begins in another: the end of the first was forgotten.
        if (content.includes('![CDATA[')) return ODD;
        after = expect(close, finish + 3);
        text = text ? decodeEntities(text) + content : content;
        if (after < 0) {
          const next = buffer.indexOf('<', finish);
          if (next < 0) return MORE;
          text += decodeEntities(buffer.slice(finish + 3, next));
          after = expect(close, next);
          if (after < 0) return after;
        }
      } else if (row.nests) {
        after = buffer.indexOf(close, stop);
        if (after < 0) return MORE;
        const markup = buffer.slice(stop, after);
        if (text.trim() || /<!/.test(markup) || markup.includes(tag.open)) return ODD;
        text = markup;
        element.isMarkup = true;
        after += close.length;
      } else return buffer.length - stop < 12 ? MORE : ODD;
    }
    if (row.take) row.take(draft, text, element);
    else draft[row.slot!] ||= text.trim();
    return after;
  };

  /** Passes over an element that nobody wants. */
  const skip = ({ open, close }: Tag, start: number): number => {
    const end = buffer.indexOf(close, start);
    if (end < 0) return MORE;
    const content = buffer.slice(start, end);
    const odd = content.includes('<') && (content.includes(open) || /<(item|entry)/i.test(content) || !/^([^<]|<[^!])*$|^\s*<!\[CDATA\[[^[\]]*\]\]>\s*$/.test(content));
    return odd ? ODD : end + close.length;
  };

  const readChildren = ({ close }: Tag, start: number): number => {
    if (depth > 4) return ODD;
    depth++;
    for (;;) {
      const lt = buffer.indexOf('<', start);
      if (lt < 0) return MORE;
      start = buffer.charCodeAt(lt + 1) === 47 ? expect(close, lt) : readElement(lt);
      if (start < 0) return start;
      if (buffer.charCodeAt(lt + 1) === 47) break;
    }
    depth--;
    return start;
  };

  const readItem = (tag: Tag, start: number): number => {
    // RSS has no rule for relative links: its publishers mean their site, wherever the feed lies.
    if (root === 'rss' && channel.link !== home) base = resolveLink((home = channel.link), url) ?? url;
    outer = tag.close;
    rareEntities.isMissed = false;
    const item = (draft = createDraft(base));
    item.inherited = channel.mediaText;
    const end = tag.count && tag.names[0] === 'rdf:about' ? ODD : readChildren(tag, start);
    draft = channel;
    depth = 0;
    if (end > 0) {
      // Where something usual is missing, rare fields may have it.
      if (rareEntities.isMissed || !item.title || item.rights || item.links.license) return ODD;
      // RFC 4287 section 4.2.1: entries without an author have the feed's.
      if (root === 'feed' && !item.authors.length) item.authors = channel.authors;
      collector.add(item);
    }
    return end;
  };

  /** Reads the begin, an element of the channel, or its end. @returns the position behind it */
  const step = (): number => {
    if (!root) {
      const found = BEGIN.exec(buffer);
      if (!found) return buffer.length > 4096 ? ODD : MORE;
      const [whole, name, source = ''] = found;
      if (source.endsWith('/') || (name === 'rss') !== whole.endsWith('<channel>')) {
        return name === 'rss' && buffer.length < 4096 && /^\s*(<(!(-[^]*)?|c[a-z]*)?)?$/.test(buffer.slice(whole.length)) ? MORE : ODD;
      }
      const attributes = readAttributes(source);
      root = name as 'rss' | 'feed';
      for (const key in attributes) if (isForeign(key, attributes[key]!)) return ODD;
      feed.format = root === 'feed' ? 'atom' : root;
      feed.language = readLanguage(attributes['xml:lang']);
      return whole.length;
    }
    const lt = buffer.indexOf('<', at);
    if (lt < 0) return MORE;
    if (buffer.charCodeAt(lt + 1) === 47) {
      END[root].lastIndex = lt;
      ended = END[root].test(buffer);
      return ended ? END[root].lastIndex : buffer.length - lt < 99 ? MORE : ODD;
    }
    const before = head;
    outer = '>';
    if (head === undefined && /^<(item|entry)[\s>]/.test(buffer.slice(lt, lt + 7))) head = buffer.slice(0, lt);
    rareEntities.isMissed = false;
    const end = readElement(lt);
    if (rareEntities.isMissed && outer === '>') return ODD;
    if (end === MORE) {
      awaited = outer;
      head = before;
    }
    return end;
  };

  const read = (characters: number): boolean => {
    if (forgiving) return forgiving.read(characters);
    if ((awaited && !final) || ended || collector.isFull()) return false;
    const stop = at + characters;
    while (at < stop && !ended && !finishing.waits) {
      const end = step();
      if (end === MORE && !final && buffer.length - at < MOST_WAITING) return false;
      if (end < 0) {
        gaveUp = finishing.waits = true;
        return false;
      }
      at = end;
    }
    return !ended && !collector.isFull();
  };

  return {
    push(piece) {
      if (forgiving) return forgiving.push(piece);
      if (awaited && (piece.includes(awaited) || (tail + piece.slice(0, 99)).includes(awaited))) awaited = '';
      tail = (tail + piece.slice(-99)).slice(-99);
      if (head !== undefined && at && !awaited) {
        buffer = buffer.slice(at);
        at = 0;
      }
      buffer += piece;
    },
    read,
    isEnded: () => (forgiving ? forgiving.isEnded() : ended),
    isFull: collector.isFull,
    finishing,
    async settle() {
      const part = gaveUp && (await import('./forgiving-xml-feed.js').catch(() => undefined));
      await collector.settle();
      if (!gaveUp || forgiving) return;
      if (part) {
        forgiving = part.createForgivingXmlFeedReader(collector);
        forgiving.push((head ?? '') + buffer.slice(head === undefined ? 0 : at));
        buffer = '';
      } else if (feed.items.length) {
        ended = true;
        collector.problem('cut-off', PART);
      } else throw new FeedError('network', PART, { url });
    },
    end() {
      if (forgiving) return forgiving.end();
      final = true;
      read(Infinity);
      if (finishing.waits) return undefined;
      describeFeed(collector, channel);
      return finishing.waits ? undefined : feed;
    },
  };
}
