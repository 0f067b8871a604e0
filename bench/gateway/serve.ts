import { serveGateway } from '../../src/server/node/serve-gateway.js';
import { servePortal } from './portal.js';

/* The gateway in a process of its own, before a portal in trouble. Its clock runs ten times as fast: a refresh every six seconds a feed. */

const feeds = Number(process.argv[2]);
const [own, start] = [await servePortal(), Date.now()];
const { origin } = await serveGateway(
  { feeds: Object.fromEntries(Array.from({ length: feeds }, (_, id) => [`feed-${id}`, { url: `${own}/${id}`, interval: 60 }])) },
  { port: 0, allowPrivate: true, now: () => start + (Date.now() - start) * 10 },
);
process.on('message', () => process.send!({ memory: process.memoryUsage().rss }));
process.send!({ origin });
