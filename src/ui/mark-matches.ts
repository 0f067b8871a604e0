import { findMatches } from '../selecting/search-text.js';

/** One highlight for the page: every element adds its ranges to it, and styles it in its own root. */
const NAME = 'portal-match';
const ranges = new WeakMap<ParentNode, Range[]>();

/** Marks the words of a search in what is on screen, without touching the nodes. Does nothing where the engine cannot. */
export function markMatches(root: ParentNode, query: string): void {
  if (!CSS.highlights) return;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  for (const range of ranges.get(root) ?? []) highlight.delete(range);
  const made: Range[] = [];
  for (const element of query ? root.querySelectorAll('.headline a, .summary') : []) {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    for (const [start, end] of text ? findMatches(text.textContent ?? '', query) : []) {
      const range = new Range();
      range.setStart(text!, start);
      range.setEnd(text!, end);
      made.push(range);
      highlight.add(range);
    }
  }
  ranges.set(root, made);
}
