import type { ViewName } from '../ui/calendar/toolbar.js';

/** A reader changed the view of a calendar. */
export class ViewChangeEvent extends Event {
  constructor(readonly view: ViewName) {
    super('view-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'view-change': ViewChangeEvent;
  }
}
