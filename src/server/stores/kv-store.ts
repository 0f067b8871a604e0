import type { GatewayStore } from '../gateway-store.js';

/** The part of a Workers KV namespace that is used. */
export interface KvLike {
  get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
  put(key: string, value: ArrayBuffer | ArrayBufferView): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Keeps copies in Workers KV, which all data centres share; a change takes up to a minute to be seen everywhere. */
export function createKvStore(namespace: KvLike): GatewayStore {
  return {
    async get(key) {
      const value = await namespace.get(key, 'arrayBuffer');
      return value ? new Uint8Array(value) : undefined;
    },
    put: (key, value) => namespace.put(key, value),
    delete: (key) => namespace.delete(key),
  };
}
