import type { CSSResult, ReactiveElement } from 'lit';
import { loadLateMessages } from '../../i18n/locale.js';

/**
 * Brings what an element needs only after its first items are on screen, each part once. A part that does not load
 * leaves the element as it is, and says so to the page's author.
 */
export class LaterParts {
  private readonly brought = new Map<string, Promise<void>>();

  constructor(private readonly host: ReactiveElement) {}

  /** @param place puts the part into the element; its words are there by then */
  bring<Part>(name: string, load: () => Promise<Part>, place: (part: Part) => void): Promise<void> {
    let loading = this.brought.get(name);
    if (!loading) {
      loading = Promise.all([load(), loadLateMessages()]).then(
        ([part]) => {
          place(part);
          this.host.requestUpdate();
        },
        (error: unknown) => console.warn(`<${this.host.localName}>: the ${name} could not be loaded`, error),
      );
      this.brought.set(name, loading);
    }
    return loading;
  }

  /** Adds the style sheets of a part to its host's. */
  adopt(...styles: CSSResult[]): void {
    (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
  }
}
