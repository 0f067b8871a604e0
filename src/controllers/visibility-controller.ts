import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const hidden = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function createObserver(): IntersectionObserver {
  addEventListener('beforeprint', () => hidden.forEach((show) => show()));
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) hidden.get(target)?.();
    },
    { rootMargin: '400px' },
  );
}

/**
 * Tells when an element with `loading="lazy"` comes within 400 px of the viewport, or is printed, and asks it to update.
 * One observer serves the page. What has been visible stays so; an eager element is from the start.
 */
export class VisibilityController implements ReactiveController {
  /** Whether the element should load. */
  visible = false;

  /** @param lazy Read at every update: a change from lazy to eager takes effect. */
  constructor(
    private readonly host: Host,
    private readonly lazy: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.visible || !this.lazy()) {
      this.visible = true;
      return;
    }
    hidden.set(this.host, () => {
      this.show();
      this.host.requestUpdate();
    });
    (observer ??= createObserver()).observe(this.host);
  }

  hostUpdate(): void {
    if (!this.visible && !this.lazy()) this.show();
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    hidden.delete(this.host);
  }

  private show(): void {
    this.visible = true;
    this.hostDisconnected();
  }
}
