import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BREAKPOINTS = [280, 480, 768, 1120] as const;

/** The breakpoint of VISUAL's scale that the element's own width has reached, in CSS pixels; 0 below the first. */
export type Breakpoint = 0 | (typeof BREAKPOINTS)[number];

/** For what a container query cannot do: decide which controls exist. Layout itself is the style sheet's. */
export class WidthController implements ReactiveController {
  breakpoint: Breakpoint = 0;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // Not within the observer's turn: an update there would resize what it observes, and the page would hear of an error.
    this.observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.read(this.host.clientWidth)));
    this.read(this.host.clientWidth);
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private read(width: number): void {
    const breakpoint = BREAKPOINTS.findLast((from) => width >= from) ?? 0;
    if (breakpoint === this.breakpoint) return;
    this.breakpoint = breakpoint;
    this.host.requestUpdate();
  }
}
