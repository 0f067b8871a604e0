import type { Spot } from '../../selecting/places/map-frame.js';

/** What gestures do. Spots are CSS px from the middle of the map. */
export interface MapGestures {
  /** @param rests the fingers are lifted: draw anew */
  pan(dx: number, dy: number, rests?: boolean): void;
  zoom(factor: number, at: Spot): void;
  /** The gesture is the page's: say which is the map's. */
  hint(message: 'wheelHint' | 'fingersHint'): void;
}

/** Listens to wheel, mouse and fingers. The page always scrolls: the wheel needs Ctrl or ⌘, the map two fingers. */
export function listenToGestures(box: HTMLElement, { pan, zoom, hint }: MapGestures): void {
  let grip: Spot | undefined;
  let moved = false;
  let fingers: { middle: Spot; span: number } | undefined;

  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return hint('wheelHint');
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, spotOf(event));
  };

  const onGrip = (event: PointerEvent): void => {
    if (event.button || event.pointerType === 'touch' || (event.target as Element).closest('button, .map-card')) return;
    grip = spotOf(event);
    box.setPointerCapture(event.pointerId);
  };

  const onDrag = (event: PointerEvent): void => {
    if (!grip) return;
    const spot = spotOf(event);
    pan(spot.x - grip.x, spot.y - grip.y);
    grip = spot;
    moved = true;
  };

  const onDrop = (): void => {
    if (grip && moved) pan(0, 0, true);
    grip = undefined;
    moved = false;
  };

  const onTouch = (event: TouchEvent): void => {
    const [a, b] = [...event.touches].map(spotOf);
    if (!a || !b) {
      if (fingers) pan(0, 0, true);
      else if (event.type === 'touchmove') hint('fingersHint');
      fingers = undefined;
      return;
    }
    event.preventDefault();
    const before = fingers;
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const span = Math.hypot(a.x - b.x, a.y - b.y) || 1;
    fingers = { middle, span };
    if (!before) return;
    pan(middle.x - before.middle.x, middle.y - before.middle.y);
    if (Math.abs(span / before.span - 1) < 0.01) return;
    pan(0, 0, true);
    zoom(span / before.span, middle);
  };

  const wide = { passive: false };
  box.addEventListener('wheel', onWheel, wide);
  box.addEventListener('pointerdown', onGrip);
  box.addEventListener('pointermove', onDrag);
  for (const end of ['pointerup', 'pointercancel']) box.addEventListener(end, onDrop);
  for (const touch of ['touchstart', 'touchmove', 'touchend'] as const) box.addEventListener(touch, onTouch, wide);
}
