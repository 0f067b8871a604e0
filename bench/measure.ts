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

/** Rounds, so many that a table takes about `tableTime` milliseconds; and of a reader that needs `slow` for one reading. */
const leastRounds = 7;
const mostRounds = 40;
const fewRounds = 3;
const tableTime = 5000;
const slow = 2500;
/** Milliseconds and readings after which a reader counts as warm. */
const warmTime = 600;
const warmReadings = 40;
/** A batch shorter than this many milliseconds says more about the clock than about the reader. */
const shortest = 3;

async function time(reader: Reader, text: string, times: number): Promise<number> {
  // One reader's garbage must not be collected on another's time.
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const result = reader.read(text);
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / times;
}

async function warmUp(reader: Reader, text: string): Promise<{ first: number; last: number; times: number }> {
  const first = await time(reader, text, 1);
  let last = first;
  for (let spent = first, readings = 1; spent < warmTime && readings < warmReadings; readings++) {
    last = await time(reader, text, 1);
    spent += last;
  }
  return { first, last, times: Math.max(1, Math.ceil(shortest / last)) };
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
  const roundTime = runs.reduce((sum, { last, times }) => sum + last * times, 0);
  const rounds = Math.min(mostRounds, Math.max(leastRounds, Math.floor(tableTime / roundTime)));
  for (let round = 0; round < rounds; round++) {
    for (const { reader, times, last, measured } of runs) {
      if (round < fewRounds || last < slow) measured.push(await time(reader, text, times));
    }
  }
  return runs.map(({ reader, first, measured }) => {
    const sorted = measured.sort((a, b) => a - b);
    return { name: reader.name, first, best: sorted[0]!, median: sorted[sorted.length >> 1]!, rounds: sorted.length };
  });
}
