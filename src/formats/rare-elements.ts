import { toPlainText } from '../model/plain-text.js';
import { addEnclosure, addTag } from './add-to-draft.js';
import { childLink, childText } from './child-text.js';
import type { Draft } from './draft.js';
import { ENTER, MARKUP, TEXT, VOID, type Element, type ElementRow, type ElementTable } from './element-row.js';
import { author, ELEMENTS, readFields } from './elements.js';
import { known } from './known.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import { isImage } from './pictures.js';
import { takeFile } from './take-file.js';

/** The document's element, or RSS's `channel` in it. */
export const ROOT: ElementRow = { mode: ENTER };

const enter: ElementRow = {
  mode: ENTER,
  take(draft, _, { get }) {
    if (/crs:?84/i.test(get('srsname') ?? '')) draft.lonFirst = true;
  },
};

/** Elements that only hold others. */
const HOLDERS =
  'georss:where gml:point geo:point gml:linestring gml:polygon gml:exterior gml:linearring gml:envelope gml:multipoint gml:pointmember ' +
  'content:items content:item rdf:bag rdf:seq rdf:li itunes:owner news:news news:publication image:image';

/** A field that stands in an attribute, else in the text. */
const field = (slot: 'license' | 'replyTo', ...names: string[]): ElementRow => ({
  mode: TEXT,
  take(draft, text, { get }) {
    const value = names.map(get).find(Boolean) ?? text.trim();
    draft[slot] ||= slot === 'replyTo' ? value : resolveLink(value);
  },
});

/** A list of words: with commas, else one. */
const keywords: ElementRow = { mode: TEXT, take: (draft, text) => text.split(',').slice(0, 100).forEach((word) => addTag(draft, word)) };

const contributor: ElementRow = {
  mode: TEXT,
  nests: true,
  take(draft, text, { isMarkup, get, base }) {
    const person = { ...readPerson(text, isMarkup, base) };
    const url = resolveLink(get('href'), base);
    if (url) person.url ??= url;
    const all = (draft.contributors ??= []);
    if ((person.name || person.email) && all.length < 100 && !all.some(({ name }) => name === person.name)) all.push(person);
  },
};

/** A file beside the item: a transcript, chapters, a player's page. */
const file = (type: string): ElementRow => ({
  mode: VOID,
  take: (draft, _, { get, base }) => addEnclosure(draft, resolveLink(get('url'), base), get('type') ?? type),
});

const picture = (draft: Draft, text: string, { base }: Element): void => {
  const url = resolveLink(text, base);
  if (url && draft.media.length < 100) draft.media.push({ url, rank: 5, medium: 'image' });
};

/**
 * Everything we read in XML, by canonical name: RDF, Atom 0.3, CDF, Dublin Core's terms, podcasts, Yandex, positions, licences,
 * threads, events and groups of media beside what is common.
 */
