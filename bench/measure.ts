import type { Reader } from './readers.js';

/** Milliseconds for one reading of the text. */
export interface Timing {
  name: string;
  /** The first reading in this process or page, before anything is compiled well. */
  first: number;
  best: number;
  median: number;
  /** How many rounds the reader took part in. */
  rounds: number;
}

/** Rounds: at least so many, then more until `tableTime` milliseconds are over. */
const leastRounds = 7;
const mostRounds = 60;
const tableTime = 4000;
/** Rounds of readers that need long and are clearly not the fastest peer: beside floor and us, `clearly` times its time. */
const fewRounds = 3;
const clearly = 3;
const long = 100;
/** Milliseconds and readings after which a reader counts as warm. */
const warmTime = 400;
const warmReadings = 60;
/**
 * A batch shorter than this many milliseconds says more about the clock than about the reader. Not longer than
 * needed: on a busy machine a short one has a chance to run through without being put aside.
 */
const shortest = 1;
/** Milliseconds of rest before a batch: who has just waited is put aside last. */
const rest = 8;

async function time(reader: Reader, text: string, times: number): Promise<number> {
  // One reader's garbage must not be collected on another's time. A short text leaves young garbage only.
  (globalThis as { gc?: (options: object) => void }).gc?.({ type: text.length > 1e6 ? 'major' : 'minor' });
  await new Promise((resolve) => setTimeout(resolve, rest));
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const result = reader.read(text);
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / times;
}

async function warmUp(reader: Reader, text: string): Promise<{ first: number; quickest: number; times: number }> {
  const first = await time(reader, text, 1);
  let quickest = first;
  const end = performance.now() + warmTime;
  for (let readings = 1; readings < 2 || (readings < warmReadings && performance.now() < end); readings++) {
    quickest = Math.min(quickest, await time(reader, text, 1));
  }
  return { first, quickest, times: Math.max(1, Math.ceil(shortest / quickest)) };
}

/** Throws where a reader does not find the headlines that the others find: a fast reader of nothing wins nothing. */
export async function compareTitles(readers: readonly Reader[], text: string, expected: readonly string[]): Promise<void> {
  for (const reader of readers) {
    const found = reader.titlesOf(await reader.read(text));
    const wrong = expected.findIndex((title, index) => found[index] !== title);
    if (found.length !== expected.length || wrong >= 0) {
      throw new Error(`${reader.name}: ${found.length} of ${expected.length} items; "${found[wrong]}" for "${expected[wrong]}"`);
    }
  }
}

/**
 * Times readers side by side: each is warmed up, then they take turns (A B C, A B C, …), so that whatever else the
 * machine does meets all of them alike.
 */
export async function measure(readers: readonly Reader[], text: string): Promise<Timing[]> {
  const runs = [];
  for (const reader of readers) runs.push({ reader, ...(await warmUp(reader, text)), measured: [] as number[] });
  const third = runs.map(({ quickest }) => quickest).sort((a, b) => a - b)[2] ?? Infinity;
  const limit = Math.max(long, clearly * third);
  const end = performance.now() + tableTime;
  for (let round = 0; round < mostRounds && (round < leastRounds || performance.now() < end); round++) {
    for (const { reader, times, quickest, measured } of runs) {
      if (round < fewRounds || quickest < limit) measured.push(await time(reader, text, times));
    }
  }
  return runs.map(({ reader, first, measured }) => {
    const sorted = measured.sort((a, b) => a - b);
    return { name: reader.name, first, best: sorted[0]!, median: sorted[sorted.length >> 1]!, rounds: sorted.length };
  });
}
