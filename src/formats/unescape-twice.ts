import { decodeEntities } from '../model/entities.js';
import { looksLikeHtml } from '../model/plain-text.js';

/** HTML that was escaped twice as HTML; any other text as it was. */
export function unescapeTwice(text: string): string {
  const once = decodeEntities(text);
  return looksLikeHtml(once) ? once : text;
}
