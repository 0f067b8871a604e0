import { FeedError } from '../model/feed-error.js';
import { cleanText, toPlainText } from '../model/plain-text.js';
import { findTagEnd } from '../model/tag-end.js';
import { addAuthor, addTag } from './add-to-draft.js';
import { draftJsonLd } from './articles/json-ld.js';
import { createDraft, readLanguage, type Draft } from './draft.js';
import { isFeedLink } from './feed-link.js';
import { createCollector, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { resolveLink } from './links.js';
import { readAttributes } from './read-attributes.js';

/** Longest page that is looked through, in characters. */
const MOST = 5_000_000;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

interface Page {
  title: string;
  language?: string;
  /** Its feeds by `rel=alternate`, in the page's order. */
  feeds: string[];
  drafts: Draft[];
}

/** Reads a property of an `h-entry` from its element (microformats2 parsing: p-, u-, dt-, e-). */
function takeProperty(draft: Draft, name: string, attributes: Record<string, string>, inner: string, base: string | undefined): void {
  const text = toPlainText(inner);
  const address = resolveLink(attributes.href ?? attributes.src ?? (text.startsWith('http') ? text : undefined), base);
  if (name === 'p-name') draft.title ||= text;
  else if (name === 'p-summary') draft.description ||= text;
  else if (name === 'e-content') draft.content0 ||= inner.trim();
  else if (name === 'u-url') draft.link ||= address;
  else if (name === 'u-uid') draft.id ||= address ?? text;
  else if (name === 'dt-published') draft.published0 ||= attributes.datetime ?? text;
  else if (name === 'dt-updated') draft.updated0 ||= attributes.datetime ?? text;
  else if (name === 'p-category') addTag(draft, text);
  else if (name === 'p-author') addAuthor(draft, 1, address && attributes.href ? { name: text, url: address } : { name: text });
  else if ((name === 'u-photo' || name === 'u-featured') && address) draft.media.push({ url: address, rank: 0, medium: 'image', alt: attributes.alt });
}

/** Where the element that begins before `from` ends: nested ones of its name are counted. */
function findEnd(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  tag.lastIndex = from;
  let open = 1;
  for (let found, tries = 2000; tries-- && (found = tag.exec(html)); ) if (!(open += found[1] ? -1 : 1)) return found.index;
  return -1;
}

function readPage(html: string, url: string | undefined): Page {
  const page: Page = { title: '', feeds: [], drafts: [] };
  let base = url;
  /** The `h-entry` (microformats2) that is open, and where it ends. */
  let entry: { draft: Draft; end: number } | undefined;
  const tag = /<(?:!--|([a-z][a-z\d]*)(?=[\s/>]))/gi;
  for (let found; (found = tag.exec(html)); ) {
    const name = (found[1] ?? '').toLowerCase();
    if (!name) {
      const end = html.indexOf('-->', found.index);
      if (end < 0) break;
      tag.lastIndex = end + 3;
      continue;
    }
    if (entry && found.index >= entry.end) entry = undefined;
    const gt = findTagEnd(html, found.index);
    if (gt < 0) break;
    tag.lastIndex = gt + 1;
    const attributes = readAttributes(html.slice(found.index + name.length + 1, gt));
    if (name === 'html') page.language = readLanguage(attributes.lang);
    else if (name === 'base') base = resolveLink(attributes.href, url) ?? base;
    else if (name === 'link' && isFeedLink(attributes)) {
      const feed = resolveLink(attributes.href, base);
      if (feed && page.feeds.length < 20) page.feeds.push(feed);
    } else if (/^(?:script|style|title|textarea|noscript|template)$/.test(name)) {
      const end = findEnd(html, name, gt + 1);
      const inner = html.slice(gt + 1, end < 0 ? undefined : end);
      if (name === 'title') page.title ||= cleanText(inner);
      else if (/ld\+json/i.test(attributes.type ?? '')) {
        try {
          page.drafts.push(...draftJsonLd(JSON.parse(inner), base));
        } catch {
          // Data that is no JSON says nothing.
        }
      }
      tag.lastIndex = end < 0 ? html.length : end;
    }
    const classes = (attributes.class ?? '').split(/\s+/).slice(0, 30);
    if (classes.includes('h-entry')) {
      const end = findEnd(html, name, gt + 1);
      const draft = createDraft(base);
      page.drafts.push(draft);
      entry = { draft, end: end < 0 ? html.length : end };
    } else if (entry) {
      for (const property of classes) {
        if (!/^(?:p|u|dt|e)-[a-z]/.test(property)) continue;
        const end = VOID.test(name) ? -1 : findEnd(html, name, gt + 1);
        takeProperty(entry.draft, property, attributes, end < 0 ? '' : html.slice(gt + 1, end), base);
      }
    }
  }
  // Pages describe one article more than once.
  page.drafts = page.drafts.filter((draft, index, all) => draft.title && all.findIndex(({ link, title }) => (link ? link === draft.link : title === draft.title)) === index).slice(0, 1000);
  return page;
}

/**
 * Reads a page as a feed: articles and events of its JSON-LD (schema.org), entries of its h-feed (microformats2). Its own
 * feed by `rel=alternate` is the result's `feedUrl`.
 * @returns a reader that throws FeedError `not-a-feed` where the page has none of them; where it has feeds, `cause` names
 *   them as `{feeds: string[]}`
 */
export function createHtmlReader(options: CollectorOptions): FeedReader {
  const { url } = options;
  const collector = createCollector('html', options);
  const { feed, finishing } = collector;
  let html = '';
  let isRead = false;
  return {
    push: (piece) => void (html = html.length < MOST ? html + piece : html),
    read: () => false,
    isEnded: () => false,
    isFull: () => false,
    finishing,
    settle: collector.settle,
    end() {
      if (!isRead) {
        isRead = true;
        const { title, language, feeds, drafts } = readPage(html.slice(0, MOST), url);
        if (!drafts.length) {
          const message = feeds.length ? `A page; its feed is ${feeds[0]}` : 'HTML, no feed';
          throw new FeedError('not-a-feed', message, { url, cause: feeds.length ? { feeds } : undefined });
        }
        if (title) feed.title = title;
        if (language) feed.language = language;
        if (url) feed.homePage = url;
        const feedUrl = feeds[0] ?? url;
        if (feedUrl) feed.feedUrl = feedUrl;
        for (const draft of drafts) if (!collector.isFull()) collector.add(draft);
      }
      return finishing.waits ? undefined : feed;
    },
  };
}
