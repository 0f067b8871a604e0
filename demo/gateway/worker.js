/* Cloudflare Workers: `npx wrangler deploy` beside wrangler.toml. Workers cannot watch name servers: the names below, and the
   flag in wrangler.toml, are what keeps requests from leading inside. */
import { createCacheStore, createGateway } from 'portal-widgets/gateway';

const config = { feeds: { news: 'https://portal.example/rss' }, contact: 'https://embassy.example/contact' };
let gateway;

export default {
  fetch: (request, env, context) => (gateway ??= createGateway(config, { store: createCacheStore(caches.default) }))(request, context),
};
