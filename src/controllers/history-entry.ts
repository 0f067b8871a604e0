import type { ReactiveController, ReactiveElement } from 'lit';

let made = 0;

/** What stands over a page, and the entry of the page's history that is its. */
export interface Covering {
  /** Whether it makes entries at all. */
  enabled(): boolean;
  /** The reader went back over the entry. */
  close(): void;
  /** The reader went forward to it again. */
  reopen(): void;
}

/**
 * One entry of the page's history for what stands over the page: Back closes it, Forward opens it again, and closing it
 * otherwise goes back over the entry, if it is still the last. An element that leaves the page leaves the history as it is.
 */
export class HistoryEntry implements ReactiveController {
  /** Several elements and layers keep theirs in one state. */
  private readonly key = `portal-widgets-${(made += 1)}`;
  private isOn = false;

  constructor(
    host: ReactiveElement,
    private readonly covering: Covering,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.follow);
    this.isOn = false;
  }

  /** Adds the entry, where there is none. */
  add(): void {
    if (this.isOn || !this.covering.enabled()) return;
    try {
      history.pushState({ ...(history.state as object | null), [this.key]: true }, '');
      this.isOn = true;
    } catch {
      // A browser stops a page that makes too many entries: there is none then to go back over.
    }
  }

  /** Takes the entry away after a close that was not Back's. */
  drop(): void {
    if (!this.isOn) return;
    this.isOn = false;
    if (this.isLast) history.back();
  }

  private get isLast(): boolean {
    return !!(history.state as Record<string, unknown> | null)?.[this.key];
  }

  private readonly follow = (): void => {
    const { isLast } = this;
    if (isLast === this.isOn) return;
    this.isOn = isLast;
    if (isLast) this.covering.reopen();
    else this.covering.close();
  };
}
