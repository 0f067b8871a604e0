import type { Person } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import type { Draft } from './draft.js';
import { known, positive } from './known.js';
import { isImage, type MediaFile } from './pictures.js';

/** Most authors, tags, attachments or pictures kept of one item. */
const MOST = 100;

/** Keeps the authors of the best source only: 1 Atom's, 2 Dublin Core's, 3 RSS's, 4 iTunes'. */
export function addAuthor(draft: Draft, rank: number, person: Person): void {
  const { name, email } = person;
  if ((!name && !email) || rank > draft.authorRank) return;
  if (rank < draft.authorRank) draft.authors = [];
  draft.authorRank = rank;
  if (draft.authors.length < MOST && !draft.authors.some((other) => other.name === name && other.email === email)) {
    draft.authors.push(person);
  }
}

export function addTag(draft: Draft, text: string, scheme?: string): void {
  const label = cleanText(text);
  if (label && draft.tags.length < MOST && !draft.tags.some((other) => other.label === label && other.scheme === scheme)) {
    draft.tags.push(scheme ? { label, scheme } : { label });
  }
}

/** A file that goes with an item: an image is a candidate for the picture, anything else an attachment. */
export function addEnclosure(draft: Draft, url?: string, type?: string, length?: string, title?: string): void {
  if (!url || draft.attachments.length >= MOST || draft.attachments.some((other) => other.url === url)) return;
  const file: MediaFile = { url, type: type?.trim().toLowerCase(), rank: 3 };
  if (isImage(file)) draft.media.push(file);
  else draft.attachments.push(known({ url, type: file.type, title, size: positive(length) }));
}
