import { cleanText, collapse, looksLikeHtml, toPlainText } from '../model/plain-text.js';
import type { Element } from './element-row.js';

/** Plain text as HTML: escaped, a paragraph a line. */
export const textToHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .trim()
    .replace(/[^\n]+\n*/g, (line) => `<p>${line.trim()}</p>`);

/**
 * What a text construct holds (RFC 4287 section 3.1): Atom's `type` is taken at its word; where it is missing, what
 * looks like markup is markup. 0 plain text, 1 HTML, 2 not said (RSS), 3 neither: another media type.
 */
export function kindOf(text: string, { isAtom, isMarkup, get }: Element): number {
  if (isMarkup) return 1;
  if (!isAtom) return 2;
  const type = get('type');
  if (type?.includes('html') || get('mode') === 'escaped') return 1;
  return type ? (type.startsWith('text') ? 0 : 3) : +looksLikeHtml(text);
}

/** A text construct as plain text. */
export function atomText(text: string, element: Element): string {
  const kind = kindOf(text, element);
  return kind > 1 ? cleanText(text) : kind ? toPlainText(text) : collapse(text);
}

/** A text construct as HTML; RSS's as it is, other media types as ''. */
export function contentHtml(text: string, element: Element): string {
  const kind = kindOf(text, element);
  return kind > 2 ? '' : kind ? text.trim() : textToHtml(text);
}
