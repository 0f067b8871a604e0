import L from 'leaflet';
import 'leaflet.markercluster';
import leafletStyles from 'leaflet/dist/leaflet.css';
import clusterStyles from 'leaflet.markercluster/dist/MarkerCluster.css';
import { PlaceMap } from '../../src/elements/parts/place-map.js';
import { getLocale } from '../../src/i18n/locale.js';
import type { Place } from '../../src/model/place.js';
import packed from '../../src/selecting/places/land.js';
import { unpackLand } from '../../src/selecting/places/unpack-land.js';
import { baseStyles } from '../../src/theming/base-styles.js';
import { lateStyles } from '../../src/theming/late-styles.js';
import type { GalleryView } from '../../src/ui/gallery/gallery-view.js';
import { mapStyles } from '../../src/ui/gallery/map-styles.js';
import { rest, timeChange } from '../calendar/time-change.js';
import type { Timing } from '../measure.js';
import { makePoints } from './make-points.js';

/** A map on the page. */
interface ShownMap {
  root: Node;
  /** Moves it to the side by so many CSS px, as a hand does, in one go. */
  pan(dx: number): void;
  countMarkers(): number;
  remove(): void;
}

interface MapSubject {
  name: string;
  mount(host: HTMLElement, places: readonly Place[]): ShownMap;
}

const ROUNDS = 9;
/** One pan: so many moves of so many CSS px. */
const MOVES = 20;
const MOVE = 30;

const view: GalleryView = {
  locale: getLocale('en'), timeZone: undefined, level: 3, images: false, lines: 0, target: undefined, now: 0, broken: new Set(), onBroken() {}, noPicture: undefined, onSelect() {},
  uncredited: 'placeholder', home: undefined, oneCountry: false, columns: 1, openBand: undefined, onBand: () => {}, renderBand: undefined, distanceOf: () => '', onPhotos() {},
};

const ours: MapSubject = {
  name: 'the map of <heritage-sites-gallery>',
  mount(host, places) {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...baseStyles, ...lateStyles, mapStyles].map(({ styleSheet }) => styleSheet!);
    const box = document.createElement('div');
    box.className = 'map';
    box.style.cssText = 'inline-size:800px;block-size:500px;aspect-ratio:auto';
    root.append(box);
    box.setPointerCapture = () => {};
    const map = new PlaceMap(box);
    map.show({ view, places, outline: undefined, tiles: undefined, attribution: undefined, onLight() {}, onChoose() {}, onLeave() {}, onMove() {} });
    const point = (type: string, x: number): void => void box.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x, clientY: 200 }));
    return {
      root,
      pan(dx) {
        point('pointerdown', 400);
        point('pointermove', 400 + dx);
        point('pointerup', 400 + dx);
      },
      countMarkers: () => root.querySelectorAll('.pin').length,
      remove: () => map.remove(),
    };
  },
};

const leaflet: MapSubject = {
  name: 'Leaflet with markercluster',
  mount(host, places) {
    const map = L.map(host, { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, maxZoom: 14 }).setView([20, 0], 2);
    for (const ring of unpackLand(packed)) L.polygon(ring.map(([x, y]) => [y, x]), { stroke: false, interactive: false }).addTo(map);
    const group = L.markerClusterGroup({ animate: false, maxClusterRadius: 44 });
    group.addLayers(places.map(({ latitude, longitude, name }, i) => L.marker([latitude!, longitude!], { title: name, icon: L.divIcon({ html: String(i + 1) }) })));
    map.addLayer(group);
    return {
      root: host,
      pan: (dx) => void map.panBy([-dx, 0], { animate: false }),
      countMarkers: () => host.querySelectorAll('.leaflet-marker-icon').length,
      remove: () => map.remove(),
    };
  },
};

const summarise = (name: string, times: readonly number[]): Timing => {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, first: times[0]!, best: sorted[0]!, median: sorted[sorted.length >> 1]!, rounds: sorted.length };
};

/** Makes a map and pans it, one program after the other in every round. */
async function measureMaps(): Promise<{ create: Timing[]; pan: Timing[] }> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((leafletStyles as string) + (clusterStyles as string));
  document.adoptedStyleSheets.push(sheet);
  const all = [ours, leaflet].map((subject) => ({ subject, create: [] as number[], pan: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { subject, create, pan } of all) {
      const host = document.createElement('div');
      host.style.cssText = 'position:absolute;inset:0 auto auto 0;inline-size:800px;block-size:500px;contain:strict;background:#fff';
      document.body.append(host);
      const places = makePoints();
      const mounted: { map?: ShownMap } = {};
      await rest();
      create.push(await timeChange(() => (mounted.map = subject.mount(host, places)), () => mounted.map!.root));
      const map = mounted.map!;
      if (map.countMarkers() < 20) throw new Error(`${subject.name} shows ${map.countMarkers()} markers`);
      await rest();
      let spent = 0;
      for (let move = 0; move < MOVES; move++) {
        spent += await timeChange(() => map.pan(MOVE), () => map.root);
      }
      pan.push(spent / MOVES);
      map.remove();
      host.remove();
    }
  }
  return { create: all.map(({ subject, create }) => summarise(subject.name, create)), pan: all.map(({ subject, pan }) => summarise(subject.name, pan)) };
}

/** What the page offers to the script that drives it. */
export const mapBench = { measureMaps };

Object.assign(globalThis, { mapBench });
