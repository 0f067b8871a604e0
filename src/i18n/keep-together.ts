/** `text` with a no-break space between a number and the word after it: "5 December" stays on one line. */
export const keepTogether = (text: string): string => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
