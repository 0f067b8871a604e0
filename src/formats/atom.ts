import { addEnclosure } from './add-to-draft.js';
import { cleanText, looksLikeHtml, toPlainText } from '../model/plain-text.js';
import { textToHtml, type Draft } from './draft.js';
import { empty, field, shortField, type ElementContext, type ElementTable } from './element-row.js';
import { resolveLink } from './links.js';

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A text construct as plain text (RFC 4287 section 3.1): `text` is taken at its word, `html` and `xhtml` are markup.
 * Where Atom names no type, or the element is RSS's, what looks like markup is markup.
 */
export function atomText(text: string, { isAtom, isMarkup, attributes }: ElementContext): string {
  if (isMarkup) return toPlainText(text);
  const { type } = isAtom ? attributes() : ({} as Record<string, string>);
  if (/html/.test(type ?? '')) return toPlainText(text);
  return isAtom && (type || !looksLikeHtml(text)) ? collapse(text) : cleanText(text);
}

/** A text construct or content as HTML; '' for media types that are no text (RFC 4287 section 4.1.3.3). */
export function readContent(text: string, { isAtom, isMarkup, attributes }: ElementContext): string {
  const { type = '', mode } = attributes();
  if (isMarkup || !isAtom || /html/.test(type) || mode === 'escaped') return text.trim();
  if (type && !/^text/.test(type)) return '';
  return type || !looksLikeHtml(text) ? textToHtml(text) : text.trim();
}

/** A link with its relation (RFC 4287 section 4.2.7), or RSS's link, whose text is the address. */
export function takeLink(draft: Draft, text: string, { attributes, base, isMarkup, isAtom }: ElementContext): void {
  const { href, rel = 'alternate', type = '', length, title } = attributes();
  const url = href ?? (isMarkup ? '' : text.trim());
  if (!url) return;
  const resolve = (): string => resolveLink(url, base) ?? '';
  if (rel === 'self') draft.feedUrl ||= resolve();
  else if (rel === 'next') draft.nextUrl ||= resolve();
  else if (rel === 'enclosure') addEnclosure(draft, resolve(), type, length, title);
  else if (rel === 'replies' && /html|^$/.test(type)) draft.comments ||= resolve();
  else if (rel === 'alternate') {
    const rank = isAtom || href ? (!type || /html/.test(type) ? 2 : 1) : 3;
    if (rank > draft.linkRank) {
      draft.link = href === undefined ? url : resolve();
      draft.linkRank = rank;
    }
  }
}

/** Keeps the best of several full texts. */
export function takeContent(rank: number, read = readContent): (draft: Draft, text: string, context: ElementContext) => void {
  return (draft, text, context) => {
    if (rank <= draft.contentRank) return;
    const html = read(text, context);
    if (!html.trim()) return;
    draft.content = html;
    draft.contentRank = rank;
    draft.contentBase = context.base;
  };
}

/** Atom 1.0 (RFC 4287) and 0.3, beyond the names it shares with RSS. */
export const atomElements: ElementTable = {
  id: shortField((draft, text) => void (draft.id ||= text.trim())),
  published: shortField((draft, text) => void (draft.published[0] ||= text)),
  issued: shortField((draft, text) => void (draft.published[0] ||= text)),
  created: shortField((draft, text) => void (draft.published[2] ||= text)),
  updated: shortField((draft, text) => void (draft.updated[0] ||= text)),
  modified: shortField((draft, text) => void (draft.updated[0] ||= text)),
  content: field((draft, text, context) => {
    const { src } = context.attributes();
    if (src && !draft.link) draft.link = resolveLink(src, context.base) ?? '';
    else takeContent(5)(draft, text, context);
  }),
  rights: field((draft, text) => void (draft.rights ||= toPlainText(text))),
  icon: field((draft, text, { base }) => void (draft.icon ||= resolveLink(text, base) ?? '')),
  logo: field((draft, text, { base }) => {
    const url = resolveLink(text, base);
    if (url) draft.media.push({ url, rank: 5, medium: 'image' });
  }),
  'atom:link': empty(takeLink),
};
