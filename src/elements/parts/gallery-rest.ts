import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import { criteriaWords } from '../../i18n/criteria/criteria-words.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import { createMemory } from '../../model/create-memory.js';
import type { Place } from '../../model/place.js';
import { writeInstant } from '../../model/write-instant.js';
import { distanceTo, sortByDistance, type Point } from '../../selecting/places/distance.js';
import { findPlaces } from '../../selecting/places/find-places.js';
import { listFacet, type FacetName, type FacetValue } from '../../selecting/places/list-facets.js';
import { mergeSources } from '../../selecting/places/merge-places.js';
import { choosePlaces, sortPlaces, type PlaceChoice } from '../../selecting/places/select-places.js';
import { fieldStyles, pickStyles, tabStyles } from '../../ui/choice-styles.js';
import { feedFooter } from '../../ui/feed-footer.js';
import { staleNote } from '../../ui/feed-states.js';
import { footStyles } from '../../ui/foot-styles.js';
import { criteriaBand } from '../../ui/gallery/criteria-band.js';
import { galleryControls } from '../../ui/gallery/gallery-controls.js';
import { galleryFailure, noPlaces } from '../../ui/gallery/gallery-states.js';
import { GALLERY_VIEWS, type GalleryView, type GalleryViewName } from '../../ui/gallery/gallery-view.js';
import { lateGalleryStyles } from '../../ui/gallery/late-gallery-styles.js';
import { partsBand } from '../../ui/gallery/parts-band.js';
import { placeList, placeNames } from '../../ui/gallery/place-list.js';
import { markMatches } from '../../ui/mark-matches.js';
import { ViewChangeEvent } from '../calendar-events.js';
import { FilterChangeEvent } from '../events.js';
import { PhotoOpenEvent } from '../gallery-events.js';
import type { HeritageSitesGallery } from '../heritage-sites-gallery.js';
import { adoptStyles } from './adopt-styles.js';
import { ElementRest } from './element-rest.js';
import { GalleryExtras } from './gallery-extras.js';
import { LaterParts } from './later-parts.js';
import type { GalleryMap } from './gallery-map.js';
import type { Lightbox } from './lightbox-part.js';
import type { PlaceDetails } from './place-details-part.js';

const FACETS = ['category', 'country', 'region', 'criteria', 'period', 'danger'] as const;
/** Lists longer than this have selects beside their categories. */
const MANY = 12;
/** Places that are drawn at once, and with each step after that. */
const STEP = 48;

type Facets = Partial<Record<FacetName, readonly FacetValue[]>>;

/** What stands around the places, what a reader chooses of them, and what is known of one of them. */
export class GalleryRest extends ElementRest implements ReactiveController {
  /** What the reader chose. */
  choice: PlaceChoice = {};
  /** Where the reader is, or said to be. */
  near: Point | undefined;
  /** How many places are drawn: all of them, in steps that leave the page its turns. */
  drawn = STEP;
  /** One list of several. */
  readonly merge = mergeSources;
  lightbox: Lightbox | undefined;
  details: PlaceDetails | undefined;
  private readonly announcer: Announcer;
  private readonly parts: LaterParts;
  private readonly extras: GalleryExtras;
  private readonly chosen = createMemory<readonly Place[]>();
  private readonly facets = createMemory<Facets>();
  private isStepping = false;
  private map: GalleryMap | undefined;

  constructor(
    readonly element: HeritageSitesGallery,
    readonly source: FeedController,
  ) {
    super(element);
    adoptStyles(element, pickStyles, tabStyles, fieldStyles, footStyles, lateGalleryStyles);
    this.announcer = new Announcer(element);
    this.parts = new LaterParts(element);
    element.addController(this);
    this.extras = new GalleryExtras(this);
  }

