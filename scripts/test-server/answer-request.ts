import {readdirSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {diagnose} from '../../src/doctor/diagnose.js';
import {testPath} from '../../test/support/reply-options.js';
import type {GatewayConfig} from '../../src/server/gateway-config.js';
import {listCalls} from './call-record.js';
import {passTime, startGateway} from './gateways.js';
import {sendCdnFile} from './send-cdn-file.js';
import {resolveInside, sendReply} from './send-reply.js';
import {storeBody} from './stored-bodies.js';

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += piece as string;
  return text;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'});
  response.end(JSON.stringify(value));
}

/** The names in a folder of the repository, without hidden ones; folders end in `/`. */
function listFolder(path: string): string[] {
  return readdirSync(resolveInside(path), {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.'))
    .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
    .sort();
}

async function answer(request: IncomingMessage, response: ServerResponse, other: string): Promise<void> {
  const {pathname, searchParams} = new URL(request.url ?? '', 'http://localhost');
  const path = pathname.slice(testPath.length);
  if (path.startsWith('cdn/')) return sendCdnFile(response, path.slice(4));
  switch (path) {
    case 'reply':
      return sendReply(request, response, searchParams);
    case 'list':
      return sendJson(response, listFolder(searchParams.get('folder') ?? ''));
    case 'store':
      return sendJson(response, storeBody(await readText(request)));
    case 'calls':
      return sendJson(response, listCalls(searchParams.get('key') ?? ''));
    case 'doctor':
      return sendJson(response, await diagnose(searchParams.get('url') ?? '', {
        page: searchParams.get('page') ?? undefined,
        policies: searchParams.getAll('policy'),
        timeout: Number(searchParams.get('timeout') ?? 15_000),
        maxBytes: Number(searchParams.get('maxBytes') ?? 50_000_000),
      }));
    case 'gateway':
      return sendJson(response, await startGateway(JSON.parse(await readText(request)) as GatewayConfig));
    case 'later':
      return sendJson(response, passTime(Number(searchParams.get('seconds'))));
    case 'other-origin':
      return sendJson(response, other);
    default:
      response.writeHead(404).end();
  }
}

/**
 * Answers what lies below `testPath`: `cdn/`, `reply`, `list?folder=`, `store` (POST), `calls?key=`, `gateway` (POST),
 * `later?seconds=`, `other-origin`, `doctor?url=&page=&policy=` (the doctor under Node).
 *
 * @param other the origin of the second test server
 */
export function answerRequest(request: IncomingMessage, response: ServerResponse, other: string): void {
  answer(request, response, other).catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain'});
    response.end(String(error));
  });
}
