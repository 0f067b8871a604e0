import { decodeEntities } from '../model/entities.js';
import { findTagEnd } from '../model/tag-end.js';
import { ENTER, MARKUP, SKIP, VOID } from './element-row.js';

export { ENTER, MARKUP, SKIP, TEXT, VOID } from './element-row.js';
export { readAttributes } from './read-attributes.js';

export interface XmlSink {
  /**
   * An element begins.
   * @param name as written, with its prefix
   * @param attributes source text behind the name, for {@link readAttributes}; '' where there is none
   * @returns ENTER, SKIP, TEXT, MARKUP or VOID
   */
  open(name: string, attributes: string): number;
  /** An element ends that was entered or whose text was collected. Its text comes with it, else ''. */
  close(text: string, isMarkup: boolean): void;
  /** Whether an element of this name ends the one being collected or skipped, which forgot to end. */
  restarts(name: string): boolean;
}

export interface XmlReader {
  /** Adds text. Nothing is read before `read`. */
  push(text: string): void;
  /** Reads about `characters` more. @returns whether text is left that can be read now */
  read(characters: number): boolean;
  /** Closes the innermost elements until `depth` of those that were entered are open. */
  closeTo(depth: number): void;
  /** Reads the rest as the last of the document. @returns whether every element was closed by then */
  end(): boolean;
}

/** More levels than any feed has; deeper elements are skipped. */
const DEEPEST = 64;

const CDATA_END = ']]>';
const SUBSET_END = /\]\s*>/g;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const isNameStart = (char: number): boolean => (char | 32) >= 97 ? (char | 32) <= 122 || char > 127 : char === 95 || char === 58;

/**
 * A forgiving, forward-only reader of XML that takes text in pieces; where the pieces are cut makes no difference.
 * It never expands a DTD, keeps a bare `&` or `<` as text, closes what was left open when an outer element ends, and
 * ignores end tags that fit nothing. Time is linear in the text; memory is the longest element wanted.
 */
