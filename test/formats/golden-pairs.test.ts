import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';
import { loadFixtures } from '../support/fixtures.js';

/** All pairs are read as if from here, by a page that is in Minsk where dates name no zone. */
const options = { url: 'https://portal.example/feeds/news', timeZone: 'Europe/Minsk' };

for (const folder of ['rss', 'atom', 'rdf', 'json', 'articles', 'places']) {
  const pairs = await loadFixtures(folder);
  describe(`golden pairs: ${folder}`, () => {
    for (const { name, bytes, expected } of pairs) {
      it(name, async () => {
        const feed = await readFeed(bytes, options);
        for (const { message } of feed.problems) assert.match(message, /^[A-Z].{10,}/);
        // A problem's code is a promise, its wording is not. Without a detour through JSON: nothing may be undefined.
        const told: unknown = { ...feed, problems: feed.problems.map(({ code }) => ({ code })) };
        assert.deepEqual(told, expected);
      });
    }
  });
}
