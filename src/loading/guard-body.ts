import { FeedError } from '../model/feed-error.js';
import type { TimeLimit } from './time-limit.js';

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
  limit: TimeLimit,
): GuardedBody {
  const reader = body.getReader();
  let total = 0;
  let cutOff: FeedError | undefined;
  const stop = (reason?: unknown): void => {
    limit.end();
    reader.cancel(reason).catch(() => {});
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          limit.start();
          const { value } = await Promise.race([limit.aborted, reader.read()]);
          limit.stop();
          total += value?.length ?? 0;
          if (total > maxBytes) throw new FeedError('too-large', `More than ${maxBytes} bytes`, { url });
          if (value) return controller.enqueue(value);
          if (!total) throw new FeedError('empty', 'Answer without content', { url });
          limit.end();
          controller.close();
        } catch (cause) {
          // The signal first: WebKit's reads reject with a reason of their own.
          const reason: unknown = limit.signal.reason ?? cause;
          const error =
            reason instanceof FeedError ? reason : new FeedError('network', 'The connection broke', { url, cause });
          stop(error);
          if (!total || !/^(network|timeout)$/.test(error.code)) return controller.error(error);
          cutOff = error;
          controller.close();
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  return { stream, cutOff: () => cutOff };
}
