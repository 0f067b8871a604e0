import { FeedError } from '../model/feed-error.js';

export interface TimeLimit {
  /** Aborted when the caller leaves and when time runs out. */
  signal: AbortSignal;
  /** Rejects with a `FeedError` then, at once: WebKit's `fetch` rejects later and with a reason of its own. */
  aborted: Promise<never>;
  /** Counts from now. */
  start: () => void;
  /** Stops the clock while nobody waits for the server. */
  stop: () => void;
}

/** The typed error for an aborted signal's reason. */
export const toAbortError = (url: string, cause: unknown): FeedError =>
  new FeedError((cause as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'aborted', 'Stopped', { url, cause });

/** Watches a request: it ends when `signal` is aborted or when nothing has arrived for `timeout` milliseconds. */
export function limitTime(url: string, timeout: number, caller?: AbortSignal): TimeLimit {
  const own = new AbortController();
  const signal = caller ? AbortSignal.any([caller, own.signal]) : own.signal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const start = (): void => {
    stop();
    timer = setTimeout(() => own.abort(new DOMException(`${timeout} ms`, 'TimeoutError')), timeout);
  };
  const aborted = new Promise<never>((_, reject) => {
    const leave = (): void => reject(toAbortError(url, signal.reason));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
  aborted.catch(stop);
  return { signal, aborted, start, stop };
}
