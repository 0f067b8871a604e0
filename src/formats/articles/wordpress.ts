import { cleanText } from '../../model/plain-text.js';
import { addAuthor, addTag } from '../add-to-draft.js';
import { createDraft, type Draft } from '../draft.js';
import { positive } from '../known.js';
import { resolveLink } from '../links.js';
import { isObject, listOf, textOf, type Json } from '../places/place-record.js';

const rendered = (value: unknown): string => (isObject(value) ? textOf(value.rendered) : '');

/** Whether JSON is a post of WordPress's REST API (`/wp-json/wp/v2/posts`). */
export const isWordPress = (json: unknown): json is Json =>
  isObject(json) && isObject(json.title) && 'rendered' in json.title && typeof json.link === 'string' && 'date' in json;

/** `date_gmt` has no zone of its own: it is UTC. */
const gmt = (post: Json, key: string): string => (post[`${key}_gmt`] ? `${textOf(post[`${key}_gmt`])}Z` : textOf(post[key]));

/** A post as a draft. With `?_embed` authors, pictures and terms come along. */
export function draftWordPress(post: Json, base: string | undefined): Draft {
  const draft = createDraft(base);
  const embedded = isObject(post._embedded) ? post._embedded : {};
  Object.assign(draft, {
    id: rendered(post.guid) || textOf(post.link),
    link: resolveLink(textOf(post.link), base),
    title: cleanText(rendered(post.title)),
    description: rendered(post.excerpt),
    content0: rendered(post.content),
    published0: gmt(post, 'date'),
    updated0: gmt(post, 'modified'),
  });
  for (const author of listOf(embedded.author).filter(isObject)) {
    const name = cleanText(textOf(author.name));
    const url = resolveLink(textOf(author.link), base);
    if (name) addAuthor(draft, 1, url ? { name, url } : { name });
  }
  for (const term of listOf(embedded['wp:term']).flat().filter(isObject)) addTag(draft, textOf(term.name));
  for (const file of listOf(embedded['wp:featuredmedia']).filter(isObject)) {
    const details = isObject(file.media_details) ? file.media_details : {};
    const sizes = isObject(details.sizes) ? Object.values(details.sizes).filter(isObject) : [];
    const alt = textOf(file.alt_text);
    const caption = rendered(file.caption);
    for (const size of [{ source_url: file.source_url, width: details.width, height: details.height }, ...sizes].slice(0, 30)) {
      const url = resolveLink(textOf(size.source_url), base);
      const [width, height] = [positive(textOf(size.width)), positive(textOf(size.height))];
      // Squares are cut out of the picture.
      if (url && !draft.media.some((known) => known.url === url || known.width === width) && !(width && width === height)) {
        draft.media.push({ url, rank: 1, group: 0, medium: 'image', width, height, alt, caption });
      }
    }
  }
  const lone = resolveLink(textOf(post.jetpack_featured_media_url), base);
  if (lone) draft.media.push({ url: lone, rank: 3, medium: 'image' });
  return draft;
}
