import { cleanText } from '../../model/plain-text.js';
import { addAuthor, addTag } from '../add-to-draft.js';
import { createDraft, type Draft } from '../draft.js';
import { positive } from '../known.js';
import { resolveLink } from '../links.js';
import { isObject, listOf, textOf, type Json } from '../places/place-record.js';

/** Whether JSON is a collection of Drupal's JSON:API (jsonapi.org 1.0). */
export const isDrupal = (json: unknown): json is Json & { data: unknown[] } =>
  isObject(json) && Array.isArray(json.data) && ('jsonapi' in json || json.data.some((row) => isObject(row) && isObject(row.attributes) && /^node--/.test(textOf(row.type))));

const hrefOf = (link: unknown): string => textOf(isObject(link) ? link.href : link);

/** Nodes as drafts, unpublished ones left out; pictures, terms and authors are those that `?include=` brought. */
export function draftDrupal(json: Json & { data: unknown[] }, base: string | undefined): Draft[] {
  const included = new Map(listOf(json.included).filter(isObject).map((row) => [`${textOf(row.type)} ${textOf(row.id)}`, row]));
  const related = (data: unknown): { row: Json; reference: Json }[] =>
    (Array.isArray(data) ? listOf(data) : [data]).filter(isObject).flatMap((reference) => {
      const row = included.get(`${textOf(reference.type)} ${textOf(reference.id)}`);
      return row ? [{ row, reference }] : [];
    });
  return json.data.slice(0, 100_000).filter(isObject).flatMap((node) => {
    const attributes = isObject(node.attributes) ? node.attributes : {};
    if (attributes.status === false) return [];
    const body = isObject(attributes.body) ? attributes.body : {};
    const path = isObject(attributes.path) ? textOf(attributes.path.alias) : '';
    const number = textOf(attributes.drupal_internal__nid);
    const draft = createDraft(base);
    Object.assign(draft, {
      id: textOf(node.id),
      title: cleanText(textOf(attributes.title)),
      link: resolveLink(path || (number && `/node/${number}`), base),
      description: textOf(body.summary),
      content0: textOf(body.processed ?? body.value),
      published0: textOf(attributes.created),
      updated0: textOf(attributes.changed),
      language: textOf(attributes.langcode),
    });
    for (const relation of isObject(node.relationships) ? Object.values(node.relationships).filter(isObject) : []) {
      for (const { row, reference } of related(relation.data)) {
        const type = textOf(row.type);
        const facts = isObject(row.attributes) ? row.attributes : {};
        if (type.startsWith('taxonomy_term--')) addTag(draft, textOf(facts.name));
        else if (type === 'user--user') addAuthor(draft, 1, { name: cleanText(textOf(facts.display_name ?? facts.name)) });
        else if (type === 'file--file') {
          const url = resolveLink(textOf(isObject(facts.uri) ? facts.uri.url : facts.url), base);
          const meta = isObject(reference.meta) ? reference.meta : {};
          if (url) draft.media.push({ url, rank: 0, type: textOf(facts.filemime), alt: textOf(meta.alt), width: positive(textOf(meta.width)), height: positive(textOf(meta.height)) });
        }
      }
    }
    return [draft];
  });
}

/** The address of the next page. */
export const nextDrupal = ({ links }: Json, base: string | undefined): string | undefined =>
  isObject(links) ? resolveLink(hrefOf(links.next), base) : undefined;
