import type { Place } from '../../model/place.js';

export interface Point {
  latitude: number;
  longitude: number;
}

const RADIANS = Math.PI / 180;
/** Mean radius of the Earth in kilometres (IUGG). */
const RADIUS = 6371.0088;

/** Great-circle distance in kilometres (haversine). */
export function distanceBetween(a: Point, b: Point): number {
  const h =
    Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

const hasPosition = (point: Partial<Point>): point is Point => point.latitude !== undefined && point.longitude !== undefined;

/** Where a place can be found: its components where they are known, else its own point. */
export function pointsOf(place: Place): Point[] {
  const components = place.components.filter(hasPosition);
  return components.length ? components : hasPosition(place) ? [place] : [];
}

/** Kilometres from a point to the nearest part of a place; unknown where it has no position. */
export function distanceTo(place: Place, from: Point): number | undefined {
  const distances = pointsOf(place).map((point) => distanceBetween(from, point));
  return distances.length ? Math.min(...distances) : undefined;
}

/** Orders places by the distance of their nearest part from a point; those without a position come last, in the list's own order. */
export function sortByDistance(places: readonly Place[], from: Point): readonly Place[] {
  const distances = new Map(places.map((place) => [place, distanceTo(place, from) ?? 1e6]));
  return [...places].sort((a, b) => distances.get(a)! - distances.get(b)!);
}
