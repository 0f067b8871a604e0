import type { Draft } from './draft.js';
import { ENTER, TEXT, type Element, type ElementRow, type ElementTable } from './element-row.js';
import { locate } from './places/geometry.js';

/** Most vertices that are looked at. */
const MOST = 20_000;

type Pair = [first: number, second: number];

/** `53.4 26.5 53.5 26.6`, with spaces or commas, as pairs in the order that they are written in. */
function readPairs(text: string): Pair[] {
  const numbers = text.trim().split(/[\s,]+/, 2 * MOST).map(Number);
  return Array.from({ length: numbers.length >> 1 }, (_, i): Pair => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}

/** Puts where something lies into a draft, as `latitude longitude`. The first of several counts. */
function place(draft: Draft, type: string, vertices: readonly Pair[], isLonFirst = draft.lonFirst): void {
  const coordinates = vertices.filter((pair) => pair.every(Number.isFinite)).map(([a, b]) => (isLonFirst ? [a, b] : [b, a]));
  const { position } = locate({ type, coordinates: type === 'Point' ? coordinates[0] : type === 'Polygon' ? [coordinates] : coordinates });
  // What is no position is kept as it is: it is reported when the item is made.
  if (position) draft.point ??= `${position.latitude} ${position.longitude}`;
  else if (type === 'Point' && coordinates[0]) draft.point ??= `${coordinates[0][1]} ${coordinates[0][0]}`;
}

/** The middle of two corners, south-west first; over the antimeridian where the west is east of the east. */
function placeBox(draft: Draft, [low, high]: readonly Pair[], isLonFirst = draft.lonFirst): void {
  if (!low || !high) return;
  const [[south, west], [north, east]] = isLonFirst ? [[low[1], low[0]], [high[1], high[0]]] : [low, high];
  const middle = (west + east + (east < west ? 360 : 0)) / 2;
  place(draft, 'Point', [[(south + north) / 2, middle > 180 ? middle - 360 : middle]], false);
}

/** A ring ends where it begins. */
const isRing = (pairs: readonly Pair[]): boolean => pairs.length > 3 && String(pairs[0]) === String(pairs.at(-1));
const placeList = (draft: Draft, text: string): void => {
  const pairs = readPairs(text);
  place(draft, isRing(pairs) ? 'Polygon' : 'LineString', pairs);
};

/** GML's own latitude comes first, unless its reference system says longitude does. */
const noteAxes = (draft: Draft, { get }: Element): void => {
  if (/crs:?84/i.test(get('srsname') ?? '')) draft.lonFirst = true;
};

const text = (take: (draft: Draft, text: string) => void): ElementRow => ({
  mode: TEXT,
  take: (draft, text, element) => {
    noteAxes(draft, element);
    take(draft, text);
  },
});
const enter: ElementRow = { mode: ENTER, take: (draft, _, element) => noteAxes(draft, element) };
const HOLDERS =
  'georss:where gml:point gml:linestring gml:polygon gml:exterior gml:outerboundaryis gml:linearring gml:envelope gml:multipoint gml:pointmember gml:pointmembers geo:point';

/**
 * Every dialect of positions in feeds: GeoRSS Simple (point, line, polygon, box), GeoRSS GML with GML 3 and 2, and W3C's
 * vocabulary. Lines lie at their middle vertex, areas at a point on them, boxes at their centre.
 */
export const GEO_TABLE: ElementTable = {
  ...Object.fromEntries(HOLDERS.split(' ').map((name) => [name, enter])),
  'georss:point': text((draft, text) => place(draft, 'Point', readPairs(text), false)),
  'georss:line': text((draft, text) => place(draft, 'LineString', readPairs(text), false)),
  'georss:polygon': text((draft, text) => place(draft, 'Polygon', readPairs(text), false)),
  'georss:box': text((draft, text) => placeBox(draft, readPairs(text), false)),
  'gml:pos': text((draft, text) => place(draft, 'Point', readPairs(text))),
  'gml:poslist': text(placeList),
  // GML 2: `lon,lat lon,lat`.
  'gml:coordinates': text((draft, text) => {
    const pairs = readPairs(text);
    place(draft, isRing(pairs) ? 'Polygon' : pairs.length > 1 ? 'LineString' : 'Point', pairs, true);
  }),
  'gml:lowercorner': text((draft, text) => void (draft.corner = readPairs(text)[0])),
  'gml:uppercorner': text((draft, text) => placeBox(draft, [draft.corner, readPairs(text)[0]].filter((pair) => pair !== undefined))),
  'geo:lat_long': text((draft, text) => place(draft, 'Point', readPairs(text), false)),
};
