import type { Person } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import { picture } from './pictures.js';

/** Reads a person as RSS writes one: `mail (Name)`, `Name <mail>`, a name, or a mail address. */
export function readPerson(text: string): Person | undefined {
  const plain = cleanText(text.slice(0, 1000));
  const [, before = plain, email, after = ''] = /^([^@]*?)[<([]?(?:mailto:)?([^\s<>()[\]@,]+@[^\s<>()[\]@,]+)[>)\]]?(.*)$/.exec(plain) ?? [];
  const name = (before + ' ' + after).replace(/^[\s("<]+|[\s)">]+$/g, '');
  return name || email ? picture({ name, email }) : undefined;
}
