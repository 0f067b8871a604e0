import type { PlaceShape } from '../../model/place.js';
import { toPosition, type Position, type PositionProblem } from './position.js';

type Json = Record<string, unknown>;
type Vertex = [longitude: number, latitude: number];

/** What a geometry says of a place. */
export interface Located {
  position?: Position;
  problem?: PositionProblem;
  /** Further points, of a multi-point or a collection. */
  others: Position[];
  shape?: PlaceShape;
}

/** Most vertices kept of one place's shape. */
const MOST = 20_000;

const isVertex = (value: unknown): value is Vertex =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

const vertices = (value: unknown): Vertex[] =>
  Array.isArray(value) ? value.slice(0, MOST).filter(isVertex).map(([x, y]) => [x, y]) : [];

/** Twice the signed area. */
const area = (ring: readonly Vertex[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

const contains = (ring: readonly Vertex[], [x, y]: Vertex): boolean => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

/** A point on the surface of a ring: its centroid, or its first vertex where the centroid lies outside. */
function pointOnSurface(ring: readonly Vertex[]): Vertex | undefined {
  const first = ring[0];
  const size = area(ring);
  if (!first || !size) return first;
  // Reckoned from the first vertex, so that small areas far from zero lose no digits.
  const [ox, oy] = first;
  let cx = 0;
  let cy = 0;
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    const cross = (x - ox) * (nextY - oy) - (nextX - ox) * (y - oy);
    sum += cross;
    cx += (x + nextX - 2 * ox) * cross;
    cy += (y + nextY - 2 * oy) * cross;
  });
  const centre: Vertex = [ox + cx / (3 * sum), oy + cy / (3 * sum)];
  return contains(ring, centre) ? centre : first;
}

/**
 * Where a GeoJSON geometry lies (RFC 7946 section 3.1): a point itself; of several points the first; of lines the middle
 * vertex; of polygons a point on the surface of the largest.
 */
export function locate(geometry: unknown): Located {
  const points: Vertex[] = [];
  const lines: Vertex[][] = [];
  const rings: Vertex[][] = [];
  const read = (json: unknown, depth: number): void => {
    if (typeof json !== 'object' || !json || depth > 4) return;
    const { type, coordinates, geometries } = json as Json;
    const parts = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
    if (type === 'Point') points.push(...vertices([parts]));
    else if (type === 'MultiPoint') points.push(...vertices(parts));
    else if (type === 'LineString') lines.push(vertices(parts));
    else if (type === 'MultiLineString') lines.push(...parts.slice(0, MOST).map(vertices));
    else if (type === 'Polygon') rings.push(...parts.slice(0, 1).map(vertices));
    else if (type === 'MultiPolygon') {
      for (const polygon of parts.slice(0, MOST)) if (Array.isArray(polygon)) rings.push(vertices(polygon[0]));
    } else if (Array.isArray(geometries)) for (const part of geometries.slice(0, 1000)) read(part, depth + 1);
  };
  read(geometry, 0);

  const largest = rings.reduce<Vertex[] | undefined>((best, ring) => (!best || Math.abs(area(ring)) > Math.abs(area(best)) ? ring : best), undefined);
  const line = lines.find((vertices) => vertices.length);
  const vertex = points[0] ?? (largest && pointOnSurface(largest)) ?? line?.[line.length >> 1];
  const located: Located = { others: [] };
  const position = vertex && toPosition(vertex[1], vertex[0]);
  if (typeof position === 'string') located.problem = position;
  else if (position) {
    located.position = position;
    const drawn = rings.length ? rings : lines;
    const parts = drawn.filter((part) => part.length && part.every(([x, y]) => typeof toPosition(y, x) === 'object'));
    if (parts.length) located.shape = { type: rings.length ? 'polygon' : 'line', parts };
  }
  for (const [x, y] of points.slice(1)) {
    const other = toPosition(y, x);
    if (typeof other === 'object') located.others.push(other);
  }
  return located;
}
