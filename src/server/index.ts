/* `portal-widgets/gateway`: a feed gateway for any platform with the fetch API; no Node, no DOM. */
export { createGateway, type Gateway } from './create-gateway.js';
export { createHandler, type GatewayContext, type GatewayHandler, type GatewayOptions } from './create-handler.js';
export type { Answer, GatewayRequest } from './answer.js';
export { GatewayError, type GatewayErrorCode } from './gateway-error.js';
export type { FeedConfig, GatewayConfig, StoreConfig } from './gateway-config.js';
export { gatewaySchema } from './config-schema.js';
export { checkConfig, ConfigError, readConfig } from './read-config.js';
export type { GatewayStore } from './gateway-store.js';
export { createMemoryStore } from './stores/memory-store.js';
export { createCacheStore, type CacheLike } from './stores/cache-store.js';
export { createKvStore, type KvLike } from './stores/kv-store.js';
