import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { toAbortError, type TimeLimit } from './time-limit.js';

export interface GuardedBody {
  stream: ReadableStream<Uint8Array>;
  /** Why the stream ended before its end, if it did. */
  cutOff: () => FeedError | undefined;
}

/**
 * Passes the bytes of a body on as they are asked for. Fails with `too-large` above `maxBytes` (counted after
 * decompression), with `empty` when there was no byte, with `aborted` when the caller leaves. When the line breaks or
 * falls silent halfway, the stream just ends and `cutOff` says why: what came can be read.
 * A reader, not `for await`: WebKit's streams are no async iterators.
 */
export function guardBody(
  body: ReadableStream<Uint8Array>,
  url: string,
  maxBytes: number,
  { signal, aborted, start, stop }: TimeLimit,
): GuardedBody {
  const reader = body.getReader();
  let total = 0;
  let cutOff: FeedError | undefined;
  const cancel = (reason?: unknown): void => {
    stop();
    reader.cancel(reason).catch(() => {});
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let value: Uint8Array | undefined;
        let code: FeedErrorCode | undefined;
        let cause: unknown;
        try {
          start();
          ({ value } = await Promise.race([aborted, reader.read()]));
          stop();
          total += value?.length ?? 0;
          code = total > maxBytes ? 'too-large' : total ? undefined : 'empty';
        } catch (error) {
          code = 'network';
          cause = error;
        }
        if (!code) return value ? controller.enqueue(value) : controller.close();
        // The signal first: WebKit's reads reject with a reason of their own.
        const error = signal.aborted ? toAbortError(url, signal.reason) : new FeedError(code, 'Cut off', { url, cause });
        cancel(error);
        if (!total || !/^(network|timeout)$/.test(error.code)) return controller.error(error);
        cutOff = error;
        controller.close();
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return { stream, cutOff: () => cutOff };
}
