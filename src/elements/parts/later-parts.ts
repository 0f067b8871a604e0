import type { ReactiveElement } from 'lit';
import type { FeedError } from '../../model/feed-error.js';
import { FeedErrorEvent } from '../events.js';

/**
 * Brings what an element needs only after its first items are on screen, each part once. A part that does not load
 * leaves the element as it is, and says so to the page's author: one line in the console and `feed-error`.
 */
export class LaterParts {
  private readonly brought: Record<string, Promise<void>> = {};

  constructor(private readonly host: ReactiveElement) {}

  /** @param place puts the part into the element */
  bring<Part>(name: string, load: () => Promise<Part>, place: (part: Part) => void): Promise<void> {
    return (this.brought[name] ??= load().then(
      (part) => {
        place(part);
        this.host.requestUpdate();
      },
      (error: FeedError) => {
        console.warn(`<${this.host.localName}>: the ${name} could not be loaded`, error);
        // The loader of the CDN build knows whether a policy was the reason; a bundler's does not.
        error.code ??= 'network';
        this.host.dispatchEvent(new FeedErrorEvent(error));
      },
    ));
  }
}