export const TABLE: ElementTable = Object.assign(
  readFields(
    'published0 issued;published2 created dcterms:issued dcterms:created g:publish_date news:publication_date;updated0 modified;updated1 dcterms:modified app:edited lastmod;language news:language;link loc;' +
      'content1 rdf:value;content2 turbo:content fullitem;content3 yandex:full-text;content4 dc:content;heading dc:title dcterms:title itunes:title turbo:topic news:title;' +
      'abstract dc:description dcterms:abstract dcterms:description itunes:summary g:description abstract;teaser itunes:subtitle;rights dc:rights dcterms:rights media:copyright;' +
      'duration itunes:duration;identifier dc:identifier;original feedburner:origlink;mobile pdalink turbo:source;commentCount thr:total;' +
      'point georss:point georss:circle gml:pos geo:lat_long;latitude geo:lat;longitude geo:long geo:lon;shape georss:line georss:polygon georss:box gml:poslist;' +
      'coordinates gml:coordinates;eventStart ev:startdate xcal:dtstart;eventEnd ev:enddate xcal:dtend;eventPlace ev:location xcal:location;' +
      'eventOrganizer ev:organizer xcal:organizer;eventStatus xcal:status;eventId xcal:uid;eventRule xcal:rrule;eventDuration xcal:duration',
  ),
  Object.fromEntries(HOLDERS.split(' ').map((name) => [name, enter])),
  ELEMENTS,
  {
    rss: ROOT,
    feed: ROOT,
    channel: ROOT,
    urlset: ROOT,
    'rdf:rdf': ROOT,
    tagline: ELEMENTS.description!,
    content: {
      mode: TEXT,
      take(draft, text, element) {
        const src = element.get('src');
        const type = element.get('type') ?? '';
        if (src) {
          const url = resolveLink(src, element.base);
          // RFC 4287 section 4.1.3.2: the text lies elsewhere; what is no page is a file.
          if (type && !/html|^text/.test(type)) addEnclosure(draft, url, type);
          else draft.link ||= url;
        } else if (!element.isMarkup || !type.includes('/') || /html/.test(type)) ELEMENTS.content!.take!(draft, text, element);
      },
    },
    contributor,
    'dc:contributor': contributor,
    'dcterms:contributor': contributor,
    'podcast:person': contributor,
    'xhtml:body': { mode: MARKUP, slot: 'content1' },
    'xhtml:div': { mode: MARKUP, slot: 'content1' },
    'dcterms:creator': author(2),
    'g:author': author(3),
    'itunes:author': author(4),
    'itunes:name': author(5),
    'dc:subject': { mode: TEXT, take: (draft, text) => addTag(draft, text) },
    'dcterms:subject': { mode: TEXT, take: (draft, text) => addTag(draft, text) },
    'itunes:keywords': keywords,
    'media:keywords': keywords,
    'news:keywords': keywords,
    'news:genres': keywords,
    'news:name': { mode: TEXT, take: (draft, text) => void (draft.source ??= known({ title: toPlainText(text) })) },
    'image:loc': { mode: TEXT, take: picture },
    'media:category': { mode: TEXT, take: (draft, text, { get }) => addTag(draft, get('label') || text, get('scheme')) },
    'itunes:category': { mode: ENTER, take: (draft, _, { get }) => addTag(draft, get('text') ?? '') },
    'itunes:image': { mode: VOID, take: (draft, _, element) => void takeFile(draft, 4, element, 'image') },
    'podcast:transcript': file(''),
    'podcast:chapters': file('application/json+chapters'),
    'media:player': file('text/html'),
    'media:group': {
      mode: ENTER,
      take: (draft) => void (draft.group = draft.media.length),
      leave(draft) {
        // What is said of a film is said of the item; what is said of a picture is its caption.
        if (draft.media.slice(draft.group).some((file) => !isImage(file))) draft.abstract ||= draft.mediaText?.caption;
        draft.group = undefined;
      },
    },
    'gml:lowercorner': { mode: TEXT, take: (draft, text) => void (draft.corners = text) },
    'gml:uppercorner': { mode: TEXT, take: (draft, text) => void (draft.shape ||= `${draft.corners} ${text}`) },
    'podcast:location': { mode: TEXT, take: (draft, _, { get }) => void (draft.point ||= /^geo:([-\d.]+,[-\d.]+)/.exec(get('geo') ?? '')?.[1]) },
    'thr:in-reply-to': field('replyTo', 'href', 'ref'),
    'creativecommons:license': field('license'),
    'cc:license': field('license', 'rdf:resource'),
    'dcterms:license': field('license', 'rdf:resource'),
    'media:license': field('license', 'href'),
    'podcast:license': field('license', 'url'),
    'fh:complete': { mode: TEXT, take: (draft) => void (draft.isComplete = true) },
    'g:image_link': { mode: TEXT, take: picture },
    source: {
      mode: TEXT,
      nests: true,
      take(draft, text, { isMarkup, get, base }) {
        draft.source ??= known({
          title: toPlainText(isMarkup ? childText(text, 'title') : text),
          url: isMarkup ? childLink(text, 'alternate', base) : undefined,
          feedUrl: isMarkup ? childLink(text, 'self', base) : resolveLink(get('url'), base),
        });
        // RFC 4287 section 4.2.1: who wrote the source wrote the entry that names nobody.
        const [, person] = (isMarkup && /<(?:\w+:)?author(?:\s[^<>]*)?>([^]*?)<\/(?:\w+:)?author>/i.exec(text.slice(0, 5000))) || [];
        if (person) draft.sourceAuthor = readPerson(person, true, base);
      },
    },
    a: { mode: VOID, take: (draft, _, { get, base }) => void (draft.link ||= resolveLink(get('href'), base)) },
    logo: { mode: TEXT, take: (draft, text, element) => picture(draft, text.trim() || element.get('href') || '', element) },
  } satisfies ElementTable,
);
