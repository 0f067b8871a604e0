/** A property of a component (RFC 5545 3.1), as written but for the name. */
export interface Property {
  /** Upper case. */
  name: string;
  /** From the first `;` to the `:` before the value; '' where there are none. */
  parameters: string;
  value: string;
  /** 1-based, where it begins. */
  line: number;
}

/**
 * Reads a content line (RFC 5545 3.1) that was unfolded. A `:` in a quoted parameter is no end; a quote that does not
 * close quotes nothing.
 * @returns Undefined where the line does not begin as a property does.
 */
export function readProperty(text: string, line: number): Property | undefined {
  let at = 0;
  let code = text.charCodeAt(0);
  while (code < 128 && (code > 64 ? (code & 31) < 27 : (code > 47 && code < 58) || code === 45) || code === 95) code = text.charCodeAt(++at);
  if (!at || (code !== 58 && code !== 59)) return undefined;
  let colon = at;
  for (let quoted = false; code !== 58 || quoted; code = text.charCodeAt(++colon)) {
    if (code === 34) quoted = !quoted;
    if (code !== code) {
      colon = text.indexOf(':', at);
      break;
    }
  }
  if (colon < 0) return undefined;
  return { name: text.slice(0, at).toUpperCase(), parameters: text.slice(at, colon), value: text.slice(colon + 1), line };
}

const PARAMETER = /;\s*([\w-]+)\s*(?:=((?:"[^"]*"|[^;])*))?/g;

/** What RFC 6868 writes for characters that a parameter cannot hold. */
const CARETS: Record<string, string> = { n: '\n', "'": '"', '^': '^' };

/** Few texts stand for most parameters of a calendar. */
const known = new Map<string, Map<string, string>>();

/** A parameter's value without its quotes and escapes (RFC 5545 3.2, RFC 6868); '' where it is absent. */
export function readParameter({ parameters }: Property, name: string): string {
  if (!parameters) return '';
  let found = known.get(parameters);
  if (!found) {
    if (known.size > 99) known.clear();
    found = new Map();
    for (const [, key = '', value = ''] of parameters.matchAll(PARAMETER)) {
      found.set(key.toUpperCase(), value.replaceAll('"', '').replace(/\^([n'^])/g, (_, mark: string) => CARETS[mark]!).trim());
    }
    known.set(parameters, found);
  }
  return found.get(name) ?? '';
}

/**
 * The text of a `TEXT` value (RFC 5545 3.3.11). An escape that means nothing is its character, and what was escaped twice
 * loses both.
 */
export const unescapeText = (value: string): string =>
  value.includes('\\')
    ? value.replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark)).replace(/\\([,;])/g, '$1')
    : value;

/** White space collapses, but for the breaks between lines and paragraphs. */
export const tidyLines = (text: string): string =>
  (/\s\s|[^\S ]/.test(text)
    ? text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : text
  ).trim();

/** The values of a list that commas part, as written. */
export const splitValues = (value: string): string[] =>
  value.includes('\\') ? (value.match(/(?:\\.|[^\\,])+/gs) ?? []) : value.split(',');