  hostUpdated(): void {
    const { element, drawn } = this;
    markMatches(element.renderRoot, this.choice.query ?? '');
    if (drawn >= element.shown.length || this.isStepping) return;
    this.isStepping = true;
    // WebKit has no idle callback.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.isStepping = false;
      this.drawn += STEP;
      element.requestUpdate();
    });
  }

  hostDisconnected(): void {
    markMatches(this.element.renderRoot, '');
  }

  get announcement(): string {
    return this.announcer.text;
  }

  /** Where distances are from: the reader, else what the page names. A memorial list knows none. */
  private get from(): Point | undefined {
    return this.element.tone === 'memorial' ? undefined : (this.near ?? readPoint(this.element.near));
  }

  /** Places with the page's words, in order. */
  arrange(places: readonly Place[]): readonly Place[] {
    const { element, from, near } = this;
    const found = findPlaces(places, element.query);
    const byDistance = element.sort === 'distance';
    if (from && (near || byDistance)) return sortByDistance(found, from);
    return sortPlaces(found, byDistance ? 'name' : element.sort, element.galleryLocale.asked);
  }

  /** What the reader's choice leaves of what is offered. */
  choosePlaces(): readonly Place[] {
    const { element, choice } = this;
    return this.chosen([element.offered, choice], () => choosePlaces(findPlaces(element.offered, choice.query), choice));
  }

  distanceOf(place: Place): string {
    const { from, element } = this;
    const kilometres = from && distanceTo(place, from);
    if (kilometres === undefined) return '';
    const { galleryLocale: locale } = element;
    // Where the reader is, is known to about a kilometre.
    return galleryWords.in(locale)('away', { km: locale.formatNumber(Math.max(1, Math.round(kilometres))) });
  }

  readonly renderBand: NonNullable<GalleryView['renderBand']> = (view, place, band) => {
    if (band === 'parts') return partsBand(view, place);
    void criteriaWords.load(view.locale)?.then(() => this.element.requestUpdate());
    return criteriaBand(view, place);
  };

  renderControls({ locale }: GalleryView): TemplateResult {
    const { element, source, choice } = this;
    const { filters, search, offered, shownView, isWide } = element;
    const asked = element.views.split(/[\s,]+/);
    const stale = source.stale && source.loadedAt;
    return html`${galleryControls({
      locale,
      views: GALLERY_VIEWS.filter((name) => asked.includes(name)),
      view: shownView,
      onView: (view) => this.chooseView(view),
      wide: isWide,
      facets: filters ? this.facets([offered, choice], () => this.listFacets()) : undefined,
      choice,
      onChoose: (facet, value) => this.choose({ ...choice, [facet]: value }),
      words: search ? (choice.query ?? '') : undefined,
      onSearch: (query) => this.choose({ ...choice, query }),
      near: this.extras.renderNear(),
    })}${stale ? staleNote(locale, locale.formatDate(writeInstant(stale), 'time', element.timeZone), () => element.reload()) : nothing}`;
  }

  /** Why no place is shown; `undefined` as long as some may come. */
  renderAbsence(view: GalleryView): TemplateResult | undefined {
    const { element, source, choice } = this;
    if (!element.feed?.items.length) {
      if (source.error) return galleryFailure(view.locale, view.level, source.error, () => element.reload());
      if (!element.feed || (element.src && source.status === 'pending')) return undefined;
    }
    const chosen = Object.values(choice).some(Boolean);
    return noPlaces(view, choice.query ?? '', chosen ? () => this.showAll() : undefined);
  }

  renderList(view: GalleryView, places: readonly Place[]): TemplateResult {
    const { element } = this;
    if (element.shownView === 'compact') return placeNames(view, places);
    const list = placeList(view, places);
    if (element.shownView !== 'map') return list;
    void this.parts.bring('map', () => import('./gallery-map.js'), (part) => {
      adoptStyles(element, part.mapStyles);
      this.map = new part.GalleryMap(element, this.announcer);
    });
    return this.map?.render(view, element.shown, list) ?? list;
  }

  renderBelow(view: GalleryView, shown: readonly Place[]): TemplateResult | typeof nothing {
    const { element, source, extras, details, lightbox } = this;
    const { feed } = element;
    if (!feed) return nothing;
    // Each picture has its credit beside it.
    const footer = feedFooter({ locale: view.locale, feed, shown, images: false, leadCredited: false, loadedAt: source.loadedAt, timeZone: undefined });
    return html`${footer}${extras.renderBelow(view, shown)}${details?.render() ?? nothing}${lightbox?.render() ?? nothing}`;
  }

  /** @param index which of the place's pictures */
  async openPhotos(place: Place, opener?: HTMLElement, index = 0): Promise<void> {
    const { element } = this;
    if (!element.dispatchEvent(new PhotoOpenEvent(place))) return;
    await this.parts.bring('pictures', () => import('./lightbox-part.js'), (part) => {
      adoptStyles(element, part.lightboxStyles);
      this.lightbox = new part.Lightbox(element, {
        view: () => element.galleryView,
        places: () => element.shown,
        history: () => this.hasHistory,
        focusResults: () => this.focusTitle(),
      });
    });
    this.lightbox?.open(place, opener, index);
  }

  async openDetails(place: Place, opener?: HTMLElement): Promise<void> {
    const { element } = this;
    await this.parts.bring('details', () => import('./place-details-part.js'), (part) => {
      adoptStyles(element, part.detailsStyles);
      this.details = new part.PlaceDetails(element, {
        view: () => element.galleryView,
        feed: () => element.feed,
        history: () => this.hasHistory,
        focusResults: () => this.focusTitle(),
        takeAway: (view, places) => this.extras.renderTakeAway(view, places),
      });
    });
    // From a picture over the details of a place: these are below it.
    if (this.details?.place) this.lightbox?.close();
    this.details?.open(place, opener);
  }

  /** Shows another choice, without a word to the page. */
  show(choice: PlaceChoice): void {
    this.choice = choice;
    this.drawn = STEP;
    this.element.requestUpdate();
  }

  /** Says how many places are shown, when they have settled. */
  announceCount(): void {
    const { element } = this;
    this.announcer.say(() => galleryWords.in(element.galleryLocale)('places', { n: element.shown.length }));
  }

  announce(text: string): void {
    this.announcer.say(() => text);
  }

  focusTitle(): void {
    this.element.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** Whether what is open has an entry of the page's history of its own; an address makes its own. */
  private get hasHistory(): boolean {
    const { history, deepLink } = this.element;
    return history !== 'none' && !deepLink && window.parent === window;
  }

  private listFacets(): Facets {
    const { choice, element } = this;
    const found = findPlaces(element.offered, choice.query);
    const rest = { ...choice, query: undefined };
    // The categories stay where they are, whatever else is chosen.
    const isLong = element.offered.length > MANY;
    const offered = FACETS.filter((facet) => isLong || facet === 'category' || facet === 'danger' || choice[facet]);
    return Object.fromEntries(
      offered.map((facet) => [facet, facet === 'category' ? listFacet(element.offered, facet) : listFacet(found, facet, rest)]),
    );
  }

  private chooseView(view: GalleryViewName): void {
    this.element.view = view;
    this.element.dispatchEvent(new ViewChangeEvent(view));
  }

  private showAll(): void {
    this.choose({});
    this.focusTitle();
  }

  private choose(choice: PlaceChoice): void {
    this.show(choice);
    this.announceCount();
    this.element.dispatchEvent(new FilterChangeEvent(choice.category, choice.query ?? ''));
  }
}

/** Latitude and longitude of an attribute: `53.9, 27.57`. */
function readPoint(text = ''): Point | undefined {
  const [latitude = NaN, longitude = NaN] = text.split(',').map((part) => (part.trim() ? Number(part) : NaN));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
