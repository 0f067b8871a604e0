import { atomElements } from './atom.js';
import type { Slot } from './draft.js';
import type { ElementRow, ElementTable } from './element-row.js';
import { moduleElements } from './modules.js';
import { rssElements } from './rss.js';
import { ENTER, TEXT } from './xml.js';

/** Begins an item; ends one that forgot to end. */
export const ITEM: ElementRow = { mode: ENTER };
/** The document's element, or RSS's `channel` in it. */
export const ROOT: ElementRow = { mode: ENTER };

/**
 * Fields that are their text and nothing else: `slot names…;`. Numbered slots are the same thing in falling
 * rank: the feed's first date by `published0` to `published2`, the full text by `content0` to `content4`.
 */
const FIELDS =
  'id id;published0 published issued;published1 pubdate;published2 created dc:date dcterms:issued dcterms:created;' +
  'updated0 updated modified;updated1 dcterms:modified lastbuilddate;content0 content:encoded;content2 turbo:content;' +
  'content3 yandex:full-text;content4 dc:content;title dc:title;description dc:description itunes:summary;' +
  'language language dc:language;rights copyright rights dc:rights;generator generator;comments comments;icon icon;' +
  'ttl ttl;period sy:updateperiod;frequency sy:updatefrequency;duration itunes:duration;point georss:point gml:pos;' +
  'latitude geo:lat;longitude geo:long;permalink dc:identifier';

function readFields(): ElementTable {
  const table: ElementTable = { __proto__: null } as never;
  for (const line of FIELDS.split(';')) {
    const [slot, ...names] = line.split(' ');
    for (const name of names) table[name] = { mode: TEXT, slot: slot as Slot };
  }
  return table;
}

/** Everything we read in XML, by canonical name. */
export const TABLE: ElementTable = Object.assign(readFields(), {
  ...rssElements,
  ...atomElements,
  ...moduleElements,
  subtitle: rssElements.description,
  tagline: rssElements.description,
  summary: rssElements.description,
  item: ITEM,
  entry: ITEM,
  rss: ROOT,
  feed: ROOT,
  channel: ROOT,
  'rdf:rdf': ROOT,
});
