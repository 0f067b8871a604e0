/**
 * Serves the demo portal and, on a second port, a foreign page that embeds its news.
 *
 *   npm start                      builds the elements, then serves on http://127.0.0.1:8000/
 *   npm start -- --port 9000       on another port; one in use moves to the next free one
 *   npm start -- --host 0.0.0.0    for other machines too
 */
import { parseArgs } from 'node:util';
import { changePort, createEmbassy } from './server/create-embassy.js';
import { createPortal } from './server/create-portal.js';
import { startServer } from './server/start-server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8000' }, host: { type: 'string', default: '127.0.0.1' } } });
const wanted = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
if (!(wanted <= 65535)) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}"`);
  process.exit(1);
}

const ports: { embassy?: number } = {};
const portal = await startServer(createPortal({
  embedUrl: (origin) => ports.embassy === undefined ? undefined : `${changePort(origin, ports.embassy)}/`,
}), values.host, wanted);
const embassy = await startServer(createEmbassy(portal.port), values.host, wanted && Math.min(portal.port + 1, 65535));
ports.embassy = embassy.port;
const shown = values.host === '0.0.0.0' || values.host === '::' ? '127.0.0.1' : values.host;
console.log(`Portal (sample content): http://${shown}:${portal.port}/   A foreign page with its news: http://${shown}:${embassy.port}/`);
