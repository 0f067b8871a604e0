import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Deepest zoom. */
const MOST = 8;
/** So far beyond an edge, in CSS pixels, a zoomed picture has been pulled on purpose. */
const PULL = 80;

/** What is zoomed, and what the page does about it. */
export interface Zoomed {
  /** The box that the picture lies in. */
  box(): HTMLElement | null;
  /** Whether a pointer is on the picture. */
  isOn(target: Element): boolean;
  /** The zoom changed by more than a finger's movement. */
  onZoom(): void;
  /** Pulled beyond an edge: 1 beyond the right one, -1 beyond the left one. */
  onPull(side: 1 | -1): void;
}

/** Zoom and place of one picture, by keys, buttons, wheel, and one or two fingers: around where they are. */
export class ZoomController implements ReactiveController {
  zoom = 1;
  x = 0;
  y = 0;
  private pulled = 0;
  private readonly pointers = new Map<number, PointerEvent>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly zoomed: Zoomed,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  get isZoomed(): boolean {
    return this.zoom > 1;
  }

  /** The whole picture again. */
  reset(): void {
    this.zoom = 1;
    this.x = this.y = this.pulled = 0;
    this.pointers.clear();
  }

  /** @param at a point of the window that stays where it is; the middle of the box by default */
  setZoom(zoom: number, at?: { clientX: number; clientY: number }): void {
    const before = this.zoom;
    this.zoom = Math.min(MOST, Math.max(1, Math.abs(zoom - 1) < 0.05 ? 1 : zoom));
    const box = this.zoomed.box()?.getBoundingClientRect();
    const x = at && box ? at.clientX - box.left - box.width / 2 : 0;
    const y = at && box ? at.clientY - box.top - box.height / 2 : 0;
    const times = this.zoom / before;
    this.place(x - (x - this.x) * times, y - (y - this.y) * times);
    if (this.zoom !== before) this.zoomed.onZoom();
  }

  /** Moves a zoomed picture by CSS pixels; its edges stay outside the box. */
  pan(x: number, y: number): void {
    const { limit } = this;
    const wanted = this.x + x;
    this.pulled = Math.abs(wanted) > limit('clientWidth') ? this.pulled + x : 0;
    this.place(wanted, this.y + y);
  }

  readonly onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey) this.setZoom(this.zoom * (event.deltaY < 0 ? 1.2 : 1 / 1.2), event);
  };

  /** One finger moves a zoomed picture; two zoom it by the distance between them. */
  readonly onPointer = (event: PointerEvent): void => {
    if (!this.zoomed.isOn(event.target as Element)) return;
    const before = this.pointers.get(event.pointerId);
    if (event.type === 'pointerdown') {
      this.pointers.set(event.pointerId, event);
      this.pulled = 0;
    }
    if (event.type === 'pointerdown' || !before) return;
    const [a, b] = [...this.pointers.values()];
    this.pointers.set(event.pointerId, event);
    if (a && b) {
      const other = a.pointerId === event.pointerId ? b : a;
      const span = (one: PointerEvent): number => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
      this.setZoom((this.zoom * span(event)) / span(before), middle);
    } else if (this.isZoomed) this.pan(event.clientX - before.clientX, event.clientY - before.clientY);
  };

  readonly onLift = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
    const { pulled } = this;
    this.pulled = 0;
    if (Math.abs(pulled) > PULL) this.zoomed.onPull(pulled < 0 ? 1 : -1);
  };

  private readonly limit = (side: 'clientWidth' | 'clientHeight'): number => ((this.zoomed.box()?.[side] ?? 0) * (this.zoom - 1)) / 2;

  private place(x: number, y: number): void {
    const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value));
    this.x = within(x, this.limit('clientWidth'));
    this.y = within(y, this.limit('clientHeight'));
    this.host.requestUpdate();
  }
}
