import { rareEntities } from '../model/entities.js';
import type { Feed, FeedFormat, FeedItem } from '../model/feed.js';
import { finishArticle, type Draft, type FinishOptions } from './draft.js';

/** Most items kept of one feed. */
export const MOST_ITEMS = 100_000;

/** Loads what reads rare dates and rare references; nothing where that fails. */
async function loadRareTexts(): Promise<typeof import('./rare-texts.js') | undefined> {
  const part = await import('./rare-texts.js').catch(() => undefined);
  part?.learnRareEntities();
  return part;
}

export interface CollectorOptions {
  /** Called as soon as an item's end has been read. */
  onItem?: (item: FeedItem, index: number) => void;
  /** Enough items: reading stops here. */
  limit?: number;
  timeZone?: string;
  url?: string;
  /** BCP 47 language preferred where an item's text stands in several. */
  language?: string;
  /** Where the fields of a JSON or CSV of somebody's own stand: by field, a key or a path with dots. */
  map?: Readonly<Record<string, string>>;
}

/** Reads one format from text that comes in pieces. */
export interface FeedReader {
  push(text: string): void;
  /** Reads about `characters` more. @returns whether there is text left that can be read now */
  read(characters: number): boolean;
  /** Whether the feed has ended: what follows says nothing. */
  isEnded(): boolean;
  /** Whether enough items were read. */
  isFull(): boolean;
  /** Set while a later part is needed to go on; `settle` loads it and adds the items that waited for it. */
  finishing: FinishOptions;
  settle(): Promise<void>;
  /**
   * No text follows. @returns nothing where `settle` has to be called before; then it is called again
   * @throws FeedError `not-a-feed` or `malformed` where nothing could be read
   */
  end(): Feed | undefined;
}

/** What readers of all formats share: the items so far, the limits, and what was wrong. */
export interface Collector {
  feed: Feed;
  options: CollectorOptions;
  /** Finishes and keeps an item; `undefined` is one that could not be read. */
  add(draft: Draft | undefined): void;
  /** Keeps an item that is finished; `undefined` is one that could not be read. */
  addItem(item: FeedItem | undefined): void;
  finishing: FinishOptions;
  settle(): Promise<void>;
  problem(code: string, message: string): void;
  isFull(): boolean;
}

export function createCollector(format: FeedFormat, options: CollectorOptions): Collector {
  const feed: Feed = { format, authors: [], tags: [], items: [], problems: [] };
  const { onItem, limit = Infinity } = options;
  const most = Math.min(limit, MOST_ITEMS);
  const problem = (code: string, message: string): void => {
    if (!feed.problems.some((known) => known.code === code)) feed.problems.push({ code, message });
  };
  const finishing: FinishOptions = { timeZone: options.timeZone, problem, waits: false };
  /** Items with a rare date and those behind them, until the part that reads it is there. */
  let waiting: (Draft | undefined)[] = [];
  const collector: Collector = {
    feed,
    options,
    problem,
    finishing,
    isFull: () => feed.items.length + waiting.length >= most,
    async settle() {
      // Without the part rare dates stay unknown; the items do not suffer for it.
      finishing.rare = (await loadRareTexts()) ?? {};
      finishing.waits = false;
      const drafts = waiting;
      waiting = [];
      drafts.forEach(collector.add);
    },
    add(draft) {
      rareEntities.isMissed = false;
      const article = draft && !finishing.waits ? finishArticle(draft, finishing) : undefined;
      if (finishing.waits || (rareEntities.isMissed && !finishing.rare)) {
        finishing.waits = true;
        return void waiting.push(draft);
      }
      collector.addItem(article);
    },
    addItem(item) {
      if (!item) return problem('item-skipped', 'An empty item was skipped');
      if (feed.items.length >= most) {
        if (most === MOST_ITEMS) problem('limit', `Cut at ${MOST_ITEMS} items`);
        return;
      }
      const index = feed.items.push(Object.freeze(item)) - 1;
      onItem?.(item, index);
    },
  };
  return collector;
}

/** Freezes a finished feed. */
export function freezeFeed(feed: Feed): Feed {
  Object.freeze(feed.items);
  Object.freeze(feed.problems);
  return Object.freeze(feed);
}
