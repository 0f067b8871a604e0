import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {readCounts, reportCounts, type Counts} from './check-counts.js';
import {enginePartsByName, testParts, type TestPart} from './test-parts.js';

/*
 * Runs everything that must hold, prints a line for each part, and last the sum: `N passed, N failed`.
 *
 *   npm test
 *   npm test -- --only lint --only types     parts whose name contains one of these
 *   npm test -- --engine firefox             the browser tests in another engine, and nothing else
 */
const {values} = parseArgs({
  options: {
    only: {type: 'string', multiple: true, default: []},
    engine: {type: 'string', multiple: true, default: []},
  },
});

const folder = mkdtempSync(join(tmpdir(), 'checks-'));

interface Outcome extends Counts {
  remark: string;
}

/** A part that died, or that found nothing to check, has failed, whatever else it says. */
function judge(part: TestPart, exitCode: number | null, counts: Counts | undefined): Outcome {
  if (part.checks === 'one') return {passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, remark: ''};
  if (!counts) return {passed: 0, failed: 1, remark: ' (it broke off)'};
  if (counts.passed + counts.failed === 0) return {passed: 0, failed: 1, remark: ' (it checked nothing)'};
  if (exitCode !== 0 && counts.failed === 0) return {...counts, failed: 1, remark: ` (exit code ${exitCode})`};
  return {...counts, remark: ''};
}

function runPart(part: TestPart): Promise<Outcome> {
  const countsFile = join(folder, 'counts.json');
  rmSync(countsFile, {force: true});
  const [program = '', ...args] = part.command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows starts `.cmd` files through a shell only.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      COUNTS_FILE: countsFile,
    },
  });
  return new Promise((done) => {
    child.once('error', () => done(judge(part, 1, undefined)));
    child.once('close', (code) => done(judge(part, code, readCounts(countsFile))));
  });
}

function chooseParts(): TestPart[] {
  if (values.engine.length) return values.engine.flatMap((engine) => enginePartsByName[engine] ?? []);
  const {only} = values;
  return testParts.filter(({name}) => !only.length || only.some((word) => name.includes(word)));
}

const parts = chooseParts();
const lines: string[] = [];
const total = {passed: 0, failed: 0};
for (const part of parts) {
  console.log(`\n# ${part.name}`);
  const start = performance.now();
  const {passed, failed, remark} = await runPart(part);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  lines.push(`${failed ? 'NOT OK' : 'ok    '} ${part.name}: ${passed} of ${passed + failed}${remark}, ${seconds} s`);
}
rmSync(folder, {recursive: true, force: true});

const {passed, failed} = judge({name: 'all', command: [], checks: 'many'}, 0, total);
// Under a script that adds more to the sum, the sum is that script's to print.
const asked = Boolean(process.env['COUNTS_FILE']);
reportCounts({passed, failed});
console.log(`\n${lines.join('\n')}`);
if (!asked) console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
