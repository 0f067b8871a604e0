const LETTERS: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ı: 'i', ς: 'σ', 'ٱ': 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', '’': "'", ʼ: "'",
};

/**
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic, the Arabic stroke, and signs without width. Marks of other
 * scripts are letters in their own right (が, कि).
 * й and ў are too, so a breve over и or у stays; ё is е.
 */
const MARKS = /([иу]\u0306)|[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Text for comparing in every script: without case, accents, vowel points, width and style of letters and figures. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '$1')
    .replace(/[ßæœøłđþıςٱىیکة’ʼ]/g, (letter) => LETTERS[letter]!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize();
}
