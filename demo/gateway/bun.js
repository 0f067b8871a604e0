/* Bun: bun run bun.js */
import { createGateway } from 'portal-widgets/gateway';
import { createFileStore, createGuardedFetch } from 'portal-widgets/gateway/node';

const options = { store: createFileStore('./copies'), fetch: createGuardedFetch() };
const gateway = createGateway({ feeds: { news: 'https://portal.example/rss' } }, options);
Bun.serve({ port: 8787, fetch: (request) => gateway(request) });