export function createXmlReader(sink: XmlSink): XmlReader {
  let buffer = '';
  let at = 0;
  let final = false;
  /** The construct at `at` cannot end before this has arrived. */
  let awaited = '';
  /** Last characters of `buffer`, apart, so that adding pieces to a long construct costs nothing. */
  let tail = '';

  /** Names of the open elements that were entered. */
  const path: string[] = [];
  /** The element that is skipped or collected, how many of its name are open, and whether it is collected. */
  let leaf = '';
  let nested = 0;
  let collecting = false;
  let isMarkup = false;
  /** What was collected; the run of raw text since the last markup comes after it. */
  let text = '';
  let run = '';

  const flush = (): void => {
    text += isMarkup ? run : decodeEntities(run);
    run = '';
  };

  const closeLeaf = (): void => {
    leaf = '';
    if (!collecting) return;
    collecting = false;
    flush();
    const whole = text;
    text = '';
    sink.close(whole, isMarkup);
  };

  const closeTo = (depth: number): void => {
    if (leaf) closeLeaf();
    while (path.length > depth) {
      path.pop();
      sink.close('', false);
    }
  };

  const endTag = (name: string): void => {
    const lower = name.toLowerCase();
    if (lower === leaf.toLowerCase()) {
      if (!--nested) closeLeaf();
      return;
    }
    let depth = path.length;
    while (depth-- && path[depth]!.toLowerCase() !== lower);
    if (depth >= 0) closeTo(depth);
    else if (collecting) addMarkup(`</${name}>`);
  };

  const addMarkup = (source: string): void => {
    if (!isMarkup) {
      flush();
      text = escapeText(text);
      isMarkup = true;
    }
    flush();
    text += source;
  };

  const startTag = (end: number, gt: number): void => {
    const name = buffer.slice(at + 1, end);
    const closed = buffer.charCodeAt(gt - 1) === 47;
    if (leaf) {
      if (!sink.restarts(name)) {
        if (name === leaf && !closed) nested++;
        if (collecting) addMarkup(buffer.slice(at, gt + 1));
        return;
      }
      closeLeaf();
    }
    const mode = path.length < DEEPEST ? sink.open(name, end < gt ? buffer.slice(end, closed ? gt - 1 : gt) : '') : SKIP;
    if (mode === ENTER) {
      path.push(name);
      if (closed) closeTo(path.length - 1);
    } else if (mode !== VOID) {
      leaf = name;
      nested = 1;
      collecting = mode !== SKIP;
      isMarkup = mode === MARKUP;
      if (closed) closeLeaf();
    }
  };

  /**
   * Where a CDATA section's content ends. One that lost its `]]>` would swallow text up to the
   * next section's: it ends at its element's end tag if another section begins in between.
   */
  const endOfCdata = (start: number, end: number): number => {
    if (!leaf) return end;
    if (end >= 0 && !buffer.slice(start, end).includes('<![CDATA[')) return end;
    const forgotten = buffer.indexOf(`</${leaf}>`, start);
    return forgotten < 0 || (end >= 0 && forgotten > end) ? end : forgotten;
  };

  /** Moves to `next` and reports success; -1 says that `what` has yet to arrive. */
  const advance = (next: number, what: string): boolean => {
    awaited = next < 0 ? what : '';
    if (next >= 0) at = next;
    else if (final) at = buffer.length;
    return next >= 0;
  };

  /** Reads one construct at `at`, a `<`. @returns false where it is not complete yet */
  const markup = (): boolean => {
    const char = buffer.charCodeAt(at + 1);
    if (isNameStart(char)) {
      let end = at + 2;
      let next;
      while ((next = buffer.charCodeAt(end)) > 32 && next !== 47 && next !== 62) end++;
      const gt = next === 62 ? end : findTagEnd(buffer, end, final);
      if (gt >= 0) startTag(end, gt);
      return advance(gt < 0 ? gt : gt + 1, '>');
    }
    if (char === 47) {
      const quick = at + 2 + leaf.length;
      if (leaf && buffer.charCodeAt(quick) === 62 && buffer.startsWith(leaf, at + 2)) {
        if (!--nested) closeLeaf();
        return advance(quick + 1, '');
      }
      const gt = buffer.indexOf('>', at);
      if (gt >= 0) endTag(buffer.slice(at + 2, gt).trimEnd());
      return advance(gt < 0 ? gt : gt + 1, '>');
    }
    if (char === 33) {
      if (!final && buffer.length - at < 9) return false;
      if (buffer.startsWith('[CDATA[', at + 2)) {
        const start = at + 9;
        const end = buffer.indexOf(CDATA_END, start);
        if (end < 0 && !final) return advance(end, CDATA_END);
        const stop = endOfCdata(start, end);
        const content = buffer.slice(start, stop < 0 ? undefined : stop);
        if (collecting) {
          flush();
          text += isMarkup ? escapeText(content) : content;
        }
        return advance(stop < 0 ? buffer.length : stop === end ? end + 3 : stop, '');
      }
      if (buffer.startsWith('--', at + 2)) {
        const end = buffer.indexOf('-->', at + 2);
        return advance(end < 0 ? end : end + 3, '-->');
      }
      const gt = buffer.indexOf('>', at);
      if (gt >= 0 && buffer.slice(at, gt).includes('[')) {
        // An internal subset is passed over, never read: no entity of it is ever expanded.
        SUBSET_END.lastIndex = at;
        return advance(SUBSET_END.test(buffer) ? SUBSET_END.lastIndex : -1, '>');
      }
      return advance(gt < 0 ? gt : gt + 1, '>');
    }
    if (char === 63) {
      const gt = buffer.indexOf('>', at);
      return advance(gt < 0 ? gt : gt + 1, '>');
    }
    if (at + 1 >= buffer.length && !final) return false;
    if (collecting) run += '<';
    return advance(at + 1, '');
  };

  const read = (characters: number): boolean => {
    if (awaited && !final) return false;
    const stop = at + characters;
    while (at < stop) {
      const lt = buffer.indexOf('<', at);
      const end = lt < 0 ? buffer.length : lt;
      if (collecting && end > at) run += buffer.slice(at, end);
      at = end;
      if (lt < 0 || !markup()) return false;
    }
    return true;
  };

  return {
    push(piece) {
      if (awaited && (tail + piece).includes(awaited)) awaited = '';
      tail = (tail + piece.slice(-2)).slice(-2);
      if (at && !awaited) {
        buffer = buffer.slice(at);
        at = 0;
      }
      buffer += piece;
    },
    read,
    closeTo,
    end() {
      final = true;
      read(Infinity);
      return !path.length && !leaf;
    },
  };
}
