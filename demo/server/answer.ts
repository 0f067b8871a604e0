/** What a route answers; `send-answer.ts` adds what HTTP wants of every answer. */
export interface Answer {
  status: number;
  /** Media type with its charset; absent where there is no body. */
  type?: string;
  body: Buffer;
  /** When the content last changed, milliseconds since 1970; absent where that is not known. */
  changed?: number;
  /** Further headers, names in lower case. */
  headers?: Record<string, string>;
}

/** What a route knows of a request. */
export interface PortalRequest {
  /** Percent-decoded, starts with a slash. */
  path: string;
  /** Where the reader sees the portal: `http://127.0.0.1:8000`, without a slash at the end. */
  origin: string;
  /** The request's `Accept-Language`, empty where there is none. */
  acceptLanguage: string;
}

export const HTML = 'text/html; charset=utf-8';

export function answerText(body: string, type: string, changed?: number, headers?: Record<string, string>): Answer {
  return { status: 200, type, body: Buffer.from(body), changed, headers };
}

/** @param status 301 where the address is wrong for good, 302 where it depends on the reader. */
export function redirect(location: string, status: 301 | 302, headers: Record<string, string> = {}): Answer {
  return { status, body: Buffer.alloc(0), headers: { location: encodeURI(location), ...headers } };
}
