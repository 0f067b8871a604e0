/** Longest tag that is believed, in characters: beyond it a quote counts as forgotten. */
const LONGEST_TAG = 1 << 21;

/**
 * Finds the `>` that ends the tag which starts at `from`, or -1. A `>` inside a quoted attribute value does not end
 * it, and a quote opens a value only after `=` (HTML section 13.2.5). Where the closing quote was forgotten the tag
 * ends at its first `>`. Depends on the text alone, so a tag reads the same however its text arrived.
 * @param final whether `text` is all there is; otherwise an open quote may still be closed, and the answer is -1.
 */
export function findTagEnd(text: string, from: number, final = true): number {
  for (let at = from; at < text.length; at++) {
    let char = text.charCodeAt(at);
    if (char === 62) return at;
    if (char !== 61) continue;
    while ((char = text.charCodeAt(at + 1)) <= 32) at++;
    if (char !== 34 && char !== 39) continue;
    const open = at + 1;
    at = text.indexOf(text[open]!, open + 1);
    if (at < 0 || at - from > LONGEST_TAG) return final || text.length - from > LONGEST_TAG ? text.indexOf('>', open) : -1;
    // `<a href="x>…<b title="y">`: what follows the quote ends no value, so the quote belongs to another tag.
    char = text.charCodeAt(at + 1);
    if (char > 32 && char !== 47 && char !== 62 && char !== 63 && text.lastIndexOf('<', at) > open) return text.indexOf('>', open);
  }
  return -1;
}
