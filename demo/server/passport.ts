import { PASSPORT_PATH, type Passport } from '../../src/loading/passport.js';
import { editions } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { answerText, type Answer, type PortalRequest } from './answer.js';

const tagOf = (language: string): string => (language === 'zh' ? 'zh-Hans' : language);

/** What the portal says of itself: its feeds by language and section. */
const passport = {
  $schema: 'https://unpkg.com/portal-widgets/schemas/passport-1.json',
  version: 1,
  name: Object.fromEntries(editions.map((language) => [tagOf(language), editionTexts[language].agency])),
  home: '/',
  feeds: editions.flatMap((language): Passport['feeds'] => {
    const { agency, sections } = editionTexts[language];
    const feed = { kind: 'news' as const, language: tagOf(language) };
    return [
      { ...feed, url: `/feeds/${language}/news.rss`, title: agency },
      ...Object.entries(sections).map(([section, title]) => ({ ...feed, url: `/feeds/${language}/${section}.rss`, section, title })),
    ];
  }),
  images: { embed: 'yes', copy: 'yes' },
} satisfies Passport & Record<string, unknown>;

/** Answers `/.well-known/portal-widgets.json`; nothing for other paths. */
export function answerPassport({ path }: PortalRequest): Answer | undefined {
  return path === PASSPORT_PATH ? answerText(JSON.stringify(passport, null, 1), 'application/json; charset=utf-8') : undefined;
}
