import type { Person } from '../model/feed.js';
import { cleanText, toPlainText } from '../model/plain-text.js';
import { childText } from './child-text.js';
import { known } from './known.js';
import { resolveLink } from './links.js';

/** A mail address among other words; at most one is looked for in at most 1,000 characters. */
const MAIL = /[<([]?(?:mailto:)?([^\s<>()[\]@,:]{1,64}@[^\s<>()[\]@,]+)[>)\]]?/;

const persons = new Map<string, Person>();

/**
 * Reads a person as RSS writes one: `mail (Name)`, `Name <mail>`, a name, or a mail address; or, from markup, as Atom
 * does (RFC 4287 section 3.2).
 */
export function readPerson(text: string, isMarkup = false, base?: string): Person {
  // Few people write all of a feed.
  const known = isMarkup ? `${base} ${text}` : text;
  let person = persons.get(known);
  if (!person) {
    if (persons.size > 99) persons.clear();
    persons.set(known, (person = parse(text, isMarkup, base)));
  }
  return { ...person };
}

function parse(text: string, isMarkup: boolean, base: string | undefined): Person {
  if (isMarkup) {
    const email = childText(text, 'email');
    return known({ name: toPlainText(childText(text, 'name')), email: email.includes('@') ? email : '', url: resolveLink(childText(text, 'ur[il]'), base) });
  }
  const plain = cleanText(text.slice(0, 1000));
  const mail = plain.includes('@') ? MAIL.exec(plain) : undefined;
  if (!mail) return known({ name: plain });
  return known({ name: plain.replace(mail[0], ' ').replace(/^[\s("<]+|[\s)">]+$/g, ''), email: mail[1] });
}
