import type { Attachment, Feed, FeedFormat, FeedProblem, ImageSize, ItemSource, ItemSpine, Person, Picture, RawHtml, Tag } from '../model/feed.js';
import { isoDate } from '../model/iso-date.js';
import { readLanguage } from './draft.js';
import { resolveLink } from './links.js';

/** Reads a value of the model from JSON that may hold anything: undefined where it is no such value. `base` is that of links. */
export type ModelReader<T> = (value: unknown, base?: string) => T | undefined;

/** How each field of an object is read; the compiler misses none. */
export type ModelFields<T> = { [K in keyof T]-?: ModelReader<Exclude<T[K], undefined>> };

/** Most entries of one list that are read. */
const MOST = 100_000;

type Json = Record<string, unknown>;
export const isJsonObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: ModelReader<string> = (value) => (typeof value === 'string' ? value : undefined);
export const link: ModelReader<string> = (value, base) => resolveLink(text(value), base);
export const date: ModelReader<NonNullable<ItemSpine['published']>> = (value) => isoDate(text(value));
export const number = (least: number, most: number): ModelReader<number> => (value) =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;
export const whole = (least: number, most: number): ModelReader<number> => (value) =>
  Number.isInteger(value) ? number(least, most)(value) : undefined;
export const word = <T extends string>(...words: readonly T[]): ModelReader<T> => (value) => words.find((known) => known === value);
export const flag: ModelReader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A list of what `read` knows; other entries are left out. */
export const list = <T>(read: ModelReader<T>): ModelReader<T[]> => (value, base) =>
  Array.isArray(value)
    ? value.slice(0, MOST).flatMap((entry): T[] => {
        const known = read(entry, base);
        return known === undefined ? [] : [known];
      })
    : undefined;

/**
 * Sets on `target` what `json` says of `fields`: what cannot be read changes nothing, `null` takes a value away.
 * Names are `fields`' own, so nothing of a prototype is touched.
 */
export function readInto<T extends object>(target: T, fields: ModelFields<T>, json: unknown, base?: string): T {
  if (!isJsonObject(json)) return target;
  for (const name in fields) {
    if (!Object.hasOwn(json, name)) continue;
    if (json[name] === null) delete target[name];
    else {
      const value = fields[name](json[name], base);
      if (value !== undefined) target[name] = value;
    }
  }
  return target;
}

/** An object with these fields. @param needed what makes it one: all, where they are named */
export const object = <T extends object>(fields: ModelFields<T>, ...needed: (keyof T)[]): ModelReader<T> => (value, base) => {
  if (!isJsonObject(value)) return undefined;
  const read = readInto({} as T, fields, value, base);
  return needed.every((name) => read[name] !== undefined) ? read : undefined;
};

const person: ModelReader<Person> = object<Person>({ name: text, email: text, url: link });
export const persons = list(person);
const tags = list(object<Tag>({ label: text, scheme: text }, 'label'));
const pixels = number(Number.MIN_VALUE, 1e6);

const imageSize: ModelFields<ImageSize> = { url: link, width: pixels, height: pixels, type: text };

/** A picture's fields. */
export const pictureFields: ModelFields<Picture> = {
  ...imageSize,
  alt: text,
  caption: text,
  credit: text,
  sizes: list(object(imageSize, 'url')),
  color: (value) => /^#[\da-f]{6}$/i.exec(text(value) ?? '')?.[0],
  focus: object<{ x: number; y: number }>({ x: number(0, 100), y: number(0, 100) }, 'x', 'y'),
};
const picture: ModelReader<Picture> = object(pictureFields, 'url');

const attachments = list(
  object<Attachment>({ url: link, type: text, title: text, size: number(0, 1e15), duration: number(0, 1e9) }, 'url'),
);

/** What every item has. */
export const spineFields: ModelFields<ItemSpine> = {
  id: text,
  url: link,
  title: text,
  summary: text,
  contentHtml: (value) => text(value) as RawHtml | undefined,
  image: picture,
  published: date,
  updated: date,
  authors: persons,
  tags,
  attachments,
  commentsUrl: link,
  commentCount: whole(0, 1e9),
  inReplyTo: text,
  contentBase: link,
  contributors: persons,
  rights: text,
  license: link,
  language: (value) => readLanguage(text(value)),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  source: object<ItemSource>({ title: text, url: link, feedUrl: link }),
};

/** What a feed says of itself; its items stand elsewhere. */
export const feedFields: ModelFields<Omit<Feed, 'items'>> = {
  format: word<FeedFormat>('rss', 'atom', 'rdf', 'json', 'icalendar', 'geojson', 'csv', 'whc', 'kml', 'gpx', 'cdf', 'sitemap', 'html'),
  title: text,
  description: text,
  homePage: link,
  feedUrl: link,
  language: (value) => readLanguage(text(value)),
  id: text,
  published: date,
  updated: date,
  authors: persons,
  image: picture,
  icon: link,
  color: text,
  rights: text,
  generator: text,
  tags,
  nextUrl: link,
  archiveUrl: link,
  hubUrl: link,
  license: link,
  contributors: persons,
  isComplete: flag,
  refreshMinutes: number(0, 1e7),
  problems: list(object<FeedProblem>({ code: text, message: text, line: whole(1, 1e9), column: whole(1, 1e9) }, 'code', 'message')),
};
