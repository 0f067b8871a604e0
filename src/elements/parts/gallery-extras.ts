import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { DeepLinkController, type LinkedState } from '../../controllers/deep-link-controller.js';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Place } from '../../model/place.js';
import { picturesOf } from '../../ui/gallery/describe-place.js';
import { GALLERY_VIEWS, type GalleryView, type GalleryViewName } from '../../ui/gallery/gallery-view.js';
import { galleryExtrasStyles } from '../../ui/gallery/gallery-extras-styles.js';
import { adoptStyles } from './adopt-styles.js';
import type { GalleryRest } from './gallery-rest.js';
import { LaterParts } from './later-parts.js';
import { NearMe } from './near-me.js';
import type { TakeAway } from './take-away-part.js';

/** What a gallery needs last: the page's address, where the reader is, paper, and files to take along. */
export class GalleryExtras implements ReactiveController {
  private readonly near: NearMe;
  private readonly parts: LaterParts;
  private readonly first: GalleryViewName;
  private takeAway: TakeAway | undefined;
  /** What an address names, until its list is there. */
  private asked: { place?: string | undefined; photo?: string | undefined } | undefined;

  constructor(private readonly rest: GalleryRest) {
    const { element } = rest;
    this.near = new NearMe(rest);
    this.parts = new LaterParts(element);
    this.first = element.shownView;
    adoptStyles(element, galleryExtrasStyles);
    element.addController(this);
    new DeepLinkController(element, {
      open: ['place', 'photo'],
      enabled: () => element.deepLink,
      entries: () => element.history !== 'none',
      read: () => this.readState(),
      show: (state) => this.showState(state),
    });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.beginPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.beginPrint);
    this.near.stop();
  }

  hostUpdated(): void {
    const { asked, rest } = this;
    const { element, source } = rest;
    void placeWords.load(element.galleryLocale)?.then(() => element.requestUpdate());
    if (asked && element.feed && !(element.src && source.status === 'pending')) void this.open(asked);
  }

  renderNear(): TemplateResult | typeof nothing {
    return placeWords.in(this.rest.element.galleryLocale)('near') ? this.near.render() : nothing;
  }

  renderBelow(view: GalleryView, shown: readonly Place[]): TemplateResult | typeof nothing {
    const files = this.renderTakeAway(view, shown, true);
    return files === nothing ? nothing : html`<div class="take-row">${files}</div>`;
  }

  /** Files of places; nothing where the page does not offer them. */
  renderTakeAway(view: GalleryView, places: readonly Place[], isList = false): TemplateResult | typeof nothing {
    const { element } = this.rest;
    if (!element.downloads || !places.length) return nothing;
    void this.parts.bring('files', () => import('./take-away-part.js'), (part) => {
      adoptStyles(element, part.printSheetStyles);
      this.takeAway = new part.TakeAway(element);
    });
    return this.takeAway?.render(view, places, isList) ?? nothing;
  }

  private get isOpen(): { place?: Place | undefined; photo?: { place: Place; index: number } | undefined } {
    return { place: this.rest.details?.place, photo: this.rest.lightbox?.shown };
  }

  private readState(): LinkedState {
    const { element, choice } = this.rest;
    const { place, photo } = this.isOpen;
    const { query, ...facets } = choice;
    return {
      ...facets,
      view: element.shownView === this.first ? undefined : element.shownView,
      search: query || undefined,
      place: place?.id ?? this.asked?.place,
      photo: photo ? `${photo.place.id}/${photo.index + 1}` : this.asked?.photo,
    };
  }

  private showState({ view, search, place, photo, category, country, region, criteria, period, danger }: LinkedState): void {
    const { rest } = this;
    rest.element.view = GALLERY_VIEWS.find((each) => each === view) ?? this.first;
    rest.show({ category, country, region, criteria, period, danger, query: search });
    if (!photo) rest.lightbox?.close();
    if (!place) rest.details?.close();
    this.asked = place || photo ? { place, photo } : undefined;
  }

  /** Opens what an address names; what is not there, it says. */
  private async open({ place, photo }: { place?: string | undefined; photo?: string | undefined }): Promise<void> {
    const { rest } = this;
    const { element } = rest;
    this.asked = undefined;
    const find = (id: string | undefined): Place | undefined => element.offered.find((one) => one.id === id);
    const [, id, number] = /^(.*)\/(\d{1,4})$/.exec(photo ?? '') ?? [];
    const named = find(place);
    const pictured = find(id);
    const index = Number(number) - 1;
    const has = pictured && !!picturesOf(element.galleryView, pictured)[index];
    if (named && named !== this.isOpen.place) await rest.openDetails(named);
    if (pictured && has) await rest.openPhotos(pictured, undefined, index);
    if ((place && !named) || (photo && !has)) {
      await placeWords.load(element.galleryLocale);
      rest.announce(placeWords.in(element.galleryLocale)('unknownPlace'));
    }
  }

  /** Paper has room for all. */
  private readonly beginPrint = (): void => {
    this.rest.drawn = Infinity;
    this.rest.element.drawNow();
  };
}
