import { decodeEntities } from '../model/entities.js';

/**
 * Reads a start tag's attributes, names in lower case: references decoded, first of a name wins, quotes optional
 * (HTML section 13.1.2.3), those without a value left out. At most 64 are read; names of `Object.prototype` are not.
 */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (let most = 64, equals; most-- && (equals = source.indexOf('=', at)) > 0; ) {
    let start = equals;
    while (start > at && source.charCodeAt(start - 1) <= 32) start--;
    let end = start;
    while (start > at && source.charCodeAt(start - 1) > 32) start--;
    const name = source.slice(start, end).toLowerCase();
    at = equals + 1;
    while (source.charCodeAt(at) <= 32) at++;
    const quote = source.charCodeAt(at);
    if (quote === 34 || quote === 39) end = source.indexOf(source[at]!, ++at);
    else for (end = at; source.charCodeAt(end) > 32; ) end++;
    if (end < 0) end = source.length;
    attributes[name] ??= decodeEntities(source.slice(at, end));
    at = end + 1;
  }
  return attributes;
}
