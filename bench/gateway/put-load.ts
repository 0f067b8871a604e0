import { connect } from 'node:net';

/** What happened under load; times in milliseconds. */
export interface LoadResult {
  answers: number;
  wrong: number;
  /** Of every answer. */
  times: number[];
}

/**
 * Asks for paths in turn over so many connections, one request at a time each, and compares every body with what it has to be.
 * Bare sockets: it shares its machine with what it measures.
 */
export async function putLoad(origin: string, bodies: ReadonlyMap<string, Buffer>, connections: number, seconds: number): Promise<LoadResult> {
  const { hostname, port } = new URL(origin);
  const paths = [...bodies.keys()];
  const result: LoadResult = { answers: 0, wrong: 0, times: [] };
  const end = performance.now() + seconds * 1000;
  let turn = 0;

  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(port), hostname);
      let received = Buffer.alloc(0);
      let begun = 0;
      let path = '';
      const ask = (): void => {
        if (performance.now() >= end) return void socket.end();
        path = paths[turn++ % paths.length]!;
        received = Buffer.alloc(0);
        begun = performance.now();
        socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\naccept-encoding: gzip\r\n\r\n`);
      };
      socket.on('connect', ask);
      socket.on('data', (piece) => {
        received = received.length ? Buffer.concat([received, piece]) : piece;
        const head = received.indexOf('\r\n\r\n');
        if (head < 0) return;
        const text = received.toString('latin1', 0, head);
        const length = Number(/\ncontent-length: (\d+)/i.exec(text)?.[1]);
        if (received.length < head + 4 + length) return;
        result.answers++;
        result.times.push(performance.now() - begun);
        if (!text.startsWith('HTTP/1.1 200') || !received.subarray(head + 4).equals(bodies.get(path)!)) result.wrong++;
        ask();
      });
      socket.on('error', () => result.wrong++);
      socket.on('close', () => resolve());
    });

  await Promise.all(Array.from({ length: connections }, run));
  return result;
}
