import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { assert } from 'chai';
import { createPortal } from '../../demo/server/create-portal.js';
import { startServer } from '../../demo/server/start-server.js';
import { fetchPassport, PASSPORT_PATH } from '../../src/loading/passport.js';
import { loadFeed } from '../../src/loading/load-feed.js';
import { checkSchema, type Schema } from '../../src/server/check-schema.js';

describe("the demo portal's passport", () => {
  let server: Server;
  let origin = '';
  before(async () => {
    const started = await startServer(createPortal(), '127.0.0.1', 0);
    server = started.server;
    origin = `http://127.0.0.1:${started.port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('fulfils its schema', async () => {
    const schema = JSON.parse(await readFile(new URL('../../schemas/passport-1.json', import.meta.url), 'utf8')) as Schema;
    assert.deepEqual(checkSchema(await (await fetch(origin + PASSPORT_PATH)).json(), schema), []);
  });

  it('names feeds that are there, in the language it says', async () => {
    const { feeds } = await fetchPassport(origin);
    assert.isAtLeast(feeds.length, 20);
    for (const { url, language, section } of feeds) {
      if (section) assert.isTrue((await fetch(url)).ok, url);
      else assert.equal((await loadFeed(url)).language?.split('-')[0], language!.split('-')[0], url);
    }
  });
});
