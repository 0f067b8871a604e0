import type { ReactiveElement } from 'lit';
import type { ArchivePanel } from '../../ui/archive-panel.js';
import type { MiniMonthListener } from '../../ui/mini-month.js';
import type { FeedItem } from '../../model/feed.js';
import { LaterParts } from './later-parts.js';
import type { ReadingController, ReadingPlace } from './reading-part.js';

/** What the parts of a news feed tell and ask it. */
export type NewsFeedPartsListener = ReadingPlace & MiniMonthListener;

/** Controls, states, layouts, archive, search and reading: brought when they are asked for, `undefined` until then. */
export class NewsFeedParts extends LaterParts {
  controls: typeof import('./controls-part.js') | undefined;
  states: typeof import('./states-part.js') | undefined;
  layouts: typeof import('./layouts-part.js') | undefined;
  archive: ArchivePanel | undefined;
  search: typeof import('./search-part.js') | undefined;
  reader: ReadingController | undefined;

  constructor(
    private readonly element: ReactiveElement,
    private readonly listener: NewsFeedPartsListener,
  ) {
    super(element);
  }

  bringControls(): Promise<void> {
    return this.bring('controls', () => import('./controls-part.js'), (part) => {
      this.controls = part;
      this.adopt(part.feedControlStyles);
    });
  }

  bringStates(): Promise<void> {
    return this.bring('states', () => import('./states-part.js'), (part) => {
      this.states = part;
      this.adopt(part.stateStyles);
    });
  }

  bringLayouts(): Promise<void> {
    return this.bring('layouts', () => import('./layouts-part.js'), (part) => {
      this.layouts = part;
      this.adopt(...part.feedLayoutStyles);
    });
  }

  bringArchive(): Promise<void> {
    return this.bring('archive', () => import('./archive-part.js'), (part) => {
      this.adopt(part.miniMonthStyles);
      this.archive = new part.ArchivePanel(this.element, this.listener);
    });
  }

  bringSearch(): Promise<void> {
    return this.bring('search', () => import('./search-part.js'), (part) => {
      this.search = part;
    });
  }

  bringReader(): Promise<void> {
    return this.bring('article', () => import('./reading-part.js'), (part) => {
      this.adopt(part.articleStyles, part.readingStyles);
      this.reader = new part.ReadingController(this.element, this.listener);
    });
  }

  /** Opens an article in place of its link; a click that asks for a new tab or window stays one. */
  read(event: MouseEvent, item: FeedItem): void {
    const { metaKey, ctrlKey, shiftKey, altKey } = event;
    if (metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    void this.bringReader().then(() => (this.reader ? this.reader.open(item) : location.assign(item.url!)));
  }
}
