import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { creditOf, picturesOf, translate } from '../../ui/gallery/describe-place.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { lightbox, type Slide } from '../../ui/gallery/lightbox.js';
import { PhotoErrorEvent } from '../gallery-events.js';

export { lightboxStyles } from '../../ui/gallery/lightbox-styles.js';

/** Deepest zoom, and that of a double click. */
const MOST = 8;
const DOUBLE = 2.5;

/** What the lightbox needs of the gallery that it stands over. */
export interface LightboxPlace {
  view(): GalleryView;
  places(): readonly Place[];
  /** Whether opening adds an entry to the page's history, which Back takes away again. */
  history(): boolean;
  /** Where the focus goes when the button is gone. */
  focusResults(): void;
}

const ENTRY = 'portal-lightbox';

/** Shows the pictures of a gallery over the whole window: one dialog, in the element's own root. */
export class Lightbox implements ReactiveController {
  private slides: Slide[] = [];
  private current = -1;
  private reach = 0;
  private zoom = 1;
  private panX = 0;
  private panY = 0;
  private status = '';
  private opener: HTMLElement | undefined;
  private pushed = false;
  private wanted = -1;
  private readonly copy: CopyController;
  private readonly faults = new Map<string, 'smaller' | 'failed'>();
  private readonly smaller = new Map<string, string[]>();
  private readonly pointers = new Map<number, PointerEvent>();
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly place: LightboxPlace,
  ) {
    this.copy = new CopyController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.follow);
    this.observer?.disconnect();
    this.observer = undefined;
    // The page's history stays as it is: an element that goes has no right to move the reader.
    this.current = -1;
    this.pushed = false;
  }

  hostUpdated(): void {
    const dialog = this.dialog;
    if (!dialog?.isConnected) return;
    if (!dialog.open) {
      dialog.showModal();
      this.observe();
      this.scrollTo(this.current, 'instant');
      this.focusSlide();
    }
    dialog.style.setProperty('--_zoom', String(this.zoom));
    dialog.style.setProperty('--_x', `${this.panX}px`);
    dialog.style.setProperty('--_y', `${this.panY}px`);
  }

  /** Opens at a place's first picture. */
  open(place: Place, opener: HTMLElement): void {
    const view = this.place.view();
    this.slides = this.place.places().flatMap((place) => picturesOf(view, place).map((image) => ({ place, image })));
    const at = this.slides.findIndex((slide) => slide.place === place);
    if (at < 0) return;
    this.opener = opener;
    this.faults.clear();
    if (this.place.history()) {
      history.pushState({ ...(history.state as object | null), [ENTRY]: true }, '');
      this.pushed = true;
    }
    this.current = this.wanted = at;
    this.reach = 0;
    this.setZoom(1);
  }

  render(): TemplateResult | typeof nothing {
    if (this.current < 0) return nothing;
    const { slides, current, reach, faults, zoom, status, copy } = this;
    const view = this.place.view();
    return html`<dialog
      class="lightbox ${zoom > 1 ? 'zoomed' : ''}"
      aria-labelledby="lb-title"
      @close=${this.closed}
      @keydown=${this.onKey}
      @wheel=${{ handleEvent: this.onWheel, passive: false }}
    >
      <div class="lb" @dblclick=${this.onDouble} @pointerdown=${this.onPointer} @pointermove=${this.onPointer} @pointerup=${this.onLift} @pointercancel=${this.onLift}>
        ${lightbox({
          view,
          slides,
          current,
          reach,
          faults,
          standIn: ({ url }) => (faults.has(url) ? this.smaller.get(url)?.[0] : undefined),
          zoom,
          copied: copy.copied,
          status,
          onClose: () => this.dialog?.close(),
          onGo: (index) => this.go(index),
          onZoom: (factor) => this.setZoom(zoom * factor),
          onCopy: (image) => void copy.write(this.creditText(image)),
          onError: (image) => this.fail(image),
          onRetry: (image) => {
            faults.delete(image.url);
            this.smaller.delete(image.url);
            this.host.requestUpdate();
          },
          onDecoded: (index) => {
            if (index !== this.current || this.reach || savesData()) return;
            this.reach = 1;
            this.host.requestUpdate();
          },
        })}
      </div>
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog.lightbox');
  }

  private get strip(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.lb-strip');
  }

  private get t() {
    return galleryWords.in(this.place.view().locale);
  }

  /** Who made it, under which licence, and where it is from: what a reader has to write beside it. */
  private creditText(image: PlacePicture): string {
    const { name } = translate(this.place.view().locale, this.slides[this.current]!.place);
    return [image.caption ?? name, creditOf(image), image.licenseUrl, image.source ?? image.url].filter(Boolean).join(', ');
  }

  /** The slide that fills the strip is the current one, however it came there. */
  private observe(): void {
    const { strip } = this;
    this.observer?.disconnect();
    if (!strip) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const index = [...strip.children].indexOf(target);
          // On the way to a slide that was asked for, those that pass by are not stopped at.
          if (isIntersecting && index !== this.current && (this.wanted < 0 || index === this.wanted)) this.arrive(index);
          if (isIntersecting && index === this.wanted) this.wanted = -1;
        }
      },
      { root: strip, threshold: 0.6 },
    );
    for (const slide of strip.children) this.observer.observe(slide);
  }

  private arrive(index: number): void {
    const focused = !!this.strip?.contains((this.host.renderRoot as ShadowRoot).activeElement);
    this.current = index;
    this.reach = 0;
    this.zoom = 1;
    this.panX = this.panY = 0;
    const { place } = this.slides[index]!;
    this.say(`${this.t('counter', { n: index + 1, total: this.slides.length })}, ${translate(this.place.view().locale, place).name}`);
    if (focused) void this.host.updateComplete.then(() => this.focusSlide());
  }

  private go(index: number): void {
    if (index < 0 || index >= this.slides.length || index === this.current) return;
    this.wanted = index;
    this.arrive(index);
    void this.host.updateComplete.then(() => this.scrollTo(index));
  }

  private scrollTo(index: number, behavior: ScrollBehavior = 'auto'): void {
    const { strip } = this;
    const slide = strip?.children[index] as HTMLElement | undefined;
    if (!strip || !slide) return;
    const instant = behavior === 'instant' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    strip.scrollTo({ left: slide.offsetLeft - strip.offsetLeft, behavior: instant ? 'instant' : 'smooth' });
  }

  private focusSlide(): void {
    (this.strip?.children[this.current] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  private say(text: string): void {
    this.status = text;
    this.host.requestUpdate();
  }

  private setZoom(zoom: number): void {
    const before = this.zoom;
    this.zoom = Math.min(MOST, Math.max(1, Math.abs(zoom - 1) < 0.05 ? 1 : zoom));
    if (this.zoom === 1) this.panX = this.panY = 0;
    else this.pan(this.panX * (this.zoom / before - 1), this.panY * (this.zoom / before - 1));
    if (this.zoom !== before && this.current >= 0 && this.dialog) {
      const percent = this.place.view().locale.formatNumber(this.zoom, { style: 'percent', maximumFractionDigits: 0 });
      this.status = this.t('zoom', { percent });
    }
    this.host.requestUpdate();
  }

  private pan(x: number, y: number): void {
    const { strip, zoom } = this;
    const limit = (size: number): number => (size * (zoom - 1)) / 2;
    const [width, height] = [limit(strip?.clientWidth ?? 0), limit(strip?.clientHeight ?? 0)];
    this.panX = Math.min(width, Math.max(-width, this.panX + x));
    this.panY = Math.min(height, Math.max(-height, this.panY + y));
    this.host.requestUpdate();
  }

  /** The next smaller file, then none: each failure is told to the page's author once. */
  private fail(image: PlacePicture): void {
    const { url } = image;
    this.host.dispatchEvent(new PhotoErrorEvent(url));
    const rest = this.smaller.get(url)?.slice(1) ?? (image.sizes ?? []).filter((size) => size.url !== url).map((size) => size.url).reverse();
    this.smaller.set(url, rest);
    this.faults.set(url, rest.length ? 'smaller' : 'failed');
    if (!rest.length && this.slides[this.current]?.image.url === url) this.status = this.place.view().locale.t('pictureFailed');
    this.host.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest('.lb-text')) return;
    const rtl = this.place.view().locale.dir === 'rtl';
    const zoomed = this.zoom > 1;
    const { key } = event;
    const onSlide = (event.target as Element).classList.contains('lb-slide');
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
    if (zoomed && key.startsWith('Arrow')) {
      const step = 80;
      this.pan(key === 'ArrowLeft' ? step : key === 'ArrowRight' ? -step : 0, key === 'ArrowUp' ? step : key === 'ArrowDown' ? -step : 0);
    } else if (key === forward) this.go(this.current + 1);
    else if (key === backward) this.go(this.current - 1);
    else if (key === 'Home') this.go(0);
    else if (key === 'End') this.go(this.slides.length - 1);
    else if (key === '+' || key === '=') this.setZoom(this.zoom * 1.5);
    else if (key === '-' || key === '−') this.setZoom(this.zoom / 1.5);
    else if (key === '0') this.setZoom(1);
    else if ((key === 'Enter' || key === ' ') && onSlide) this.setZoom(zoomed ? 1 : DOUBLE);
    else if ((key === 'ArrowUp' || key === 'ArrowDown') && onSlide) {
      this.host.renderRoot.querySelector('.lb-text')?.scrollBy({ top: key === 'ArrowUp' ? -60 : 60 });
    } else return;
    event.preventDefault();
  };

  private readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.setZoom(this.zoom * (event.deltaY < 0 ? 1.2 : 1 / 1.2));
  };

  private readonly onDouble = (event: Event): void => {
    if ((event.target as Element).closest('.lb-slide')) this.setZoom(this.zoom > 1 ? 1 : DOUBLE);
  };

  /** One finger moves a zoomed picture; two zoom it by the distance between them. */
  private readonly onPointer = (event: PointerEvent): void => {
    if (!(event.target as Element).closest('.lb-slide')) return;
    const before = this.pointers.get(event.pointerId);
    if (event.type === 'pointerdown') {
      this.pointers.set(event.pointerId, event);
      return;
    }
    if (!before) return;
    const [a, b] = [...this.pointers.values()];
    if (a && b) {
      const other = a.pointerId === event.pointerId ? b : a;
      const span = (one: PointerEvent): number => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      this.setZoom((this.zoom * span(event)) / span(before));
    } else if (this.zoom > 1) {
      this.pan(event.clientX - before.clientX, event.clientY - before.clientY);
    }
    this.pointers.set(event.pointerId, event);
  };

  private readonly onLift = (event: PointerEvent): void => void this.pointers.delete(event.pointerId);

  /** Back closes: the entry is gone by then. */
  private readonly follow = (): void => {
    if (!this.pushed || (history.state as Record<string, unknown> | null)?.[ENTRY]) return;
    this.pushed = false;
    this.dialog?.close();
  };

  private readonly closed = (): void => {
    const { opener } = this;
    this.current = -1;
    this.observer?.disconnect();
    this.pointers.clear();
    if (this.pushed) {
      this.pushed = false;
      if ((history.state as Record<string, unknown> | null)?.[ENTRY]) history.back();
    }
    this.host.requestUpdate();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    else this.place.focusResults();
  };
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return !!connection?.saveData || /2g/.test(connection?.effectiveType ?? '');
}
