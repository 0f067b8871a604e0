/* `portal-widgets/gateway/node`: what the gateway has beside the fetch API where there is Node. */
export { serveGateway, type RunningGateway, type ServeOptions } from './serve-gateway.js';
export { createGuardedFetch, type GuardOptions } from './guarded-fetch.js';
export { createFileStore } from './file-store.js';
export { createRedisStore, openRedisStore, type RedisLike } from './redis-store.js';
export { isPublicAddress } from './public-address.js';
