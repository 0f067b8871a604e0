import type { FeedError, FeedErrorCode } from '../model/feed-error.js';
import type { FeedItem, Day, Feed } from '../model/feed.js';

const open = { bubbles: true, composed: true };

/** A feed is on screen, for the first time or again. */
export class FeedLoadEvent extends Event {
  constructor(
    readonly feed: Feed,
    /** The absolute URLs it came from; empty for data of the page's own. */
    readonly source: readonly string[],
  ) {
    super('feed-load', open);
  }
}

/** A feed could not be loaded or read. What was on screen before stays. */
export class FeedErrorEvent extends Event {
  readonly code: FeedErrorCode;
  /** For the page's author, in English. */
  readonly message: string;
  readonly url: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(readonly error: FeedError) {
    super('feed-error', open);
    ({ code: this.code, message: this.message, url: this.url, status: this.status } = error);
  }
}

/** A reader chose an item. Cancel it to take over what a click does. */
export class ItemSelectEvent extends Event {
  constructor(readonly item: FeedItem) {
    super('item-select', { ...open, cancelable: true });
  }
}

/** A reader changed the section or the search. */
export class FilterChangeEvent extends Event {
  constructor(
    /** Label of the chosen section; `undefined` for all. */
    readonly category: string | undefined,
    readonly query: string,
  ) {
    super('filter-change', open);
  }
}

/** A reader chose a day or a month of the archive, or all dates again. */
export class MonthChangeEvent extends Event {
  constructor(
    /** `2026-11`, or `undefined` for all dates. */
    readonly month: string | undefined,
    readonly day: Day | undefined,
  ) {
    super('month-change', open);
  }
}

/** Items joined those on screen: by "Load more", or found by a refresh. */
export class ItemsAddedEvent extends Event {
  constructor(readonly items: readonly FeedItem[]) {
    super('items-added', open);
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'item-select': ItemSelectEvent;
    'filter-change': FilterChangeEvent;
    'month-change': MonthChangeEvent;
    'items-added': ItemsAddedEvent;
  }
}
