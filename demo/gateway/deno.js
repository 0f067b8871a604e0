/* Deno: deno run --allow-net=portal.example,0.0.0.0:8787 deno.js (the list of hosts is Deno's own guard). */
import { createCacheStore, createGateway } from 'npm:portal-widgets/gateway';

const store = createCacheStore(await caches.open('feeds'));
const gateway = createGateway({ feeds: { news: 'https://portal.example/rss' } }, { store });
Deno.serve({ port: 8787 }, (request) => gateway(request));
