/** The names that feeds use; all others of HTML 4 are in `rare-entities.ts`, a later part. */
const COMMON = new Map(
  (
    'amp & quot " apos \' lt < gt > nbsp \xa0 ndash – mdash — laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” bdquo „ hellip … ' +
    'middot · bull • copy © reg ® trade ™ euro € deg ° times ×'
  )
    .split(' ')
    .map((name, index, all) => [name, all[index + 1]!] as const),
);

/** What the later part knows, once it is there; and whether something was met that only it knows. */
export const rareEntities: { named?: (name: string) => string | undefined; numbered?: (code: number) => string; isMissed: boolean } = {
  isMissed: false,
};

const NUMBER = /#(?:x([\da-f]+)|(\d+));?/iy;

const isWord = (char: number): boolean => (char > 47 && char < 58) || ((char | 32) > 96 && (char | 32) < 123);

/** @param code from 0x80 to 0x9F: meant are the characters of windows-1252 (HTML section 13.2.5.80). */
const fromCode = (code: number): string | undefined =>
  code > 127 && code < 160
    ? rareEntities.numbered?.(code)
    : code > 0 && code < 0x110000 && (code & 0x1ff800) !== 0xd800
      ? String.fromCodePoint(code)
      : '\ufffd';

/**
 * Replaces XML's five and HTML 4's 248 named entities and all numeric references, once. What is not a reference
 * (a bare `&`, an unknown name, a name without its `;`) stays as it was; a reference to no character (0, a
 * surrogate, beyond U+10FFFF) becomes U+FFFD. Linear in the length of `text`. Of rare references see {@link rareEntities}.
 */
export function decodeEntities(text: string): string {
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  // Escaped markup: engines replace a plain text in one pass, and what comes out is flat.
  if (text.length > 300 && text.startsWith('lt;', amp + 1)) {
    text = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
    amp = text.indexOf('&', amp);
  }
  let decoded = '';
  let from = 0;
  for (; amp >= 0; amp = text.indexOf('&', amp + 1)) {
    let end = amp + 1;
    let char: string | undefined;
    if (text.charCodeAt(end) === 35) {
      NUMBER.lastIndex = end;
      const [, hex, decimal] = NUMBER.exec(text) ?? [];
      if (!hex && !decimal) continue;
      end = NUMBER.lastIndex;
      char = fromCode(hex ? parseInt(hex, 16) : +decimal!);
    } else {
      while (isWord(text.charCodeAt(end)) && end - amp < 33) end++;
      if (text.charCodeAt(end) !== 59 || end - amp < 3) continue;
      const name = text.slice(amp + 1, end++);
      char = COMMON.get(name) ?? rareEntities.named?.(name);
    }
    if (char === undefined) {
      rareEntities.isMissed = true;
      continue;
    }
    decoded += text.slice(from, amp) + char;
    from = end;
    amp = end - 1;
  }
  return from ? decoded + text.slice(from) : text;
}
