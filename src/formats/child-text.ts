import { decodeEntities } from '../model/entities.js';
import { resolveLink } from './links.js';
import { readAttributes } from './read-attributes.js';

/** Most characters of markup that are looked through. */
const MOST = 5000;

/** The text of a child in markup that was collected whole (`<author><name>…`), whatever its prefix; '' where there is none. */
export function childText(markup: string, name: string): string {
  const found = RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)`, 'i').exec(markup.slice(0, MOST));
  return decodeEntities(found?.[1] ?? '').trim();
}

/** The address of the Atom link of a relation in markup that was collected whole. */
export function childLink(markup: string, relation: string, base: string | undefined): string | undefined {
  for (const [, source] of markup.slice(0, MOST).matchAll(/<(?:\w+:)?link\s([^<>]*)/gi)) {
    const { rel = 'alternate', href } = readAttributes(source!);
    if (rel === relation) return resolveLink(href, base);
  }
  return undefined;
}
