import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { makeEvents, writeIcs } from './calendar/make-events.js';
import { makeRss } from './make-feed.js';

/** Bytes a second of the slow line, how often some of them are sent, and how many items the feed on it has. */
export const dripRate = 16_384;
const dripEvery = 100;
const dripItems = 30;

const headers = {
  // Both together let the page read a finer clock.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

const page = (body: string): string => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Bench</title>${body}</html>`;

/** Sends a feed as a slow line would. */
function drip(response: ServerResponse, bytes: Buffer): void {
  const piece = Math.round((dripRate * dripEvery) / 1000);
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, (at += piece)));
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, dripEvery);
  response.once('close', () => clearInterval(timer));
}

/** A server of the bench's pages, feeds and of the built element, on a free port. */
export async function serveBench(scripts: { bench: string; drip: string; calendar: string; map: string }): Promise<{ origin: string; close(): void }> {
  const long = Buffer.from(makeRss(5000));
  const short = Buffer.from(makeRss(dripItems));
  const ics = writeIcs(makeEvents(1000, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)));
  const rss = { ...headers, 'content-type': 'application/rss+xml' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => void response.writeHead(200, { ...headers, 'content-type': type }).end(body);
    if (pathname === '/') send('text/html', page('<script src="/bench.js"></script>'));
    else if (pathname === '/bench.js') send('text/javascript', scripts.bench);
    else if (pathname === '/drip.js') send('text/javascript', scripts.drip);
    else if (pathname === '/calendar') send('text/html', page('<script type="module" src="/calendar.js"></script>'));
    else if (pathname === '/calendar.js') send('text/javascript', scripts.calendar);
    else if (pathname === '/map') send('text/html', page('<script type="module" src="/map.js"></script>'));
    else if (pathname === '/map.js') send('text/javascript', scripts.map);
    else if (pathname === '/calendar.ics') send('text/calendar', ics);
    else if (pathname === '/long.xml') response.writeHead(200, rss).end(long);
    else if (pathname === '/drip.xml') drip(response.writeHead(200, rss), short);
    else if (pathname === '/drip') {
      const element = '<news-feed src="/drip.xml" limit="0" images="none" loading="eager"></news-feed>';
      send('text/html', page(`<script src="/drip.js"></script>${element}<script type="module" src="/cdn/news-feed.js"></script>`));
    } else if (pathname.startsWith('/cdn/') && pathname.endsWith('.js')) {
      try {
        send('text/javascript', readFileSync(join('dist', normalize(pathname))));
      } catch {
        response.writeHead(404, headers).end();
      }
    } else response.writeHead(404, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
