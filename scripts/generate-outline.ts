/**
 * Writes demo/portal/files/outline-by.json: the outline of Belarus from Natural Earth 1:10m (public domain, npm world-atlas)
 * and a few of its towns, as GeoJSON for `map-outline`. `npx tsx scripts/generate-outline.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric. */
const BELARUS = '112';

const towns: [longitude: number, latitude: number, en: string, be: string, ru: string, zh: string, ar: string][] = [
  [27.56, 53.9, 'Minsk', 'Мінск', 'Минск', '明斯克', 'مينسك'],
  [23.69, 52.09, 'Brest', 'Брэст', 'Брест', '布列斯特', 'بريست'],
  [30.2, 55.19, 'Vitebsk', 'Віцебск', 'Витебск', '维捷布斯克', 'فيتيبسك'],
  [30.98, 52.43, 'Gomel', 'Гомель', 'Гомель', '戈梅利', 'غوميل'],
  [23.83, 53.68, 'Grodno', 'Гродна', 'Гродно', '格罗德诺', 'غرودنو'],
  [30.34, 53.91, 'Mogilev', 'Магілёў', 'Могилёв', '莫吉廖夫', 'موغيليف'],
];

const round = (value: number): number => +value.toFixed(2);
const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
const { features } = feature(topology, topology.objects.countries);
const country = features.find(({ id }) => id === BELARUS)!.geometry;
if (country.type !== 'Polygon') throw new Error(`The outline is a ${country.type}`);
const ring = country.coordinates[0]!.map(([x, y]) => [round(x!), round(y!)]).filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
const outline = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
    ...towns.map(([longitude, latitude, name, be, ru, zh, ar]) => ({
      type: 'Feature',
      properties: { name, 'name:be': be, 'name:ru': ru, 'name:zh': zh, 'name:ar': ar },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  ],
};
writeFileSync('demo/portal/files/outline-by.json', `${JSON.stringify(outline)}\n`);
