import type { Place } from '../model/place.js';

const open = { bubbles: true, composed: true };

/** A reader asks for the pictures of a place. Cancel it to show them yourself. */
export class PhotoOpenEvent extends Event {
  constructor(readonly item: Place) {
    super('photo-open', { ...open, cancelable: true });
  }
}

/** A picture did not load. Why, a browser does not say. */
export class PhotoErrorEvent extends Event {
  constructor(readonly url: string) {
    super('photo-error', open);
  }
}

declare global {
  interface HTMLElementEventMap {
    'photo-open': PhotoOpenEvent;
    'photo-error': PhotoErrorEvent;
  }
}
