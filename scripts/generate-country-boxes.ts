import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Writes src/formats/places/country-boxes.ts from Natural Earth's countries at 1:50 million (public domain, npm world-atlas):
 *
 *   npx tsx scripts/generate-country-boxes.ts
 *
 * A country is as many boxes as it has far parts, so that France is not also Brazil, and none crosses the antimeridian.
 */
interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: { type: string; id?: string; arcs?: unknown[] }[] } };
}
type Box = [west: number, south: number, east: number, north: number];

/** Parts nearer than this, in degrees, share a box. */
const NEAR = 4;
/** Territories whose places lists put under the state that they belong to. */
const TERRITORIES: Record<string, string> = {
  GB: 'AI BM IO VG KY FK GI GG IM JE MS PN SH GS TC', FR: 'GP MQ GF RE YT NC PF PM WF TF BL MF', NL: 'AW CW SX BQ', DK: 'GL FO', NO: 'SJ', US: 'PR GU VI MP AS', AU: 'NF HM CX CC',
  NZ: 'CK NU TK', CN: 'HK MO', FI: 'AX', MA: 'EH',
};

/** Islands and a rock that the map is too coarse for: west, south, east, north. */
const ISLANDS: [code: string, ...box: Box][] = [
  ['AU', 159, -32, 160, -31], ['BR', -34, -4, -32, -3], ['BR', -30, -21, -28, -20], ['CL', -81, -34, -78, -33], ['CO', -82, 4, -81, 5], ['CR', -88, 5, -87, 6], ['GB', -13, -41, -9, -37],
  ['GB', -6, 36, -5, 37], ['JP', 140, 24, 154, 28], ['KI', -175, -5, -150, 5], ['MH', 160, 4, 173, 15], ['MU', 56, -21, 64, -16], ['MX', -115, 18, -110, 19], ['NO', -9, 70, -7, 72],
  ['NZ', 165, -53, 179, -43], ['NZ', -179, -32, -177, -29], ['SC', 46, -11, 57, -3], ['US', -179, 18, -154, 29], ['US', 166, 19, 167, 20], ['ZA', 37, -47, 38, -46],
];

const { transform, arcs, objects } = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology;
const boxOfArc = arcs.map((arc): Box => {
  let [x, y] = [0, 0];
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const lon = x * transform.scale[0] + transform.translate[0];
    const lat = y * transform.scale[1] + transform.translate[1];
    [box[0], box[1], box[2], box[3]] = [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
  }
  return box;
});
const unite = (a: Box, b: Box): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
const areNear = (a: Box, b: Box): boolean => a[0] - b[2] < NEAR && b[0] - a[2] < NEAR && a[1] - b[3] < NEAR && b[1] - a[3] < NEAR;

/** Joins boxes until no two are near each other. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (let box of boxes) {
    for (let at; (at = joined.findIndex((other) => areNear(other, box))) >= 0; ) box = unite(box, joined.splice(at, 1)[0]!);
    joined.push(box);
  }
  return joined;
}

const countries = new Map<string, Box[]>();
for (const { type, id, arcs: parts = [] } of objects.countries.geometries) {
  const code = id && new Intl.Locale(`und-${id}`).region;
  if (!code || !/^[A-Z]{2}$/.test(code)) continue;
  const polygons = (type === 'Polygon' ? [parts] : parts) as number[][][];
  const boxes = polygons.map(([ring = []]) => ring.map((arc) => boxOfArc[arc < 0 ? ~arc : arc]!).reduce(unite));
  countries.set(code, joinBoxes([...(countries.get(code) ?? []), ...boxes]));
}
for (const [code, ...box] of ISLANDS) countries.set(code, joinBoxes([...(countries.get(code) ?? []), box]));
for (const [state, codes] of Object.entries(TERRITORIES)) {
  countries.set(state, joinBoxes([...countries.get(state)!, ...codes.split(' ').flatMap((code) => countries.get(code) ?? [])]));
}
const rows = [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, boxes]) => {
  const degrees = boxes.flatMap(([west, south, east, north]) => [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)]);
  return code + degrees.join(' ');
});
const lines: string[] = [];
for (const row of rows) {
  if (lines.length && lines.at(-1)!.length + row.length < 110) lines[lines.length - 1] += `,${row}`;
  else lines.push(row);
}
writeFileSync(
  'src/formats/places/country-boxes.ts',
  `/** Boxes around each country and its territories, whole degrees: \`CODEwest south east north …\`. Natural Earth, public domain; by \`scripts/generate-country-boxes.ts\`. */
export const COUNTRY_BOXES =
${lines.map((line, i) => `  '${line}${i < lines.length - 1 ? ',' : ''}'`).join(' +\n')};
`,
);
