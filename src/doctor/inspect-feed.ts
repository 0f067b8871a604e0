import type { Feed, FeedItem } from '../model/feed.js';
import { toPlainText } from '../model/plain-text.js';
import { find, type Finding } from './finding.js';
import { guessLanguage } from './guess-language.js';

const DAY = 864e5;
/** News older than this many days is old. */
const OLD = 60;

function inspectDates({ items, problems }: Feed, now: number): Finding[] {
  const found: Finding[] = [];
  const bad = problems.find(({ code }) => code === 'bad-date');
  if (bad) found.push(find('bad-dates', { example: bad.message }));
  const dated = items.filter(({ kind }) => kind === 'article');
  const times = dated.flatMap(({ published, updated }) => Date.parse(published ?? updated ?? '') || []);
  const without = dated.length - times.length;
  if (without) found.push(find('no-dates', { count: without, items: dated.length }));
  const future = times.filter((time) => time > now + 6e5);
  if (future.length) found.push(find('future-dates', { count: future.length, latest: new Date(Math.max(...future)).toISOString() }));
  if (times.some((time, index) => index && time > times[index - 1]!)) found.push(find('not-newest-first'));
  const newest = Math.max(...times);
  const days = Math.floor((now - newest) / DAY);
  if (times.length && days > OLD) found.push(find('stale', { newest: new Date(newest).toISOString().slice(0, 10), days }));
  return found;
}

function inspectIdentity({ items, problems }: Feed): Finding[] {
  const found: Finding[] = [];
  const nameless = problems.some(({ code }) => code === 'no-id') ? items.filter(({ id, url }) => !url && /^[a-z\d]{3,14}$/.test(id)) : [];
  if (nameless.length) found.push(find('no-ids', { count: nameless.length }));
  const ids = new Set<string>();
  const doubled = items.filter(({ id }) => ids.has(id) || !ids.add(id));
  if (doubled.length) found.push(find('same-ids', { count: doubled.length, example: doubled[0]!.id }));
  const linkless = items.filter(({ kind, url }) => kind === 'article' && !url);
  if (linkless.length) found.push(find('no-links', { count: linkless.length, items: items.length }));
  return found;
}

/** Items of another request whose id is another while their page is the same. */
export function compareIds({ items }: Feed, again: Feed): Finding[] {
  const ids = new Map(items.map(({ url, id }) => [url, id]));
  const changed = again.items.find(({ url, id }) => url && ids.has(url) && ids.get(url) !== id);
  return changed ? [find('unstable-ids', { example: changed.id })] : [];
}

const textOf = ({ title = '', summary = '' }: FeedItem): string => `${title} ${summary}`;

/** The language alone, without script and region. */
const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

function inspectLanguage({ items, language }: Feed): Finding[] {
  const likely = guessLanguage(items.slice(0, 30).map(textOf).join(' '));
  const declared = language ?? items[0]?.language;
  if (!declared) return items.length ? [find('no-language', { likely: likely ?? 'none that is known' })] : [];
  return likely && likely !== primary(declared) ? [find('wrong-language', { declared, likely })] : [];
}

/** Every file of an item's picture. */
export const picturesOf = ({ items }: Feed): string[] => items.flatMap(({ image }) => (image ? [image.url] : []));

function inspectPictures(feed: Feed, page: URL): Finding[] {
  const pictures = feed.items.flatMap(({ image }) => image ?? []);
  if (!pictures.length) return feed.items.length ? [find('no-pictures')] : [];
  const found: Finding[] = [];
  const insecure = pictures.filter(({ url }) => url.startsWith('http:'));
  if (insecure.length && page.protocol === 'https:') found.push(find('http-pictures', { count: insecure.length }));
  const unsized = pictures.filter(({ width, height }) => !(width && height));
  if (unsized.length) found.push(find('unsized-pictures', { count: unsized.length, pictures: pictures.length }));
  return found;
}

function inspectTexts({ items }: Feed): Finding[] {
  const articles = items.filter(({ kind }) => kind === 'article');
  const full = articles.filter(({ contentHtml, summary = '' }) => {
    const { length } = contentHtml ? toPlainText(contentHtml, 5000) : '';
    return length > 600 && length > summary.length;
  });
  return full.length < articles.length ? [find('teasers', { full: full.length, items: articles.length })] : [];
}

/**
 * What is wrong with a feed that could be read, as far as its items say.
 * @param page the page that would show it
 * @param now milliseconds since 1970
 */
export function inspectFeed(feed: Feed, page: URL, now: number): Finding[] {
  const { items, problems, nextUrl } = feed;
  const found: Finding[] = [];
  if (!items.length) found.push(find('no-items'));
  if (problems.some(({ code }) => code === 'cut-off')) found.push(find('cut-off', { items: items.length }));
  if (problems.some(({ code }) => code === 'item-skipped')) found.push(find('items-skipped'));
  found.push(...inspectDates(feed, now), ...inspectIdentity(feed), ...inspectLanguage(feed), ...inspectPictures(feed, page), ...inspectTexts(feed));
  if (nextUrl) found.push(find('paging', { next: nextUrl }));
  return found;
}
