import type { GatewayStore } from '../gateway-store.js';

/** What is used of a client of the `redis` package, version 5 or later, that answers in bytes. */
export interface RedisLike {
  get(key: string): Promise<Uint8Array | null>;
  set(key: string, value: Buffer, options?: { expiration?: { type: 'PX'; value: number }; condition?: 'NX' }): Promise<unknown>;
  del(key: string): Promise<unknown>;
}

/** Keeps copies in Redis, so that any number of gateways serve the same and one of them asks the portal. */
export function createRedisStore(client: RedisLike, prefix = 'portal-widgets:'): GatewayStore {
  return {
    async get(key) {
      return (await client.get(prefix + key)) ?? undefined;
    },
    async put(key, value) {
      await client.set(prefix + key, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    },
    async delete(key) {
      await client.del(prefix + key);
    },
    async claim(key, milliseconds) {
      const done = await client.set(prefix + key, Buffer.from('1'), { condition: 'NX', expiration: { type: 'PX', value: milliseconds } });
      return done !== null;
    },
  };
}

/**
 * Connects to Redis; the package `redis` has to be installed beside this one. While the server is away, copies in memory go on.
 * @param url `redis://host:6379`; by default this machine.
 */
export async function openRedisStore(url?: string, prefix?: string, onError: (error: unknown) => void = console.error): Promise<{ store: GatewayStore; close: () => void }> {
  const { createClient, RESP_TYPES } = await import('redis').catch((cause: unknown) => {
    throw new Error('store: "redis" needs the package redis: npm install redis', { cause });
  });
  // Commands that wait for a server that is away would hold up every answer.
  const client = createClient({ url, disableOfflineQueue: true });
  client.on('error', onError);
  await client.connect();
  const inBytes = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  return { store: createRedisStore(inBytes, prefix), close: () => client.destroy() };
}
