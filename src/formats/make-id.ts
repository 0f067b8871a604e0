import type { Draft } from './draft.js';

/** A small stable hash: FNV-1a and the length, base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36) + text.length.toString(36);
}

/** The id of an item that has neither id nor link: the same as long as its title and date, or its text, stay. */
export const makeId = ({ title, published0, published1, published2, updated0, description }: Draft): string =>
  hash(title + '\n' + (published0 || published1 || published2 || updated0 || description));
