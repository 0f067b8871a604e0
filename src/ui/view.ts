import type { Locale } from '../i18n/locale.js';
import type { FeedItem } from '../model/feed.js';

/** What every template of an element needs to know about the element it draws for. */
export interface View {
  locale: Locale;
  /** IANA zone for instants; the reader's own where absent. */
  timeZone: string | undefined;
  /** Level of an item's heading. */
  level: number;
  images: boolean;
  /** Lines of summary, 0-5. */
  lines: number;
  /** Where links open, as in HTML. */
  target: string | undefined;
  /** Milliseconds since 1970, of the page's shared clock. */
  now: number;
  /** Pictures that did not load. */
  broken: ReadonlySet<string>;
  onBroken(url: string): void;
  /** What stands in the box of such a picture. */
  noPicture: unknown;
  onSelect(event: Event, item: FeedItem): void;
}
