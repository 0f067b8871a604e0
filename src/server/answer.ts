/** What a route answers, before it is anybody's `Response`. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array;
}

/** What of a request matters here. */
export interface GatewayRequest {
  method: string;
  url: URL;
  header(name: string): string | null;
}

/** A body that is served many times: hashed once, compressed once. */
export interface KeptBody {
  bytes: Uint8Array;
  /** Strong (RFC 9110 section 8.8.3), without quotation marks. */
  etag: string;
  zipped?: Promise<Uint8Array | undefined>;
}

/** On every answer, errors and 304 included: a browser shows a page nothing without these. */
const OPEN: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Age, Retry-After, X-Feed-Status',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Whatever the bytes are, they are no page of this origin (CSP 3 section 6.2.6).
  'content-security-policy': "default-src 'none'; sandbox",
};

const encoder = new TextEncoder();

/** Hashes a body. */
export async function keepBody(body: string | Uint8Array): Promise<KeptBody> {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return { bytes, etag: [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** A small answer that is never kept. */
export function answerText(status: number, body: string, type: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { ...OPEN, 'cache-control': 'no-store', 'content-type': type, ...headers }, body: encoder.encode(body) };
}

export const answerJson = (status: number, value: unknown, headers?: Record<string, string>): Answer =>
  answerText(status, JSON.stringify(value), 'application/json; charset=utf-8', headers);

/** An answer without a body; also to a preflight, which nothing of ours causes but a page's own code may. */
export const answerPreflight = (): Answer => ({
  status: 204,
  headers: { ...OPEN, 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*', 'access-control-max-age': '86400' },
});

/**
 * Answers with a body that may be at the client already (RFC 9110 section 13.1.2: `If-None-Match` compares weakly), compressed
 * where the client takes that and it pays.
 */
export async function answerBody(request: GatewayRequest, body: KeptBody, headers: Record<string, string>): Promise<Answer> {
  const takesGzip = body.bytes.length > 1000 && /\bgzip\b(?!;\s*q=0(\.0+)?\b)/i.test(request.header('accept-encoding') ?? '');
  const zipped = takesGzip ? await (body.zipped ??= zip(body.bytes)) : undefined;
  const etag = `"${body.etag}${zipped ? '-gzip' : ''}"`;
  const all: Record<string, string> = { ...OPEN, ...headers, etag, vary: 'Accept-Encoding' };
  const known = request.header('if-none-match');
  if (known && (known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))) {
    delete all['content-type'];
    return { status: 304, headers: all };
  }
  if (zipped) all['content-encoding'] = 'gzip';
  return { status: 200, headers: all, body: zipped ?? body.bytes };
}

/** Compressed, or nothing where the platform cannot. */
async function zip(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
