import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../controllers/feed-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { galleryWords } from '../i18n/gallery/gallery-words.js';
import type { Feed, FeedItem } from '../model/feed.js';
import type { Place } from '../model/place.js';
import { toFeed } from '../model/to-feed.js';
import type { Point } from '../selecting/places/distance.js';
import { choosePlaces, countriesOf, sortPlaces, type PlaceChoice, type PlaceSort } from '../selecting/places/select-places.js';
import { toPlace } from '../selecting/places/to-place.js';
import { baseStyles } from '../theming/base-styles.js';
import type { GalleryView } from '../ui/gallery/gallery-view.js';
import { GALLERY_VIEWS, type GalleryViewName } from '../ui/gallery/gallery-controls.js';
import { gallerySkeleton } from '../ui/gallery/gallery-states.js';
import { galleryStyles } from '../ui/gallery/gallery-styles.js';
import { placeGrid } from '../ui/gallery/place-grid.js';
import { itemStyles } from '../ui/item-styles.js';
import { FeedErrorEvent, FeedLoadEvent } from './events.js';
import type { GalleryRest } from './parts/gallery-rest.js';
import { PortalElement } from './portal-element.js';

/**
 * Places that a portal publishes: World Heritage sites, sights, sanatoria, memorials, crafts. From UNESCO's list, GeoJSON,
 * CSV, KML, GPX, JSON or a feed.
 *
 * What stands inside is shown until the first places arrive, and again when a list fails without an earlier copy: a link.
 *
 * ```html
 * <heritage-sites-gallery src="https://portal.example/sites.geojson" country="BY" filters search>
 *   <a href="https://portal.example/sites">Sites of the portal</a>
 * </heritage-sites-gallery>
 * ```
 *
 * @slot - Fallback: shown while and when there is nothing else.
 * @slot heading - Replaces the title.
 * @slot empty - Replaces the sentence for "no places".
 * @slot error - Replaces the message of a list that failed.
 * @slot map-note - Stands under the map: what its publisher has to say about borders.
 * @slot footer - Stands after the source line.
 * @fires {FeedLoadEvent} feed-load - A list is on screen: `feed`, `source`.
 * @fires {FeedErrorEvent} feed-error - A list failed: `code`, `message`, `url`, `status`.
 * @fires {ItemSelectEvent} item-select - A reader chose a place: `item`. Cancelable.
 * @fires {PhotoOpenEvent} photo-open - A reader asks for the pictures of a place: `item`. Cancelable.
 * @fires {PhotoErrorEvent} photo-error - A picture did not load: `url`.
 * @fires {FilterChangeEvent} filter-change - Category or search changed: `category`, `query`.
 * @fires {ViewChangeEvent} view-change - A reader chose another view: `view`.
 * @csspart heading - The title.
 * @csspart bar - The row of categories and views.
 * @csspart views - The choice of view.
 * @csspart filters - The choice of category, country, region, criterion or period.
 * @csspart search - The search field.
 * @csspart list - The list of places.
 * @csspart item - One place.
 * @csspart headline - Its name.
 * @csspart photo - The button of its pictures.
 * @csspart image - A picture's box.
 * @csspart credit - Whom a picture is by.
 * @csspart map - The map.
 * @csspart status - Notes: an old copy.
 * @csspart source - Publisher and age.
 */
export class HeritageSitesGallery extends PortalElement {
  static override styles = [...baseStyles, itemStyles, galleryStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    view: {},
    views: {},
    country: {},
    category: {},
    criteria: {},
    region: {},
    query: {},
    filters: { type: Boolean },
    search: { type: Boolean },
    sort: {},
    limit: { type: Number },
    near: {},
    tone: { reflect: true },
    uncredited: {},
    mapOutline: { attribute: 'map-outline' },
    mapTiles: { attribute: 'map-tiles' },
    mapAttribution: { attribute: 'map-attribution' },
    history: {},
    items: { attribute: false },
  };

  /** URL of the list; several, separated by white space, are merged. */
  src = '';
  /** `grid` of cards, `list` of rows, `map` and rows, or `compact`: names alone. */
  view: GalleryViewName = 'grid';
  /** Views that the reader may choose from, separated by spaces. */
  views = '';
  /** Only places in these countries (ISO 3166-1 alpha-2, separated by commas); the first is named first. */
  country?: string;
  /** Only these categories, separated by commas. */
  category?: string;
  /** Only places with these criteria: `ii, iv`. */
  criteria?: string;
  /** Only these regions, separated by commas. */
  region?: string;
  /** Only places with these words. */
  query?: string;
  /** Offers category, country, region, criterion and period to choose from. */
  filters = false;
  /** Shows the search field. */
  search = false;
  /** Order: by `name`, `year` of inscription, `distance` from `near`, or `feed` as published. */
  sort: PlaceSort = 'name';
  /** Places shown; 0 shows all. */
  limit = 0;
  /** Latitude and longitude that distances are from: `53.9, 27.57`. */
  near?: string;
  /** `memorial` is quiet: no order by distance, nothing moves. */
  tone: 'plain' | 'memorial' = 'plain';
  /** Pictures that nobody is named for: a `placeholder`, `hide` their box, or `show` them. */
  uncredited: 'placeholder' | 'hide' | 'show' = 'placeholder';
  /** URL of GeoJSON that the map draws under the places: borders of regions, a park, towns as points. Or the GeoJSON itself. */
  mapOutline?: string;
  /** Tile server for the map: `https://tiles.example/{z}/{x}/{y}.png`. Not asked before the reader allows it; needs `map-attribution`. */
  mapTiles?: string;
  /** Whom the tiles are by: stands on the map. */
  mapAttribution?: string;
  /** Whether the open pictures are an entry of the page's history, which Back takes away: `auto` where the page is no frame. */
  history: 'auto' | 'none' = 'auto';

