import { getDirection } from './direction.js';
import { fillMessage } from './fill-message.js';
import type { Locale } from './locale.js';
import type { Plural } from './messages.js';

/** What has to be filled into each message of a feature; `n` chooses the plural form. */
export type WordParameters<P> = { [K in keyof P]: Readonly<Record<string, string | number>> };

/** One language's words: `{name}` is where a parameter goes. A missing key does not compile. */
export type Words<P> = { readonly [K in keyof P]: P[K] extends { n: number } ? string | Plural : string };

/** Says a message, with its parameters where it has some. */
export type Say<P> = <K extends keyof P & string>(key: K, ...parameters: [keyof P[K]] extends [never] ? [] : [P[K]]) => string;

/** The words of one feature. */
export interface Dictionary<P> {
  /** Words in the language of a locale at once; English for what has not been loaded, `''` for what English lacks too. */
  in(locale: Locale): Say<P>;
  /**
   * Brings the words of a locale's language. Never rejects: where they do not load, English stays.
   * @returns `undefined` where nothing is on its way (any more); draw anew when it settles
   */
  load(locale: Locale): Promise<void> | undefined;
}

/**
 * The words of a feature, each language loaded when a page is in it.
 * @param first what is said in English before anything is loaded
 * @param languages by language code; `en` too where `first` is not all of it
 */
export function createDictionary<P extends WordParameters<P>>(
  first: Partial<Words<P>>,
  languages: Readonly<Record<string, () => Promise<{ default: Words<P> }>>>,
): Dictionary<P> {
  const loading = new Map<string, Promise<void> | undefined>();
  const words = new Map<string, Partial<Words<P>>>();
  // `language` of a locale is that of its messages, which may come later than these words.
  const languageOf = ({ asked }: Locale) => {
    const [language = ''] = asked.split('-');
    return Object.hasOwn(languages, language) ? language : 'en';
  };
  return {
    in(locale) {
      const language = languageOf(locale);
      const own = words.get(language);
      const spoken = own ? language : 'en';
      const speech = { language: spoken, dir: getDirection(spoken), formatNumber: locale.formatNumber };
      return (key, ...[parameters]) => fillMessage((own ?? words.get('en') ?? first)[key] ?? '', parameters ?? {}, speech);
    },
    load(locale) {
      const language = languageOf(locale);
      if (!loading.has(language)) {
        const load = languages[language]?.().then(
          (module) => void words.set(language, module.default),
          () => {},
        );
        loading.set(language, load?.then(() => void loading.set(language, undefined)));
      }
      return loading.get(language);
    },
  };
}
