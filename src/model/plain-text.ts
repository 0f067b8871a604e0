import { decodeEntities } from './entities.js';
import { findTagEnd } from './tag-end.js';

/** Tags that do not part words. All others become a space. */
const INLINE = /^(a|abbr|acronym|b|bd[io]|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|noindex|q|s|samp|small|span|strike|strong|su[bp]|tt|u|var|wbr)$/i;

/** The start of a tag, comment or declaration; anything else after `<` is text (`a < b`, `<3`). */
const TAG = /<(?:!--|[!?]|(\/?)([a-z][\w:-]*))/iy;

/** Signs that text is markup: an end tag, a void tag or an attribute of an element that titles and summaries use. */
const MARKUP =
  /<!--|<\/(a|abbr|b|big|blockquote|center|cite|code|del|div|em|figure|font|h[1-6]|i|ins|li|mark|nobr|noindex|o?l|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|tr|tt|u|ul)>|<(br|hr|img|wbr|p)\s*\/?>|<(a|img|p|div|span|font|br|iframe)\s+[a-z-]+\s*=/i;

/** One space for any white space. */
export const collapse = (text: string): string => (/\s\s|[^\S ]/.test((text = text.trim())) ? text.replace(/\s+/g, ' ') : text);

function stripTags(html: string, enough: number): string {
  let text = '';
  let at = 0;
  for (let lt; text.length < enough && (lt = html.indexOf('<', at)) >= 0; ) {
    text += html.slice(at, lt);
    TAG.lastIndex = lt;
    const [tag, close, name = ''] = TAG.exec(html) ?? [];
    if (!tag) {
      text += '<';
      at = lt + 1;
      continue;
    }
    let end: number;
    if (tag === '<!--') {
      end = html.indexOf('-->', lt) + 2;
    } else if (!close && /^(script|style|title)$/i.test(name)) {
      const closing = new RegExp(`</${name}`, 'gi');
      closing.lastIndex = lt;
      end = closing.test(html) ? html.indexOf('>', closing.lastIndex) : -1;
    } else {
      end = findTagEnd(html, lt);
    }
    if (name && !INLINE.test(name)) text += ' ';
    // A tag that does not end was cut off with its teaser.
    at = end > 1 ? end + 1 : html.length;
  }
  return text + html.slice(at, at + enough);
}

/**
 * Turns HTML into plain text: tags go (those of blocks part words), `script` and `style` go with their contents,
 * character references are decoded once, white space and NBSP collapse to single spaces.
 * @param most characters to return; longer text is cut between words and ends in `…`.
 */
export function toPlainText(html: string, most = Infinity): string {
  const text = collapse(decodeEntities(html.includes('<') ? stripTags(html, most * 4) : html));
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most - 40 && space > 0 ? space : most) + '…';
}

/** Whether text shows markup that was meant as markup: `a < b` and a lone `<b>` do not. */
export const looksLikeHtml = (text: string): boolean => text.includes('<') && MARKUP.test(text);

/**
 * Cleans text that may be plain or HTML, once or twice escaped (RSS does not say which): references are decoded, and
 * tags are removed only where {@link looksLikeHtml} finds them, so a title about `&lt;b>` keeps its `<b>`.
 */
export function cleanText(text: string, most?: number): string {
  const plain = looksLikeHtml(text) ? toPlainText(text, most) : collapse(decodeEntities(text));
  return looksLikeHtml(plain) ? toPlainText(plain, most) : plain;
}

/** Whether a teaser may end in what publishing systems add: {@link dropTail}, a later part, knows. */
export const mayHaveTail = (text: string): boolean =>
  /appeared|reading|read |подробнее|чита|падраб|чыта|weiterl|lire la|leer m|czytaj|skait|阅读全文|اقرأ/i.test(text);
