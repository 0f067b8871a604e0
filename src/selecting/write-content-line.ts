/** Longest line in octets, its break not counted (RFC 5545 3.1). */
const LONGEST = 75;

const octets = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A content line with its break, folded between characters so that no line is longer than 75 octets (RFC 5545 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded + '\r\n';
}

/** Text as a property's value (RFC 5545 3.3.11). Control characters, which no value may have (3.1), go. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A parameter's value, quoted where it has to be (RFC 5545 3.2); quotes and breaks as RFC 6868 writes them. */
export function writeParameter(value: string): string {
  const safe = value.replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\s*\n\s*/g, '^n');
  return /[:;,]/.test(safe) ? `"${safe}"` : safe;
}
