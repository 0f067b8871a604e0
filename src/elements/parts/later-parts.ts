import type { CSSResult, ReactiveElement } from 'lit';
import { loadLateMessages } from '../../i18n/locale.js';

/**
 * Brings what an element needs only after its first items are on screen, each part once. A part that does not load
 * leaves the element as it is, and says so to the page's author.
 */
export class LaterParts {
  private readonly brought = new Map<string, Promise<void>>();

  constructor(private readonly host: ReactiveElement) {}

  /** @param load must settle when the part is in place */
  bring(name: string, load: () => Promise<unknown>): Promise<void> {
    let loading = this.brought.get(name);
    if (!loading) {
      // Its words are fetched beside it.
      loading = Promise.all([load(), loadLateMessages()]).then(
        () => this.host.requestUpdate(),
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
