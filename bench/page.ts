import { readFeed } from '../src/formats/read-feed.js';
import { measureReaders } from './measure-readers.js';

/** What happened to the page while a long feed was read from the network. */
export interface Streaming {
  items: number;
  /** Milliseconds from the request to the finished feed. */
  total: number;
  /** Milliseconds from the request to the first item. */
  firstItem: number;
  /** The lengths of tasks over 50 ms, as the browser reports them. */
  longTasks: number[];
  /** The same of a loop that keeps its turns, just as long. Where it has any, the machine is too busy to tell. */
  control: number[];
}

/** Watches for tasks over 50 ms while `work` runs. @returns their lengths */
async function watchTasks(work: () => Promise<unknown>): Promise<number[]> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  await work();
  // Entries are delivered in a task of their own, some time after the long one.
  await new Promise((resolve) => setTimeout(resolve, 300));
  longTasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return longTasks;
}

/** Does nothing for `time` milliseconds, in turns of 12 ms like our reader's: what is longer here is the machine's doing. */
async function idle(time: number): Promise<void> {
  for (const end = performance.now() + time; performance.now() < end; ) {
    const turn = performance.now() + 12;
    while (performance.now() < turn);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Reads a feed as it arrives and watches the page meanwhile. */
async function watchStreaming(url: string): Promise<Streaming> {
  let items = 0;
  let firstItem = NaN;
  let total = NaN;
  const longTasks = await watchTasks(async () => {
    const start = performance.now();
    const feed = await readFeed(await fetch(url), {
      onItem() {
        firstItem ||= performance.now() - start;
      },
    });
    total = performance.now() - start;
    items = feed.items.length;
  });
  return { items, total, firstItem, longTasks, control: await watchTasks(() => idle(total)) };
}

/** What the page offers to the script that drives it. */
export const bench = { measureReaders, watchStreaming };

Object.assign(globalThis, { bench });
