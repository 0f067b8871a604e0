import type { Place } from '../../model/place.js';

/** A position for a URL: to about a metre. */
const digits = (value: number): string => String(Math.round(value * 1e5) / 1e5);

/**
 * Ways to a place that cost no request until they are used: `geo:` (RFC 5870) for a device with an application of maps, a page
 * of OpenStreetMap, and its directions. `undefined` for a place without a position.
 */
export function placeLinks({ latitude, longitude, name }: Place): { geo: string; map: string; directions: string } | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const [north, east] = [digits(latitude), digits(longitude)];
  return {
    // Without `q` most applications show a map and no pin.
    geo: `geo:${north},${east}?q=${north},${east}(${encodeURIComponent(name)})`,
    map: `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=14/${north}/${east}`,
    directions: `https://www.openstreetmap.org/directions?to=${north}%2C${east}`,
  };
}
