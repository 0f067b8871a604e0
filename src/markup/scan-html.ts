import { decodeEntities } from '../model/entities.js';
import { learnRareEntities } from '../model/rare-entities.js';
import { findTagEnd } from '../model/tag-end.js';

/** Attributes of a start tag: lower-case name to decoded value. Of two of one name the first counts. */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** Elements whose content is no text for a reader, or that must not be looked into at all. */
const OPAQUE =
  /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|template|svg|math|video|audio)$/;
const MARKUP = /<(?=[a-z/!?])/gi;
const TAG_NAME = /[^\t\n\f\r />]+/y;
const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;
const COMMENT_END = /--!?>/g;
const BOGUS_END = />/g;
/** Written `<iframe … />` by XML tools, which mean it. */
const MAY_CLOSE_ITSELF = /^(?:iframe|svg|math|video|audio)$/;
/** Attributes of one tag that are looked at. */
const MAX_ATTRIBUTES = 64;

/**
 * Reads HTML once, forward, in linear time, and reports what it meets; it builds nothing and never throws.
 * Tokens follow the HTML Standard, section 13.2.5 (comments, bogus comments, a tag cut off by the end of the text is
 * dropped), but a tag whose quote was forgotten ends at its first `>`, so its text is not lost. Script, style, frames, SVG, MathML, players and the like are reported once, by `open`,
 * with their content unread in `content`; where their end tag is missing they count as empty (a script: to the end).
 *
 * @param open a start tag, name in lower case; `content` only for elements that are not looked into.
 * @param close an end tag, name in lower case.
 * @param text decoded text; may come in several pieces. CRLF is a line feed, NUL is left out.
 */
export function scanHtml(
  html: string,
  open: (name: string, attributes: HtmlAttributes, content?: string) => void,
  close: (name: string) => void,
  text: (text: string) => void,
): void {
  learnRareEntities();
  html = html.replace(/\r\n?/g, '\n');
  let at = 0;
  // Names whose end tag the rest of the text lacks: searching for each of a million would be quadratic.
  const unclosed = new Set<string>();

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    at = found ? pattern.lastIndex : html.length;
    return found;
  };

  /** The content up to the end tag that belongs to the start tag just read; `at` moves behind that end tag's name. */
  const skipContent = (name: string): string => {
    const start = at;
    if (html[at - 2] === '/' && MAY_CLOSE_ITSELF.test(name)) return '';
    if (!unclosed.has(name)) {
      const tag = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
      const nests = /^(svg|math|template)$/.test(name);
      tag.lastIndex = at;
      for (let depth = 1, found; (found = tag.exec(html)); ) {
        if (found[1]) depth--;
        else if (nests) depth++;
        if (!depth) {
          at = tag.lastIndex;
          if (!readAttributes()) at = html.length;
          return html.slice(start, found.index);
        }
      }
      unclosed.add(name);
    }
    if (/^(script|style)$/.test(name)) at = html.length;
    return '';
  };

  /** Reads to behind the tag's `>`; nothing where the text ends before it. */
  const readAttributes = (): HtmlAttributes | undefined => {
    const end = findTagEnd(html, at);
    if (end < 0) return undefined;
    const attributes = new Map<string, string>();
    for (const [, name, double, single, bare] of html.slice(at, end).matchAll(ATTRIBUTE)) {
      const key = name!.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decodeEntities((double ?? single ?? bare ?? '').replace(/\0/g, '\ufffd')));
      if (attributes.size === MAX_ATTRIBUTES) break;
    }
    at = end + 1;
    return attributes;
  };

  for (;;) {
    const start = at;
    const end = match(MARKUP)?.index ?? at;
    if (end > start) text(decodeEntities(html.slice(start, end).replace(/\0/g, '')));
    if (end === html.length) return;
    const closing = html[at] === '/';
    if (closing) at++;
    if (/[a-z]/i.test(html[at] ?? '')) {
      const name = match(TAG_NAME)![0].toLowerCase();
      const attributes = readAttributes();
      if (!attributes) return;
      if (closing) close(name);
      else open(name, attributes, OPAQUE.test(name) ? skipContent(name) : undefined);
    } else if (html.startsWith('!--', at)) {
      at++;
      match(COMMENT_END);
    } else match(BOGUS_END);
  }
}
