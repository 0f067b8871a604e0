import { foldText } from '../fold-text.js';

/** Cyrillic letters in Latin, as signs, maps and passports write them most often. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', 'ў': 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', є: 'e', ё: 'e', "'": '',
};

/** Text in Latin letters without case or accents. */
const toLatin = (text: string): string => foldText(text).replace(/[а-яґєіїўё']/g, (letter) => LATIN[letter] ?? letter);

/**
 * What is left of a word when its spellings are: Mir and Мір; Białowieża, Belovezhskaya, Белавежская; Niasviž, Nesvizh, Нясвіж.
 * The Latin, Łacinka, Polish, Russian and Belarusian ways to write the same sounds become one consonant; vowels, which
 * these languages change most, become none but at the start of a word; an adjective's ending (-skaya, -ская) goes.
 */
const skeletonOf = (word: string): string =>
  toLatin(word)
    .replace(/[sc]k[aeiouy]+[a-z]?$/, '')
    .replace(/shch|sch|cz|ch|č|tch/g, 'c')
    .replace(/zh|rz|sz|sh/g, (pair) => (pair === 'sh' || pair === 'sz' ? 's' : 'z'))
    .replace(/kh|x/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/w/g, 'v')
    .replace(/g/g, 'h')
    .replace(/q|k/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouyj]/g, '');

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}'’ʼ]+/u).filter(Boolean);

/** A text prepared for {@link matchesWords}. */
export interface FoldedName {
  plain: string;
  latin: string;
  skeletons: string[];
}

export function foldName(names: string, text = ''): FoldedName {
  const plain = foldText(`${names}\n${text}`);
  return { plain, latin: toLatin(names), skeletons: wordsOf(names).map(skeletonOf) };
}

/** Folds a query once for many places. */
export const foldQuery = (query: string): { plain: string; latin: string; skeleton: string }[] =>
  wordsOf(query.slice(0, 200)).map((word) => ({ plain: foldText(word), latin: toLatin(word), skeleton: skeletonOf(word) }));

/**
 * Whether every word of a query is in a text, or in a name as another of the region's scripts and spellings would write it.
 * Skeletons decide from three consonants on, and only at the start of a word: shorter ones would find everything.
 */
export const matchesWords = ({ plain, latin, skeletons }: FoldedName, words: ReturnType<typeof foldQuery>): boolean =>
  words.every(
    (word) =>
      plain.includes(word.plain) ||
      latin.includes(word.latin) ||
      (word.skeleton.length > 2 && skeletons.some((skeleton) => skeleton.startsWith(word.skeleton))),
  );
