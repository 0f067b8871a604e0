import type { ReactiveElement } from 'lit';
import type { ArchivePanel } from '../../ui/archive-panel.js';
import type { MiniMonthListener } from '../../ui/mini-month.js';
import type { Article } from '../../model/feed.js';
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
    return this.bring('controls', async () => {
      this.controls = await import('./controls-part.js');
      this.adopt(this.controls.feedControlStyles);
    });
  }

  bringStates(): Promise<void> {
    return this.bring('states', async () => {
      this.states = await import('./states-part.js');
      this.adopt(this.states.stateStyles);
    });
  }

  bringLayouts(): Promise<void> {
    return this.bring('layouts', async () => {
      this.layouts = await import('./layouts-part.js');
      this.adopt(...this.layouts.feedLayoutStyles);
    });
  }

  bringArchive(): Promise<void> {
    return this.bring('archive', async () => {
      const { ArchivePanel, miniMonthStyles } = await import('./archive-part.js');
      this.adopt(miniMonthStyles);
      this.archive = new ArchivePanel(this.element, this.listener);
    });
  }

  bringSearch(): Promise<void> {
    return this.bring('search', async () => {
      this.search = await import('./search-part.js');
    });
  }

  bringReader(): Promise<void> {
    return this.bring('article', async () => {
      const { ReadingController, articleStyles, readingStyles } = await import('./reading-part.js');
      this.adopt(articleStyles, readingStyles);
      this.reader = new ReadingController(this.element, this.listener);
    });
  }

  /** Opens an article in place of its link; a click that asks for a new tab or window stays one. */
  read(event: MouseEvent, item: Article): void {
    const { metaKey, ctrlKey, shiftKey, altKey } = event;
    if (metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    void this.bringReader().then(() => (this.reader ? this.reader.open(item) : location.assign(item.url!)));
  }
}
