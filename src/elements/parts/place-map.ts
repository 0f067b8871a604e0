import { html, nothing, render } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Outline } from '../../loading/load-outline.js';
import type { Place } from '../../model/place.js';
import type { Cluster } from '../../selecting/places/cluster-spots.js';
import packed from '../../selecting/places/land.js';
import { layMarkers, mapPlaces, type MappedPlace } from '../../selecting/places/lay-markers.js';
import { fitSpots, locateSpot, project, TILE, wrap, type MapFrame, type Spot } from '../../selecting/places/map-frame.js';
import { nearestToward } from '../../selecting/places/nearest-toward.js';
import { unpackLand } from '../../selecting/places/unpack-land.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { writePath } from '../../ui/gallery/map-paths.js';
import { BEYOND, placeMap } from '../../ui/gallery/place-map.js';
import { listenToGestures } from './map-gestures.js';
import type { MapTiles } from './map-tiles.js';

/** What a map is about, and whom it tells. */
export interface MapSetting {
  view: GalleryView;
  /** In the order of the list: that of their numbers. */
  places: readonly Place[];
  outline: Outline | undefined;
  tiles: MapTiles | undefined;
  /** Of the tiles; the land's own is always named. */
  attribution: string | undefined;
  /** A marker has the focus or the pointer, or nothing has. */
  onLight(place: Place | undefined): void;
  /** A place was chosen. */
  onChoose(place: Place): void;
  /** Escape, on the marker of this place. */
  onLeave(place: Place): void;
  /** Another part of the world is seen: so many of the places. */
  onMove(seen: number, total: number): void;
}

/** Free around what is fitted, CSS px. */
const EDGE = 28;
/** Width of the world at the deepest zoom. */
const DEEPEST = TILE * 2 ** 14;
const DEEPEST_TILES = TILE * 2 ** 19;
/** Milliseconds that a hint stays. */
const HINT = 1800;

const land = unpackLand(packed).map((vertices) => ({ closed: true, vertices }));
let landPath: string | undefined;
let coast: Spot[] | undefined;

