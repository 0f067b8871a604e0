import {pathToFileURL} from 'node:url';
import Mocha from 'mocha';
import {findTests} from './find-tests.js';
import {reportCounts} from './check-counts.js';

/* Runs the given test files (or folders, or globs) in this process, once; `scripts/test-unit.ts` starts it. */
const files = findTests('node', process.argv.slice(2));
if (!files.length) throw new Error('No test file matches.');

const mocha = new Mocha({reporter: 'dot', timeout: 10_000, forbidOnly: true, color: Boolean(process.stdout.isTTY)});
// Mocha would `require` the tests: what the code under test then imports later would find a second copy of each module.
for (const file of files) {
  mocha.suite.emit('pre-require', globalThis, file, mocha);
  await import(pathToFileURL(file).href);
}

const runner = mocha.run((failed) => {
  reportCounts({passed: runner.stats?.passes ?? 0, failed});
  // Something that a test left running must not keep the run alive.
  process.exit(failed ? 1 : 0);
});
