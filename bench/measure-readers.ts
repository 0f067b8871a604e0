import { makeAtom, makeItem, makeRss } from './make-feed.js';
import { compareTitles, measure, type Timing } from './measure.js';
import { floor, ours, peers, platform } from './readers.js';

/** The feeds that are read: their name, how they are made, how many items they have. */
export const feeds = [
  { name: 'RSS, 100 items', make: makeRss, count: 100 },
  { name: 'Atom, 100 items', make: makeAtom, count: 100 },
  { name: 'RSS, 5,000 items', make: makeRss, count: 5000 },
] as const;

/** All readers on one feed. */
export interface Table {
  name: string;
  count: number;
  /** Of UTF-8. */
  bytes: number;
  timings: Timing[];
}

/** Measures every reader that runs here on feed `index` of {@link feeds}, in this page or process. */
export async function measureReaders(index: number): Promise<Table> {
  const { name, make, count } = feeds[index]!;
  const readers = [ours, ...peers, ...(typeof DOMParser === 'undefined' ? [] : [platform])];
  // Through bytes, as from the network: a string put together in pieces would be joined on the first reader's time.
  const bytes = new TextEncoder().encode(make(count));
  const text = new TextDecoder().decode(bytes);
  if (count === 100) await compareTitles(readers, text, Array.from({ length: count }, (_, index) => makeItem(index).title));
  return { name, count, bytes: bytes.length, timings: await measure([...readers, floor], text) };
}
