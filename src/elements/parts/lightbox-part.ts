import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { HistoryEntry } from '../../controllers/history-entry.js';
import { savesData } from '../../controllers/saves-data.js';
import { ZoomController } from '../../controllers/zoom-controller.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { picturesOf } from '../../ui/gallery/describe-place.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { followViewport } from '../../ui/gallery/follow-viewport.js';
import { lightbox, type Slide } from '../../ui/gallery/lightbox.js';
import { namePicture, writeCredit } from '../../ui/gallery/picture-credit.js';
import { PictureFaults } from '../../ui/gallery/picture-faults.js';
import { PhotoErrorEvent } from '../gallery-events.js';

export { lightboxStyles } from '../../ui/gallery/lightbox-styles.js';

/** The zoom of a double tap, and of Enter where the picture has no finer pixels than are shown. */
const DOUBLE = 2.5;
/** A reader who pages faster than this does not look: nothing is fetched ahead. Milliseconds. */
const LOOKED = 300;
/** A zoom that has rested so long is worth a finer file. */
const RESTED = 150;

/** What the lightbox needs of the gallery that it stands over. */
export interface LightboxPlace {
  view(): GalleryView;
  places(): readonly Place[];
  /** Whether opening adds an entry to the page's history, which Back takes away again. */
  history(): boolean;
  /** Where the focus goes when the button is gone. */
  focusResults(): void;
}

