import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const hidden = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

const show = (element: Element): void => hidden.get(element)?.();
const showAll = (): void => [...hidden.keys()].forEach(show);

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
    if (this.visible || !this.lazy() || !globalThis.IntersectionObserver) {
      this.visible = true;
      return;
    }
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) show(target);
      },
      { rootMargin: '400px' },
    );
    if (!hidden.size) addEventListener('beforeprint', showAll);
    hidden.set(this.host, () => {
      this.visible = true;
      this.hostDisconnected();
      this.host.requestUpdate();
    });
    observer.observe(this.host);
  }

  hostUpdate(): void {
    if (!this.visible && !this.lazy()) {
      this.visible = true;
      this.hostDisconnected();
    }
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    if (hidden.delete(this.host) && !hidden.size) removeEventListener('beforeprint', showAll);
  }
}
