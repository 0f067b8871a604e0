import type { FeedErrorCode } from '../model/feed-error.js';

type None = Record<never, never>;
type Host = { host: string };
type Count = { n: number };

/** Every sentence the elements say, and what has to be filled into it. Numbers choose the plural form by `n`. */
export interface MessageParameters extends Record<`error-${FeedErrorCode}`, Host> {
  news: None;
  allNews: None;
  archive: None;
  /** Label of the section filter. */
  category: None;
  /** Label and placeholder of the search field. */
  search: None;
  clearSearch: None;
  loadMore: None;
  showing: { shown: number; total: number };
  /** Where the total is not known. */
  showingSome: Count;
  /** In front of a link: "Source:". */
  source: None;
  /** As a heading over the name: "Source". */
  sourceLabel: None;
  /** With a time of day. */
  updated: { time: string };
  /** With "2 h ago" or a date. */
  updatedAgo: { ago: string };
  photo: { credit: string };
  photos: { credits: string };
  /** Said after the text of a link. */
  newWindow: None;
  noNews: None;
  noNewsIn: { category: string };
  /** `month` is a formatted month or day. */
  noNewsFor: { month: string };
  noNewsInFor: { category: string; month: string };
  articlesInOthers: Count;
  showAllNews: None;
  noMatches: { query: string };
  checkSpelling: None;
  stale: { time: string };
  tryAgain: None;
  cannotShow: None;
  cannotShowArticle: None;
  /** Said after the sentence of an error. */
  readOnPortal: None;
  openHost: Host;
  partial: { n: number; total: number };
  seeAllOn: Host;
  newItems: Count;
  itemsAdded: Count;
  resultCount: Count;
  showAllDates: None;
  previousMonth: None;
  nextMonth: None;
  chooseMonth: None;
  month: None;
  year: None;
  articlesOnDay: Count;
  wholeMonth: None;
  loading: None;
  readOriginal: Host;
  copyLink: None;
  linkCopied: None;
  share: None;
  close: None;
  previousArticle: None;
  nextArticle: None;
  /** Minutes. */
  readingTime: Count;
  attachments: None;
  tags: None;
  /** Name of the trail of sections. */
  breadcrumb: None;
  home: None;
  watchVideo: None;
  /** Name of a table that scrolls. */
  table: None;
  pictureFailed: None;
  comments: None;
  /** `zone` as `formatZone` words it. */
  timesIn: { zone: string };
  /** Bytes, kilobytes, megabytes, gigabytes, separated by spaces. */
  fileUnits: None;
  backToList: None;
  itemNotFound: None;
  undated: None;
  justNow: None;
  /** How a date and a time of day stand together. */
  dateTime: { date: string; time: string };
}

export type MessageKey = keyof MessageParameters;

/** The forms of a sentence by CLDR plural category (UTS 35 part 3, section 5). */
export type Plural = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A language's dictionary: `{name}` is where a parameter goes. A missing key does not compile. */
export type Messages = {
  readonly [K in MessageKey]: MessageParameters[K] extends Count ? string | Plural : string;
};

/** The parameters of a message, or nothing where it has none. */
export type MessageArguments<K extends MessageKey> = [keyof MessageParameters[K]] extends [never]
  ? []
  : [parameters: MessageParameters[K]];
