import type { Occurrence } from '../model/calendar-event.js';
import type { FeedItem } from '../model/feed.js';
import { loadForEvents } from './load-for-events.js';
import { createOccurrenceIndex, type OccurrenceIndex } from './occurrences.js';

/** Shape of a category, 1-6 in the order of appearance; 0 for a seventh, and for none. A colour where the feed names one. */
export interface ItemMark {
  name: string | undefined;
  shape: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  color?: string;
}

const NONE: ReadonlySet<string> = new Set();
const NEUTRAL: ItemMark = { name: undefined, shape: 0 };

/** What the page and the reader leave of the events. */
export interface CalendarFilter {
  /** Only these categories; all where empty. */
  only: readonly string[];
  /** Categories that the reader switched off. */
  off: ReadonlySet<string>;
  hideCancelled: boolean;
  /** The reader's search. */
  matches: ((item: FeedItem) => boolean) | undefined;
}

/** Events by when they are and what they are: an index that is made once a feed, and marks that stay with a category. */
export class CalendarItems {
  /** Marks of the categories, in the order they were met or the page named them. */
  categories: ReadonlyMap<string, ItemMark> = new Map();
  filter: CalendarFilter = { only: [], off: NONE, hideCancelled: false, matches: undefined };
  private items: readonly FeedItem[] = [];
  private named: readonly string[] = [];
  private timeZone = '';
  private index: OccurrenceIndex | undefined;
  private readonly answers = new Map<string, readonly Occurrence[]>();

  /**
   * Takes what there is to show; does nothing where it is the same.
   * @param named Categories in the page's own order.
   * @returns Settles when what some series need first has come; undefined where none does.
   */
  update(items: readonly FeedItem[], timeZone: string, named: readonly string[]): Promise<void> | undefined {
    const needed = items === this.items ? undefined : loadForEvents(items);
    if (items !== this.items || named !== this.named) {
      const met = new Set(named);
      for (const item of items) {
        const name = categoryOf(item);
        if (name) met.add(name);
      }
      this.categories = new Map([...met].map((name, i) => [name, { name, shape: i < 6 ? ((i + 1) as 1) : 0 }]));
    } else if (timeZone === this.timeZone) return undefined;
    Object.assign(this, { items, named, timeZone });
    this.forget();
    return needed?.then(() => this.forget());
  }

  private forget(): void {
    this.index = undefined;
    this.answers.clear();
  }

  setFilter(change: Partial<CalendarFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.answers.clear();
  }

  /** What is on in a window and left by the filter; the same array as long as nothing changes. Days, end exclusive. */
  between(from: string, to: string): readonly Occurrence[] {
    const question = `${from} ${to}`;
    let answer = this.answers.get(question);
    if (!answer) {
      if (this.answers.size > 99) this.answers.clear();
      this.answers.set(question, (answer = this.select(this.ready.between(from, to))));
    }
    return answer;
  }

  /** The first occurrences that start at or after a day. */
  next(from: string, count: number): Occurrence[] {
    let found: Occurrence[] = [];
    for (let asked = count; ; asked *= 4) {
      const all = this.ready.next(from, asked);
      found = this.select(all);
      if (found.length >= count || all.length < asked || asked > 5e3) return found.slice(0, count);
    }
  }

  /** How many occurrences of each category a window has, whatever is switched off. */
  count(from: string, to: string): Map<string, number> {
    const filter = { ...this.filter, off: NONE };
    const counts = new Map<string, number>();
    for (const one of this.ready.between(from, to)) {
      const name = categoryOf(one.event);
      if (name && passes(one, filter)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  readonly markOf = ({ event }: Occurrence): ItemMark => {
    const known = this.categories.get(categoryOf(event) ?? '') ?? NEUTRAL;
    return event.color ? { ...known, color: event.color } : known;
  };

  private get ready(): OccurrenceIndex {
    return (this.index ??= createOccurrenceIndex(this.items, this.timeZone));
  }

  private select(found: readonly Occurrence[]): Occurrence[] {
    return found.filter((one) => passes(one, this.filter));
  }
}

function passes({ event }: Occurrence, { only, off, hideCancelled, matches }: CalendarFilter): boolean {
  if (hideCancelled && event.status === 'cancelled') return false;
  if (only.length && !only.some((name) => event.categories.includes(name))) return false;
  return !off.has(categoryOf(event) ?? '') && (!matches || matches(event));
}

/** The category an event is marked by: its first; without any, the calendar it comes from. */
export const categoryOf = (item: FeedItem): string | undefined =>
  (item.kind === 'event' ? item.categories[0] : undefined) ?? item.tags[0]?.label ?? item.source?.title;