/** A map in a box of its own, drawn apart from the list beside it: moving it costs the list nothing. */
export class PlaceMap {
  private setting: MapSetting | undefined;
  private places: readonly MappedPlace[] = [];
  private markers: readonly Cluster[] = [];
  private frame: MapFrame = { x: 0.5, y: 0.5, scale: 0 };
  private width = 0;
  private height = 0;
  private whole = true;
  private laidAt = 0;
  private bare = false;
  private drawing = false;
  private outline = '';
  private towns: (Spot & { name: string })[] = [];
  private shift: Spot = { x: 0, y: 0 };
  /** Positions in `places`: where Tab comes to, what is lit, what is chosen, what the card is about. */
  private current = 0;
  private lit: number | undefined;
  private selected: number | undefined;
  private card: readonly number[] = [];
  private hint = '';
  private timer?: ReturnType<typeof setTimeout>;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.resize()));

  constructor(private readonly box: HTMLElement) {
    box.addEventListener('keydown', this.onKey);
    listenToGestures(box, {
      pan: (dx, dy, rests) => this.pan(dx, dy, rests),
      zoom: (factor, at) => this.zoom(factor, at),
      hint: (message) => {
        const t = galleryWords.in(this.setting!.view.locale);
        this.showHint(message === 'wheelHint' ? t(message, { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' }) : t(message));
      },
    });
    for (const look of ['focusin', 'pointerover', 'focusout', 'pointerleave']) box.addEventListener(look, this.onLook);
    this.observer.observe(box);
  }

  /** Shows these places; where the reader has not moved the map, all of them. */
  show(setting: MapSetting): void {
    const before = this.setting;
    this.setting = setting;
    if (before?.places !== setting.places || before.view.home !== setting.view.home) {
      const chosen = this.places[this.selected ?? -1]?.place;
      this.places = mapPlaces(setting.places, setting.view.home);
      const at = this.places.findIndex(({ place }) => place === chosen);
      this.selected = at < 0 ? undefined : at;
      this.card = at < 0 ? [] : this.card.slice(0, 1).map(() => at);
      this.lit = undefined;
      this.current = 0;
      this.laidAt = 0;
      this.whole = true;
    }
    if (before?.outline !== setting.outline) {
      this.outline = writePath(setting.outline?.lines ?? []);
      this.towns = (setting.outline?.towns ?? []).map((town) => ({ name: town.name, ...project(town) }));
    }
    this.resize();
  }

  /** Lights a place that is looked at elsewhere. */
  light(place: Place | undefined): void {
    const at = this.places.findIndex((mapped) => mapped.place === place);
    if (at === (this.lit ?? -1)) return;
    this.lit = at < 0 ? undefined : at;
    this.draw();
  }

  /** Draws anew, with the same places: tiles were allowed. */
  draw(): void {
    const { setting, places, box } = this;
    // What goes may have had the focus, and says so in the middle of it.
    if (!setting || !this.frame.scale || this.drawing) return;
    this.drawing = true;
    this.fold();
    const { frame } = this;
    const { view, tiles, attribution } = setting;
    if (this.laidAt !== frame.scale) {
      this.markers = layMarkers(places, frame.scale);
      this.laidAt = frame.scale;
    }
    const { width, height } = this;
    const hadFocus = !!this.focusedPin;
    landPath ??= writePath(land);
    render(
      placeMap({
        view, places, frame, width, height, tiles: tiles?.render(frame, width, height) ?? nothing,
        markers: this.markers, current: this.marker, land: landPath, outline: this.outline, towns: this.towns, bare: this.bare,
        lit: this.lit, selected: this.selected, card: this.card, hint: this.hint, whole: this.whole,
        credit: ['Natural Earth', tiles?.isShown ? attribution : undefined].filter(Boolean).join(' · '),
        ask: tiles && !tiles.isShown ? html`<p class="map-ask">${tiles.ask(view.locale, () => this.draw())}</p>` : nothing,
        onZoom: (factor) => this.zoom(factor),
        onWhole: () => {
          this.showWhole();
          box.querySelector<HTMLElement>('.map-tools button')?.focus();
        },
        onMarker: (marker) => this.open(marker),
        onCloseCard: () => this.closeCard(),
      }),
      box,
    );
    box.classList.toggle('map-set', !!this.places[this.selected ?? -1]?.lines.length);
    this.plane?.style.setProperty('translate', 'none');
    this.drawing = false;
    if (hadFocus) this.focus();
  }

  /** What it listens to goes with its box. */
  remove(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private get plane(): HTMLElement | null {
    return this.box.querySelector('.map-plane');
  }

  private get marker(): Cluster | undefined {
    return this.markers.find(({ members }) => members.includes(this.current));
  }

  private get focusedPin(): Element | undefined {
    const active = (this.box.getRootNode() as ShadowRoot | Document).activeElement;
    return active?.classList.contains('pin') && this.box.contains(active) ? active : undefined;
  }

  private readonly focus = (): void => this.box.querySelector<HTMLElement>('.pin[tabindex="0"]')?.focus({ preventScroll: true });

  private resize(): void {
    // Asked once: to ask is to lay the page out.
    this.width = this.box.clientWidth;
    this.height = this.box.clientHeight;
    if (!this.width) return;
    if (this.whole) this.showWhole();
    else this.moveTo(this.frame);
  }

  private showWhole(): void {
    const { setting } = this;
    const spots = this.places.flatMap(({ parts }) => parts);
    for (const { vertices } of setting?.outline?.lines ?? []) for (const [longitude, latitude] of vertices) spots.push(project({ latitude, longitude }));
    this.shift = { x: 0, y: 0 };
    this.frame = fitSpots(spots, this.width, this.height, EDGE);
    coast ??= land.flatMap(({ vertices }) => vertices.map(([longitude, latitude]) => project({ latitude, longitude })));
    this.bare = !this.outline && !coast.some((spot) => this.sees(spot));
    this.whole = true;
    this.draw();
  }

  private sees(spot: Spot, beyond = 0): boolean {
    const { x: fromX, y: fromY } = locateSpot(spot, this.frame);
    const [x, y] = [fromX + this.shift.x, fromY + this.shift.y];
    return Math.abs(x) <= this.width / 2 + beyond && Math.abs(y) <= this.height / 2 + beyond;
  }

  private moveTo({ x, y, scale }: MapFrame): void {
    const most = this.setting?.tiles?.isShown ? DEEPEST_TILES : DEEPEST;
    this.shift = { x: 0, y: 0 };
    this.frame = { x: x - Math.floor(x), y: Math.max(0, Math.min(1, y)), scale: Math.max(this.width, Math.min(most, scale)) };
    this.whole = false;
    this.draw();
    this.tellSeen();
  }

  /** @param at what stays where it is, CSS px from the middle */
  private zoom(factor: number, at: Spot = { x: 0, y: 0 }): void {
    this.fold();
    const { x, y, scale } = this.frame;
    const share = 1 - 1 / (Math.max(this.width, Math.min(DEEPEST_TILES, scale * factor)) / scale);
    this.moveTo({ x: x + (at.x / scale) * share, y: y + (at.y / scale) * share, scale: scale * factor });
  }

  /** Moves what is drawn, and draws anew only where that is about to end. */
  private pan(dx: number, dy: number, rests = false): void {
    const { shift } = this;
    shift.x += dx;
    shift.y += dy;
    if (this.whole || Math.max(Math.abs(shift.x), Math.abs(shift.y)) > BEYOND) {
      this.fold();
      this.moveTo(this.frame);
    } else this.plane?.style.setProperty('translate', `${shift.x}px ${shift.y}px`);
    if (!rests) return;
    // Tiles, degrees and the arrow at the edge are drawn for what is seen.
    if (this.setting?.tiles?.isShown || this.bare || this.lit !== undefined) this.draw();
    this.tellSeen();
  }

  /** Takes what was moved since it was drawn into the frame. */
  private fold(): void {
    const { x, y, scale } = this.frame;
    this.frame = { x: x - this.shift.x / scale, y: y - this.shift.y / scale, scale };
    this.shift = { x: 0, y: 0 };
  }

  private tellSeen(): void {
    this.setting?.onMove(this.places.filter(({ anchor }) => this.sees(anchor)).length, this.places.length);
  }

  private goTo(index: number): void {
    this.current = index;
    const { marker } = this;
    if (!marker) return;
    if (this.sees(marker, -12)) this.draw();
    else this.moveTo({ ...this.frame, x: marker.x, y: marker.y });
    this.focus();
  }

  private open(marker: Cluster): void {
    const { members } = marker;
    this.current = Math.min(...members);
    if (members.length > 1) {
      const spots = members.map((member) => this.places[member]!.anchor);
      const [{ x, y }] = spots as [Spot];
      const spread = Math.max(...spots.map((spot) => Math.max(Math.abs(wrap(spot.x - x)), Math.abs(spot.y - y))));
      if (spread * DEEPEST > 50) {
        const fitted = fitSpots(spots, this.width, this.height, EDGE * 2, DEEPEST);
        this.moveTo({ ...fitted, scale: Math.max(fitted.scale, this.frame.scale * 2) });
        this.focus();
        return;
      }
    } else {
      this.selected = this.current;
      this.setting?.onChoose(this.places[this.current]!.place);
    }
    this.card = [...members].sort((a, b) => a - b);
    this.draw();
    this.box.querySelector<HTMLElement>('.map-name a, .map-name')?.focus();
  }

  private closeCard(): void {
    this.card = [];
    this.selected = undefined;
    this.setting?.onLight(undefined);
    this.draw();
    this.focus();
  }

  private showHint(hint: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.showHint(''), HINT);
    if (hint === this.hint) return;
    this.hint = hint;
    this.draw();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const onPin = !!this.focusedPin;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape' && this.card.length) this.closeCard();
    else if (key === 'Escape' && onPin) this.setting?.onLeave(this.places[this.current]!.place);
    else if (key === '+' || key === '=') this.zoom(2);
    else if (key === '-' || key === '−') this.zoom(0.5);
    else if (key === '0') this.showWhole();
    else if (onPin && key === 'Home') this.goTo(0);
    else if (onPin && key === 'End') this.goTo(this.places.length - 1);
    else if (onPin && key.startsWith('Arrow')) {
      const from = this.marker;
      const next = from ? this.markers[nearestToward(key, locateSpot(from, this.frame), this.markers.map((marker) => locateSpot(marker, this.frame)))] : undefined;
      if (next) this.goTo(Math.min(...next.members));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onLook = ({ type, target }: Event): void => {
    const at = (target as Element).closest<HTMLElement>('.pin')?.dataset.at;
    const index = at === undefined || type === 'focusout' || type === 'pointerleave' ? this.selected : +at;
    if (type === 'focusin' && at !== undefined) this.current = +at;
    if (index === this.lit) return;
    this.lit = index;
    this.setting?.onLight(this.places[index ?? -1]?.place);
    this.draw();
  };
}
