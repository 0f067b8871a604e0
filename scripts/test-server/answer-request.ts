import {readdirSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {diagnose} from '../../src/doctor/diagnose.js';
import {testPath} from '../../test/support/reply-options.js';
import {listCalls} from './call-record.js';
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
  switch (pathname.slice(testPath.length)) {
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
    case 'other-origin':
      return sendJson(response, other);
    default:
      response.writeHead(404).end();
  }
}

/**
 * Answers what lies below `testPath`: `reply`, `list?folder=`, `store` (POST), `calls?key=`, `other-origin`,
 * `doctor?url=&page=&policy=` (the doctor under Node).
 *
 * @param other the origin of the second test server
 */
export function answerRequest(request: IncomingMessage, response: ServerResponse, other: string): void {
  answer(request, response, other).catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain'});
    response.end(String(error));
  });
}
