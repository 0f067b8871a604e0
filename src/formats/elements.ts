import { collapse, toPlainText } from '../model/plain-text.js';
import { addAuthor, addEnclosure, addTag } from './add-to-draft.js';
import { childText } from './child-text.js';
import type { Slot } from './draft.js';
import { ENTER, TEXT, VOID, type ElementRow, type ElementTable } from './element-row.js';
import { positive } from './known.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import { takeFile } from './take-file.js';
import { atomText, contentHtml, kindOf } from './texts.js';

/** Begins an item; ends one that forgot to end. */
export const ITEM: ElementRow = { mode: ENTER };

/**
 * Fields that are their text and nothing else: `slot names…;`. Numbered slots are the same thing in falling rank: the
 * feed's first date by `published0` to `published2`, the full text by `content0` to `content4`.
 */
export function readFields(fields: string): ElementTable {
  const table: ElementTable = { __proto__: null } as never;
  for (const line of fields.split(';')) {
    const [slot, ...names] = line.split(' ');
    for (const name of names) table[name] = { mode: TEXT, slot: slot as Slot };
  }
  return table;
}

/** A text of Media RSS: of the file it stands in, else of all of the item's. Of several credits the photographer's. */
const mediaText = (key: 'alt' | 'caption' | 'credit'): ElementRow => ({
  mode: TEXT,
  take(draft, text, { get }) {
    const file = draft.file ?? (draft.mediaText ??= {});
    if (!file[key] || get('role')?.startsWith('photo')) file[key] = text;
  },
});

export const author = (rank: number): ElementRow => ({ mode: TEXT, take: (draft, text) => addAuthor(draft, rank, readPerson(text)) });

/** A link with its relation (RFC 4287 section 4.2.7), or RSS's link, whose text is the address. */
const link: ElementRow = {
  mode: TEXT,
  slot: 'link',
  take(draft, text, { get, base, isMarkup, isAtom }) {
    const href = get('href');
    // A relation may be written as a URI (RFC 4287 section 4.2.7.2).
    const rel = get('rel')?.replace(/.*\//, '') ?? 'alternate';
    const type = get('type');
    const url = resolveLink(href ?? (isMarkup ? '' : text), base);
    const isPage = !type || type.includes('html');
    if (rel === 'alternate') {
      const rank = isAtom || href ? 1 + +isPage : 3;
      if (rank > (draft.linkRank ?? 0) && (url || text.trim())) {
        draft.link = url;
        draft.linkRank = rank;
      }
    } else if (!url) return;
    else if (rel === 'enclosure') addEnclosure(draft, url, type, get('length'), get('title'));
    else if (isPage || rel !== 'replies') draft.links[rel] ||= url;
  },
};

const description: ElementRow = {
  mode: TEXT,
  take(draft, text, element) {
    if (draft.description || draft.summary) return;
    if (kindOf(text, element)) draft.description = text.trim();
    else draft.summary = collapse(text);
  },
};

/** What nearly every feed uses of RSS 0.9x, 1.0 and 2.0, Atom 1.0 and their modules, by canonical name. */
export const ELEMENTS: ElementTable = Object.assign(
  readFields(
    'id id;published0 published;published1 pubdate;published2 dc:date;updated0 updated;updated1 lastbuilddate;content0 content:encoded;' +
      'language language dc:language;rights copyright rights;generator generator;comments comments;commentCount slash:comments;icon icon;ttl ttl;' +
      'period sy:updateperiod;frequency sy:updatefrequency',
  ),
  {
    item: ITEM,
    entry: ITEM,
    link,
    'atom:link': { ...link, mode: VOID },
    description,
    summary: description,
    subtitle: description,
    title: {
      mode: TEXT,
      slot: 'title',
      take(draft, text, element) {
        draft.title ||= atomText(text, element);
      },
    },
    guid: {
      mode: TEXT,
      slot: 'id',
      take(draft, text, { get }) {
        text = text.trim();
        draft.id ||= text;
        if (get('ispermalink')?.toLowerCase() !== 'false' && /^https?:/i.test(text)) draft.permalink ||= text;
      },
    },
    author: {
      mode: TEXT,
      nests: true,
      take: (draft, text, { isMarkup, isAtom, base }) => addAuthor(draft, isAtom ? 1 : 3, readPerson(text, isMarkup, base)),
    },
    'dc:creator': author(2),
    managingeditor: author(3),
    category: {
      mode: TEXT,
      take(draft, text, { isMarkup, get }) {
        addTag(draft, get('label') || get('term') || (isMarkup ? toPlainText(text) : text), get('domain') ?? get('scheme'));
      },
    },
    enclosure: {
      mode: VOID,
      take: (draft, _, { get, base }) => addEnclosure(draft, resolveLink(get('url'), base), get('type'), get('length'), get('title')),
    },
    image: {
      mode: TEXT,
      nests: true,
      take(draft, text, { isMarkup, get, base }) {
        const child = (name: string): string => (isMarkup ? childText(text, name) : '');
        const url = resolveLink(child('url') || (isMarkup ? '' : text.trim() || get('href') || get('rdf:resource')), base);
        if (!url) return;
        draft.media.push({ url, rank: 5, medium: 'image', alt: child('title'), width: positive(child('width')), height: positive(child('height')) });
      },
    },
    content: {
      mode: TEXT,
      take(draft, text, element) {
        draft.content1 ||= contentHtml(text, element);
        draft.contentBase = element.base;
      },
    },
    'media:content': {
      mode: ENTER,
      take: (draft, _, element) => void (draft.file = takeFile(draft, draft.group === undefined ? 0 : 1, element)),
      leave: (draft) => void (draft.file = undefined),
    },
    'media:thumbnail': { mode: VOID, take: (draft, _, element) => void takeFile(draft, 2, element, 'image') },
    'media:title': mediaText('alt'),
    'media:description': mediaText('caption'),
    'media:text': mediaText('caption'),
    'media:credit': mediaText('credit'),
  } satisfies ElementTable,
);
