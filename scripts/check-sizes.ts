import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {reportCounts} from './check-counts.js';

/* Holds built files to `budgets.json`: the Brotli bytes (quality 11) of each file, added up. Run after a build. */

interface Budget {
  name: string;
  /** Paths from the repository's root; `*` stands for the hash in a part's name. */
  files: string[];
  /** Bytes. */
  limit: number;
}

/** The one file that a path with a `*` means. */
function findFile(path: string): string {
  const [before = '', after] = path.split('*');
  if (after === undefined) return path;
  const found = readdirSync(dirname(path)).map((name) => join(dirname(path), name)).filter((name) => name.startsWith(before) && name.endsWith(after));
  if (found.length !== 1) throw new Error(`${path}: ${found.length} files`);
  return found[0]!;
}

function measureFile(path: string): number {
  const bytes = readFileSync(path);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return brotliCompressSync(bytes, {params}).length;
}

/** Prints one line a budget. @returns whether it holds; a file that is missing breaks it */
function checkBudget({name, files, limit}: Budget): boolean {
  try {
    if (!files.length) throw new Error('no files');
    const size = files.reduce((sum, file) => sum + measureFile(findFile(file)), 0);
    const verdict = size <= limit ? `${limit - size} left` : `${size - limit} TOO MANY`;
    console.log(`${name}: ${size} of ${limit} bytes, ${verdict}`);
    return size <= limit;
  } catch (error) {
    console.log(`${name}: ${(error as Error).message}`);
    return false;
  }
}

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Budget[];
const passed = budgets.map(checkBudget).filter(Boolean).length;
reportCounts({passed, failed: budgets.length - passed});
process.exitCode = passed === budgets.length ? 0 : 1;
