/** What is said of a portal's own feed. */
export interface PortalWords {
  /** A quiet mark before the portal's name: the portal itself names this feed. */
  official: string;
  /** The feed is not in the reader's language; `{language}` is a name of a language. */
  inLanguage: string;
}

const WORDS: Readonly<Record<string, PortalWords>> = {
  ar: { official: 'مصدر رسمي: ', inLanguage: 'باللغة: {language}' },
  be: { official: 'Афіцыйная крыніца: ', inLanguage: 'Мова навін: {language}' },
  de: { official: 'Offizielle Quelle: ', inLanguage: 'Sprache: {language}' },
  en: { official: 'Official source: ', inLanguage: 'In {language}' },
  es: { official: 'Fuente oficial: ', inLanguage: 'En {language}' },
  fr: { official: 'Source officielle : ', inLanguage: 'Langue : {language}' },
  lt: { official: 'Oficialus šaltinis: ', inLanguage: 'Kalba: {language}' },
  pl: { official: 'Oficjalne źródło: ', inLanguage: 'Język: {language}' },
  ru: { official: 'Официальный источник: ', inLanguage: 'Язык новостей: {language}' },
  zh: { official: '官方来源：', inLanguage: '语言：{language}' },
};

/** Belarusian names that Chromium lacks. */
const BELARUSIAN: Readonly<Record<string, string>> = {
  ar: 'арабская', be: 'беларуская', de: 'нямецкая', en: 'англійская', es: 'іспанская', fr: 'французская', lt: 'літоўская', pl: 'польская',
  ru: 'руская', uk: 'украінская', zh: 'кітайская',
};

export function portalWords(language: string): PortalWords {
  const primary = language.split('-')[0]!;
  return (Object.hasOwn(WORDS, primary) && WORDS[primary]) || WORDS.en!;
}

/** A language's name in another: `Russian`, `русский`. The tag itself where nobody knows it. */
export function languageName(tag: string, language: string): string {
  const primary = tag.toLowerCase().split('-')[0]!;
  try {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    if (names.resolvedOptions().locale.split('-')[0] === language.split('-')[0]) return names.of(primary) ?? tag;
  } catch {
    return tag;
  }
  return language.startsWith('be') && Object.hasOwn(BELARUSIAN, primary) ? BELARUSIAN[primary]! : tag;
}
