import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { createTextDecoder } from './decode.js';
import { freezeFeed, type CollectorOptions, type FeedReader } from './feed-collector.js';

type Piece = Uint8Array | string;

export type FeedSource =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Piece>
  | AsyncIterable<Piece>
  | Response;

export interface ReadFeedOptions extends CollectorOptions {
  /** HTTP's `Content-Type`; a `Response` brings its own. Only its `charset` counts. */
  contentType?: string;
  /** Where the feed was loaded from: the base of its relative links. A `Response` brings its own. */
  url?: string;
  signal?: AbortSignal;
}

/** Most characters read of one feed. */
const MOST_TEXT = 100e6;
/** Bytes decoded at once. */
const MOST_BYTES = 1 << 16;
/** Characters read between two looks at the clock, and milliseconds after which others get a turn. */
const STEP = 1 << 14;
const TURN = 12;

/** Lets the page do something else: a task of its own, not a microtask. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

interface Pieces {
  next(): Promise<Piece | undefined> | Piece | undefined;
  cancel(): void;
}

/** The pieces of a source. Streams through `getReader()`: WebKit's are no async iterables. */
function piecesOf(source: FeedSource): Pieces {
  if (source instanceof ArrayBuffer) source = new Uint8Array(source);
  if (typeof source === 'string' || source instanceof Uint8Array) {
    let whole: Piece | undefined = source;
    return {
      next() {
        const piece = whole;
        whole = undefined;
        return piece;
      },
      cancel() {},
    };
  }
  if (source instanceof Blob) return piecesOf(source.stream() as ReadableStream<Piece>);
  if (source instanceof Response) return source.body ? piecesOf(source.body as ReadableStream<Piece>) : piecesOf('');
  if ('getReader' in source) {
    const reader = source.getReader();
    return {
      next: async () => (await reader.read()).value,
      cancel: () => void reader.cancel().catch(() => {}),
    };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: async () => {
      const next = await iterator.next();
      return next.done ? undefined : next.value;
    },
    cancel: () => void iterator.return?.(),
  };
}

/**
 * Reads a feed of any format we know, by its content: RSS 0.9x, 1.0 and 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1;
 * iCalendar; CDF, news sitemaps, pages (JSON-LD, h-feed), WordPress, Drupal, lists of articles; lists of places (UNESCO's list and dataset, GeoJSON, KML, GPX, CSV, SPARQL results, JSON of somebody's own).
 * Works as the source arrives: `onItem` hears of an item once its end was read, and with a `limit` the rest is neither
 * read nor loaded. Long feeds are read in turns of about 12 ms.
 *
 * What is wrong but readable ends in `problems`: a feed that breaks off after an item keeps its items (`cut-off`), one
 * beyond 100,000 items or 100 million characters is cut there (`limit`).
 * @returns a frozen, JSON-safe feed; dates are UTC instants or days
 * @throws FeedError `empty` (no text at all), `not-a-feed`, `malformed` (broken before the first item), `too-large`
 *   (100 million characters without an item), `network` (the source failed before the first item), `aborted`
 */
export async function readFeed(source: FeedSource, options: ReadFeedOptions = {}): Promise<Feed> {
  let { contentType, url } = options;
  const { signal } = options;
  if (typeof Response !== 'undefined' && source instanceof Response) {
    contentType ??= source.headers.get('content-type') ?? undefined;
    url ??= source.url || undefined;
  }
  const settings = { ...options, url };
  const decoding = createTextDecoder(contentType);
  const pieces = piecesOf(source);
  let reader: FeedReader | undefined;
  let items = 0;
  let head = '';
  let length = 0;
  let turn = performance.now();
  settings.onItem = (item, index) => {
    items = index + 1;
    options.onItem?.(item, index);
  };

  const check = (): void => {
    if (signal?.aborted) throw new FeedError('aborted', 'Aborted', { url, cause: signal.reason as unknown });
  };

  const take = async (text: string, final: boolean): Promise<void> => {
    length += text.length;
    if (!reader) {
      head = head ? head + text : text.replace(/^[\s\ufeff]+/, '');
      // XML is known by its first element, a table by its first row.
      const enough = head.length > 15 && (/^(?:[{[]|BEGIN)|<\w+[:\w]*[\s>]/i.test(head) || head.length > 999);
      if (!enough && !(final && head)) return;
      if (/^BEGIN/i.test(head)) reader = (await import('./ical.js')).createIcalReader(settings);
      else if (!/^(?:<[?!][^<>]*>\s*)*<(?:rss|feed)\s/.test(head)) {
        reader = await (await import('./table.js')).createReader(head.slice(0, 1000), settings);
      }
      reader ??= (await import('./xml-feed.js')).createXmlFeedReader(settings);
      text = head;
      head = '';
    }
    // Whatever follows the feed's end is let go.
    if (!text || reader.isEnded()) return;
    reader.push(text);
    while (reader.read(STEP) || reader.finishing.waits) {
      if (reader.finishing.waits) await reader.settle();
      if (performance.now() - turn > TURN) {
        await pause();
        check();
        turn = performance.now();
      }
    }
  };

  let failure: unknown;
  let tooLarge = false;
  let rest: Uint8Array | undefined;
  try {
    for (;;) {
      check();
      let piece: Piece | undefined;
      try {
        const next = rest ?? pieces.next();
        piece = next instanceof Promise ? await next : next;
      } catch (error) {
        check();
        failure = error ?? new Error();
        break;
      }
      if (piece === undefined) break;
      // Streams bring up to 2 MB at once: too much to decode in one go.
      rest = typeof piece === 'object' && piece.length > MOST_BYTES ? piece.subarray(MOST_BYTES) : undefined;
      if (rest) piece = (piece as Uint8Array).subarray(0, MOST_BYTES);
      const decoded = typeof piece === 'string' ? piece : decoding.push(piece);
      const text = typeof decoded === 'string' ? decoded : await decoded;
      tooLarge = length + text.length > MOST_TEXT;
      await take(tooLarge ? text.slice(0, MOST_TEXT - length) : text, false);
      // A whole feed's stream is read to its end: one that is cancelled is kept in no cache.
      if (tooLarge || reader?.isFull()) {
        pieces.cancel();
        break;
      }
      if (performance.now() - turn > TURN) {
        await pause();
        turn = performance.now();
      }
    }
    if (failure && !items) {
      throw failure instanceof FeedError ? failure : new FeedError('network', 'The feed breaks off before its first item', { url, cause: failure });
    }
    if (tooLarge && !items) throw new FeedError('too-large', 'No item in 100 million characters', { url });
    if (!reader?.isEnded()) await take(await decoding.end(), true);
    if (!reader) throw new FeedError('empty', 'Empty', { url });
    let feed: Feed | undefined;
    while (!(feed = reader.end())) await reader.settle();
    const { conflict } = decoding;
    if (conflict) {
      feed.problems.push({ code: 'wrong-encoding', message: `Declared as ${conflict.declared}, read as ${conflict.used}` });
    }
    if (tooLarge && !reader.isEnded()) feed.problems.push({ code: 'limit', message: 'Cut at 100 million characters' });
    return freezeFeed(feed);
  } catch (error) {
    pieces.cancel();
    throw error;
  }
}