/** Shows the pictures of a gallery over the whole window: one dialog, in the element's own root. */
export class Lightbox implements ReactiveController {
  private slides: Slide[] = [];
  private current = -1;
  private last: Slide | undefined;
  private reach = 0;
  private status = '';
  private opener: HTMLElement | undefined;
  /** The slide that was asked for: those that pass by on the way are not stopped at. */
  private wanted = -1;
  /** The strip's size, CSS pixels: pictures are chosen by it. */
  private box: { width: number; height: number } | undefined;
  /** How many times finer than shown the file is. */
  private finer = 1;
  private ahead: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly copy: CopyController;
  private readonly entry: HistoryEntry;
  private readonly zoom: ZoomController;
  private readonly faults = new PictureFaults();
  private readonly loaded = new Set<string>();
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly page: LightboxPlace,
  ) {
    this.copy = new CopyController(host);
    this.entry = new HistoryEntry(host, {
      enabled: page.history,
      close: () => this.close(),
      reopen: () => this.last && this.open(this.last.place, this.opener, picturesOf(page.view(), this.last.place).findIndex(({ url }) => url === this.last?.image.url)),
    });
    this.zoom = new ZoomController(host, {
      box: () => this.strip,
      isOn: (target) => !!target.closest('.lb-slide'),
      onZoom: () => this.zoomed(),
      onPull: (side) => this.go(this.current + (this.isRtl ? -side : side)),
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (const change of ['resize', 'scroll']) visualViewport?.addEventListener(change, this.follow);
  }

  hostDisconnected(): void {
    for (const change of ['resize', 'scroll']) visualViewport?.removeEventListener(change, this.follow);
    // The page's history stays as it is: an element that goes has no right to move the reader.
    this.finish();
  }

  hostUpdated(): void {
    const { dialog, zoom } = this;
    if (!dialog?.isConnected) return;
    if (!dialog.open) {
      dialog.showModal();
      this.observe();
      this.scrollTo(this.current, 'instant');
      this.focusSlide();
      this.follow();
    }
    for (const [name, value] of Object.entries({ zoom: zoom.zoom, x: `${zoom.x}px`, y: `${zoom.y}px` })) dialog.style.setProperty(`--_${name}`, String(value));
    const text = dialog.querySelector<HTMLElement>('.lb-text');
    if (text) text.tabIndex = text.scrollHeight > text.clientHeight + 1 ? 0 : -1;
  }

  /** The picture that is open: which of its place's. */
  get shown(): { place: Place; index: number } | undefined {
    const slide = this.slides[this.current];
    return slide && { place: slide.place, index: this.slides.filter(({ place }) => place === slide.place).indexOf(slide) };
  }

  /** Opens at one of a place's pictures. */
  open(place: Place, opener: HTMLElement | undefined, index = 0): void {
    const view = this.page.view();
    const slidesOf = (place: Place): Slide[] => picturesOf(view, place).map((image) => ({ place, image }));
    const places = this.page.places();
    this.slides = (places.includes(place) ? places : [place]).flatMap(slidesOf);
    const first = this.slides.findIndex((slide) => slide.place === place);
    const at = first + index;
    if (first < 0 || this.slides[at]?.place !== place) return;
    this.opener = opener;
    this.faults.clear();
    this.entry.add();
    this.current = this.wanted = at;
    this.last = this.slides[at];
    this.settle();
    this.host.requestUpdate();
    // From an address, over pictures that are open already.
    if (this.dialog?.open) void this.host.updateComplete.then(() => this.scrollTo(at, 'instant'));
  }

  close(): void {
    this.dialog?.close();
  }

  render(): TemplateResult | typeof nothing {
    const { slides, current, reach, faults, zoom, status, copy, box, finer } = this;
    if (current < 0) return nothing;
    const view = this.page.view();
    return html`<dialog
      class="lightbox ${zoom.isZoomed ? 'zoomed' : ''}"
      aria-labelledby="lb-title"
      @close=${this.closed}
      @keydown=${this.onKey}
      @wheel=${{ handleEvent: this.onWheel, passive: false }}
    >
      <div class="lb" @dblclick=${this.onDouble} @pointerdown=${zoom.onPointer} @pointermove=${zoom.onPointer} @pointerup=${zoom.onLift} @pointercancel=${zoom.onLift}>
        ${lightbox({
          view,
          slides,
          current,
          reach: box ? reach : -1,
          faults: faults.faults,
          standIn: (image) => faults.standIn(image),
          thumbOf: (slide) => (this.loaded.has(slide.image.url) ? undefined : this.findThumb(slide)),
          sizes: ({ width, height }) => `${Math.ceil(finer * Math.min(box!.width, width && height ? (box!.height * width) / height : Infinity))}px`,
          zoom: zoom.zoom,
          copied: copy.copied,
          status,
          onClose: () => this.close(),
          onGo: (index) => this.go(index),
          onZoom: (factor) => zoom.setZoom(zoom.zoom * factor),
          onCopy: (image) => void copy.write(writeCredit(view, slides[current]!.place, image)),
          onError: (image) => this.fail(image),
          onRetry: (image) => {
            faults.forget(image);
            this.host.requestUpdate();
            this.focusSlide();
          },
          onDecoded: (index) => this.decoded(index),
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

  private get isRtl(): boolean {
    return this.page.view().locale.dir === 'rtl';
  }

  private get t() {
    return galleryWords.in(this.page.view().locale);
  }

  /** The file that the card shows already: it stands in for the large one until that is there. */
  private findThumb({ place, image }: Slide): string | undefined {
    const card = this.host.renderRoot.querySelector<HTMLImageElement>(`[data-id="${CSS.escape(place.id)}"] img`);
    const isIts = card && [image.url, ...(image.sizes ?? []).map(({ url }) => url)].includes(card.currentSrc);
    return isIts && card.complete && card.naturalWidth ? card.currentSrc : undefined;
  }

  /** The slide that fills the strip is the current one, however it came there. */
  private observe(): void {
    const { strip } = this;
    this.observer?.disconnect();
    if (!strip) return;
    this.box = { width: strip.clientWidth, height: strip.clientHeight };
    this.host.requestUpdate();
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const index = [...strip.children].indexOf(target);
          if (isIntersecting && index !== this.current && (this.wanted < 0 || index === this.wanted)) this.arrive(index);
          if (isIntersecting && index === this.wanted) this.wanted = -1;
        }
      },
      { root: strip, threshold: 0.6 },
    );
    for (const slide of strip.children) this.observer.observe(slide);
  }

  /** A picture as it is seen first: whole, alone. */
  private settle(): void {
    clearTimeout(this.ahead);
    clearTimeout(this.rest);
    this.reach = 0;
    this.finer = 1;
    this.zoom.reset();
  }

  private arrive(index: number): void {
    const focused = !!this.strip?.contains((this.host.renderRoot as ShadowRoot).activeElement);
    this.current = index;
    this.settle();
    const slide = this.slides[index]!;
    this.last = slide;
    this.say(`${this.t('counter', { n: index + 1, total: this.slides.length })}: ${namePicture(this.page.view(), slide.place, slide.image)}`);
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

  private decoded(index: number): void {
    this.loaded.add(this.slides[index]!.image.url);
    this.host.requestUpdate();
    if (index !== this.current || this.reach || savesData()) return;
    clearTimeout(this.ahead);
    this.ahead = setTimeout(() => {
      this.reach = 1;
      this.host.requestUpdate();
    }, LOOKED);
  }

  private zoomed(): void {
    const { zoom } = this.zoom;
    this.say(this.t('zoom', { percent: this.page.view().locale.formatNumber(zoom, { style: 'percent', maximumFractionDigits: 0 }) }));
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.finer = Math.max(this.finer, Math.ceil(zoom));
      this.host.requestUpdate();
    }, RESTED);
  }

  /** Its own pixels, one for one; a fixed zoom where it has no more than are shown. */
  private get fullSize(): number {
    const image = this.strip?.children[this.current]?.querySelector<HTMLImageElement>('img:not(.lb-thumb)');
    const { box } = this;
    if (!image?.naturalWidth || !box) return DOUBLE;
    const times = image.naturalWidth / Math.min(box.width, (box.height * image.naturalWidth) / image.naturalHeight);
    return times > 1.05 ? times : DOUBLE;
  }

  private fail(image: PlacePicture): void {
    this.host.dispatchEvent(new PhotoErrorEvent(image.url));
    const fault = this.faults.add(image);
    if (this.slides[this.current]?.image === image) this.status = fault === 'smaller' ? this.t('smaller') : this.page.view().locale.t('pictureFailed');
    this.host.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey || target.closest('.lb-text')) return;
    const { isRtl, zoom, current } = this;
    const { key } = event;
    const onSlide = target.classList.contains('lb-slide');
    const [backward, forward] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (zoom.isZoomed && key.startsWith('Arrow')) {
      const step = 80;
      zoom.pan(key === 'ArrowLeft' ? step : key === 'ArrowRight' ? -step : 0, key === 'ArrowUp' ? step : key === 'ArrowDown' ? -step : 0);
    } else if (key === forward) this.go(current + 1);
    else if (key === backward) this.go(current - 1);
    else if (key === 'Home') this.go(0);
    else if (key === 'End') this.go(this.slides.length - 1);
    else if (key === '+' || key === '=') zoom.setZoom(zoom.zoom * 1.5);
    else if (key === '-' || key === '−') zoom.setZoom(zoom.zoom / 1.5);
    else if (key === '0') zoom.setZoom(1);
    else if ((key === 'Enter' || key === ' ') && onSlide) zoom.setZoom(zoom.isZoomed ? 1 : this.fullSize);
    else if ((key === 'ArrowUp' || key === 'ArrowDown') && onSlide) {
      this.dialog?.querySelector('.lb-text')?.scrollBy({ top: key === 'ArrowUp' ? -60 : 60 });
    } else return;
    event.preventDefault();
  };

  /** What cannot scroll here must not scroll the page behind. */
  private readonly onWheel = (event: WheelEvent): void => {
    const { dialog } = this;
    const scrolls = (dialog && dialog.scrollHeight > dialog.clientHeight) || (event.target as Element).closest('.lb-text') || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || !scrolls) event.preventDefault();
    this.zoom.onWheel(event);
  };

  private readonly onDouble = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.lb-slide')) this.zoom.setZoom(this.zoom.isZoomed ? 1 : DOUBLE, event);
  };

  private readonly follow = (): void => {
    if (this.dialog) followViewport(this.dialog, visualViewport);
  };

  private finish(): void {
    this.current = -1;
    this.box = undefined;
    this.observer?.disconnect();
    this.settle();
  }

  private readonly closed = (): void => {
    const { opener } = this;
    this.finish();
    this.entry.drop();
    this.host.requestUpdate();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    else this.page.focusResults();
  };
}
