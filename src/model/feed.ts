/**
 * What a feed is, whatever it was written in. One spine, JSON Feed's, for every kind of item.
 * Everything here is plain JSON: it can be cached, posted to a worker, or written to a file.
 */

import type { CalendarEvent } from './calendar-event.js';
import type { Place } from './place.js';

/** A point in time, always UTC: `2026-07-03T15:00:00.000Z` (RFC 3339, as `Date.prototype.toISOString` writes it). */
export type Instant = `${string}T${string}Z`;

/** A calendar day without a time or a zone: `2026-07-03` (RFC 3339 `full-date`). It never shifts with the reader's zone. */
export type Day = `${number}-${number}-${number}`;

declare const raw: unique symbol;
/** HTML as a feed wrote it. Only `markup/` turns it into something a template accepts. */
export type RawHtml = string & { readonly [raw]: true };

export interface Person {
  name?: string;
  email?: string;
  url?: string;
}

export interface Tag {
  /** Plain text for people. */
  label: string;
  /** The vocabulary it comes from (RSS `domain`, Atom `scheme`). */
  scheme?: string;
}

/** One file of a picture. Sizes in CSS pixels; unknown stays absent, never 0. */
export interface ImageSize {
  url: string;
  width?: number;
  height?: number;
  /** Media type, lower case: `image/webp`. */
  type?: string;
}

/** A picture: the file to show first, and the other files of the same picture (ascending width). */
export interface Picture extends ImageSize {
  /** What the feed offers as alternative text; absent where it offers none. */
  alt?: string;
  caption?: string;
  /** Who made it, as the feed words it, without "Photo:". */
  credit?: string;
  sizes?: ImageSize[];
  /** Dominant colour, `#rrggbb`, where the feed names one. */
  color?: string;
  /** Focal point in percent from the left and the top. */
  focus?: { x: number; y: number };
}

export interface Attachment {
  url: string;
  type?: string;
  title?: string;
  /** Bytes. */
  size?: number;
  /** Seconds. */
  duration?: number;
}

/** Where an item of a merged or syndicated feed comes from. */
export interface ItemSource {
  title?: string;
  /** Home page of the publisher. */
  url?: string;
  feedUrl?: string;
}

/** What every kind of item has, under JSON Feed's names. */
export interface ItemSpine {
  /** Stable within the feed: the feed's own id, else the link, else a hash of title and date. */
  id: string;
  url?: string;
  /** Plain text, white space collapsed. */
  title?: string;
  /** Plain text, without the boilerplate tail of the publisher's CMS. */
  summary?: string;
  contentHtml?: RawHtml;
  /** Base of relative links in `contentHtml`, where the feed says one (`xml:base`); else `url` is. */
  contentBase?: string;
  image?: Picture;
  published?: Instant | Day;
  updated?: Instant | Day;
  authors: Person[];
  /** Who else took part (Atom `contributor`, `dc:contributor`, `podcast:person`). */
  contributors?: Person[];
  tags: Tag[];
  attachments: Attachment[];
  commentsUrl?: string;
  /** How many comments there were when the feed was written. */
  commentCount?: number;
  /** What it answers (RFC 4685): a link, else an id. */
  inReplyTo?: string;
  rights?: string;
  /** Address of the licence it is published under. */
  license?: string;
  /** BCP 47 language tag. */
  language?: string;
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
  source?: ItemSource;
}

export interface Article extends ItemSpine {
  kind: 'article';
}

/** Every kind of item; `kind` discriminates. */
export type FeedItem = Article | CalendarEvent | Place;

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'icalendar' | 'geojson' | 'csv' | 'whc' | 'kml' | 'gpx' | 'cdf' | 'sitemap' | 'html';

/** What was wrong with a feed that could be read all the same. */
export interface FeedProblem {
  /** Stable, kebab case: `cut-off`, `bad-date`, `no-id`, `wrong-encoding`, `limit`, `item-skipped`, … */
  code: string;
  /** One English sentence for the page's author. */
  message: string;
  /** 1-based position in the decoded text, where known. */
  line?: number;
  column?: number;
}

export interface Feed {
  format: FeedFormat;
  title?: string;
  description?: string;
  /** The page the feed belongs to. */
  homePage?: string;
  /** Where the feed says it lives, else where it was loaded from. */
  feedUrl?: string;
  language?: string;
  id?: string;
  published?: Instant | Day;
  updated?: Instant | Day;
  authors: Person[];
  image?: Picture;
  icon?: string;
  /** What the feed calls its colour: `#rrggbb`, or a word that CSS may know. */
  color?: string;
  rights?: string;
  generator?: string;
  tags: Tag[];
  items: FeedItem[];
  /** Address of the licence it is published under. */
  license?: string;
  contributors?: Person[];
  /** Next page: RFC 5005 section 3 `rel="next"`, JSON Feed `next_url`. */
  nextUrl?: string;
  /** The older part of the feed: RFC 5005 section 4 `rel="prev-archive"`. */
  archiveUrl?: string;
  /** Set where the feed says that it holds all there is (RFC 5005 section 2). */
  isComplete?: boolean;
  /** A hub that tells of changes (WebSub section 4). */
  hubUrl?: string;
  /** How long the publisher says a copy is good for, minutes (`ttl`, `sy:updatePeriod`). */
  refreshMinutes?: number;
  /** What was wrong or assumed; empty when nothing was. */
  problems: FeedProblem[];
}
