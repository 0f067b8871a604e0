import { addAuthor, addTag } from './add-to-draft.js';
import type { Draft } from './draft.js';
import type { Element, ElementRow, ElementTable } from './element-row.js';
import { positive } from './known.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import type { MediaFile } from './pictures.js';
import { ENTER, MARKUP, TEXT, VOID } from './xml.js';

/** Seconds from `1:02:03`, `2:03` or `123`. */
export function readDuration(text = ''): number | undefined {
  if (!/^\s*\d+(:\d+){0,2}(\.\d+)?\s*$/.test(text)) return undefined;
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + +part, 0)) || undefined;
}

function takeFile(draft: Draft, rank: number, { attributes, base }: Element, medium = attributes.medium): MediaFile | undefined {
  const url = resolveLink(attributes.url ?? attributes.href, base);
  if (!url || draft.media.length > 99) return undefined;
  const file: MediaFile = {
    url, rank, medium, type: attributes.type?.toLowerCase(), group: draft.group,
    width: positive(attributes.width), height: positive(attributes.height),
    size: positive(attributes.filesize), duration: readDuration(attributes.duration),
  };
  draft.media.push(file);
  return file;
}

/** A text of Media RSS: of the file it stands in, else of all of the item's. */
const mediaText = (key: 'alt' | 'caption' | 'credit'): ElementRow => ({
  mode: TEXT,
  take: (draft, text) => void ((draft.file ?? draft.mediaText)[key] ||= text),
});

const image = (rank: number): ElementRow => ({
  mode: VOID,
  take: (draft, _, element) => void takeFile(draft, rank, element, 'image'),
});

const author = (rank: number): ElementRow => ({ mode: TEXT, take: (draft, text) => addAuthor(draft, rank, readPerson(text)) });

/** Rows of the namespaces that portals use beside RSS and Atom. Plain fields are in `xml-table.ts`. */
export const moduleElements: ElementTable = {
  'xhtml:body': { mode: MARKUP, slot: 'content1' },
  'dc:creator': author(2),
  'dcterms:creator': author(2),
  managingeditor: author(3),
  'itunes:author': author(4),
  'dc:subject': { mode: TEXT, take: (draft, text) => addTag(draft, text) },
  'media:group': {
    mode: ENTER,
    take: (draft) => void (draft.group = draft.media.length),
    leave: (draft) => void (draft.group = undefined),
  },
  'media:content': {
    mode: ENTER,
    take: (draft, _, element) => void (draft.file = takeFile(draft, draft.group === undefined ? 0 : 1, element)),
    leave: (draft) => void (draft.file = undefined),
  },
  'media:thumbnail': image(2),
  'itunes:image': image(4),
  'media:title': mediaText('alt'),
  'media:description': mediaText('caption'),
  'media:text': mediaText('caption'),
  'media:credit': mediaText('credit'),
  'georss:where': { mode: ENTER },
  'gml:point': { mode: ENTER },
  'geo:point': { mode: ENTER },
};
