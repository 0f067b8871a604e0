import type { StoreConfig } from '../gateway-config.js';
import type { GatewayStore } from '../gateway-store.js';
import { ConfigError } from '../read-config.js';
import { createFileStore } from './file-store.js';
import { openRedisStore } from './redis-store.js';

export interface OpenStore {
  /** Absent where the gateway's own memory is meant. */
  store?: GatewayStore;
  close: () => void;
}

/**
 * Opens the store that a configuration names.
 * @throws ConfigError for one that Node has not; whatever Redis throws when it cannot be reached
 */
export async function openStore(config: StoreConfig | undefined, onError?: (error: unknown) => void): Promise<OpenStore> {
  const close = (): void => {};
  switch (config?.type) {
    case 'file':
      return { store: createFileStore(config.folder), close };
    case 'redis':
      return openRedisStore(config.url, config.prefix, onError);
    case 'cache':
    case 'kv':
      throw new ConfigError([`store: "${config.type}" is a store of other platforms: here "memory", "file" or "redis"`]);
    case 'memory':
    case undefined:
      return { close };
  }
}
