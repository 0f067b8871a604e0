import { html, nothing, svg, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { Cluster } from '../../selecting/places/cluster-spots.js';
import { FEW, type MappedPlace } from '../../selecting/places/lay-markers.js';
import { listMeridians } from '../../selecting/places/list-meridians.js';
import { locateSpot, project, type MapFrame, type Spot } from '../../selecting/places/map-frame.js';
import { scaleBar } from '../../selecting/places/scale-bar.js';
import { CLOSE, icon, MINUS, PLUS, WHOLE } from '../icons.js';
import { describeKind, describeWhere, translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';
import { WORLD } from './map-paths.js';

/** What a map shows at the moment. Members, `lit`, `selected` and `card` are positions in `places`. */
export interface MapDrawing {
  view: GalleryView;
  places: readonly MappedPlace[];
  markers: readonly Cluster[];
  frame: MapFrame;
  /** CSS px. */
  width: number;
  height: number;
  /** Paths in a world of `WORLD` units. */
  land: string;
  outline: string;
  towns: readonly (Spot & { name: string })[];
  /** Neither coast nor outline is seen: a graticule and names say where this is. */
  bare: boolean;
  /** The marker that Tab comes to. */
  current: Cluster | undefined;
  lit: number | undefined;
  selected: number | undefined;
  /** Places of the open card. */
  card: readonly number[];
  hint: string;
  /** Whether all is seen. */
  whole: boolean;
  credit: string;
  /** Pictures of a tile server, or the button that asks for them. */
  tiles: unknown;
  ask: unknown;
  onZoom(factor: number): void;
  onWhole(): void;
  onMarker(marker: Cluster): void;
  onCloseCard(): void;
}

/** So far outside the map markers still are drawn, so that it can be moved before it is drawn anew, CSS px. */
export const BEYOND = 200;
const GRATICULE = 90;
/** A letter of a label, CSS px. */
const LETTER = 6.5;

const at = ({ x, y }: Spot): string => `translate:${x.toFixed(1)}px ${y.toFixed(1)}px`;
const line = (a: Spot, b: Spot): string => `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`;

export function placeMap(drawing: MapDrawing): TemplateResult {
  const { view, places, markers, frame, width, height, land, outline, lit, selected, hint, credit, tiles, ask } = drawing;
  const { locale } = view;
  const t = galleryWords.in(locale);
  const locate = (spot: Spot): Spot => locateSpot(spot, frame);
  const isNear = ({ x, y }: Spot): boolean => Math.abs(x) < width / 2 + BEYOND && Math.abs(y) < height / 2 + BEYOND;
  const seen = markers.map((marker) => ({ marker, ...locate(marker) })).filter(isNear);
  const few = places.length <= FEW;
  const sets = places.filter(({ lines }, i) => lines.length && (few || i === selected));
  const scale = scaleBar(frame, 80);
  const far = lit === undefined ? undefined : locate(places[lit]!.anchor);
  const isOff = far && (Math.abs(far.x) > width / 2 || Math.abs(far.y) > height / 2);
  const unit = scale.metres < 1000 ? 'meter' : 'kilometer';
  const copies = [-1, 0, 1].filter((turn) => Math.abs(turn + 0.5 - frame.x) < 0.5 + (width / 2 + BEYOND) / frame.scale);
  return html`<div class="map-plane" dir="ltr">
      ${tiles}
      <svg aria-hidden="true">
        ${copies.map((turn) => {
          const zoom = frame.scale / WORLD;
          const place = `translate(${(turn - frame.x) * frame.scale} ${-frame.y * frame.scale}) scale(${zoom})`;
          return svg`<path class="land" d=${land} transform=${place} /><path class="outline" d=${outline} transform=${place} />`;
        })}
        ${outline ? nothing : graticule(drawing)}
        <path class="set" d=${sets.flatMap(({ lines }) => lines.map(([a, b]) => line(locate(a), locate(b)))).join('')} />
        ${sets.flatMap(({ parts }) => parts.map((part) => dot('ring', locate(part), 3.5)))}
        ${few
          ? seen.map((pin) => {
              const { anchor, lines } = places[pin.marker.members[0]!]!;
              const exact = locate(anchor);
              // The number stands on the line of a set anyway.
              return lines.length || Math.hypot(exact.x - pin.x, exact.y - pin.y) < 2 ? nothing : svg`<path class="set" d=${line(exact, pin)} />${dot('dot', exact, 2.5)}`;
            })
          : nothing}
        ${labels(drawing, seen)}
      </svg>
      <ul class="pins">
        ${seen.map(({ marker, x, y }) => html`<li .style=${at({ x, y })}>${pin(drawing, marker)}</li>`)}
      </ul>
    </div>
    ${isOff
      ? html`<span class="map-arrow" .style=${`rotate:${Math.atan2(far.y, far.x)}rad;${at({ x: clamp(far.x, width / 2 - 20), y: clamp(far.y, height / 2 - 20) })}`}></span>`
      : nothing}
    <div class="map-tools">
      ${tool(t('zoomIn'), PLUS, () => drawing.onZoom(2))}${tool(t('zoomOut'), MINUS, () => drawing.onZoom(0.5))}
      ${drawing.whole ? nothing : tool(t('wholeMap'), WHOLE, () => drawing.onWhole())}
    </div>
    ${ask}${card(drawing)}
    <p class="map-foot"><span class="map-scale" .style=${`inline-size:${scale.width}px`}></span
      ><span class="num"
        >${locale.formatNumber(unit === 'meter' ? scale.metres : scale.metres / 1000, { style: 'unit', unit, unitDisplay: 'short' })}</span
      ><span>${credit}</span></p>
    ${hint ? html`<p class="map-hint">${hint}</p>` : nothing}`;
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const dot = (name: string, { x, y }: Spot, radius: number): TemplateResult => svg`<circle class=${name} cx=${x} cy=${y} r=${radius} />`;

const tool = (label: string, path: string, onClick: () => void): TemplateResult =>
  html`<button type="button" aria-label=${label} title=${label} @click=${onClick}>${icon(path)}</button>`;

const described = new WeakMap<MappedPlace, { locale: Locale; text: string }>();

/** "1. Mir Castle Complex, Grodno Region, Cultural, (ii)(iv)": asked for at each drawing, and names of countries are dear. */
function describeOnce(view: GalleryView, mapped: MappedPlace): string {
  const { locale } = view;
  const { place, number } = mapped;
  const known = described.get(mapped);
  if (known?.locale === locale) return known.text;
  const text = [`${locale.formatNumber(number)}. ${translate(locale, place).name}`, describeWhere(view, place), describeKind(view, place)].filter(Boolean).join(', ');
  described.set(mapped, { locale, text });
  return text;
}

/** A marker: the number of its place in the list, or how many places it stands for. */
function pin(drawing: MapDrawing, marker: Cluster): TemplateResult {
  const { view, places, lit, selected, current } = drawing;
  const { locale } = view;
  const { members } = marker;
  const isHeap = members.length > 1;
  const { place, number } = places[members[0]!]!;
  const isLit = members.some((member) => member === lit || member === selected);
  const label = isHeap
    ? galleryWords.in(locale)('around', { n: members.length, name: translate(locale, place).name })
    : describeOnce(view, places[members[0]!]!);
  return html`<button
    type="button"
    class="pin num ${isHeap ? 'heap' : ''} ${isLit ? 'lit' : ''}"
    data-at=${isHeap ? nothing : members[0]!}
    tabindex=${marker === current ? 0 : -1}
    aria-label=${label}
    aria-pressed=${isHeap ? nothing : members[0] === selected}
    @click=${() => drawing.onMarker(marker)}
  >
    ${locale.formatNumber(isHeap ? members.length : number)}
  </button>`;
}

/** The places of the marker that was chosen: one, or all that lie on one spot. */
function card({ view, places, card, onCloseCard }: MapDrawing): TemplateResult | typeof nothing {
  if (!card.length) return nothing;
  return html`<div class="map-card">
    <button type="button" aria-label=${galleryWords.in(view.locale)('close')} @click=${onCloseCard}>${icon(CLOSE)}</button>
    <ul>
      ${card.map((index) => {
        const { place } = places[index]!;
        const { name } = translate(view.locale, place);
        return html`<li>
          <p class="map-name" tabindex="-1">
            ${place.url ? html`<a href=${place.url} target=${view.target ?? nothing} rel="noopener" @click=${(event: Event) => view.onSelect(event, place)}>${name}</a>` : name}
          </p>
          <p class="fact num">${[describeWhere(view, place), describeKind(view, place)].filter(Boolean).join(' · ')}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Round degrees, with their numbers along two sides where nothing else says where this is. */
function graticule({ view: { locale }, frame, width, height, bare }: MapDrawing): unknown {
  const { longitudes, latitudes } = listMeridians(frame, width, height, GRATICULE);
  const degrees = (value: number, [plus, minus]: string): string => `${locale.formatNumber(Math.abs(value))}°${value ? (value < 0 ? minus : plus) : ''}`;
  const text = (x: number, y: number, words: string): TemplateResult | typeof nothing => (bare ? svg`<text x=${x} y=${y}>${words}</text>` : nothing);
  return [
    ...longitudes.map((longitude) => {
      const x = (longitude / 360 + 0.5 - frame.x) * frame.scale;
      const shown = longitude - 360 * Math.round(longitude / 360);
      return svg`<path class="grid-line" d=${`M${x} ${-height}V${height}`} />${text(x + 4, 14 - height / 2, degrees(shown, 'EW'))}`;
    }),
    ...latitudes.map((latitude) => {
      const y = (project({ latitude, longitude: 0 }).y - frame.y) * frame.scale;
      return svg`<path class="grid-line" d=${`M${-width} ${y}H${width}`} />${text(4 - width / 2, y - 4, degrees(latitude, 'NS'))}`;
    }),
  ];
}

/** Names of towns; where nothing else says where this is, of the places themselves. They yield to markers and to each other. */
function labels({ view, places, frame, width, height, towns, bare }: MapDrawing, markers: readonly (Spot & { marker: Cluster })[]): unknown {
  const taken = markers.map(({ x, y }) => [x - 14, y - 14, x + 14, y + 14] as const);
  const named = [
    ...towns.map(({ name, ...spot }) => ({ name, gap: 7, ...locateSpot(spot, frame) })),
    ...(bare ? markers.map(({ x, y, marker }) => ({ name: translate(view.locale, places[marker.members[0]!]!.place).name, gap: 17, x, y })) : []),
  ];
  return named.map(({ name, gap, x, y }) => {
    const long = name.length * LETTER + gap;
    const side = [1, -1].find((way) => {
      const box = [Math.min(x + way * gap, x + way * long), y - 9, Math.max(x + way * gap, x + way * long), y + 9] as const;
      const isFree = box[0] > -width / 2 && box[2] < width / 2 && !taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
      if (isFree) taken.push(box);
      return isFree;
    });
    return svg`${gap < 9 && Math.abs(y) < height ? dot('town', { x, y }, 2) : nothing}${side ? svg`<text x=${x + side * gap} y=${y + 4} class=${side < 0 ? 'before' : ''}>${name}</text>` : nothing}`;
  });
}
