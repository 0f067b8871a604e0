import type { ViewName } from '../ui/calendar/toolbar.js';
import type { GalleryViewName } from '../ui/gallery/gallery-view.js';

/** A reader changed the view of a calendar or of a gallery. */
export class ViewChangeEvent extends Event {
  constructor(readonly view: ViewName | GalleryViewName) {
    super('view-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'view-change': ViewChangeEvent;
  }
}
