import {readdir, readFile} from 'node:fs/promises';
import type {FixtureSource} from './fixtures.js';

const root = new URL('../fixtures/', import.meta.url);

export const nodeFixtures: FixtureSource = {
  async list(folder) {
    const entries = await readdir(new URL(`${folder}/`, root), {withFileTypes: true});
    return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name);
  },
  // A plain Uint8Array, as a browser has it: a Buffer would compare and slice differently.
  read: async (path) => new Uint8Array(await readFile(new URL(path, root))),
};
