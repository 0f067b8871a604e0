import type {FixtureSource} from './fixtures.js';
import {listFolder, replyUrl} from './test-server.js';

export const browserFixtures: FixtureSource = {
  list: async (folder) => (await listFolder(`test/fixtures/${folder}`)).filter((name) => !name.endsWith('/')),
  async read(path) {
    const response = await fetch(replyUrl({file: `test/fixtures/${path}`}));
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};
