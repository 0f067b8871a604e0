import type { Person } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import type { Draft } from './draft.js';
import { picture, positive } from './pictures.js';

/** Most authors, tags or attachments kept of one item. */
const MOST = 100;

/** Keeps the authors of the best source only: 1 Atom's, 2 Dublin Core's, 3 RSS's, 4 iTunes'. */
export function addAuthor(draft: Draft, rank: number, person: Person | undefined): void {
  if (!person || rank > draft.authorRank) return;
  if (rank < draft.authorRank) draft.authors = [];
  draft.authorRank = rank;
  if (draft.authors.length < MOST && !draft.authors.some(({ name, email }) => name === person.name && email === person.email)) {
    draft.authors.push(person);
  }
}

export function addTag(draft: Draft, label: string, scheme?: string): void {
  const plain = cleanText(label);
  if (!plain || draft.tags.length >= MOST || draft.tags.some((tag) => tag.label === plain && tag.scheme === scheme)) return;
  draft.tags.push(scheme ? { label: plain, scheme } : { label: plain });
}

/** A file attached to an item: kept as an attachment and, where it is an image, as a candidate for the picture. */
export function addEnclosure(draft: Draft, url?: string, type?: string, length?: string, title?: string): void {
  if (!url || draft.attachments.length >= MOST || draft.attachments.some((known) => known.url === url)) return;
  const media = type?.trim().toLowerCase() || undefined;
  draft.attachments.push(picture({ url, type: media, title, size: positive(length) }));
  draft.media.push(picture({ url, type: media, rank: 3 }));
}
