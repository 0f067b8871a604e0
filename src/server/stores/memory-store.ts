import type { GatewayStore } from '../gateway-store.js';

/** Keeps copies in this process; the ones not asked for longest leave when there are more than so many bytes. */
export function createMemoryStore(maxBytes = 64_000_000): GatewayStore {
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value) {
        kept.delete(key);
        kept.set(key, value);
      }
      return Promise.resolve(value);
    },
    put(key, value) {
      drop(key);
      kept.set(key, value);
      size += value.length;
      while (size > maxBytes) drop(kept.keys().next().value!);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(drop(key)),
    // One process has one keeper of feeds, and that makes one request a feed by itself.
    claim: () => Promise.resolve(true),
  };
}
