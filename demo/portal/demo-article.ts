/** The editions of the demo portal: BCP 47 tags, and at the same time the first folder of every path. */
export const editions = ['en', 'be', 'ru', 'zh', 'ar'] as const;
export type Edition = (typeof editions)[number];

/** The sections of the portal, in the order of its navigation. The slug is the same in every edition. */
export const sections = [
  'government', 'economy', 'society', 'culture', 'environment', 'sport', 'tourism', 'services',
] as const;
export type Section = (typeof sections)[number];

/** The second step of a breadcrumb: `Government / Events`. */
export const subsections = ['events', 'holidays', 'heritage', 'crafts', 'nature', 'farming', 'guides'] as const;
export type Subsection = (typeof subsections)[number];

export interface DemoPictureFile {
  /** From the root of the portal: `/pictures/castle-winter-480.webp`. */
  path: string;
  width: number;
  height: number;
  type: string;
  /** Size of the file; absent where the file has not been drawn yet. */
  bytes?: number;
}

export interface DemoPicture {
  name: string;
  caption: string;
  credit: string;
  alt?: string;
  /** Dominant colour, `#rrggbb`. */
  color?: string;
  /** Ascending width. */
  files: DemoPictureFile[];
}

export interface DemoAttachment {
  /** From the root of the portal. */
  path: string;
  type: string;
  bytes: number;
  title: string;
  /** Seconds, of audio and video. */
  seconds?: number;
}

/** One article of the demo portal, as its editors keep it; feeds and pages are written from it. */
export interface DemoArticle {
  /** Tag URI (RFC 4151): the same in every format and at every address of the portal. */
  id: string;
  slug: string;
  /** From the root of the portal: `/en/news/2026/11/mir-castle-in-winter`. */
  path: string;
  edition: Edition;
  /** Of the text; differs from the edition in a foreign-language item. */
  language: Edition;
  title: string;
  summary: string;
  /** Links and pictures in it start at the root of the portal (`/en/…`) or are absolute. */
  bodyHtml: string;
  authors: string[];
  /** RFC 3339 with the offset of Minsk: `2026-11-24T11:40:00+03:00`. Absent in the undated article. */
  published?: string;
  updated?: string;
  /** When a future-dated article was put into the feed. */
  announced?: string;
  section: Section;
  subsection?: Subsection;
  tags: string[];
  place?: string;
  picture?: DemoPicture;
  geo?: { latitude: number; longitude: number };
  attachments: DemoAttachment[];
}
