import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { FeedItem, Day } from '../model/feed.js';
import type { Month } from '../selecting/archive.js';
import { selectArticles, type Selection } from '../selecting/select-articles.js';

/** Makes the test of a search; it comes with a later part. */
export type CreateMatcher = (query: string) => (article: FeedItem) => boolean;

/** What a reader chose of what the page offers. */
export interface Choice {
  category?: string | undefined;
  day?: Day | undefined;
  /** `2026-11` */
  month?: Month | undefined;
}

/** What the page's attributes ask for. */
export interface Offer extends Selection {
  query?: string | undefined;
  /** Items shown at first, and added each time; 0 shows all. */
  step: number;
}

/** From all items to those on screen: what the page asked for, what the reader chose, and how far the list is open. */
export class SelectionController {
  choice: Choice = {};
  /** The reader's search. */
  words = '';
  /** What the page's attributes leave, in order. */
  offered: readonly FeedItem[] = [];
  /** Of these, what the reader chose. */
  selected: readonly FeedItem[] = [];
  /** Of these, as many as are shown. */
  onScreen: readonly FeedItem[] = [];
  private open = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Computes the three lists anew. */
  update(items: readonly FeedItem[], { query, step, ...offer }: Offer, createMatcher: CreateMatcher | undefined): void {
    const matches = (text: string | undefined) => (text ? createMatcher?.(text) : undefined);
    const { timeZone } = offer;
    this.offered = selectArticles(items, { ...offer, matches: matches(query) });
    this.selected = selectArticles(this.offered, { ...this.choice, sort: 'feed', timeZone, matches: matches(this.words) });
    this.onScreen = this.selected.slice(0, this.open || step || undefined);
  }

  /** How many articles the choice would leave in all sections. */
  countInAllCategories(timeZone: string | undefined): number {
    return selectArticles(this.offered, { ...this.choice, category: undefined, timeZone }).length;
  }

  /** The chosen day or month in words. */
  describeDates(locale: Locale): string | undefined {
    const { day, month } = this.choice;
    return day ? locale.formatDate(day, 'dayFull') : month && locale.formatDate(`${month}-01` as Day, 'monthTitle');
  }

  /** Whether "Load more" was used. */
  get opened(): boolean {
    return this.open > 0;
  }

  showUpTo(count: number): void {
    this.open = count;
    this.host.requestUpdate();
  }

  choose(choice: Choice, words = this.words): void {
    this.choice = choice;
    this.words = words;
    this.showUpTo(0);
  }
}
