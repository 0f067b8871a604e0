import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Outline } from '../../loading/load-outline.js';
import type { Place } from '../../model/place.js';
import { pointsOf } from '../../selecting/places/distance.js';
import { translate } from '../../ui/gallery/describe-place.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import type { HeritageSitesGallery } from '../heritage-sites-gallery.js';
import type { MapTiles } from './map-tiles.js';
import { PlaceMap } from './place-map.js';

export { mapStyles } from '../../ui/gallery/map-styles.js';

/** So many places without a position are named; of more the number is enough. */
const NAMED = 12;

/** The map of a gallery beside its list: each lights the other. */
export class GalleryMap implements ReactiveController {
  private map: { box: HTMLElement; places: PlaceMap } | undefined;
  private view: GalleryView | undefined;
  private places: readonly Place[] = [];
  private outline: Outline | undefined;
  private tiles: MapTiles | undefined;
  /** What was asked for. */
  private asked = { outline: '', tiles: '' };

  constructor(
    private readonly element: HeritageSitesGallery,
    private readonly announcer: Announcer,
  ) {
    element.addController(this);
  }

  /** The list and the map, where narrow the map first. */
  render(view: GalleryView, places: readonly Place[], list: TemplateResult): TemplateResult {
    const t = galleryWords.in(view.locale);
    const lost = places.filter((place) => !pointsOf(place).length);
    const names = lost.length && lost.length <= NAMED ? `: ${view.locale.formatList(lost.map((place) => translate(view.locale, place).name))}` : '';
    this.view = view;
    // Only another choice is another list: the map's own places are known by it.
    if (places.length !== this.places.length || places.some((place, i) => place !== this.places[i])) this.places = places;
    const side = html`<div class="map-side">
      <div class="map" part="map" role="group" aria-label=${t('map')} aria-describedby="map-keys"></div>
      <p class="sr" id="map-keys">${t('mapHint')}</p>
      ${lost.length ? html`<p class="fact">${t('noPosition', { n: lost.length })}${names}</p>` : ''}
      <slot name="map-note"></slot>
    </div>`;
    const { isWide } = this.element;
    return html`<div class="beside" @pointerover=${this.onRow} @focusin=${this.onRow} @pointerleave=${this.onRow} @focusout=${this.onRow}>
      ${isWide ? list : side}${isWide ? side : list}
    </div>`;
  }

  hostUpdated(): void {
    const box = this.root.querySelector<HTMLElement>('.map');
    if (this.map && this.map.box !== box) {
      this.map.places.remove();
      this.map = undefined;
    }
    if (!box || !this.view) return;
    this.map ??= { box, places: new PlaceMap(box) };
    this.ask();
    this.show();
  }

  hostDisconnected(): void {
    this.map?.places.remove();
    this.map = undefined;
  }

  private get root(): ParentNode {
    return this.element.renderRoot;
  }

  private show(): void {
    const { view, places, outline, tiles, announcer, element } = this;
    if (!view) return;
    this.map?.places.show({
      view, places, outline, tiles,
      attribution: element.mapAttribution,
      onLight: (place) => this.lightRow(place),
      onChoose: (place) => {
        this.lightRow(place);
        // Where the list lies under the map, the map would leave the window.
        if (element.isWide) this.rowOf(place)?.scrollIntoView({ block: 'nearest' });
      },
      onLeave: (place) => this.rowOf(place)?.querySelector<HTMLElement>('a, button')?.focus(),
      onMove: (n, total) => announcer.say(() => galleryWords.in(view.locale)('inView', { n, total })),
    });
  }

  /** Loads what the page names for the map, each once; what does not come is told to its author, and the map stays as it is. */
  private ask(): void {
    const { element, asked } = this;
    const { mapOutline = '', mapTiles = '', mapAttribution } = element;
    const warn = (error: unknown): void => console.warn(`<${element.localName}>`, error);
    if (asked.outline !== mapOutline) {
      asked.outline = mapOutline;
      this.outline = undefined;
      if (mapOutline) {
        const language = this.view!.locale.asked.split('-')[0]!;
        import('../../loading/load-outline.js')
          .then(({ loadOutline, readOutline }) =>
            mapOutline.startsWith('{') ? readOutline(JSON.parse(mapOutline), language) : loadOutline(new URL(mapOutline, document.baseURI).href, language))
          .then((outline) => {
            if (asked.outline !== mapOutline) return;
            this.outline = outline;
            this.show();
          })
          .catch(warn);
      }
    }
    const tiles = mapAttribution ? mapTiles : '';
    if (mapTiles && !mapAttribution && asked.tiles !== mapTiles) warn('map-tiles is not used without map-attribution: whoever draws a map wants to be named');
    if (asked.tiles === mapTiles) return;
    asked.tiles = mapTiles;
    this.tiles = undefined;
    if (!tiles) return;
    import('./map-tiles.js')
      .then(({ MapTiles }) => {
        this.tiles = new MapTiles(tiles);
        this.show();
      })
      .catch(warn);
  }

  private rowOf(place: Place): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('.place-row')][this.places.indexOf(place)];
  }

  private lightRow(place: Place | undefined): void {
    const row = place && this.rowOf(place);
    for (const lit of this.root.querySelectorAll('.place-row.lit')) if (lit !== row) lit.classList.remove('lit');
    row?.classList.add('lit');
  }

  /** A row that is looked at lights its marker. */
  private readonly onRow = ({ type, target }: Event): void => {
    if ((target as Element).closest('.map')) return;
    const row = type === 'pointerleave' || type === 'focusout' ? undefined : (target as Element).closest<HTMLElement>('.place-row');
    const at = row ? [...row.parentElement!.children].indexOf(row) : -1;
    this.lightRow(this.places[at]);
    this.map?.places.light(this.places[at]);
  };
}
