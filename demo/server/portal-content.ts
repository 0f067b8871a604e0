import { editions, type DemoArticle, type Edition } from '../portal/demo-article.js';
import { readArticles } from '../portal/read-articles.js';

/** All articles of the portal, read once when the server starts. */
export interface PortalContent {
  /** Newest first, the undated ones last. */
  byEdition: Readonly<Record<Edition, readonly DemoArticle[]>>;
  byPath: ReadonlyMap<string, DemoArticle>;
  /** The same article in the other editions. */
  findTranslations(article: DemoArticle): DemoArticle[];
}

export function readContent(): PortalContent {
  const entries = editions.map((edition) => [edition, readArticles(edition)] as const);
  const all = entries.flatMap(([, articles]) => articles);
  const byStory = new Map<string, DemoArticle[]>();
  for (const article of all) byStory.set(storyOf(article), [...(byStory.get(storyOf(article)) ?? []), article]);
  return {
    byEdition: Object.fromEntries(entries) as unknown as PortalContent['byEdition'],
    byPath: new Map(all.map((article) => [article.path, article])),
    findTranslations(article) {
      const versions = byStory.get(storyOf(article)) ?? [];
      // Two articles of one edition under the same key: which of them is the translation is not known.
      const once = new Set(versions.map(({ edition }) => edition)).size === versions.length;
      return once && article.published ? versions.filter((other) => other !== article) : [];
    },
  };
}

/** The editors publish translations on the same day, in the same section, with the same picture. */
function storyOf({ published, section, picture }: DemoArticle): string {
  return `${published?.slice(0, 10)} ${section} ${picture?.name}`;
}
