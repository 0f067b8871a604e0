/** A property as a line of iCalendar: its name with parameters, and its value as it is to stand there. */
export type Line = readonly [name: string, value: string | undefined];

const encoder = new TextEncoder();

/** RFC 5545 section 3.3.11. */
export const escapeText = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A parameter's value, in quotes where it needs them (RFC 5545 section 3.2). */
export const quote = (text: string): string => (/[:;,]/.test(text) ? `"${text}"` : text);

/** Folds a line at 75 octets, never within a character (RFC 5545 section 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Lines of iCalendar; properties without a value are left out. */
export function writeLines(lines: readonly Line[]): string {
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${foldLine(`${name}:${value}`)}\r\n`])).join('');
}
