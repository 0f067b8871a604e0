import type { PlaceListName } from '../../demo/portal/places/place-lists.js';
import { writePlaces } from '../../demo/portal/places/write-places.js';
import { assetUrl } from './asset-url.js';
import { serveText } from './write-sample-feed.js';

const kept = new Map<string, string>();

/** A list of places of the demo portal at a URL; its pictures are the stories' own. */
export function demoPlaces(list: PlaceListName = 'world-heritage'): string {
  const known = kept.get(list);
  if (known) return known;
  const text = JSON.stringify(writePlaces(list, 'https://portal.example')).replaceAll('https://portal.example/pictures/', assetUrl('pictures/'));
  const url = serveText(text, 'application/json');
  kept.set(list, url);
  return url;
}
