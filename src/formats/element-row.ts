import type { Draft } from './draft.js';
import { ENTER, MARKUP, SKIP, TEXT, VOID } from './xml.js';

/** What a row knows about the element it reads. */
export interface ElementContext {
  /** Whether the name is Atom's, whose text has a `type`. */
  isAtom: boolean;
  /** Whether markup was written inside it unescaped. */
  isMarkup: boolean;
  /** In force at the element: `xml:base`, else the feed's. */
  base: string | undefined;
  /** Attributes, read when asked for. */
  attributes(): Record<string, string>;
}

type Take = (draft: Draft, text: string, context: ElementContext) => void;

/** How one element is read: what to do with it, and where its text goes. */
export interface ElementRow {
  mode: number;
  /** With the text at the element's end; for VOID and ENTER at its begin, with ''. */
  take?: Take;
  /** Of an ENTER row: at its end. */
  leave?: (draft: Draft) => void;
  /** A short field: any element we know ends it, should its end tag be missing. */
  short?: boolean;
}

/** By canonical name: `dc:creator`; RSS and Atom names bare, lower case. */
export type ElementTable = Record<string, ElementRow>;

export const field = (take: Take): ElementRow => ({ mode: TEXT, take });
export const shortField = (take: Take): ElementRow => ({ mode: TEXT, take, short: true });
export const empty = (take: Take): ElementRow => ({ mode: VOID, take });
export const container = (take?: Take, leave?: (draft: Draft) => void): ElementRow => ({ mode: ENTER, take, leave });
export { ENTER, MARKUP, SKIP, TEXT, VOID };
