import { toPlainText } from '../model/plain-text.js';
import { addAuthor, addEnclosure, addTag } from './add-to-draft.js';
import { childText } from './child-text.js';
import { atomText, readContent, takeLink } from './atom.js';
import { empty, field, shortField, type ElementTable } from './element-row.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';
import { picture, positive } from './pictures.js';

/** RSS 0.9x, 1.0 and 2.0, and what they share with Atom by name (there the text has a `type`). */
export const rssElements: ElementTable = {
  title: shortField((draft, text, context) => {
    draft.title ||= atomText(text, context);
  }),
  link: shortField((draft, text, context) => takeLink(draft, text, context)),
  description: field((draft, text, context) => {
    if (!draft.description.trim() || context.isMarkup) draft.description = context.isAtom ? readContent(text, context) : text.trim();
  }),
  guid: shortField((draft, text, context) => {
    draft.id ||= text.trim();
    if (context.attributes().ispermalink?.trim().toLowerCase() !== 'false' && /^https?:/i.test(text.trim())) draft.permalink ||= text;
  }),
  pubdate: shortField((draft, text) => void (draft.published[1] ||= text)),
  lastbuilddate: shortField((draft, text) => void (draft.updated[3] ||= text)),
  author: field((draft, text, { isMarkup, isAtom, base }) => {
    const name = isMarkup ? childText(text, 'name') : '';
    addAuthor(
      draft,
      isAtom ? 1 : 3,
      isMarkup
        ? name || childText(text, 'email')
          ? picture({
              name: toPlainText(name),
              email: /^[^\s@]+@[^\s@]+$/.exec(childText(text, 'email'))?.[0],
              url: resolveLink(childText(text, 'ur[il]'), base),
            })
          : undefined
        : readPerson(text),
    );
  }),
  managingeditor: field((draft, text) => addAuthor(draft, 3, readPerson(text))),
  category: field((draft, text, { attributes, isMarkup }) => {
    const { domain, scheme, label, term } = attributes();
    addTag(draft, label || term || (isMarkup ? toPlainText(text) : text), domain ?? scheme);
  }),
  enclosure: empty((draft, _, { attributes, base }) => {
    const { url, type, length, title } = attributes();
    addEnclosure(draft, resolveLink(url, base), type, length, title);
  }),
  comments: field((draft, text) => void (draft.comments ||= text)),
  source: field((draft, text, { attributes, base, isMarkup }) => {
    const title = toPlainText(isMarkup ? childText(text, 'title') : text);
    const feedUrl = resolveLink(attributes().url, base);
    const source = picture({ title, url: isMarkup ? resolveLink(childText(text, 'id'), base) : undefined, feedUrl });
    if (title || feedUrl) draft.source ??= source;
  }),
  image: field((draft, text, { isMarkup, attributes, base }) => {
    const { url: link, href, 'rdf:resource': resource } = attributes();
    const url = resolveLink(isMarkup ? childText(text, 'url') : text.trim() || link || href || resource, base);
    if (!url) return;
    draft.media.push(
      picture({
        url,
        rank: 5,
        medium: 'image',
        alt: childText(text, 'title'),
        width: positive(childText(text, 'width')),
        height: positive(childText(text, 'height')),
      }),
    );
  }),
  language: field((draft, text) => void (draft.language ||= text)),
  copyright: field((draft, text) => void (draft.rights ||= toPlainText(text))),
  generator: field((draft, text) => void (draft.generator ||= toPlainText(text))),
  ttl: field((draft, text) => void (draft.ttl ??= positive(text))),
};
