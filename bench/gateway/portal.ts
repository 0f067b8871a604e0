import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeFeed } from './make-feed.js';

/** How a portal fails, one way after the other. */
const troubles: readonly RequestListener[] = [
  () => {},
  (_request, response) => response.socket!.destroy(),
  (_request, response) => response.writeHead(500).end('<html>Error</html>'),
  (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
  (_request, response) => response.end('<rss version="2.0"><channel><title>Portal</title><language>be</language></channel></rss>'),
  (_request, response) => response.end(makeFeed(0).replace('<language>be<', '<language>en<')),
  (_request, response) => response.end(makeFeed(0).slice(0, 3000)),
  (_request, response) => response.writeHead(200, { 'content-length': 1e6 }).write('<rss>', () => response.destroy()),
  (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
];

/** A portal with any number of feeds (`/0`, `/1`, …): well the first time, then every second look of a feed meets trouble. */
export async function servePortal(): Promise<string> {
  const looks = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const look = looks.get(path) ?? 0;
    looks.set(path, look + 1);
    if (look % 2) troubles[(look + Number(path.slice(1))) % troubles.length]!(request, response);
    else response.end(makeFeed(Number(path.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
