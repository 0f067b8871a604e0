import { cleanText, collapse, looksLikeHtml, toPlainText } from '../model/plain-text.js';
import { addEnclosure } from './add-to-draft.js';
import { textToHtml } from './draft.js';
import type { Element, ElementRow, ElementTable } from './element-row.js';
import { resolveLink } from './links.js';
import { TEXT, VOID } from './xml.js';

/**
 * What a text construct holds (RFC 4287 section 3.1): Atom's `type` is taken at its word; where it is missing, what
 * looks like markup is markup. 0 plain text, 1 HTML, 2 not said (RSS), 3 neither: another media type.
 */
export function kindOf(text: string, { isAtom, isMarkup, attributes }: Element): number {
  if (isMarkup) return 1;
  if (!isAtom) return 2;
  const { type, mode } = attributes;
  if (type?.includes('html') || mode === 'escaped') return 1;
  return type ? (type.startsWith('text') ? 0 : 3) : +looksLikeHtml(text);
}

/** XHTML without the `div` around it, which is no part of the content (RFC 4287 section 3.1.1.3), and without prefixes. */
export function stripDiv(text: string): string {
  const [whole = '', prefix] = /^\s*<(?:(\w+):)?div(?:\s[^<>]*)?>/i.exec(text) ?? [];
  const end = text.trimEnd();
  const tail = `</${prefix ? prefix + ':' : ''}div>`;
  if (!whole || !end.endsWith(tail)) return text.trim();
  const inner = end.slice(whole.length, -tail.length).trim();
  return prefix ? inner.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : inner;
}

/** A text construct as plain text. */
export function atomText(text: string, element: Element): string {
  const kind = kindOf(text, element);
  return kind > 1 ? cleanText(text) : kind ? toPlainText(text) : collapse(text);
}

/** A text construct as HTML; RSS's as it is, other media types as ''. */
export function contentHtml(text: string, element: Element): string {
  const kind = kindOf(text, element);
  return kind > 2 ? '' : kind ? (element.isMarkup ? stripDiv(text) : text.trim()) : textToHtml(text);
}

/** A link with its relation (RFC 4287 section 4.2.7), or RSS's link, whose text is the address. */
const link: ElementRow = {
  mode: TEXT,
  slot: 'link',
  take(draft, text, { attributes, base, isMarkup, isAtom }) {
    const { href, rel = 'alternate', type = '' } = attributes;
    const url = resolveLink(href ?? (isMarkup ? '' : text), base);
    const isPage = !type || type.includes('html');
    if (rel === 'alternate') {
      const rank = isAtom || href ? 1 + +isPage : 3;
      if (rank > (draft.linkRank ?? 0) && (url || text.trim())) {
        draft.link = url ?? text.trim();
        draft.linkRank = rank;
      }
    } else if (!url) return;
    else if (rel === 'enclosure') addEnclosure(draft, url, attributes);
    else if (rel === 'self') draft.feedUrl ||= url;
    else if (rel === 'next') draft.nextUrl ||= url;
    else if (rel === 'replies' && isPage) draft.comments ||= url;
  },
};

/** Atom 1.0 (RFC 4287) and 0.3, beyond the names it shares with RSS. */
export const atomElements: ElementTable = {
  link,
  'atom:link': { ...link, mode: VOID },
  content: {
    mode: TEXT,
    take(draft, text, element) {
      const { src } = element.attributes;
      if (src) draft.link ||= resolveLink(src, element.base);
      else draft.content1 ||= contentHtml(text, element);
      draft.contentBase = element.base;
    },
  },
  logo: {
    mode: TEXT,
    take(draft, text, { base }) {
      const url = resolveLink(text, base);
      if (url) draft.media.push({ url, rank: 5, medium: 'image' });
    },
  },
};
