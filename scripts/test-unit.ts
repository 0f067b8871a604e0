import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {readCounts, reportCounts, type Counts} from './check-counts.js';
import {findTests, isSlow} from './find-tests.js';
import {timeZones} from './time-zones.js';

/*
 * Runs the DOM-free tests under Node, once with the clock of each time zone, two zones at a time.
 *
 *   npm run test:unit -- test/formats              one folder, file or glob; may be repeated
 *   npm run test:unit -- --zone Pacific/Apia       one zone only
 *
 * Slow tests (`*.slow.test.ts`, `*.slow.node.test.ts`) run in the first zone only.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {zone: {type: 'string'}, files: {type: 'string', multiple: true, default: []}},
});

const files = findTests('node', [...values.files, ...positionals]);
if (!files.length) throw new Error('No test file matches.');
const folder = mkdtempSync(join(tmpdir(), 'unit-'));

/** A zone whose process died counts as one failure, whatever it had passed before. */
function runZone(zone: string, chosen: readonly string[]): Promise<Counts> {
  return new Promise((resolve) => {
    const countsFile = join(folder, `${zone.replace('/', '-')}.json`);
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/run-mocha.ts', ...chosen], {
      stdio: 'inherit',
      env: {...process.env, TZ: zone, COUNTS_FILE: countsFile},
    });
    child.once('close', () => resolve(readCounts(countsFile) ?? {passed: 0, failed: 1}));
  });
}

const total = {passed: 0, failed: 0};
const zones: string[] = values.zone ? [values.zone] : [...timeZones];
const waiting = zones.map((zone, index) => [zone, index ? files.filter((file) => !isSlow(file)) : files] as const);

async function runWaiting(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [zone, chosen] = next;
    if (!chosen.length) continue;
    const {passed, failed} = await runZone(zone, chosen);
    console.log(`${zone}: ${chosen.length} files, ${passed} ok, ${failed} not ok`);
    total.passed += passed;
    total.failed += failed;
  }
}

await Promise.all([runWaiting(), runWaiting()]);
rmSync(folder, {recursive: true, force: true});
reportCounts(total);
process.exitCode = total.failed ? 1 : 0;
