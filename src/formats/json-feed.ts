import { FeedError } from '../model/feed-error.js';
import type { Attachment, Feed, FeedItem, Person } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import { addTag } from './add-to-draft.js';
import { createDraft, readLanguage, textToHtml, type Draft } from './draft.js';
import { createCollector, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { known } from './known.js';
import { resolveLink } from './links.js';

export type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : []);
const amount = (value: unknown): number | undefined => (Number(value) > 0 && Number.isFinite(Number(value)) ? Number(value) : undefined);

function persons(json: Json, base: string | undefined): Person[] {
  return [...list(json.authors), json.author]
    .filter(isObject)
    .map((author) => known({ name: cleanText(text(author.name)), url: resolveLink(text(author.url), base) }))
    .filter((person, index, all) => (person.name || person.url) && all.findIndex(({ name }) => name === person.name) === index);
}

/** An item of JSON Feed as a draft. */
export function draftJsonItem(json: Json, url: string | undefined): Draft {
  const draft = createDraft(url);
  const html = text(json.content_html);
  const plain = text(json.content_text);
  draft.id = text(json.id).trim();
  draft.link = resolveLink(text(json.url), url) ?? resolveLink(text(json.external_url), url) ?? '';
  draft.title = cleanText(text(json.title));
  draft.description = text(json.summary);
  draft.content0 = html || (plain && textToHtml(plain));
  draft.published0 = text(json.date_published);
  draft.updated0 = text(json.date_modified);
  draft.authors = persons(json, url);
  draft.language = text(json.language);
  for (const tag of list(json.tags)) addTag(draft, text(tag));
  [json.image, json.banner_image].forEach((value, rank) => {
    const image = resolveLink(text(value), url);
    if (image) draft.media.push({ url: image, rank, medium: 'image' });
  });
  for (const file of list(json.attachments).filter(isObject)) {
    const link = resolveLink(text(file.url), url);
    if (!link) continue;
    const type = text(file.mime_type).toLowerCase();
    const attachment: Attachment = { url: link, type, title: text(file.title), size: amount(file.size_in_bytes), duration: amount(file.duration_in_seconds) };
    draft.attachments.push(known(attachment));
    if (type) draft.media.push({ url: link, type, rank: 3 });
  }
  return draft;
}

/** What a JSON Feed says of itself. */
export function readJsonHead(head: Json, url: string | undefined): Partial<Feed> {
  const icon = resolveLink(text(head.favicon), url);
  const logo = resolveLink(text(head.icon), url);
  return known<Partial<Feed>>({
    title: cleanText(text(head.title)),
    description: cleanText(text(head.description)),
    homePage: resolveLink(text(head.home_page_url), url),
    feedUrl: resolveLink(text(head.feed_url), url) ?? url,
    language: readLanguage(text(head.language)),
    authors: persons(head, url),
    icon: icon ?? logo,
    image: logo ? { url: logo } : undefined,
    nextUrl: resolveLink(text(head.next_url), url),
  });
}

