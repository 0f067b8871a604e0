/** What the test server is asked to answer. Every option travels in the URL, so that each URL is its own server. */
export interface ReplyOptions {
  /** The answer's text. Long ones go through `storeBody` of `test-server.ts`. */
  body?: string;
  /** Or a file, by its path from the repository's root. */
  file?: string;
  /** Or a text stored before. */
  stored?: string;
  /** Appends this many spaces, to make a large answer. */
  pad?: number;
  /** Content-Type; by default the file's, else `text/plain; charset=utf-8`. An empty string sends none. */
  type?: string;
  /** 200 by default; a list is used up request by request, its last one stays. Needs `key`. */
  status?: number | number[];
  /** Access-Control-Allow-Origin; `*` by default, `none` leaves it out. */
  cors?: string;
  /** Answers a preflight with consent. Without it a preflight is refused: requests of ours must not cause one. */
  preflight?: boolean;
  /** Milliseconds before the headers are sent. */
  delay?: number;
  /** Bytes a second; all at once by default. */
  rate?: number;
  /** Breaks the connection after this many bytes of the body (0: before the headers). */
  cut?: number;
  /** Takes the request and never answers. */
  hang?: boolean;
  /** Stops in the middle of the body, after this many bytes, with the connection open. */
  stall?: number;
  /** Sends this entity tag and answers 304 to a request that names it. */
  etag?: string;
  /** More headers. */
  headers?: Record<string, string>;
  /** Under which name the requests are recorded: see `readCalls`. */
  key?: string;
}

/** One request as the test server saw it. */
export interface RecordedCall {
  method: string;
  headers: Record<string, string | string[] | undefined>;
  /** The request's body, up to 100 kB. */
  body: string;
  /** Bytes of the answer's body that were written so far. */
  sent: number;
  /** `open` while answering, `done` when answered whole, `gone` when the client left before that. */
  state: 'open' | 'done' | 'gone';
}

/** Where the test server answers below its origin. */
export const testPath = '/__test/';

/** Writes the path and query that make the test server answer so. */
export function formatReplyPath(options: ReplyOptions): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === false) continue;
    if (name === 'headers') {
      for (const header of Object.entries(value as Record<string, string>)) query.append('header', header.join(':'));
    } else query.set(name, String(value));
  }
  return `${testPath}reply?${query}`;
}
