import type { ElementRow } from './element-row.js';
import { ELEMENTS } from './elements.js';

/** How names of RSS and Atom and their modules begin that {@link ELEMENTS} lacks: who meets one needs the forgiving reader. */
const RARE =
  /^(?:(?:rss|feed|channel|source|logo|issued|created|modified|tagline|contributor|pdalink|fullitem)$|media:(?:g|p|k|l|ca|cop)|content:i|(?!content|slash|sy|media|wfw)\w+:)/;

/** A start tag as feeds repeat it: what it looked like last, and which one came after it. */
export interface Tag {
  open: string;
  close: string;
  row?: ElementRow;
  isAtom: boolean;
  isRare: boolean;
  next?: Tag;
  /** All behind the name, up to and with `>`, where that is short. */
  source: string;
  /** Its attributes: as written up to the quote, their names, the quotes, the values as written; `count` of them. */
  begins: string[];
  names: string[];
  quotes: string[];
  values: string[];
  count: number;
}

/** @param isAtom whether names without a prefix are Atom's */
export function createTag(written: string, isAtom: boolean): Tag {
  const name = written.toLowerCase();
  const key = name.replace(/^(atom|rss):/, '');
  isAtom = name.startsWith('atom:') || (isAtom && !name.includes(':'));
  const row = (isAtom && ELEMENTS['atom:' + key]) || ELEMENTS[key];
  return {
    open: '<' + written,
    close: `</${written}>`,
    row,
    isAtom,
    isRare: !/^[a-z_]/.test(name) || (!row && RARE.test(key)),
    source: '',
    begins: [],
    names: [],
    quotes: [],
    values: [],
    count: 0,
  };
}
