/** What a test's server answers, request by request; the last answer stays. */
export type Answer = Response | Error | 'hang' | ((url: string, init: RequestInit) => Response | Promise<Response>);

export interface FakeServer {
  fetch: typeof globalThis.fetch;
  calls: { url: string; init: RequestInit }[];
}

/** A `fetch` that answers as told and rejects with the signal's reason, as the standard asks. */
export function createServer(...answers: Answer[]): FakeServer {
  const calls: FakeServer['calls'] = [];
  const fetch = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    const answer = answers[Math.min(calls.length, answers.length - 1)]!;
    calls.push({ url, init });
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
      if (answer instanceof Error) reject(answer);
      else if (typeof answer === 'function') Promise.resolve(answer(url, init)).then(resolve, reject);
      else if (answer !== 'hang') resolve(answer.clone());
    });
  };
  return { fetch: fetch, calls };
}

export interface OpenBody {
  response: Response;
  send: (text: string) => void;
  end: () => void;
  breakOff: () => void;
  /** Whether the reader cancelled. */
  left: () => boolean;
}

/** An answer whose body the test writes piece by piece. */
export function openBody(init?: ResponseInit): OpenBody {
  let left = false;
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel: () => void (left = true),
  });
  return {
    response: new Response(stream, init),
    send: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    breakOff: () => controller.error(new TypeError('network error')),
    left: () => left,
  };
}