  /** The page's own places instead of a URL. */
  items?: readonly FeedItem[];

  protected declare rest?: GalleryRest;
  private readonly width = new WidthController(this);
  private readonly source = new FeedController(this, {
    onLoad: (feed, urls) => this.dispatchEvent(new FeedLoadEvent(feed, urls)),
    onError: (error) => this.dispatchEvent(new FeedErrorEvent(error)),
    onFresh: () => this.source.showFresh(),
  });
  private ownFeed: Feed | undefined;
  private known: { items?: readonly FeedItem[]; rest?: GalleryRest | undefined; places: readonly Place[] } = { places: [] };
  private openParts: string | undefined;

  /** What is shown, as it was published; `undefined` before the first place. Set it to show a list of your own. */
  get feed(): Feed | undefined {
    return this.ownFeed ?? this.source.feed;
  }

  set feed(feed: Feed | undefined) {
    this.ownFeed = feed;
    this.requestUpdate();
  }

  /** @internal A list is looked at once: it has no news. */
  readonly refresh = 0;

  /** Asks for the list again; what is on screen stays until the answer is there. */
  reload(): void {
    void this.source.reload();
  }

  /** @internal Every place of the list that the page asks for. */
  get offered(): readonly Place[] {
    const { country, category, criteria, region, query, known, rest, feed } = this;
    if (known.items !== feed?.items || known.rest !== rest) {
      const places = feed?.items.flatMap((item) => toPlace(item) ?? []) ?? [];
      this.known = { items: feed?.items, rest, places: rest?.merge(places, this.source.sources) ?? places };
    }
    return choosePlaces(this.known.places, { country, category, criteria, region, query });
  }

  /** @internal What the reader's choice leaves, in order. */
  listPlaces(choice: PlaceChoice): Place[] {
    const sort = this.tone === 'memorial' && this.sort === 'distance' ? 'name' : this.sort;
    const order = { sort, near: readNear(this.near), language: this.locale.asked };
    return sortPlaces(choosePlaces(this.offered, choice), order).slice(0, this.limit || undefined);
  }

  /** @internal */
  get isWide(): boolean {
    return this.width.breakpoint >= 768;
  }

  /** @internal */
  get shownView(): GalleryViewName {
    return GALLERY_VIEWS.includes(this.view) ? this.view : 'grid';
  }

  /** @internal What the templates draw with. */
  get galleryView(): GalleryView {
    const { breakpoint } = this.width;
    const countries = new Set(this.offered.flatMap(countriesOf));
    return {
      ...this.itemView(2),
      uncredited: this.uncredited,
      home: this.country?.split(',')[0]?.trim().toUpperCase() || undefined,
      oneCountry: countries.size < 2,
      columns: breakpoint >= 1120 ? 4 : breakpoint >= 480 ? 2 : 1,
      openParts: this.openParts,
      onParts: ({ id }) => {
        this.openParts = this.openParts === id ? undefined : id;
        this.requestUpdate();
      },
      onPhotos: (place, opener) => void this.bringRest().then(() => this.rest?.openPhotos(place, opener)),
    };
  }

  protected override loadRest(): Promise<GalleryRest> {
    // Its controls are named in words that are not there from the start.
    return Promise.all([import('./parts/gallery-rest.js'), galleryWords.load(this.locale)]).then(
      ([{ GalleryRest }]) => new GalleryRest(this, this.source),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.ownFeed = this.items && toFeed(this.items);
  }

  protected override updated(): void {
    const { feed, source } = this;
    if (feed || source.error || this.shownView !== 'grid') void this.bringRest();
    else if (source.busy) this.bringRestSoon();
    if (feed || this.locale.language !== 'en') void galleryWords.load(this.locale)?.then(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { locale, rest, feed, filters, search, views } = this;
    const view = this.galleryView;
    const places = this.listPlaces(rest?.choice ?? {});
    const t = galleryWords.in(locale);
    const absence = places.length ? undefined : rest?.renderAbsence(view);
    const list = !places.length
      ? (absence ?? (this.hasFallback ? html`<slot></slot>` : gallerySkeleton(view)))
      : this.shownView === 'grid'
        ? placeGrid(view, places)
        : (rest?.renderList(view, places) ?? gallerySkeleton(view));
    return html`<div class="root" lang=${locale.language} dir=${this.localeController.dir}>
      <slot name="heading"
        ><div class="top">
          <h2 class="title" id="title" part="heading" tabindex="-1" aria-level=${this.headingLevel}>${feed?.title ?? t('title')}</h2>
          ${feed ? html`<p class="count num">${t('places', { n: places.length })}</p>` : ''}
        </div></slot
      >
      ${rest?.renderControls(view) ?? html`<div class=${filters || search || views ? 'wait' : ''}></div>`} ${list} ${rest?.renderBelow(view, places)}
      <slot name="footer"></slot>
      <p class="sr" role="status" aria-atomic="true">${rest?.announcement}</p>
    </div>`;
  }
}

function readNear(near: string | undefined): Point | undefined {
  const [latitude, longitude] = (near ?? '').split(',').map(Number);
  return near && latitude === latitude && longitude === longitude && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'heritage-sites-gallery': HeritageSitesGallery;
  }
}
