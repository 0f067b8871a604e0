import type { Article, Instant, RawHtml } from '../../src/model/feed.js';
import { samplePicture } from './sample-picture.js';
import { sheetBody, sheetEditions } from './sheet-texts.js';
import type { FeedHead } from './write-sample-feed.js';

export type SheetLanguage = keyof typeof sheetEditions;

const caption = 'The cathedral above the river in Polotsk, one of the first towns in the programme';

/** Days of November 2026 with older news, as the sheets' month calendar has them. */
const olderDays = [26, 25, 24, 23, 21, 20, 19, 18, 17, 16, 14, 13, 12, 11, 10, 9, 6, 5, 4, 3, 2];

/** The articles of the sheets, newest first. */
export function sheetArticles(language: SheetLanguage = 'en'): Article[] {
  const { agency, texts } = sheetEditions[language];
  return texts.map(([section, time, picture, title, summary], index): Article => ({
    kind: 'article',
    id: `sheet-${language}-${index + 1}`,
    url: `https://portal.example/${language}/news/2026/11/sheet-${index + 1}`,
    title,
    summary,
    contentHtml: index ? undefined : (sheetBody as RawHtml),
    image: picture ? samplePicture(picture, agency, index ? undefined : caption) : undefined,
    published: new Date(`${time}:00+03:00`).toISOString() as Instant,
    authors: [{ name: agency }],
    tags: [{ label: section }],
    attachments: [],
    language,
  }));
}

/** The same, and older ones, so that there are as many as the sheets count. */
export function manySheetArticles(language: SheetLanguage = 'en', total = 148): Article[] {
  const articles = sheetArticles(language);
  const { length } = articles;
  for (let index = length; index < total; index++) {
    const article = articles[index % length]!;
    const day = olderDays[(index - length) % olderDays.length]!;
    const hour = 16 - Math.floor((index - length) / olderDays.length);
    articles.push({
      ...article,
      id: `sheet-${language}-${index + 1}`,
      url: `https://portal.example/${language}/news/2026/11/sheet-${index + 1}`,
      contentHtml: undefined,
      published: new Date(Date.UTC(2026, 10, day, hour - 3, 5)).toISOString() as Instant,
    });
  }
  return articles;
}

/** The publisher of the sheets' news. */
export function sheetHead(language: SheetLanguage = 'en'): FeedHead {
  return { title: sheetEditions[language].title, homePage: `https://portal.example/${language}/`, language };
}

/** The one article that the sheets show in full. */
export function sheetArticle(): Article {
  const [article] = sheetArticles();
  return { ...article!, tags: [{ label: 'Government/Events' }] };
}
