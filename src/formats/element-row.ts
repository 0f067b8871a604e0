import type { Draft, Slot } from './draft.js';

/** An element that has been read, for those rows that need more than its text. */
export interface Element {
  /** Whether its name is Atom's, whose texts have a `type`. */
  isAtom: boolean;
  /** Whether it held markup that was not escaped. */
  isMarkup: boolean;
  /** Its `xml:base`, else the feed's URL. */
  base: string | undefined;
  attributes: Record<string, string>;
}

/** How an element is read. With a slot its text goes there, unless the slot is taken. */
export interface ElementRow {
  /** ENTER, SKIP, TEXT, MARKUP or VOID of `xml.ts`. */
  mode: number;
  slot?: Slot;
  /** Called at the end of TEXT and MARKUP, at the begin of ENTER and VOID (with '' for text). */
  take?: (draft: Draft, text: string, element: Element) => void;
  /** Of an ENTER row: called at its end. */
  leave?: (draft: Draft) => void;
}

/** By canonical name: `dc:creator`; those of RSS and Atom without prefix, lower case. */
export type ElementTable = Record<string, ElementRow>;
