import { looksLikeHtml, cleanText } from '../model/plain-text.js';
import { addAuthor, addTag } from './add-to-draft.js';
import { takeContent } from './atom.js';
import { textToHtml, type Draft } from './draft.js';
import { container, empty, field, type ElementContext, type ElementTable } from './element-row.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import { picture, positive, type MediaFile } from './pictures.js';

/** Seconds from `1:02:03`, `2:03` or `123`. */
export function readDuration(text: string): number | undefined {
  if (!/^\s*\d+(:\d+){0,2}(\.\d+)?\s*$/.test(text)) return undefined;
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)) || undefined;
}

function takeMedia(draft: Draft, rank: number, { attributes, base }: ElementContext): MediaFile | undefined {
  const { url: link, href, type, medium, width, height, filesize, duration } = attributes();
  const url = resolveLink(link ?? href, base);
  if (!url || draft.media.length > 99) return undefined;
  const file: MediaFile = picture({
    url, rank, type: type?.toLowerCase(), medium, width: positive(width), height: positive(height),
    size: positive(filesize), duration: readDuration(duration ?? ''), group: draft.group,
  });
  draft.media.push(file);
  return file;
}

/** A text of Media RSS: of the file it stands in, else of all of the item's. */
const mediaText = (key: 'alt' | 'caption' | 'credit') => field((draft, text) => void ((draft.medium ?? draft.mediaText)[key] ||= text));

/** A full text that may be plain. */
const plainOrHtml = (text: string): string => (looksLikeHtml(text) ? text.trim() : textToHtml(cleanText(text)));

function takePoint(draft: Draft, latitude: string | undefined, longitude: string | undefined): void {
  if (latitude && Math.abs(+latitude) <= 90) draft.latitude ??= +latitude;
  if (longitude && Math.abs(+longitude) <= 180) draft.longitude ??= +longitude;
}

const point = field((draft, text) => {
  const [latitude, longitude] = text.trim().split(/[\s,]+/);
  if (longitude && draft.latitude === undefined) takePoint(draft, latitude, longitude);
});

/** Minutes of RSS 1.0's syndication periods. */
const PERIODS: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10080, monthly: 43200, yearly: 525600 };

const creator = field((draft, text) => addAuthor(draft, 2, readPerson(text)));
const date = field((draft, text) => void (draft.published[2] ||= text));
const modified = field((draft, text) => void (draft.updated[2] ||= text));
const subject = field((draft, text) => addTag(draft, text));

/** The namespaces that portals use beside RSS and Atom. */
export const moduleElements: ElementTable = {
  'content:encoded': field(takeContent(6)),
  'turbo:content': field(takeContent(4)),
  'yandex:full-text': field(takeContent(3, plainOrHtml)),
  'dc:content': field(takeContent(2, plainOrHtml)),
  'xhtml:body': { ...field(takeContent(5)), mode: 3 },
  'dc:title': field((draft, text) => void (draft.title ||= cleanText(text))),
  'dc:description': field((draft, text) => void (draft.description ||= text.trim())),
  'dc:creator': creator,
  'dcterms:creator': creator,
  'dc:date': date,
  'dcterms:issued': date,
  'dcterms:created': date,
  'dcterms:modified': modified,
  'dc:language': field((draft, text) => void (draft.language ||= text)),
  'dc:rights': field((draft, text) => void (draft.rights ||= cleanText(text))),
  'dc:subject': subject,
  'dc:identifier': field((draft, text) => void (/^https?:/.test(text.trim()) && (draft.permalink ||= text))),
  'media:group': container(
    (draft) => void (draft.group = draft.media.length),
    (draft) => void (draft.group = undefined),
  ),
  'media:content': container(
    (draft, _, context) => void (draft.medium = takeMedia(draft, draft.group === undefined ? 0 : 1, context)),
    (draft) => void (draft.medium = undefined),
  ),
  'media:thumbnail': empty((draft, _, context) => {
    const file = takeMedia(draft, 2, context);
    if (file) file.medium = 'image';
  }),
  'media:title': mediaText('alt'),
  'media:description': mediaText('caption'),
  'media:text': mediaText('caption'),
  'media:credit': mediaText('credit'),
  'itunes:image': empty((draft, _, context) => {
    const file = takeMedia(draft, 4, context);
    if (file) file.medium = 'image';
  }),
  'itunes:author': field((draft, text) => addAuthor(draft, 4, readPerson(text))),
  'itunes:summary': field((draft, text) => void (draft.description ||= text.trim())),
  'itunes:duration': field((draft, text) => void (draft.duration ??= readDuration(text))),
  'georss:point': point,
  'gml:pos': point,
  'georss:where': container(),
  'gml:point': container(),
  'geo:point': container(),
  'geo:lat': field((draft, text) => takePoint(draft, text.trim(), undefined)),
  'geo:long': field((draft, text) => takePoint(draft, undefined, text.trim())),
  'sy:updateperiod': field((draft, text) => void (draft.period ??= PERIODS[text.trim().toLowerCase()])),
  'sy:updatefrequency': field((draft, text) => void (draft.frequency ??= positive(text))),
};
