import type { GatewayStore } from '../gateway-store.js';

/** The part of the Cache API that is used (Service Workers specification section 5.4). */
export interface CacheLike {
  match(request: string): Promise<Response | undefined>;
  put(request: string, response: Response): Promise<void>;
  delete(request: string): Promise<boolean>;
}

/**
 * Keeps copies in a Cache: `caches.default` of Cloudflare Workers (one for each data centre), `await caches.open('feeds')` in Deno.
 * @param seconds How long a copy may be kept; a week by default.
 */
export function createCacheStore(cache: CacheLike, seconds = 604_800): GatewayStore {
  const toUrl = (key: string): string => `https://gateway.invalid/${encodeURIComponent(key)}`;
  return {
    async get(key) {
      const answer = await cache.match(toUrl(key));
      return answer && new Uint8Array(await answer.arrayBuffer());
    },
    async put(key, value) {
      const headers = { 'cache-control': `max-age=${seconds}`, 'content-type': 'application/octet-stream' };
      await cache.put(toUrl(key), new Response(value as Uint8Array<ArrayBuffer>, { headers }));
    },
    async delete(key) {
      await cache.delete(toUrl(key));
    },
  };
}
