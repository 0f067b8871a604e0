import { decodeEntities } from '../model/entities.js';

/** The text of a child in markup that was collected whole (`<author><name>…`), whatever its prefix; '' where there is none. */
export function childText(markup: string, name: string): string {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)`, 'i').exec(markup.slice(0, 5000));
  return decodeEntities(found?.[1] ?? '').trim();
}
