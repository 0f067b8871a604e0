import { decodeEntities } from '../model/entities.js';
import { cleanText, looksLikeHtml } from '../model/plain-text.js';
import { allOf, type EventDraft } from './ical-draft.js';
import { readParameter, tidyLines, unescapeText, type Property } from './ical-property.js';

/** The HTML behind `data:text/html,` (RFC 2397); '' where it is no such thing. */
function readDataUrl(url: string): string {
  const [, base64, data = ''] = /^data:text\/html[^,]*?(;base64)?,(.*)$/is.exec(url.trim()) ?? [];
  try {
    return decodeURIComponent(base64 ? data.replace(/[\s\S]+/, (text) => encodeURIComponent(fromBase64(text))) : data);
  } catch {
    return '';
  }
}

const fromBase64 = (text: string): string => new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));

/** Markup whose lines are parted by line breaks alone, as Google writes them. */
const withBreaks = (html: string): string => (/<(br|p|div|li|tr|h\d|ul|ol|table)\b/i.test(html) ? html : html.replace(/\r?\n/g, '<br>'));

/** What stands in the body of a whole document. */
function bodyOf(html: string): string {
  const at = html.search(/<body\b/i);
  return at < 0 ? html : html.slice(html.indexOf('>', at) + 1).replace(/<\/(?:body|html)\s*>/gi, '').trim();
}

const isHtml = (property: Property): boolean => /^text\/html\b/i.test(readParameter(property, 'FMTTYPE'));

/**
 * An event's description as text and as HTML: of `STYLED-DESCRIPTION` (RFC 9073 6.4), the `data:` URL of `ALTREP`,
 * `X-ALT-DESC`, else the text itself where it is markup.
 * @param text `DESCRIPTION`, unescaped.
 */
export function readDescription(
  { properties }: EventDraft,
  text: string,
  described: Property | undefined,
): [text: string, html: string | undefined] {
  const valueIn = (name: string): string => unescapeText(allOf(properties, name).find(isHtml)?.value ?? '');
  const html =
    valueIn('STYLED-DESCRIPTION') ||
    (described && readDataUrl(readParameter(described, 'ALTREP'))) ||
    valueIn('X-ALT-DESC') ||
    (looksLikeHtml(text) ? withBreaks(text) : '');
  const plain = text && !looksLikeHtml(text) ? tidyLines(decodeEntities(text)) : cleanText(text || bodyOf(html));
  return [plain, bodyOf(html).trim() || undefined];
}
