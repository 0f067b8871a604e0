import {readFileSync, writeFileSync} from 'node:fs';

/** How many checks a part of `npm test` made. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Hands counts to whoever started this process; they named the file in `COUNTS_FILE`. Nobody asked: no file. */
export function reportCounts(counts: Counts): void {
  const file = process.env['COUNTS_FILE'];
  if (file) writeFileSync(file, JSON.stringify({passed: counts.passed, failed: counts.failed}));
}

/** Reads counts written by {@link reportCounts}; `undefined` when the process died before it wrote them. */
export function readCounts(file: string): Counts | undefined {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    return Number.isInteger(counts.passed) && Number.isInteger(counts.failed) ? counts : undefined;
  } catch {
    return undefined;
  }
}
