import { existsSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import { readFeed } from '../../../src/formats/read-feed.js';
import type { Place } from '../../../src/model/place.js';

const folder = '../shared/places/';

interface Expected {
  file: string;
  rows: number;
  withoutCoordinates?: number;
  first: Record<string, string | number>;
}

describe('real lists of places', function () {
  this.timeout(20_000);
  if (!existsSync(`${folder}expected.json`)) {
    it('skipped: ../shared/places is not here');
    return;
  }
  const lists = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Expected[];
  for (const { file, rows, withoutCoordinates, first } of lists) {
    it(`${file}: ${rows} rows, the first one right`, async () => {
      const feed = await readFeed(readFileSync(folder + file), { url: `https://portal.example/${file}` });
      const places = feed.items as Place[];
      assert.lengthOf(places, rows);
      assert.deepEqual([...new Set(places.map(({ kind }) => kind))], ['place']);
      if (withoutCoordinates !== undefined) {
        assert.lengthOf(places.filter(({ latitude }) => latitude === undefined), withoutCoordinates);
      }
      const place = places.find(({ id }) => id === String(first.id))!;
      assert.equal(places[first.index as number], place);
      assert.equal(place.name, first.name);
      assert.equal(place.url, first.url);
      assert.equal(place.latitude, first.lat);
      assert.equal(place.longitude, first.lon);
      if (first.image) assert.equal(place.image?.url, first.image);
      if (first.category) assert.equal(place.category, first.category);
      if (first.year) assert.equal(place.inscribed, Number(first.year));
      if (first.states) assert.lengthOf(place.countries, String(first.states).split(',').length);
      if (first.time) assert.equal(place.published, first.time);
    });
  }

  it("UNESCO's list: countries, regions, danger and names of every row", async () => {
    const feed = await readFeed(readFileSync(`${folder}whc-en.xml`), { url: 'https://portal.example/whc-en.xml' });
    const places = feed.items as Place[];
    assert.equal(feed.format, 'whc');
    assert.lengthOf(new Set(places.map(({ id }) => id)), rowsOf(lists));
    assert.lengthOf(places.filter(({ countries }) => countries.length > 1), 51);
    assert.lengthOf(places.filter(({ countries }) => !countries.length), 1);
    assert.lengthOf(places.filter(({ name, summary }) => /<|&\w+;/.test(name + summary)), 0);
    assert.lengthOf(places.filter(({ criteria }) => !criteria.length), 0);
    const belarus = places.filter(({ countries }) => countries.includes('BY')).map(({ id }) => id);
    assert.sameMembers(belarus, ['625', '1196', '1187', '33']);
    const byId = (id: string): Place => places.find((place) => place.id === id)!;
    assert.deepEqual(byId('33').history, [1979, 1992, 2014].map((year, i) => ({ year, what: i ? 'extended' : 'inscribed' })));
    assert.deepEqual(byId('33').criteria, ['ix', 'x']);
    assert.equal(byId('625').name, 'Mir Castle Complex');
    // Houses of Le Corbusier in seven states on four continents: not in Latin America alone.
    assert.include(byId('1321').region, 'Europe');
    assert.include(byId('1321').region, 'Asia');
    assert.equal(byId('31').name, 'Auschwitz Birkenau: German Nazi Concentration and Extermination Camp (1940-1945)');
    assert.deepEqual(feed.problems, []);
  });
});

const rowsOf = (lists: readonly Expected[]): number => lists.find(({ file }) => file.startsWith('whc'))!.rows;
