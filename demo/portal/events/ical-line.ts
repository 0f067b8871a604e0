import { foldLine } from '../../../src/selecting/write-content-line.js';

export { escapeText, writeParameter } from '../../../src/selecting/write-content-line.js';

/** A property as a line of iCalendar: its name with parameters, and its value as it is to stand there. */
export type Line = readonly [name: string, value: string | undefined];

/** Lines of iCalendar; properties without a value are left out. */
export function writeLines(lines: readonly Line[]): string {
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [foldLine(`${name}:${value}`)])).join('');
}
