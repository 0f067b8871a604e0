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
  /** The longest time for which the page could not have answered a click. */
  longestWait: number;
}

/** Reads a feed as it arrives and watches the page meanwhile. */
async function watchStreaming(url: string): Promise<Streaming> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  let longestWait = 0;
  let last = start;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longestWait = Math.max(longestWait, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  let firstItem = NaN;
  const { items } = await readFeed(await fetch(url), {
    onItem() {
      firstItem ||= performance.now() - start;
    },
  });
  const total = performance.now() - start;
  // Entries are delivered in a task of their own, some time after the long one.
  await new Promise((resolve) => setTimeout(resolve, 300));
  port1.close();
  longTasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return { items: items.length, total, firstItem, longTasks, longestWait };
}

/** What the page offers to the script that drives it. */
export const bench = { measureReaders, watchStreaming };

Object.assign(globalThis, { bench });
