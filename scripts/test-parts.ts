import {timeZones} from './time-zones.js';

/** One part of `npm test`. */
export interface TestPart {
  name: string;
  /** Program and arguments; `tsx` and the like are found in `node_modules/.bin`. */
  command: string[];
  /** `many`: the command reports counts (`scripts/check-counts.ts`). `one`: its exit code is one check. */
  checks: 'many' | 'one';
}

/** Folders whose browser tests depend on the host's clock: they run in every zone, all others in the first only. */
const clockFolders = ['test/i18n', 'test/formats', 'test/selecting', 'test/controllers'];

const [, ...otherZones] = timeZones;

/** What `npm test` runs, in this order. A part that needs a build comes after it. */
export const testParts: TestPart[] = [
  {name: 'build', command: ['npm', 'run', 'build'], checks: 'one'},
  {name: 'types', command: ['tsc', '--noEmit'], checks: 'one'},
  {name: 'lint', command: ['eslint', '.'], checks: 'one'},
  {name: 'sizes', command: ['tsx', 'scripts/check-sizes.ts'], checks: 'many'},
  {name: 'tables of the README', command: ['tsx', 'scripts/write-readme.ts', '--check'], checks: 'one'},
  {name: 'package', command: ['publint', '--strict'], checks: 'one'},
  {name: 'manifest', command: ['tsx', 'scripts/write-manifest.ts', '--check'], checks: 'one'},
  {name: 'unit tests, three time zones', command: ['tsx', 'scripts/test-unit.ts'], checks: 'many'},
  {name: 'browser tests, Chromium', command: ['tsx', 'scripts/test-browser.ts'], checks: 'many'},
  ...otherZones.map((zone): TestPart => {
    const command = ['tsx', 'scripts/test-browser.ts', '--zone', zone, ...clockFolders];
    return {name: `browser tests, Chromium in ${zone}`, command, checks: 'many'};
  }),
];

function engineTests(engine: string, name: string): TestPart {
  return {name: `browser tests, ${name}`, command: ['tsx', 'scripts/test-browser.ts', '--engine', engine], checks: 'many'};
}

/** What a continuous integration adds where these browsers are installed. */
export const enginePartsByName: Record<string, TestPart> = {
  firefox: engineTests('firefox', 'Firefox'),
  webkit: engineTests('webkit', 'WebKit'),
};
