import { toPlainText } from '../model/plain-text.js';
import { addTag } from './add-to-draft.js';
import { childLink, childText } from './child-text.js';
import { ENTER, MARKUP, TEXT, VOID, type ElementRow, type ElementTable } from './element-row.js';
import { author, ELEMENTS, readFields } from './elements.js';
import { GEO_TABLE } from './georss.js';
import { known } from './known.js';
import { resolveLink } from './links.js';
import { takeFile } from './take-file.js';

/** The document's element, or RSS's `channel` in it. */
export const ROOT: ElementRow = { mode: ENTER };

/**
 * Everything we read in XML, by canonical name: RDF, Atom 0.3, Dublin Core's terms, iTunes, Yandex, positions and
 * groups of media beside what is common.
 */
export const TABLE: ElementTable = Object.assign(
  readFields(
    'published0 issued;published2 created dcterms:issued dcterms:created;updated0 modified;updated1 dcterms:modified;' +
      'content2 turbo:content;content3 yandex:full-text;content4 dc:content;title dc:title;description dc:description itunes:summary;' +
      'rights dc:rights;duration itunes:duration;latitude geo:lat;longitude geo:long;permalink dc:identifier',
  ),
  ELEMENTS,
  GEO_TABLE,
  {
    rss: ROOT,
    feed: ROOT,
    channel: ROOT,
    'rdf:rdf': ROOT,
    tagline: ELEMENTS.description!,
    'xhtml:body': { mode: MARKUP, slot: 'content1' },
    'dcterms:creator': author(2),
    'itunes:author': author(4),
    'dc:subject': { mode: TEXT, take: (draft, text) => addTag(draft, text) },
    'itunes:image': { mode: VOID, take: (draft, _, element) => void takeFile(draft, 4, element, 'image') },
    'media:group': {
      mode: ENTER,
      take: (draft) => void (draft.group = draft.media.length),
      leave: (draft) => void (draft.group = undefined),
    },
    source: {
      mode: TEXT,
      take(draft, text, { isMarkup, get, base }) {
        draft.source ??= known({
          title: toPlainText(isMarkup ? childText(text, 'title') : text),
          url: isMarkup ? childLink(text, 'alternate', base) : undefined,
          feedUrl: isMarkup ? childLink(text, 'self', base) : resolveLink(get('url'), base),
        });
      },
    },
    logo: {
      mode: TEXT,
      take(draft, text, { base }) {
        const url = resolveLink(text, base);
        if (url) draft.media.push({ url, rank: 5, medium: 'image' });
      },
    },
  } satisfies ElementTable,
);
