import type { Place } from '../../model/place.js';
import { clusterSpots, type Cluster } from './cluster-spots.js';
import { pointsOf, type Point } from './distance.js';
import { joinParts, type JoinedParts } from './join-parts.js';
import { project, wrap, type Spot } from './map-frame.js';
import { spreadSpots } from './spread-spots.js';

/** A place that has a position: its parts, and where its marker belongs. */
export interface MappedPlace extends JoinedParts {
  place: Place;
  /** Its number in the list, from 1. */
  number: number;
  parts: readonly Spot[];
}

/** So many places, or fewer, are pushed apart where they are close, so that each keeps its number; more are gathered. */
export const FEW = 24;
/** Distance of two numbers, CSS px. */
const APART = 28;

/** The places of a list that have a position. Of a serial site the parts in the list's own country, where it is about one. */
export function mapPlaces(places: readonly Place[], home: string | undefined): MappedPlace[] {
  return places.flatMap((place, i) => {
    const points = pointsOf(place);
    const own = home ? place.components.filter((part): part is typeof part & Point => part.country === home && part.latitude !== undefined && part.longitude !== undefined) : [];
    const parts = (own.length ? own : points).map(project);
    return parts.length ? [{ place, number: i + 1, parts, ...joinParts(parts) }] : [];
  });
}

/** Markers at a scale; `members` are positions in `places`. */
export function layMarkers(places: readonly MappedPlace[], scale: number): Cluster[] {
  if (places.length > FEW) return clusterSpots(places.map(({ anchor }) => anchor), scale);
  // Around the first, so that neighbours over the antimeridian are neighbours here.
  const start = places[0]?.anchor.x ?? 0;
  const spots = places.map(({ anchor: { x, y } }): Spot => ({ x: wrap(x - start) * scale, y: y * scale }));
  return spreadSpots(spots, APART).map(({ x, y }, i) => ({ x: start + x / scale, y: y / scale, members: [i] }));
}
