import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GatewayStore } from '../gateway-store.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Keeps copies as files of a folder, which is made where it is missing. A file is written beside its place and renamed: who
 * kills the process at any moment finds the last good copies, whole. Several processes may share the folder.
 */
export function createFileStore(folder: string): GatewayStore {
  const pathOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex').slice(0, 40));
  const ready = mkdir(folder, { recursive: true });
  // Its failure is told by the first who reads or writes.
  ready.catch(() => {});
  return {
    async get(key) {
      try {
        await ready;
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async put(key, value) {
      await ready;
      const path = pathOf(key);
      const own = `${path}.${randomUUID()}`;
      try {
        await writeFile(own, value, { flush: true });
        await rename(own, path);
      } catch (error) {
        await rm(own, { force: true });
        throw error;
      }
    },
    async delete(key) {
      await ready;
      await rm(pathOf(key), { force: true });
    },
    async claim(key, milliseconds) {
      await ready;
      const path = pathOf(key);
      for (let attempt = 0; attempt < 2; attempt++) {
        try {
          await (await open(path, 'wx')).close();
          return true;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
          const held = await stat(path).catch(() => undefined);
          if (held && Date.now() - held.mtimeMs < milliseconds) return false;
          // Whoever had it is gone.
          await rm(path, { force: true });
        }
      }
      return false;
    },
  };
}
