import { collapse, toPlainText } from '../model/plain-text.js';
import { addAuthor, addEnclosure, addTag } from './add-to-draft.js';
import { atomText, kindOf, stripDiv } from './atom.js';
import { childLink, childText } from './child-text.js';
import type { ElementTable } from './element-row.js';
import { known, positive } from './known.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import { TEXT, VOID } from './xml.js';

/** RSS 0.9x, 1.0 and 2.0, and what Atom has by the same name. Plain fields are in `xml-table.ts`. */
export const rssElements: ElementTable = {
  title: {
    mode: TEXT,
    slot: 'title',
    take(draft, text, element) {
      draft.title ||= atomText(text, element);
    },
  },
  description: {
    mode: TEXT,
    take(draft, text, element) {
      if (draft.description || draft.summary) return;
      if (kindOf(text, element)) draft.description = element.isMarkup ? stripDiv(text) : text.trim();
      else draft.summary = collapse(text);
    },
  },
  guid: {
    mode: TEXT,
    slot: 'id',
    take(draft, text, { attributes }) {
      draft.id ||= text.trim();
      if (attributes.ispermalink?.toLowerCase() !== 'false' && /^\s*https?:/i.test(text)) draft.permalink ||= text;
    },
  },
  author: {
    mode: TEXT,
    take(draft, text, { isMarkup, isAtom, base }) {
      const email = childText(text, 'email');
      const person = isMarkup
        ? { name: toPlainText(childText(text, 'name')), email: email.includes('@') ? email : '', url: resolveLink(childText(text, 'ur[il]'), base) }
        : readPerson(text);
      addAuthor(draft, isAtom ? 1 : 3, known(person));
    },
  },
  category: {
    mode: TEXT,
    take(draft, text, { isMarkup, attributes: { domain, scheme, label, term } }) {
      addTag(draft, label || term || (isMarkup ? toPlainText(text) : text), domain ?? scheme);
    },
  },
  enclosure: {
    mode: VOID,
    take: (draft, _, { attributes, base }) => addEnclosure(draft, resolveLink(attributes.url, base), attributes),
  },
  source: {
    mode: TEXT,
    take(draft, text, { isMarkup, attributes, base }) {
      draft.source ??= known({
        title: toPlainText(isMarkup ? childText(text, 'title') : text),
        url: isMarkup ? childLink(text, 'alternate', base) : undefined,
        feedUrl: isMarkup ? childLink(text, 'self', base) : resolveLink(attributes.url, base),
      });
    },
  },
  image: {
    mode: TEXT,
    take(draft, text, { isMarkup, attributes, base }) {
      const link = isMarkup ? childText(text, 'url') : text.trim() || attributes.href || attributes['rdf:resource'];
      const url = resolveLink(link, base);
      if (!url) return;
      const [alt, width, height] = ['title', 'width', 'height'].map((name) => childText(text, name));
      draft.media.push({ url, rank: 5, medium: 'image', alt, width: positive(width), height: positive(height) });
    },
  },
};
