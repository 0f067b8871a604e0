import type { Article, Feed, FeedItem, ItemSpine, Person } from '../model/feed.js';
import { finishArticle } from './draft.js';
import { eventFields } from './event-json.js';
import { draftJsonItem, readJsonHead, type Json } from './json-feed.js';
import { feedFields, readInto, spineFields } from './model-json.js';
import { toJsonPlace } from './places/json-place.js';
import { placeFields } from './places/place-json.js';
import * as rare from './rare-texts.js';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export interface JsonFeed extends Record<string, unknown> {
  version: string;
  title: string;
  items: Record<string, unknown>[];
}

/** What `known` says of `fields` and its reader would not find in `read`; `null` where there is nothing to find. */
function difference(fields: object, known: object, read: object): Json | undefined {
  const rest: Json = {};
  for (const name of Object.keys(fields) as never[]) {
    if (JSON.stringify(known[name]) !== JSON.stringify(read[name])) rest[name] = known[name] ?? null;
  }
  return Object.keys(rest).length ? rest : undefined;
}

const named = ({ name, url }: Person): Json => ({ name, url });
const problem = (): void => undefined;
const pick = (names: readonly string[], item: FeedItem): Json => Object.fromEntries(names.map((name) => [name, item[name as keyof FeedItem]]));
const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** What an item's extensions have to say so that the reader makes the same of it. */
function extend(json: Json, item: FeedItem): Json {
  const read = finishArticle(draftJsonItem(json, undefined), { rare, waits: false, problem }) as Article;
  const _portal = difference(spineFields, item, read);
  if (item.kind === 'article') return { _portal };
  if (item.kind === 'event') return { _portal, _event: pick(Object.keys(eventFields), item) };
  const _place = pick(Object.keys(placeFields).filter((name) => !(name in spineFields)), item);
  const place = toJsonPlace(readInto<ItemSpine>(read, spineFields, _portal) as Article, _place, { base: undefined, problem });
  const more = difference(placeFields, item, place ?? read);
  return { _place, _portal: more ? { ..._portal, ...more } : _portal };
}

function toJsonItem(item: FeedItem): Json {
  const json: Json = {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.contentHtml,
    // One of the two has to be there.
    content_text: item.contentHtml ? undefined : '',
    image: item.image?.url,
    date_published: item.published,
    date_modified: item.updated,
    authors: filled(item.authors.map(named)),
    tags: filled(item.tags.map(({ label }) => label)),
    language: item.language,
    attachments: filled(
      item.attachments.map(({ url, type, title, size, duration }) => ({
        url, mime_type: type ?? '', title, size_in_bytes: size, duration_in_seconds: duration,
      })),
    ),
  };
  return { ...json, ...extend(json, item) };
}

/**
 * A feed of any format as JSON Feed 1.1, for everybody who reads that. What it has no name for, or what its reader would
 * take for something else, stands in `_portal`, of the feed and of each item: fields of the model (`Feed`, `ItemSpine`)
 * under their own names, `null` where there is none. An event's own fields are its `_event`, a place's its `_place`
 * (what the reader of foreign lists would take differently stands in `_portal` again).
 * `readFeed` makes the same feed of it again, whatever format it came from.
 */
export function toJsonFeed(feed: Feed): JsonFeed {
  rare.learnRareEntities();
  const { title = '', description, homePage, feedUrl, nextUrl, icon, image, language, authors } = feed;
  const head: Json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: homePage,
    feed_url: feedUrl,
    next_url: nextUrl,
    icon: image?.url,
    favicon: icon,
    language,
    authors: filled(authors.map(named)),
  };
  const read = { format: 'json', tags: [], problems: [], ...readJsonHead(head, undefined) };
  return { ...head, title, version: head.version as string, _portal: difference(feedFields, feed, read), items: feed.items.map(toJsonItem) };
}

/** {@link toJsonFeed} as text, without white space. */
export const writeJsonFeed = (feed: Feed): string => JSON.stringify(toJsonFeed(feed));
