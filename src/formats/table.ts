import type { CollectorOptions, FeedReader } from './feed-collector.js';
import { createXmlFeedReader } from './xml-feed.js';

export interface FormatRow {
  /** Whether a document that begins so (white space removed, 16 characters or more unless it is shorter) is of this format. */
  recognises(start: string): boolean;
  /** Makes the reader; rare formats load theirs now. */
  create(options: CollectorOptions): FeedReader | Promise<FeedReader>;
}

/** The formats, in the order they are asked. Content decides; the media type is not looked at. */
export const FORMATS: FormatRow[] = [
  {
    recognises: (start) => /^(?:\)\]\}',?\s*)?[{[]\s*(?:["{[\]}]|$)/.test(start),
    create: async (options) => (await import('./json-feed.js')).createJsonFeedReader(options),
  },
  { recognises: () => true, create: createXmlFeedReader },
];
