import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {recordCall, listCalls} from './call-record.js';
import {readStored} from './stored-bodies.js';

const types: Record<string, string> = {
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** Resolves a path inside the repository; anything outside, or a hidden folder, is refused. */
export function resolveInside(path: string): string {
  const root = process.cwd() + sep;
  const file = resolve(root, path);
  if (!file.startsWith(root) || /[\\/]\./.test(file.slice(root.length - 1))) throw new Error(`outside: ${path}`);
  return file;
}

/** As `resolveInside`, or in the folder beside the repository that holds data of real publishers. */
function resolveData(path: string): string {
  const shared = resolve('..', 'shared') + sep;
  const file = resolve(path);
  return file.startsWith(shared) ? file : resolveInside(path);
}

async function readBody(query: URLSearchParams): Promise<Buffer> {
  const file = query.get('file');
  const stored = query.get('stored');
  const body = file
    ? await readFile(resolveData(file))
    : Buffer.from((stored ? readStored(stored) : query.get('body')) ?? '');
  return Buffer.concat([body, Buffer.alloc(Number(query.get('pad')), ' ')]);
}

function chooseStatus(query: URLSearchParams, earlier: number): number {
  const list = (query.get('status') ?? '200').split(',').map(Number);
  return list[Math.min(earlier, list.length - 1)] ?? 200;
}

function setHeaders(response: ServerResponse, query: URLSearchParams): void {
  const type = query.get('type') ?? types[extname(query.get('file') ?? '')] ?? 'text/plain; charset=utf-8';
  if (type) response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  const cors = query.get('cors') ?? '*';
  if (cors !== 'none') response.setHeader('access-control-allow-origin', cors);
  const etag = query.get('etag');
  if (etag) response.setHeader('etag', `"${etag}"`);
  for (const header of query.getAll('header')) {
    const colon = header.indexOf(':');
    response.setHeader(header.slice(0, colon), header.slice(colon + 1).trim());
  }
}

/**
 * Answers one request as its query asks (`ReplyOptions` of `test/support/reply-options.ts`).
 * Ends early, and quietly, when the client leaves.
 */
export async function sendReply(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
  const key = query.get('key') ?? '';
  const earlier = listCalls(key).length;
  const call = recordCall(key, request, response);
  if (query.has('hang')) return;
  if (request.method === 'OPTIONS') {
    response.writeHead(query.has('preflight') ? 204 : 403, {
      'access-control-allow-origin': '*',
      ...(query.has('preflight') && {'access-control-allow-headers': '*'}),
    });
    response.end();
    return;
  }
  const body = await readBody(query);
  const limit = (name: string): number => Number(query.get(name) ?? Infinity);
  const [cut, stall, rate] = [limit('cut'), limit('stall'), limit('rate')];
  await delay(Number(query.get('delay')));
  if (response.destroyed || cut === 0) {
    response.destroy();
    return;
  }
  setHeaders(response, query);
  const etag = response.getHeader('etag');
  if (etag && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  // Without a length WebKit takes a connection that broke for the body's end.
  response.writeHead(chooseStatus(query, earlier), {'content-length': body.length});
  response.flushHeaders();
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const end = Math.min(body.length, cut, stall);
  const step = Math.max(1, Math.ceil(rate / 20));
  while (call.sent < end && !response.destroyed) {
    const next = Math.min(end, call.sent + step);
    response.write(body.subarray(call.sent, next));
    call.sent = next;
    if (rate < Infinity) await delay(50);
  }
  // What was written must leave before the connection breaks.
  if (cut < Infinity) setTimeout(() => response.destroy(), 50);
  else if (stall === Infinity) response.end();
}
