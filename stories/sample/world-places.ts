import { serveText } from './write-sample-feed.js';

/** Towns around the world, and on both sides of the antimeridian. */
const towns: [name: string, country: string, latitude: number, longitude: number][] = [
  ['Minsk', 'BY', 53.9, 27.57], ['Vilnius', 'LT', 54.69, 25.28], ['Riga', 'LV', 56.95, 24.11], ['Warsaw', 'PL', 52.23, 21.01], ['Kyiv', 'UA', 50.45, 30.52],
  ['Kraków', 'PL', 50.06, 19.94], ['Prague', 'CZ', 50.08, 14.43], ['Vienna', 'AT', 48.21, 16.37], ['Bratislava', 'SK', 48.15, 17.11], ['Budapest', 'HU', 47.5, 19.04],
  ['Rome', 'IT', 41.9, 12.48], ['Paris', 'FR', 48.86, 2.35], ['Madrid', 'ES', 40.42, -3.7], ['Lisbon', 'PT', 38.72, -9.14], ['London', 'GB', 51.51, -0.13],
  ['Oslo', 'NO', 59.91, 10.75], ['Cairo', 'EG', 30.04, 31.24], ['Nairobi', 'KE', -1.29, 36.82], ['Cape Town', 'ZA', -33.92, 18.42], ['Delhi', 'IN', 28.61, 77.21],
  ['Beijing', 'CN', 39.9, 116.41], ['Tokyo', 'JP', 35.68, 139.69], ['Sydney', 'AU', -33.87, 151.21], ['Suva', 'FJ', -18.14, 178.44], ['Apia', 'WS', -13.83, -171.77],
  ['Mexico City', 'MX', 19.43, -99.13], ['Quito', 'EC', -0.18, -78.47], ['Lima', 'PE', -12.05, -77.04], ['Brasília', 'BR', -15.79, -47.88], ['Ottawa', 'CA', 45.42, -75.7],
];

let url: string | undefined;

/** A list of towns around the world at a URL. */
export function worldPlaces(): string {
  const places = towns.map(([name, country, latitude, longitude], i) => ({ id: String(i), name, country, latitude, longitude, category: 'Town', url: `https://portal.example/${i}` }));
  url ??= serveText(JSON.stringify({ title: 'Towns of the world', places: [...places, { id: 'lost', name: 'A place nobody has found', category: 'Town' }] }), 'application/json');
  return url;
}
