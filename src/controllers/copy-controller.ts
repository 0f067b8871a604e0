import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SAID_FOR = 3000;

/** Copies a link and says so for a moment. */
export class CopyController implements ReactiveController {
  copied = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.copied = false;
  }

  readonly write = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not a secure page, or not allowed: the older way needs a selection.
      const field = document.createElement('textarea');
      field.value = text;
      (this.host.shadowRoot ?? document.body).append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      if (!done) return;
    }
    this.copied = true;
    this.host.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.copied = false;
      this.host.requestUpdate();
    }, SAID_FOR);
  };
}
