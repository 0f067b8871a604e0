import { ROWS, type FindingCode, type Row } from './findings.js';

/** `fatal`: the feed will not show; `warning`: it shows, but not as it should; `note`: good to know. */
export type Severity = 'fatal' | 'warning' | 'note';

/** What helps: lines for the feed's server, a gateway or a snapshot of one's own, a letter to the portal's webmaster. */
export type Help = 'server-lines' | 'gateway' | 'snapshot' | 'letter';

export type Values = Readonly<Record<string, string | number>>;

/** One thing the doctor found. The code is a promise, the English words are not. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** What is so. */
  says: string;
  /** What readers of the page see because of it. */
  readers: string;
  /** What to do about it. */
  remedy: string;
  help: readonly Help[];
  /** What the words were made of, for programs. */
  values: Values;
}

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(values, name) ? String(values[name]).slice(0, 300) : ''));

/** A finding of the table, with what it is about. */
export function find(code: FindingCode, values: Values = {}): Finding {
  const [severity, says, readers, remedy, help = []]: Row = ROWS[code];
  return { code, severity, says: fill(says, values), readers, remedy: fill(remedy, values), help, values };
}
