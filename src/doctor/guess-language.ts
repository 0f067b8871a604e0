/** Frequent short words that few other languages share; scripts and letters decide before them. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is for with was that on are',
  fr: 'le la les des et du une pour dans est sur au',
  es: 'el los las del y en una por con para que se',
  de: 'der die das und den von mit für ist im des ein',
  pl: 'w na z się do nie jest oraz dla przez od że',
  lt: 'ir yra kad su iš apie buvo į per bei kaip už',
  pt: 'o os da do em uma não para com ao dos e',
  it: 'il di che della per una gli nel con del è sono',
};

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** Letters that tell the languages written in Cyrillic. */
function guessCyrillic(text: string): string | undefined {
  if (/ў/i.test(text)) return 'be';
  if (/[їєґ]/i.test(text)) return 'uk';
  if (/[әғқңөұһ]/i.test(text)) return 'kk';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  if (/і/i.test(text)) return /[эы]/i.test(text) ? 'be' : 'uk';
  return /[ыэё]/i.test(text) ? 'ru' : /ъ/i.test(text) ? 'bg' : undefined;
}

/**
 * The language that a text is probably in, as a primary subtag of BCP 47. Wants some fifty letters, and says nothing
 * rather than something doubtful.
 */
export function guessLanguage(source: string): string | undefined {
  const text = source.slice(0, 20_000).toLowerCase();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 50) return undefined;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters * (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  if ((text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters * 0.5) return guessCyrillic(text);
  const words = text.split(/[^\p{L}]+/u);
  const counts = Object.entries(WORDS).map(([language, list]): [string, number] => {
    const known = new Set(list.split(' '));
    return [language, words.filter((word) => known.has(word)).length];
  });
  const [[best, most], [, second]] = counts.sort((a, b) => b[1] - a[1]) as [[string, number], [string, number]];
  return most >= words.length * 0.08 && most > second * 1.4 ? best : undefined;
}
