import type { Article, Attachment, Day, Instant, ItemSource, Person, RawHtml, Tag } from '../model/feed.js';
import { dropTail, looksLikeHtml, toPlainText, cleanText } from '../model/plain-text.js';
import { readDate } from './dates.js';
import { itemLink, resolveLink } from './links.js';
import { choosePicture, firstImage, isImage, picture, type MediaFile } from './pictures.js';

/** What has been read of an item, or of the feed itself, in the feed's own words. */
export interface Draft {
  id: string;
  permalink: string;
  link: string;
  /** How good `link` is: 0 none, 1 any, 2 an alternate, 3 the element made for it. */
  linkRank: number;
  title: string;
  /** HTML or plain text. */
  description: string;
  /** HTML, and how good: `content:encoded` beats `yandex:full-text`. */
  content: string;
  contentRank: number;
  contentBase: string | undefined;
  /** Dates as written, best first. */
  published: string[];
  updated: string[];
  authors: Person[];
  authorRank: number;
  tags: Tag[];
  attachments: Attachment[];
  media: MediaFile[];
  /** The `media:content` that is open, and the number of the open group. */
  medium: Partial<MediaFile> | undefined;
  group: number | undefined;
  /** Media texts that belong to no single file. */
  mediaText: Partial<MediaFile>;
  duration: number | undefined;
  comments: string;
  language: string;
  latitude: number | undefined;
  longitude: number | undefined;
  source: ItemSource | undefined;
  /** Of the feed alone. */
  feedUrl: string;
  nextUrl: string;
  icon: string;
  rights: string;
  generator: string;
  period: number | undefined;
  frequency: number | undefined;
  ttl: number | undefined;
  base: string | undefined;
}

export const createDraft = (base: string | undefined): Draft => ({
  id: '', permalink: '', link: '', linkRank: 0, title: '', description: '', content: '', contentRank: 0, contentBase: base,
  published: [], updated: [], authors: [], authorRank: 9, tags: [], attachments: [], media: [], medium: undefined,
  group: undefined, mediaText: {}, duration: undefined, comments: '', language: '', latitude: undefined, longitude: undefined,
  source: undefined, feedUrl: '', nextUrl: '', icon: '', rights: '', generator: '', period: undefined, frequency: undefined,
  ttl: undefined, base,
});

/** Longest summary, in characters, of a description whose whole is kept as `contentHtml`. */
const SUMMARY = 1000;

/** A small stable hash (FNV-1a, 2 x 32 bits), base 36. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** Plain text as HTML: escaped, a paragraph a line. */
export const textToHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .trim()
    .replace(/[^\n]+\n*/g, (line) => `<p>${line.trim()}</p>`);

/** The first of `texts` that is a date. `bad` is told of each that is none. */
export function firstDate(
  texts: readonly string[],
  timeZone: string | undefined,
  bad: (text: string) => void,
): Instant | Day | undefined {
  for (const text of texts) {
    if (!text) continue;
    const date = readDate(text, timeZone ? { timeZone } : undefined);
    if (date) return date;
    if (text.trim()) bad(text);
  }
  return undefined;
}

/** BCP 47's shape, as written; anything else is unknown. */
export const readLanguage = (text: string): string | undefined => {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined;
};

/**
 * Makes an article of a draft.
 * @returns `undefined` where there is nothing in it: no title, link, id, text or date
 */
export function finishArticle(
  draft: Draft,
  timeZone: string | undefined,
  problem: (code: string, message: string) => void,
): Article | undefined {
  const { description, content } = draft;
  const link = resolveLink(draft.link, draft.base);
  const url = itemLink(link, resolveLink(draft.permalink, draft.base));
  const bad = (text: string): void => problem('bad-date', `No date could be read in "${text.slice(0, 60)}"`);
  const published = firstDate(draft.published, timeZone, bad);
  const updated = firstDate(draft.updated, timeZone, bad);
  if (!draft.title && !draft.id && !url && !description && !content && !published && !updated) return undefined;
  const id = draft.id.trim() || draft.link.trim() || url;
  if (!id) problem('no-id', 'An item without id or link was given one made of its title and date');

  const isHtml = looksLikeHtml(description);
  const html = content || (isHtml ? description : '');
  const summary = description && dropTail(isHtml ? toPlainText(description, SUMMARY) : cleanText(description));

  let image = choosePicture(draft.media, draft.mediaText);
  if (!image) {
    const file =
      (content && firstImage(content, draft.contentBase)) || (isHtml && firstImage(description, draft.base));
    if (file) image = choosePicture([file]);
  }
  const attachments = draft.attachments;
  for (const { url, type, rank, medium, size, duration } of draft.media) {
    if (rank < 2 && (type || medium) && !isImage({ url, type, medium, rank }) && !attachments.some((a) => a.url === url)) {
      attachments.push(picture({ url, type, size, duration }));
    }
  }
  if (draft.duration && attachments[0]) attachments[0].duration ??= draft.duration;

  const article: Article = {
    kind: 'article',
    id: id || hash(draft.title + '\n' + (draft.published[0] ?? draft.updated[0] ?? description)),
    authors: draft.authors,
    tags: draft.tags,
    attachments,
  };
  if (url) article.url = url;
  if (draft.title) article.title = draft.title;
  if (summary) article.summary = summary;
  if (html) article.contentHtml = html as RawHtml;
  if (image) article.image = image;
  if (published) article.published = published;
  if (updated) article.updated = updated;
  const commentsUrl = resolveLink(draft.comments, draft.base);
  if (commentsUrl) article.commentsUrl = commentsUrl;
  const language = draft.language && readLanguage(draft.language);
  if (language) article.language = language;
  if (draft.latitude !== undefined && draft.longitude !== undefined) {
    article.latitude = draft.latitude;
    article.longitude = draft.longitude;
  }
  if (draft.source) article.source = draft.source;
  return article;
}
