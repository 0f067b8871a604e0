import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { FeedItem } from '../model/feed.js';
import { countByDay } from '../selecting/archive.js';
import { MiniMonth, type MiniMonthListener, type MiniMonthView } from './mini-month.js';

export interface ArchiveView extends Omit<MiniMonthView, 'counts'> {
  /** The items whose days are shown. */
  items: readonly FeedItem[];
  /** In a popover with the id `archive`, else in the flow. */
  over: boolean;
  onToggle(open: boolean): void;
}

/** The archive of a feed: its month calendar, in the flow or over the items. */
export class ArchivePanel {
  private readonly month: MiniMonth;

  constructor(host: ReactiveElement, listener: MiniMonthListener) {
    this.month = new MiniMonth(host, listener);
  }

  render({ items, over, onToggle, ...view }: ArchiveView): TemplateResult {
    const grid = this.month.render({ ...view, counts: countByDay(items, view.timeZone) });
    return over
      ? html`<div
          class="pop"
          id="archive"
          part="archive"
          popover="auto"
          @toggle=${(event: ToggleEvent) => onToggle(event.newState === 'open')}
        >
          ${grid}
        </div>`
      : html`<div class="archive" part="archive">${grid}</div>`;
  }
}
