import { assert } from 'chai';
import { readFeed, type FeedSource, type ReadFeedOptions } from '../../src/formats/read-feed.js';
import type { Feed, FeedItem } from '../../src/model/feed.js';
import { FeedError } from '../../src/model/feed-error.js';

const item = (n: number): string =>
  `<item><title>Title ${n}</title><link>https://portal.example/${n}</link><description>${'words '.repeat(40)}</description></item>\n`;
const head = '<rss version="2.0"><channel><title>Portal</title><link>https://portal.example/</link>\n';
const tail = '</channel></rss>\n';
const write = (count: number): string => head + Array.from({ length: count }, (_, n) => item(n)).join('') + tail;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const next = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const titles = ({ items }: Feed): (string | undefined)[] => items.map(({ title }) => title);

/** A stream that gives one piece whenever it is asked, and knows whether it was cancelled. */
function stream<T>(pieces: Iterable<T>, failure?: unknown): { stream: ReadableStream<T>; given: () => number; cancelled: () => boolean } {
  const iterator = pieces[Symbol.iterator]();
  let given = 0;
  let cancelled = false;
  return {
    stream: new ReadableStream<T>(
      {
        pull(controller) {
          const { value, done } = iterator.next();
          given++;
          if (!done) controller.enqueue(value);
          else if (failure) controller.error(failure);
          else controller.close();
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    ),
    given: () => given,
    cancelled: () => cancelled,
  };
}

async function* iterate<T>(pieces: readonly T[]): AsyncGenerator<T> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

const readFailing = async (source: FeedSource, options?: ReadFeedOptions): Promise<{ name: string; code: string; url?: string }> => {
  try {
    await readFeed(source, options);
  } catch (error) {
    return error as { name: string; code: string };
  }
  throw new Error('It was read');
};

describe('readFeed', () => {
  describe('sources', () => {
    const text = write(3).replace('Title 0', 'Сёння');
    const bytes = encode(text);
    const halves = [bytes.subarray(0, 97), bytes.subarray(97)];
    const sources: Record<string, () => FeedSource> = {
      string: () => text,
      Uint8Array: () => bytes,
      'part of a larger buffer': () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1),
      ArrayBuffer: () => bytes.buffer,
      Blob: () => new Blob([bytes]),
      Response: () => new Response(bytes),
      'stream of bytes': () => stream(halves).stream,
      'stream of text': () => stream([text.slice(0, 100), text.slice(100)]).stream,
      'iterable of bytes': () => iterate(halves),
      'iterable of text': () => iterate([...text]),
    };
    for (const [name, source] of Object.entries(sources)) {
      it(name, async () => {
        const feed = await readFeed(source());
        assert.deepEqual(titles(feed), ['Сёння', 'Title 1', 'Title 2']);
        assert.equal(feed.title, 'Portal');
        assert.deepEqual(feed.problems, []);
      });
    }

    it('a stream that is no async iterable is read all the same', async () => {
      const source = stream(halves).stream;
      Object.defineProperty(source, Symbol.asyncIterator, { value: undefined });
      assert.lengthOf((await readFeed(source)).items, 3);
    });

    it('a Response brings its charset', async () => {
      const latin = Uint8Array.from(write(1).replace('Title 0', 'Caf\xe9 \xc0\xc8\xcc'), (char) => char.charCodeAt(0));
      const headers = { 'Content-Type': 'application/rss+xml; charset="windows-1251"' };
      assert.deepEqual(titles(await readFeed(new Response(latin, { headers }))), ['Cafй АИМ']);
      assert.deepEqual(titles(await readFeed(latin, { contentType: 'text/xml; charset=iso-8859-1' })), ['Café ÀÈÌ']);
    });

    it('the media type does not matter', async () => {
      const html = { contentType: 'text/html' };
      assert.equal((await readFeed(write(1), html)).format, 'rss');
      const json = '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"One"}]}';
      assert.equal((await readFeed(json, { contentType: 'application/rss+xml' })).format, 'json');
    });

    it('an UTF-8 character may come in pieces', async () => {
      const emoji = encode(write(1).replace('Title 0', 'a 🦬 b'));
      assert.deepEqual(titles(await readFeed(iterate(Array.from(emoji, (byte) => Uint8Array.of(byte))))), ['a 🦬 b']);
    });
  });

  describe('as it arrives', () => {
    it('hands items on in order, each before the piece behind its end', async () => {
      const heard: string[] = [];
      function* pieces(): Generator<string> {
        yield head;
        for (let n = 0; n < 5; n++) {
          yield item(n);
          heard.push(`asked after ${n}`);
        }
        yield tail;
      }
      const feed = await readFeed(stream(pieces()).stream, {
        onItem: (one, index) => heard.push(`${index} ${one.title}`),
      });
      assert.deepEqual(heard, Array.from({ length: 5 }, (_, n) => [`${n} Title ${n}`, `asked after ${n}`]).flat());
      assert.lengthOf(feed.items, 5);
    });

    it('stops at the limit and lets the stream go', async () => {
      function* endless(): Generator<string> {
        yield head;
        for (let n = 0; ; n++) yield item(n);
      }
      const source = stream(endless());
      const heard: FeedItem[] = [];
      const feed = await readFeed(source.stream, { limit: 3, onItem: (one) => heard.push(one) });
      await next();
      assert.deepEqual(titles(feed), ['Title 0', 'Title 1', 'Title 2']);
      assert.lengthOf(heard, 3);
      assert.isTrue(source.cancelled());
      assert.isBelow(source.given(), 8);
      assert.deepEqual(feed.problems, [], 'who asks for three is not told of a problem');
    });

    it('stops at the limit in JSON', async () => {
      function* endless(): Generator<string> {
        yield '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[';
        for (let n = 0; ; n++) yield `{"id":"${n}","title":"Title ${n}"},`;
      }
      const source = stream(endless());
      const feed = await readFeed(source.stream, { limit: 2 });
      await next();
      assert.deepEqual(titles(feed), ['Title 0', 'Title 1']);
      assert.equal(feed.title, 'J');
      assert.isTrue(source.cancelled());
    });

    it('keeps what came before the source failed', async () => {
      const feed = await readFeed(stream([head, item(0), item(1), '<item><title>Ha'], new Error('gone')).stream);
      assert.deepEqual(titles(feed).slice(0, 2), ['Title 0', 'Title 1']);
      assert.isAtMost(feed.items.length, 2, 'half an item is none');
      assert.deepEqual(feed.problems.map(({ code }) => code), ['cut-off']);
    });

    it('keeps what came before the end was missing', async () => {
      const feed = await readFeed(head + item(0) + '<item><title>Ha');
      assert.deepEqual(titles(feed), ['Title 0']);
      assert.deepEqual(feed.problems.map(({ code }) => code), ['cut-off']);
    });

    it('gives the page its turn in a long feed', async () => {
      const long = write(20_000);
      let turned = false;
      const turn = (): void => void (turned = true);
      const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void, options: object) => Promise<void> } };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = turn;
      // A task that waits before the reader begins: promises alone would not let it run.
      if (scheduler?.postTask) void scheduler.postTask(turn, { priority: 'user-blocking' });
      else port2.postMessage(0);
      await readFeed(long);
      port1.close();
      assert.isTrue(turned);
    });
  });

  describe('failures', () => {
    const cases: [name: string, source: string, code: string][] = [
      ['no text', '', 'empty'],
      ['white space', ' \n\t\ufeff', 'empty'],
      ['an HTML page', '<!DOCTYPE html><html><head><title>News</title></head><body><p>Hi</p></body></html>', 'not-a-feed'],
      ['an HTML page without doctype', '<html lang="en"><body><item>x</item></body></html>', 'not-a-feed'],
      ['other XML', '<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body/></opml>', 'not-a-feed'],
      ['plain text', 'Service is not available right now. Please try later.', 'not-a-feed'],
      ['other JSON', '{"error":"not found"}', 'not-a-feed'],
      ['a list', '[1,2,3]', 'not-a-feed'],
      ['JSON with errors', '{"version":"https://jsonfeed.org/version/1.1","title":"x",,"items":', 'malformed'],
      ['cut off in the head', '<?xml version="1.0"?><rss version="2.0"><channel><title>Por', 'malformed'],
    ];
    for (const [name, source, code] of cases) {
      it(`${name}: ${code}`, async () => {
        const whole = await readFailing(source, { url: 'https://portal.example/feed' });
        assert.equal(whole.name, 'FeedError');
        assert.equal(whole.code, code);
        assert.equal(whole.url, 'https://portal.example/feed');
        assert.equal((await readFailing(iterate([...source]))).code, code, 'in pieces');
        assert.equal((await readFailing(encode(source))).code, code, 'as bytes');
      });
    }

    it('a feed without items is a feed', async () => {
      const feed = await readFeed(head + tail);
      assert.deepEqual(feed.items, []);
      assert.deepEqual(feed.problems, []);
    });

    it('aborted before and while reading', async () => {
      const before = AbortSignal.abort();
      assert.equal((await readFailing(write(1), { signal: before })).code, 'aborted');
      const controller = new AbortController();
      function* pieces(): Generator<string> {
        yield head + item(0);
        controller.abort();
        yield item(1);
        yield tail;
      }
      const source = stream(pieces());
      assert.equal((await readFailing(source.stream, { signal: controller.signal })).code, 'aborted');
      await next();
      assert.isTrue(source.cancelled());
    });

    it('a source that fails at once fails as it did', async () => {
      const failure = new FeedError('timeout', 'Too slow');
      assert.equal((await readFailing(stream([], failure).stream)).code, 'timeout');
    });
  });

  describe('the result', () => {
    it('is frozen: the feed, its list and its items', async () => {
      const feed = await readFeed(write(2));
      assert.isFrozen(feed);
      assert.isFrozen(feed.items);
      feed.items.forEach((one) => assert.isFrozen(one));
    });

    it('is the same after a trip through JSON', async () => {
      const feed = await readFeed(write(2), { url: 'https://portal.example/feed' });
      assert.deepEqual(JSON.parse(JSON.stringify(feed)), feed);
    });

    it('has ids that do not change when the order does', async () => {
      const nameless = (title: string): string => `<item><title>${title}</title><pubDate>Tue, 24 Nov 2026 09:00:00 GMT</pubDate></item>`;
      const one = await readFeed(head + nameless('A') + nameless('B') + tail);
      const other = await readFeed(head + nameless('B') + nameless('A') + tail);
      assert.deepEqual(one.items.map(({ id }) => id), other.items.map(({ id }) => id).reverse());
      assert.notEqual(one.items[0]!.id, one.items[1]!.id);
    });
  });
});
