import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { parseArgs } from 'node:util';
import { putLoad } from './put-load.js';

/*
 * What the gateway bears: answers a second, how long they take, memory, while every second look at the portal fails.
 *
 *   npm run bench:gateway                     ten seconds
 *   npm run bench:gateway -- --seconds 600    the long one: memory stays flat
 *   npm run bench:gateway -- --check          fails where the promise is missed
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '200' },
    feeds: { type: 'string', default: '100' },
    check: { type: 'boolean' },
  },
});
const [seconds, connections, feeds] = [Number(values.seconds), Number(values.connections), Number(values.feeds)];
/** Answers a second, milliseconds. */
const promised = { rate: 3000, p99: 50 };

const fetchBytes = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.once('end', () => resolve(Buffer.concat(pieces)));
    }).once('error', reject);
  });

const gateway = fork(new URL('serve.ts', import.meta.url), [String(feeds)], { execArgv: process.execArgv });
try {
  const [{ origin }] = (await once(gateway, 'message')) as [{ origin: string }];
  const readMemory = async (): Promise<number> => {
    gateway.send('memory');
    return Math.round(((await once(gateway, 'message')) as [{ memory: number }])[0].memory / 1e6);
  };
  const bodies = new Map<string, Buffer>();
  for (let id = 0; id < feeds; id++) bodies.set(`/v1/feeds/feed-${id}`, await fetchBytes(`${origin}/v1/feeds/feed-${id}`));
  await putLoad(origin, bodies, connections, 2);
  const memory = [await readMemory()];
  let [answers, wrong] = [0, 0];
  const times: number[] = [];
  // In parts, so that the memory is seen on the way; of very many times a part stands for all.
  const part = Math.max(seconds / 10, 1);
  const begun = performance.now();
  for (let past = 0; past < seconds; past += part) {
    const result = await putLoad(origin, bodies, connections, part);
    answers += result.answers;
    wrong += result.wrong;
    for (const time of result.times.slice(0, 1e5)) times.push(time);
    memory.push(await readMemory());
  }
  times.sort((a, b) => a - b);
  const percentile = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  const rate = Math.round((answers / (performance.now() - begun)) * 1000);
  console.log(`${feeds} feeds, ${connections} connections, ${seconds} s, the portal fails at every second look`);
  console.log(`${rate} answers a second; p50 ${percentile(0.5).toFixed(1)} ms, p99 ${percentile(0.99).toFixed(1)} ms; ${wrong} wrong of ${answers}`);
  console.log(`Memory of gateway and portal, MB: ${memory.join(' ')}`);
  if (values.check && (wrong || rate < promised.rate || percentile(0.99) >= promised.p99)) process.exitCode = 1;
} finally {
  gateway.kill();
}
