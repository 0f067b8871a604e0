import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place } from '../../model/place.js';
import { writeInstant } from '../../model/write-instant.js';
import { listFacet, type FacetName } from '../../selecting/places/list-facets.js';
import { mergeSources } from '../../selecting/places/merge-places.js';
import type { PlaceChoice } from '../../selecting/places/select-places.js';
import { fieldStyles, pickStyles, tabStyles } from '../../ui/choice-styles.js';
import { feedFooter } from '../../ui/feed-footer.js';
import { footStyles } from '../../ui/foot-styles.js';
import { staleNote } from '../../ui/feed-states.js';
import { GALLERY_VIEWS, galleryControls, type GalleryViewName } from '../../ui/gallery/gallery-controls.js';
import { galleryFailure, noPlaces } from '../../ui/gallery/gallery-states.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { lateGalleryStyles } from '../../ui/gallery/late-gallery-styles.js';
import { placeList, placeNames } from '../../ui/gallery/place-list.js';
import { markMatches } from '../../ui/mark-matches.js';
import { ViewChangeEvent } from '../calendar-events.js';
import { FilterChangeEvent } from '../events.js';
import { PhotoOpenEvent } from '../gallery-events.js';
import type { HeritageSitesGallery } from '../heritage-sites-gallery.js';
import { adoptStyles } from './adopt-styles.js';
import { ElementRest } from './element-rest.js';
import { LaterParts } from './later-parts.js';
import type { GalleryMap } from './gallery-map.js';
import type { Lightbox } from './lightbox-part.js';

const FACETS = ['category', 'country', 'region', 'criteria', 'period'] as const;

/** What stands around the places, what a reader chooses of them, and their pictures over the window. */
export class GalleryRest extends ElementRest {
  /** What the reader chose. */
  choice: PlaceChoice = {};
  /** One list of several. */
  readonly merge = mergeSources;
  private readonly announcer: Announcer;
  private readonly parts: LaterParts;
  private lightbox: Lightbox | undefined;
  private map: GalleryMap | undefined;

  constructor(
    private readonly element: HeritageSitesGallery,
    private readonly source: FeedController,
  ) {
    super(element);
    adoptStyles(element, pickStyles, tabStyles, fieldStyles, footStyles, lateGalleryStyles);
    this.announcer = new Announcer(element);
    this.parts = new LaterParts(element);
    element.addController(this);
  }

  hostUpdated(): void {
    markMatches(this.element.renderRoot, this.choice.query ?? '');
  }

  hostDisconnected(): void {
    markMatches(this.element.renderRoot, '');
  }

  get announcement(): string {
    return this.announcer.text;
  }

  renderControls({ locale }: GalleryView): TemplateResult {
    const { element, source, choice } = this;
    const { filters, search, offered, shownView, isWide } = element;
    const asked = element.views.split(/[\s,]+/);
    const facets = filters ? Object.fromEntries(FACETS.map((facet) => [facet, this.valuesOf(facet, offered)])) : undefined;
    const stale = source.stale && source.loadedAt;
    return html`${galleryControls({
      locale,
      views: GALLERY_VIEWS.filter((name) => asked.includes(name)),
      view: shownView,
      onView: (view) => this.chooseView(view),
      wide: isWide,
      facets,
      choice,
      onChoose: (facet, value) => this.choose({ ...choice, [facet]: value }),
      words: search ? (choice.query ?? '') : undefined,
      onSearch: (query) => this.choose({ ...choice, query }),
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
    return this.map?.render(view, places, list) ?? list;
  }

  renderBelow({ locale }: GalleryView, shown: readonly Place[]): TemplateResult | typeof nothing {
    const { element, source, lightbox } = this;
    const { feed } = element;
    if (!feed) return nothing;
    // Each picture has its credit beside it.
    const footer = feedFooter({ locale, feed, shown, images: false, leadCredited: false, loadedAt: source.loadedAt, timeZone: undefined });
    return html`${footer}${lightbox?.render() ?? nothing}`;
  }

  async openPhotos(place: Place, opener: HTMLElement): Promise<void> {
    const { element } = this;
    if (!element.dispatchEvent(new PhotoOpenEvent(place))) return;
    await this.parts.bring('pictures', () => import('./lightbox-part.js'), (part) => {
      adoptStyles(element, part.lightboxStyles);
      this.lightbox = new part.Lightbox(element, {
        view: () => element.galleryView,
        places: () => element.listPlaces(this.choice),
        history: () => element.history !== 'none' && window.parent === window,
        focusResults: () => element.renderRoot.querySelector<HTMLElement>('#title')?.focus(),
      });
    });
    this.lightbox?.open(place, opener);
  }

  private valuesOf(facet: FacetName, offered: readonly Place[]) {
    // The categories stay where they are, whatever else is chosen.
    return listFacet(offered, facet, facet === 'category' ? {} : this.choice);
  }

  private chooseView(view: GalleryViewName): void {
    this.element.view = view;
    this.element.dispatchEvent(new ViewChangeEvent(view));
  }

  private showAll(): void {
    this.choose({});
    this.element.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private choose(choice: PlaceChoice): void {
    const { element } = this;
    this.choice = choice;
    element.requestUpdate();
    this.announcer.say(() => galleryWords.in(element.galleryView.locale)('places', { n: element.listPlaces(choice).length }));
    element.dispatchEvent(new FilterChangeEvent(choice.category, choice.query ?? ''));
  }
}
