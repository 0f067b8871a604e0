import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer.js';
import { isCompressible } from './media-types.js';

const pack = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};
type Encoding = keyof typeof pack;

/** The best encoding that an `Accept-Encoding` names without `q=0` (RFC 9110 section 12.5.3). */
export function chooseEncoding(accepted: string): Encoding | undefined {
  return (['br', 'gzip'] as const).find((name) => new RegExp(`(^|,)\\s*${name}\\s*(;\\s*q=(0\\.0*[1-9]|1)[^,]*)?(,|$)`, 'i').test(accepted));
}

/** Whether the client's copy is still good: `If-None-Match` decides alone where it is sent (RFC 9110 section 13.2.2). */
function isUnchanged({ headers }: IncomingMessage, etag: string, changed: number | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim()));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changed !== undefined && Math.floor(changed / 1000) * 1000 <= since;
}

/** One `bytes=` range (RFC 9110 section 14.2), as players ask for it; anything else means the whole body. */
export function readRange(header: string | undefined, length: number): [start: number, end: number] | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || !(first + last)) return undefined;
  const start = first ? Number(first) : Math.max(0, length - Number(last));
  const end = first && last ? Math.min(Number(last), length - 1) : length - 1;
  if (first && last && Number(first) > Number(last)) return undefined;
  return start >= length ? 'unsatisfiable' : [start, end];
}

/** Sends an answer: CORS, validators and 304, compression, ranges of media, no body for HEAD. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, type, changed, headers } = answer;
  let { body } = answer;
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all: Record<string, string> = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Last-Modified',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...headers,
  };
  if (status === 200) {
    all['etag'] = etag;
    if (changed !== undefined) all['last-modified'] = new Date(changed).toUTCString();
  }
  if (type && isCompressible(type)) all['vary'] = [all['vary'], 'Accept-Encoding'].filter(Boolean).join(', ');
  if (status === 200 && isUnchanged(request, etag, changed)) {
    response.writeHead(304, all).end();
    return;
  }
  if (type) all['content-type'] = type;
  let sent = status;
  const encoding = type && isCompressible(type) && body.length > 1000 ? chooseEncoding(String(request.headers['accept-encoding'] ?? '')) : undefined;
  if (encoding) {
    body = await pack[encoding](body);
    all['content-encoding'] = encoding;
  } else if (status === 200 && type && !isCompressible(type)) {
    all['accept-ranges'] = 'bytes';
    // The validators are weak, so an `If-Range` never fits and the whole body is right.
    const range = request.headers['if-range'] ? undefined : readRange(request.headers.range, body.length);
    if (range) {
      sent = range === 'unsatisfiable' ? 416 : 206;
      all['content-range'] = range === 'unsatisfiable' ? `bytes */${body.length}` : `bytes ${range[0]}-${range[1]}/${body.length}`;
      body = range === 'unsatisfiable' ? Buffer.alloc(0) : body.subarray(range[0], range[1] + 1);
    }
  }
  all['content-length'] = String(body.length);
  response.writeHead(sent, all);
  // Node leaves the body out of an answer to HEAD.
  response.end(body);
}
