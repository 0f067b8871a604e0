/** A piece of text; with `url`, a link. */
export interface TextPiece {
  text: string;
  url?: string;
}

/** Addresses as people write them: a scheme, `www.`, or mail. Each part of it ends where the next cannot begin, so no text takes long. */
const ADDRESS = /\b(?:https?:\/\/|www\.(?=[^\s.]))[^\s<>"“”«»]{1,2000}|\b[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu;
/** What ends a sentence, not an address. */
const TAIL = /[.,:;!?'’…)\]}*_]+$/;

/** An address without the sentence around it; a bracket stays that was opened within. */
function trimAddress(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? '';
  let end = address.length - tail.length;
  for (const char of tail) {
    const open = { ')': '(', ']': '[', '}': '{' }[char];
    if (open && address.slice(0, end).split(open).length > address.slice(0, end).split(char).length) end++;
    else break;
  }
  return address.slice(0, end);
}

/** Parts plain text where it names an address of the web or of mail. The pieces put together are the text. */
export function findLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trimAddress(found);
    const url = /^https?:/i.test(address) ? address : found.startsWith('www.') || /^www\./i.test(found) ? `https://${address}` : `mailto:${address}`;
    if (!URL.canParse(url)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: address, url });
    from = index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
