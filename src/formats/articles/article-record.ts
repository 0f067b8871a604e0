import { cleanText } from '../../model/plain-text.js';
import { addAuthor, addTag } from '../add-to-draft.js';
import { createDraft, type Draft } from '../draft.js';
import { resolveLink } from '../links.js';
import { isObject, textOf, type Json } from '../places/place-record.js';

/** What a list of articles may say, and the words for it: best first, without spaces and signs. */
const WORDS = {
  id: 'id guid uuid identifier',
  title: 'title headline subject заголовок назва название',
  url: 'url link href permalink weburl canonicalurl sourceurl ссылка спасылка',
  summary: 'summary excerpt description teaser abstract lead annotation intro анонс апісанне описание',
  html: 'contenthtml content body html fulltext articlebody text bodyhtml тэкст текст',
  image: 'image imageurl thumbnail picture photo urltoimage featuredimage mainimage cover фота фото',
  published: 'published datepublished publishedat pubdate publicationdate publishdate date created createdat createdate time datetime дата',
  updated: 'updated datemodified updatedat modified modifiedat changed lastmodified',
  author: 'author authors creator byline аўтар автор',
  tags: 'tags categories category keywords section topics rubric рубрика рубрыка',
  language: 'language lang locale',
} as const;

export type ArticleField = keyof typeof WORDS;
const FIELDS = Object.keys(WORDS) as ArticleField[];

/** Whether a page's own map names a field that articles have and places do not. */
export const mapsArticles = (map: Readonly<Record<string, string>> = {}): boolean => 'title' in map || 'published' in map;

/** Whether the first row of a table names a headline, and a date or a text; and nothing that only places have. */
export function describesArticles(header: readonly string[]): boolean {
  const words = header.map(fold);
  const has = (...fields: ArticleField[]): boolean => fields.some((field) => words.some((word) => WORDS[field].split(' ').includes(word)));
  return has('title') && has('published', 'html', 'author') && !words.some((word) => /^(?:lat|lon|lng|x|y|latitude|longitude|coordinates|country|criteria|address|region|адрес|адрас|широта|шырата)$/.test(word));
}

const fold = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The value at a path of keys and dots. Own keys alone. */
export const valueAt = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined), json);

/** A text, or the one inside `{rendered}`, `{value}`, `{url}`, `{name}`. */
const innerText = (value: unknown): string =>
  isObject(value) ? textOf(value.rendered ?? value.value ?? value.processed ?? value.url ?? value.src ?? value.href ?? value.name ?? value.title) : textOf(value);
const valuesOf = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, 100).map(innerText) : [innerText(value)]).filter(Boolean);

/** Sorts a record's keys into fields: the page's own map first, then our words. */
function pickFields(record: Json, map: Readonly<Record<string, string>>): Partial<Record<ArticleField, unknown>> {
  const fields: Partial<Record<ArticleField, unknown>> = {};
  const keys = new Map(Object.keys(record).slice(0, 300).map((key) => [fold(key), key]));
  for (const field of FIELDS) {
    const path = Object.hasOwn(map, field) && map[field];
    const word = WORDS[field].split(' ').find((word) => keys.has(word) && record[keys.get(word)!] !== null && record[keys.get(word)!] !== '');
    if (path) fields[field] = valueAt(record, path);
    else if (word) fields[field] = record[keys.get(word)!];
  }
  return fields;
}

/**
 * Makes a draft of one record of a list of articles, whatever it calls its fields.
 * @param map where fields stand, by field: a key or a path with dots
 * @returns `undefined` where there is no title, or nothing beside it
 */
export function draftRecord(record: Json, base: string | undefined, map: Readonly<Record<string, string>> = {}): Draft | undefined {
  const fields = pickFields(record, map);
  const title = cleanText(innerText(fields.title));
  const link = resolveLink(innerText(fields.url), base);
  const { summary, html, published } = fields;
  if (!title || !(link || summary || html || published)) return undefined;
  const draft = createDraft(base);
  Object.assign(draft, {
    title,
    link,
    id: innerText(fields.id),
    description: innerText(summary),
    content1: innerText(html),
    published0: innerText(published),
    updated0: innerText(fields.updated),
    language: innerText(fields.language),
  });
  for (const name of valuesOf(fields.author)) addAuthor(draft, 1, { name: cleanText(name) });
  const { tags } = fields;
  for (const tag of typeof tags === 'string' ? tags.split(/[,;|]/) : valuesOf(tags)) addTag(draft, tag);
  const image = resolveLink(valuesOf(fields.image)[0], base);
  if (image) draft.media.push({ url: image, rank: 0, medium: 'image' });
  return draft;
}

/** Reports fields of a map that no article has. */
export function checkMap(map: Readonly<Record<string, string>> = {}, problem: (code: string, message: string) => void): void {
  const unknown = Object.keys(map).filter((field) => field !== 'items' && !(FIELDS as string[]).includes(field));
  if (unknown.length) problem('bad-map', `No field of an article: ${unknown.slice(0, 9).join(', ')}. There are: items, ${FIELDS.join(', ')}`);
}