/** Characters that decide where a value ends. */
const STRUCTURE = /["\\{}[\]]/g;

/**
 * Reads JSON Feed 1.0 and 1.1. Each item is read when its object ends, so a feed that is cut off or broken later
 * keeps the items before; what stands around the items is read at the end.
 */
export function createJsonFeedReader(options: CollectorOptions): FeedReader {
  const collector = createCollector('json', options);
  const { feed, problem } = collector;
  const { url } = options;
  let buffer = '';
  let at = 0;
  /** All but the items. */
  let shell = '';
  let copied = 0;
  let depth = 0;
  let inString = false;
  let inItems = false;
  let itemStart = -1;
  /** Its array of items has been met. */
  let isFeed = false;
  /** Items with extensions: what makes them events or places, what JSON Feed has no name for. */
  const extensions = new Map<FeedItem, Json>();
  /** The document's own object has ended; other documents may follow it where it is no feed. */
  let closed = false;
  /** Extensions, and a document that is no JSON Feed, are read by a later part, once all is there. */
  let part: typeof import('./json-documents.js') | undefined;
  let needsPart = false;
  let others: string[] | undefined;
  let otherFeed: Feed | undefined;

  const addItem = (json: unknown): void => {
    if (!isObject(json)) return collector.add(undefined);
    const draft = draftJsonItem(json, url);
    if (json._portal || json._event || json._place) draft.finish = (article) => void extensions.set(article, json);
    collector.add(draft);
  };

  const parse = (source: string): unknown => {
    try {
      return JSON.parse(source);
    } catch {
      return undefined;
    }
  };

  const read = (characters: number): boolean => {
    const stop = at + characters;
    while (at < stop && !collector.isFull()) {
      STRUCTURE.lastIndex = at;
      const found = STRUCTURE.exec(buffer);
      if (!found) {
        at = buffer.length;
        return false;
      }
      const index = found.index;
      const char = found[0];
      at = index + 1;
      if (inString) {
        if (char === '\\') {
          if (at >= buffer.length) {
            at = index;
            return false;
          }
          at++;
        } else if (char === '"') inString = false;
      } else if (char === '"') inString = true;
      else if (char === '{' || char === '[') {
        if (inItems && depth === 2 && char === '{') itemStart = index;
        else if (char === '[' && depth === 1 && !inItems && /"items"\s*:\s*$/.test(buffer.slice(Math.max(copied, index - 40), index))) {
          inItems = isFeed = true;
          shell += buffer.slice(copied, at);
          copied = at;
        }
        depth++;
      } else if (char !== '\\') {
        depth--;
        if (inItems && depth === 2 && itemStart >= 0) {
          const item = parse(buffer.slice(itemStart, at));
          if (item === undefined) problem('item-skipped', 'An item that is no valid JSON was skipped');
          else addItem(item);
          copied = at;
          itemStart = -1;
        } else if (inItems && depth === 1) {
          inItems = false;
          copied = index;
        }
        if (depth <= 0) closed = true;
      }
    }
    return at < buffer.length && !collector.isFull();
  };

  const readHead = (): Json | undefined => {
    const rest = inItems ? '' : buffer.slice(copied);
    const whole = (shell + rest).trim().replace(/^\)\]\}',?\s*/, '').replace(/^\ufeff/, '');
    const json = parse(whole) ?? parse(whole + ']}') ?? parse(whole.slice(0, whole.lastIndexOf('}') + 1));
    return isObject(json) ? json : undefined;
  };

  return {
    push(piece) {
      if (others) return void others.push(piece);
      // So much without an item: it is not searched any further, only kept.
      if (!isFeed && buffer.length > 1 << 20) return void (others = [buffer, piece]);
      const keep = itemStart >= 0 ? itemStart : inItems ? Math.min(at, Math.max(copied, at - 1)) : copied;
      buffer = buffer.slice(keep) + piece;
      at -= keep;
      copied = Math.max(0, copied - keep);
      if (itemStart >= 0) itemStart = 0;
    },
    read: (characters) => !others && read(characters),
    isEnded: () => closed && isFeed,
    isFull: collector.isFull,
    finishing: collector.finishing,
    async settle() {
      if (!needsPart) return collector.settle();
      part = await import('./json-documents.js');
      if (!isFeed) otherFeed = part.readJsonDocument(others ? others.join('') : buffer, collector);
      needsPart = false;
      if (collector.finishing.waits) await collector.settle();
    },
    end(): Feed | undefined {
      if (otherFeed) return otherFeed;
      if (collector.finishing.waits) return undefined;
      const json = readHead();
      needsPart = !part && (!isFeed || extensions.size > 0 || !!json?._portal);
      if (needsPart) return undefined;
      const brokenOff = !closed && !collector.isFull();
      if (!json || brokenOff) {
        if (!feed.items.length) throw new FeedError('malformed', 'The answer is JSON with errors, or was cut off', { url });
      } else if (!Array.isArray(json.items) || !(/jsonfeed/.test(text(json.version)) || text(json.title) || feed.items.length)) {
        throw new FeedError('not-a-feed', 'The answer is JSON, but no JSON Feed', { url });
      }
      if (brokenOff) problem('cut-off', 'The feed ends too early');
      const head = json ?? {};
      Object.assign(feed, readJsonHead(head, url));
      part?.extendFeed(collector, extensions, head._portal);
      return feed;
    },
  };
}
