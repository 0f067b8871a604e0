import { existsSync } from 'node:fs';
import { assert } from 'chai';
import { editions } from '../../demo/portal/demo-article.js';
import { editionsOf, placeLists, type PlaceListName } from '../../demo/portal/places/place-lists.js';
import { writePlaceCsv } from '../../demo/portal/places/write-place-csv.js';
import { writePlaceGeoJson } from '../../demo/portal/places/write-place-geojson.js';
import { writePlaces } from '../../demo/portal/places/write-places.js';
import { answerPlaces } from '../../demo/server/places.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Place } from '../../src/model/place.js';

const BASE = 'https://portal.example';
const SCRIPTS = { en: /\p{Script=Latin}/u, be: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u };
const names = Object.keys(placeLists) as PlaceListName[];
const read = async (text: string, name: string): Promise<Place[]> => {
  const feed = await readFeed(text, { url: `${BASE}/places/${name}` });
  assert.deepEqual(feed.problems, [], name);
  return feed.items as Place[];
};
const where = (places: readonly Place[]): unknown[] => places.map(({ id, latitude, longitude }) => [id, latitude, longitude]);

describe("the demo portal's lists of places", () => {
  it('has lists of the sizes that a portal shows, UNESCO sites in every edition', () => {
    const least = { 'world-heritage': 4, 'tentative-list': 5, sights: 12, sanatoria: 10, memorials: 10, crafts: 10 };
    for (const name of names) assert.isAtLeast(placeLists[name].places.length, least[name], name);
    assert.deepEqual(editionsOf('world-heritage'), [...editions]);
    assert.deepEqual(editionsOf('tentative-list'), [...editions]);
    for (const { pictures } of placeLists['world-heritage'].places) assert.isAtLeast(pictures.length, 3);
  });

  for (const name of names) {
    it(`${name}: read without a problem in each language, with pictures, alternative texts and credits; languages agree`, async () => {
      const { places } = placeLists[name];
      const first = await read(JSON.stringify(writePlaces(name, BASE)), name);
      assert.lengthOf(new Set(first.map(({ id }) => id)), places.length);
      for (const edition of editionsOf(name)) {
        const list = await read(JSON.stringify(writePlaces(name, BASE, edition)), `${name} ${edition}`);
        assert.deepEqual(where(list), where(first), edition);
        for (const [at, place] of list.entries()) {
          const label = `${name} ${edition} ${place.id}`;
          assert.sameMembers(Object.keys(place.translations ?? {}), editionsOf(name).filter((other) => other !== edition), label);
          for (const text of [place.name, place.summary, place.category, ...place.facts.map((fact) => fact.label)]) assert.match(text ?? '', SCRIPTS[edition], label);
          if (edition === 'be' || edition === 'ru') assert.notEqual(place.summary, first[at]!.summary, label);
          assert.isNotEmpty(place.images, label);
          for (const image of place.images) {
            assert.match(image.alt ?? '', SCRIPTS[edition], `${label} ${image.url}`);
            assert.deepEqual([image.credit, image.license, image.licenseUrl], ['Drawing: Portal Widgets', 'CC0', 'https://creativecommons.org/publicdomain/zero/1.0/']);
            assert.deepEqual(image.sizes?.map(({ width }) => width), [480, 960, 1600]);
            for (const { url } of image.sizes ?? []) {
              for (const file of [url, url.replace('.webp', '.avif')]) assert.isTrue(existsSync(new URL(`../../demo/portal${new URL(file).pathname}`, import.meta.url)), file);
            }
          }
        }
      }
    });

    it(`${name}: the same places as GeoJSON and as a table, with decimal commas too`, async () => {
      for (const edition of editionsOf(name)) {
        const json = await read(JSON.stringify(writePlaces(name, BASE, edition)), name);
        for (const [text, format] of [[JSON.stringify(writePlaceGeoJson(name, BASE, edition)), 'geojson'], [writePlaceCsv(name, BASE, edition), 'csv']] as const) {
          const other = await read(text, `${name}.${format}`);
          assert.deepEqual(where(other), where(json), `${format} ${edition}`);
          for (const [at, place] of other.entries()) {
            const { name: own, summary, category, countries, criteria, inscribed, images } = json[at]!;
            assert.deepEqual([place.name, place.summary, place.category, place.countries, place.criteria, place.inscribed], [own, summary, category, countries, criteria, inscribed], `${format} ${edition} ${place.id}`);
            assert.deepEqual([place.images[0]?.url, place.images[0]?.alt, place.images[0]?.credit], [images[0]?.url, images[0]?.alt, images[0]?.credit], `${format} ${edition}`);
          }
        }
      }
    });
  }

  it('keeps names of sites in step between the lists that share them', () => {
    const of = (list: PlaceListName, id: string) => placeLists[list].places.find((place) => place.id === id);
    for (const [a, b] of [[of('sights', 'brest-fortress'), of('memorials', 'brest-fortress')], [of('sights', 'slutsk'), of('crafts', 'slutsk-belts')]]) {
      assert.deepEqual([a?.latitude, a?.longitude], [b?.latitude, b?.longitude]);
    }
  });

  it('is served by list, edition and format, and nothing else is', () => {
    const ask = (path: string) => answerPlaces({ path, origin: BASE, acceptLanguage: '' })?.type;
    assert.equal(ask('/places/world-heritage.json'), 'application/json; charset=utf-8');
    assert.equal(ask('/places/zh/world-heritage.geojson'), 'application/geo+json; charset=utf-8');
    assert.equal(ask('/places/be/crafts.csv'), 'text/csv; charset=utf-8');
    for (const path of ['/places/zh/crafts.json', '/places/de/crafts.json', '/places/constructor.json', '/places/en/crafts.xml', '/places/']) assert.isUndefined(ask(path), path);
  });
});
