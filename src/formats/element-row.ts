import type { Draft, Slot } from './draft.js';

/** What to do with an element that has just begun. */
export const ENTER = 0;
/** Nobody wants it: its end is looked for, nothing in it is read. */
export const SKIP = 1;
/** Collect its text; markup inside it is collected as it was written, as HTML. */
export const TEXT = 2;
/** The same, but it holds markup (`type="xhtml"`): its references stay references. */
export const MARKUP = 3;
/** All it had to say was in its attributes, and it may never be closed (`<link href>`). */
export const VOID = 4;

/** An element that has been read, for those rows that need more than its text. */
export interface Element {
  /** Whether its name is Atom's, whose texts have a `type`. */
  isAtom: boolean;
  /** Whether it held markup that was not escaped. */
  isMarkup: boolean;
  /** Its `xml:base`, else the feed's URL. */
  base: string | undefined;
  /** An attribute by its name in lower case. */
  get(name: string): string | undefined;
}

/** How an element is read. With a slot its text goes there, unless the slot is taken. */
export interface ElementRow {
  mode: number;
  slot?: Slot;
  /** Called at the end of TEXT and MARKUP, at the begin of ENTER and VOID (with '' for text). */
  take?: (draft: Draft, text: string, element: Element) => void;
  /** Of an ENTER row: called at its end. */
  leave?: (draft: Draft) => void;
  /** Of a TEXT row: it may hold children, which `take` looks for. */
  nests?: boolean;
}

/** By canonical name: `dc:creator`; those of RSS and Atom without prefix, lower case. */
export type ElementTable = Record<string, ElementRow>;
