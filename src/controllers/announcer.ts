import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds until things have settled. */
const SETTLED = 250;

/** What a live region says: once things have settled, and never twice the same. */
export class Announcer implements ReactiveController {
  text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** @param compose asked when it is time to speak: by then what is said may have changed */
  say(compose: () => string, delay = SETTLED): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const text = compose();
      if (text === this.text) return;
      this.text = text;
      this.host.requestUpdate();
    }, delay);
  }
}
