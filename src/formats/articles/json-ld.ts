import type { Person } from '../../model/feed.js';
import { cleanText } from '../../model/plain-text.js';
import { addAuthor, addTag } from '../add-to-draft.js';
import { createDraft, textToHtml, type Draft } from '../draft.js';
import { known, positive } from '../known.js';
import { resolveLink } from '../links.js';
import { isObject, textOf, type Json } from '../places/place-record.js';
import { toEvent } from '../to-event.js';

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : value === undefined || value === null ? [] : [value]);
const isOf = (node: Json, pattern: RegExp): boolean => many(node['@type']).some((type) => pattern.test(textOf(type)));

const ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|\w*Posting|Report)$/;
const EVENT = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Event|Festival|CourseInstance)$/;
/** Properties under which lists and pages keep what they list. */
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'blogPost', 'blogPosts', 'event', 'events', 'subEvent', 'subEvents', 'dataFeedElement'];

/** Whether JSON speaks schema.org. */
export const isJsonLd = (json: unknown): boolean =>
  many(json).some((node) => isObject(node) && (/schema\.org/.test(JSON.stringify(node['@context'] ?? '')) || '@graph' in node || isOf(node, ARTICLE) || isOf(node, EVENT)));

/** Articles and events of a document, in its order, through lists and graphs; at most 10 levels and 10,000 nodes. */
function nodesOf(json: unknown): Json[] {
  const found = new Set<Json>();
  let left = 10_000;
  const walk = (value: unknown, depth: number): void => {
    for (const node of many(value)) {
      if (!isObject(node) || depth > 10 || left-- < 0) continue;
      if (isOf(node, ARTICLE) || isOf(node, EVENT)) found.add(node);
      for (const key of HOLDERS) if (Object.hasOwn(node, key)) walk(node[key], depth + 1);
    }
  };
  walk(json, 0);
  return [...found];
}

const textIn = (value: unknown): string => {
  const [first] = many(value);
  return isObject(first) ? textOf(first['@value'] ?? first.name ?? first['@id'] ?? first.url) : textOf(first);
};

function personOf(value: unknown, base: string | undefined): Person {
  if (!isObject(value)) return known({ name: cleanText(textOf(value)) });
  return known({ name: cleanText(textIn(value.name)), email: textOf(value.email).replace(/^mailto:/i, ''), url: resolveLink(textIn(value.url), base) });
}

/** A place in words: its name, and its address. */
function placeOf(value: unknown): string {
  const [place] = many(value).filter((place) => !(isObject(place) && isOf(place, /VirtualLocation$/)));
  if (!isObject(place)) return textOf(place);
  const { address } = place;
  const parts = isObject(address) ? [address.streetAddress, address.postalCode, address.addressLocality, address.addressCountry].map(textIn) : [textIn(address)];
  return [...new Set([textIn(place.name), ...parts])].filter(Boolean).join(', ');
}

function geoOf(value: unknown): Pick<Draft, 'latitude' | 'longitude'> {
  const geo = many(value).filter(isObject).map((place) => place.geo).find(isObject);
  return geo ? { latitude: textOf(geo.latitude), longitude: textOf(geo.longitude) } : {};
}

function draftNode(node: Json, base: string | undefined): Draft {
  const draft = createDraft(base);
  const page = node.mainEntityOfPage;
  Object.assign(draft, {
    id: textOf(node['@id'] ?? node.identifier),
    link: resolveLink(textIn(node.url) || textIn(page) || textOf(node['@id']), base),
    title: cleanText(textIn(node.headline ?? node.name)),
    description: textIn(node.description ?? node.abstract),
    content1: node.articleBody ? textToHtml(textIn(node.articleBody)) : '',
    published0: textIn(node.datePublished ?? node.dateCreated),
    updated0: textIn(node.dateModified),
    language: textIn(node.inLanguage),
  });
  if (draft.id?.startsWith('#') || draft.id?.startsWith('_:')) draft.id = draft.link;
  for (const author of many(node.author)) addAuthor(draft, 1, personOf(author, base));
  for (const words of [node.articleSection, node.keywords]) {
    for (const word of many(words).flatMap((word) => textIn(word).split(','))) addTag(draft, word);
  }
  for (const image of many(node.image).slice(0, 30)) {
    const url = resolveLink(isObject(image) ? textIn(image.url ?? image.contentUrl) : textOf(image), base);
    const [width, height] = isObject(image) ? [image.width, image.height].map((size) => positive(textIn(size))) : [];
    if (url) draft.media.push({ url, rank: 0, medium: 'image', width, height, caption: isObject(image) ? textIn(image.caption) : '' });
  }
  return draft;
}

/** Articles and events of schema.org (JSON-LD 1.1, schema.org `NewsArticle`, `ItemList`, `Event`) as drafts. */
export function draftJsonLd(json: unknown, base: string | undefined): Draft[] {
  return nodesOf(json).flatMap((node) => {
    const draft = draftNode(node, base);
    if (!isOf(node, EVENT)) return [draft];
    const start = textIn(node.startDate);
    if (!start) return [];
    const online = many(node.location).filter(isObject).find((place) => isOf(place, /VirtualLocation$/));
    const { latitude, longitude } = geoOf(node.location);
    draft.finish = (article, _, options) => {
      if (Math.abs(+latitude!) <= 90 && Math.abs(+longitude!) <= 180) Object.assign(article, { latitude: +latitude!, longitude: +longitude! });
      return toEvent(
        article,
        {
          start,
          end: textIn(node.endDate),
          duration: textIn(node.duration),
          location: placeOf(node.location),
          organizer: personOf(many(node.organizer)[0], base),
          status: textIn(node.eventStatus),
          uid: textOf(node['@id'] ?? node.identifier),
          joinUrl: online && textIn(online.url),
        },
        options,
        true,
      );
    };
    return [draft];
  });
}
