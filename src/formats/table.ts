import { learnRareEntities } from '../model/rare-entities.js';
import type { CollectorOptions, FeedReader } from './feed-collector.js';

export interface FormatRow {
  /** Whether a document that begins so (white space removed; at most 1000 characters) is of this format. */
  recognises(start: string): boolean;
  /** Makes the reader, whose code is loaded now. */
  create(options: CollectorOptions): Promise<FeedReader>;
}

/** A first row that names a column of names. */
const TABLE_HEAD = /^(?:sep=.\s+)?[^\n]*?(?:^|[,;\t|"])\s*(?:\w+\s)?(?:name|title|site|label|назва|название|наименование|имя|імя)[^\n,;\t|]*[,;\t|]/i;

/**
 * The formats beside feeds in XML and iCalendar, which `read-feed.ts` knows itself, in the order they are asked. Content
 * decides; the media type is not looked at.
 */
const FORMATS: FormatRow[] = [
  {
    recognises: (start) => /^(?:\)\]\}',?\s*|[\w$.]+\(\s*|\x1e\s*)?[{[]\s*(?:["{[\]}]|$)/.test(start),
    create: async (options) => (await import('./json-feed.js')).createJsonFeedReader(options),
  },
  {
    recognises: (start) => /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:\w+:)?(?:query|kml|gpx)[\s>]/i.test(start),
    create: async (options) => (await import('./places/place-xml.js')).createPlaceXmlReader(options),
  },
  {
    recognises: (start) => /^\s*(?:<!--[^>]*-->\s*|<[?!][^>]*>\s*)*<html[\s>]/i.test(start),
    create: async (options) => (await import('./html-page.js')).createHtmlReader(options),
  },
  {
    recognises: (start) => !start.includes('<') && TABLE_HEAD.test(start),
    create: async (options) => (await import('./places/place-csv.js')).createPlaceCsvReader(options),
  },
];

/** Makes the reader of a document that begins so; none where it may be a feed in XML, or nothing. */
export function createReader(start: string, options: CollectorOptions): Promise<FeedReader> | undefined {
  // Readers that are later parts themselves do not give up for a rare reference.
  learnRareEntities();
  return FORMATS.find(({ recognises }) => recognises(start))?.create(options);
}
