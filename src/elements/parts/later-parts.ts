import type { ReactiveElement } from 'lit';

/**
 * Brings what an element needs only after its first items are on screen, each part once. A part that does not load
 * leaves the element as it is, and says so to the page's author.
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
      (error: unknown) => console.warn(`<${this.host.localName}>: the ${name} could not be loaded`, error),
    ));
  }
}
