import { FeedError } from '../model/feed-error.js';

export interface TimeLimit {
  /** Aborted when the caller leaves and when time runs out; its reason is always a `FeedError`. */
  signal: AbortSignal;
  /** Rejects with that reason, at once: WebKit's `fetch` rejects later and with a reason of its own. */
  aborted: Promise<never>;
  /** Counts from now. */
  start: () => void;
  /** Stops the clock while nobody waits for the server. */
  stop: () => void;
  /** Stops for good. */
  end: () => void;
}

/** The typed error for an aborted signal's reason. */
export function toAbortError(url: string, reason: unknown): FeedError {
  if (reason instanceof FeedError) return reason;
  return (reason as Error | undefined)?.name === 'TimeoutError'
    ? new FeedError('timeout', 'Time is up', { url, cause: reason })
    : new FeedError('aborted', 'Aborted', { url, cause: reason });
}

/** Watches a request: it ends when `signal` is aborted or when nothing has arrived for `timeout` milliseconds. */
export function limitTime(url: string, timeout: number, signal?: AbortSignal): TimeLimit {
  const own = new AbortController();
  const leave = (): void => own.abort(toAbortError(url, signal!.reason));
  const aborted = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => reject(own.signal.reason as FeedError));
  });
  aborted.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const start = (): void => {
    stop();
    timer = setTimeout(() => own.abort(new FeedError('timeout', `Nothing came for ${timeout} ms`, { url })), timeout);
  };
  const end = (): void => {
    stop();
    signal?.removeEventListener('abort', leave);
  };
  signal?.addEventListener('abort', leave);
  if (signal?.aborted) leave();
  start();
  return { signal: own.signal, aborted, start, stop, end };
}
