import { assert } from 'chai';
import { placeLists, writePlaces } from '../../demo/portal/places/write-places.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Place } from '../../src/model/place.js';

describe("the demo portal's lists of places", () => {
  for (const [list, { places }] of Object.entries(placeLists)) {
    it(`${list}: every place is read, in three languages, without a problem`, async () => {
      const feed = await readFeed(JSON.stringify(writePlaces(list, 'https://portal.example')), { url: `https://portal.example/places/${list}.json` });
      const read = feed.items as Place[];
      assert.lengthOf(read, places.length);
      assert.deepEqual(feed.problems, []);
      for (const place of read) {
        assert.sameMembers(Object.keys(place.translations ?? {}), ['be', 'ru']);
        assert.isNotEmpty(place.summary);
        for (const image of place.images) assert.lengthOf(image.sizes ?? [], 3);
      }
      assert.lengthOf(new Set(read.map(({ id }) => id)), read.length);
    });
  }
});
