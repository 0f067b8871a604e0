import type {IncomingMessage, ServerResponse} from 'node:http';
import type {RecordedCall} from '../../test/support/reply-options.js';

const longestBody = 100_000;
const calls = new Map<string, RecordedCall[]>();

/** The requests recorded under a key so far, oldest first. */
export function listCalls(key: string): RecordedCall[] {
  return calls.get(key) ?? [];
}

/** Follows a request to its end, and records it if it has a key. */
export function recordCall(key: string, request: IncomingMessage, response: ServerResponse): RecordedCall {
  const call: RecordedCall = {method: request.method ?? '', headers: request.headers, body: '', sent: 0, state: 'open'};
  if (key) calls.set(key, [...listCalls(key), call]);
  request.setEncoding('utf8');
  request.on('data', (text: string) => {
    if (call.body.length < longestBody) call.body += text;
  });
  response.once('finish', () => (call.state = 'done'));
  response.once('close', () => {
    if (call.state === 'open') call.state = 'gone';
  });
  return call;
}
