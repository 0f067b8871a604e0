export type Direction = 'ltr' | 'rtl';

const rtlScript = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;
const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Direction of the script that a BCP 47 tag names or implies (UTS 35 likely subtags): `ku` is ltr, `ku-Arab` rtl. */
export function getDirection(tag: string): Direction {
  try {
    return rtlScript.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Direction of the first letter of `text` (UAX 9 rules P2 and P3); `undefined` where it has no letter. */
export function guessDirection(text: string): Direction | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? undefined : rtlLetter.test(letter) ? 'rtl' : 'ltr';
}
