/** What a server answers at one address. */
export interface FakeAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** The body breaks off behind what is there. */
  breaks?: boolean;
  /** The code of a network error, as Node names it. */
  error?: string;
  /** Milliseconds until it begins. */
  delay?: number;
}

type Answers = Readonly<Record<string, FakeAnswer | ((headers: Headers, count: number) => FakeAnswer)>>;

function brokenBody(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}

/** A `fetch` over servers that exist in a test alone. An address nobody answers at is no server. */
export function fakeWeb(answers: Answers): typeof fetch {
  const counts = new Map<string, number>();
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const known = answers[url];
    const count = counts.get(url) ?? 0;
    counts.set(url, count + 1);
    const answer = typeof known === 'function' ? known(new Headers(init?.headers), count) : (known ?? { error: 'ENOTFOUND' });
    const { status = 200, headers, body = '', breaks, error, delay } = answer;
    if (delay) {
      await new Promise((resolve, reject) => {
        setTimeout(resolve, delay);
        init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
      });
    }
    if (error) throw new TypeError('fetch failed', { cause: { code: error, message: error } });
    const isEmpty = status === 204 || status === 304;
    return new Response(isEmpty ? null : breaks ? brokenBody(body as string) : body, { status, headers: { 'content-type': 'application/rss+xml', ...headers } });
  };
}
