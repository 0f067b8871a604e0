import type { Article, Attachment, Day, Feed, FeedItem, Instant, ItemSource, Person, RawHtml, Tag } from '../model/feed.js';
import { cleanText, looksLikeHtml, mayHaveTail, toPlainText } from '../model/plain-text.js';
import { readCommonDate } from './common-dates.js';
import { known } from './known.js';
import { itemLink, resolveLink } from './links.js';
import { choosePicture, firstImage, isImage, type MediaFile } from './pictures.js';

/** A field in the feed's own words. Numbered ones are the same thing in falling rank. */
export type Slot =
  | 'id' | 'permalink' | 'link' | 'title' | 'description' | 'summary'
  | 'content0' | 'content1' | 'content2' | 'content3' | 'content4'
  | 'published0' | 'published1' | 'published2' | 'updated0' | 'updated1'
  | 'comments' | 'commentCount' | 'language' | 'icon' | 'rights' | 'generator' | 'ttl' | 'period' | 'frequency'
  | RareSlot;

/** What only the forgiving reader fills. */
export type RareSlot =
  | 'heading' | 'abstract' | 'teaser' | 'identifier' | 'original' | 'mobile' | 'license' | 'duration' | 'replyTo'
  | 'point' | 'latitude' | 'longitude' | 'shape' | 'corners' | 'coordinates'
  | 'eventStart' | 'eventEnd' | 'eventPlace' | 'eventOrganizer' | 'eventStatus' | 'eventId' | 'eventRule' | 'eventDuration';

export { textToHtml } from './texts.js';

/** What has been read of an item, or of the feed itself. */
export interface Draft extends Partial<Record<Slot, string>> {
  base: string | undefined;
  contentBase?: string;
  /** The `xml:base` of its text, if any. */
  xmlBase?: string;
  /** How good `link` is: 1 any, 2 an alternate page, 3 the element made for it. */
  linkRank?: number;
  /** Links by their relation (RFC 4287 section 4.2.7.2), but alternates and enclosures. */
  links: Record<string, string>;
  authors: Person[];
  authorRank: number;
  contributors?: Person[];
  /** The author whom its `source` names. */
  sourceAuthor?: Person;
  tags: Tag[];
  attachments: Attachment[];
  media: MediaFile[];
  /** The `media:content` that is open, and the number of the open group. */
  file?: MediaFile;
  group?: number;
  /** Media texts that belong to no single file. */
  mediaText?: Partial<MediaFile>;
  /** The channel's, which every item has unless it says otherwise (Media RSS, "optional elements"). */
  inherited?: Partial<MediaFile>;
  isComplete?: boolean;
  source?: ItemSource;
  /** The reference system of a geometry says longitude first (CRS84). */
  lonFirst?: boolean;
  /** Adds what rare fields say, once the article is made; may make another kind of item of it. */
  finish?: (article: Article, draft: Draft, options: FinishOptions) => FeedItem | void;
  /** The same of the feed. */
  finishFeed?: (feed: Feed) => void;
}

export const createDraft = (base: string | undefined): Draft => ({
  base, title: '', link: '', id: '', description: '', permalink: '', published1: '', content0: '',
  links: { __proto__: null } as never, authors: [], authorRank: 9, tags: [], attachments: [], media: [],
});

export interface FinishOptions {
  timeZone?: string;
  /** What the dates so far tell of days and months in figures: see `readDate`. */
  daysFirst?: boolean | null;
  /** The later part that reads rare dates and drops tails, once it is there; empty where it could not be loaded. */
  rare?: Partial<typeof import('./rare-texts.js')>;
  /** Set where something was met that needs that part: what was finished is not to be used. */
  waits: boolean;
  problem: (code: string, message: string) => void;
}

/** Longest summary, in characters, of a description whose whole is kept as `contentHtml`. */
const SUMMARY = 1000;

/** The first of `texts` that is a date; see {@link FinishOptions.waits}. */
export function firstDate(options: FinishOptions, text?: string, ...others: (string | undefined)[]): Instant | Day | undefined {
  const { timeZone, rare, problem } = options;
  if (text?.trim()) {
    let date = readCommonDate(text, timeZone);
    if (date === null) {
      options.waits ||= !rare;
      date = rare?.readDate?.(text, options);
    }
    if (date || options.waits) return date;
    problem('bad-date', `No date: "${text.slice(0, 60)}"`);
  }
  return others.length ? firstDate(options, ...(others as [])) : undefined;
}

/** A language tag of BCP 47's shape, as written; anything else is unknown. */
export const readLanguage = (text: string | undefined): string | undefined =>
  text ? /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.exec(text.trim().replaceAll('_', '-'))?.[0] : undefined;

/**
 * Makes an article of a draft.
 * @returns `undefined` where there is nothing in it: no title, link, id, text or date
 */
export function finishArticle(draft: Draft, options: FinishOptions): FeedItem | undefined {
  const { base, title, authors, tags, attachments, media } = draft;
  let { description = '' } = draft;
  if (description.includes('&lt;') && !looksLikeHtml(description)) {
    options.waits ||= !options.rare;
    description = options.rare?.unescapeTwice?.(description) ?? description;
  }
  const url = itemLink(resolveLink(draft.link, base), resolveLink(draft.permalink, base));
  const published = firstDate(options, draft.published0, draft.published1, draft.published2);
  const updated = firstDate(options, draft.updated0, draft.updated1);
  const content = draft.content0 || draft.content1;
  if (options.waits) return undefined;
  let id = draft.id || url;
  if (!id) {
    if (!title && !description && !content && !published && !updated) return undefined;
    options.problem('no-id', 'An item has neither id nor link');
    options.waits ||= !options.rare;
    id = options.rare?.makeId?.(draft) ?? title!;
  }

  const isHtml = looksLikeHtml(description);
  let image = choosePicture(media, { ...draft.inherited, ...draft.mediaText });
  if (!image) {
    const file = (content && firstImage(content, draft.contentBase ?? base)) || (isHtml && firstImage(description, base));
    if (file) image = choosePicture([file]);
  }
  for (const file of media) {
    const { url, type, rank, medium, size, duration } = file;
    if (rank < 2 && (type || medium) && !isImage(file) && !attachments.some((other) => other.url === url)) {
      attachments.push(known({ url, type, size, duration }));
    }
  }

  const article: Article = { kind: 'article', id, authors, tags, attachments };
  if (url) article.url = url;
  if (title) article.title = title;
  let summary = draft.summary;
  if (!summary && description) {
    summary = isHtml ? toPlainText(description, SUMMARY) : cleanText(description);
    if (mayHaveTail(summary)) {
      options.waits ||= !options.rare;
      summary = options.rare?.dropTail?.(summary) ?? summary;
    }
  }
  if (summary) article.summary = summary;
  const html = content || (isHtml && description);
  if (html) article.contentHtml = html as RawHtml;
  if (image) article.image = image;
  if (published) article.published = published;
  if (updated) article.updated = updated;
  const commentsUrl = resolveLink(draft.comments, base) ?? draft.links.replies;
  if (commentsUrl) article.commentsUrl = commentsUrl;
  if (draft.commentCount) article.commentCount = +draft.commentCount;
  const language = readLanguage(draft.language);
  if (language) article.language = language;
  return draft.finish?.(article, draft, options) || article;
}
